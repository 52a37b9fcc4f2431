from django.urls import path, reverse, reverse_lazy
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail.admin.widgets.button import Button
from wagtail_localize.models import Translation

from civic.languages import admin_figures, admin_views, rules, scope
from civic.languages.admin_listing import PagesInTheirLanguages
from civic.languages.admin_panels import TranslationsPanel
from civic.languages.models import Review


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("translations/review/", admin_views.Reviews.as_view(), name="translations_to_review"),
        path("translations/review/<int:pk>/", admin_views.review, name="translation_review"),
        path("translations/ready/<int:pk>/", admin_views.ready, name="translation_ready"),
        path("translations/texts/", admin_views.texts, name="texts_to_review"),
        path("translations/automatic/", admin_views.reported, name="reported_translations"),
        path("translations/figures/", admin_figures.figures, name="translation_figures"),
        path("translations/pages/", admin_figures.CountedPages.as_view(), name="translations_counted"),
    ]


class TranslationsItem(MenuItem):
    """With the number of those that wait."""

    def is_shown(self, request):
        return rules.can_open_list(request.user)

    def render_component(self, request):
        waiting = rules.reviews_to_decide(request.user).count()
        label = _("Translations (%(n)s)") % {"n": waiting} if waiting else self.label
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name)


@hooks.register("register_admin_menu_item")
def translations_item():
    address = reverse_lazy("translations_to_review")
    return TranslationsItem(
        gettext_lazy("Translations"), address, name="translations", icon_name=admin_views.ICON, order=160
    )


class ItemForSome(MenuItem):
    """Shown to those of whom `rule(person)` is true."""

    def __init__(self, *args, rule, **kwargs):
        super().__init__(*args, **kwargs)
        self.rule = rule

    def is_shown(self, request):
        return self.rule(request.user)


@hooks.register("register_reports_menu_item")
def figures_item():
    return report(gettext_lazy("Translations by entity"), "translation_figures", rules.can_read_figures, 1050)


@hooks.register("register_reports_menu_item")
def texts_item():
    return report(gettext_lazy("Texts to review"), "texts_to_review", rules.can_read_texts, 1100)


@hooks.register("register_reports_menu_item")
def reported_item():
    return report(gettext_lazy("Automatic translations"), "reported_translations", rules.can_judge_translations, 1110)


def report(label, url_name, rule, order):
    name = url_name.replace("_", "-")
    return ItemForSome(label, reverse_lazy(url_name), name=name, icon_name=admin_views.ICON, order=order, rule=rule)


@hooks.register("register_admin_viewset", order=1)  # after Wagtail's own, in whose place it stands
def pages_in_their_languages():
    return PagesInTheirLanguages()


@hooks.register("construct_homepage_panels")
def translations_panel(request, panels):
    panel = TranslationsPanel(request.user)
    if panel.rows:
        panels.append(panel)


def translation_into(page):
    """The translation that makes this page; None if nothing is translated into it."""
    return Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id, enabled=True
    ).first()


def ready_button(page, user, view_name=None, next_url=None):
    if rules.can_ask(user, page):
        translation = translation_into(page)
        if translation:
            url = reverse("translation_ready", args=[translation.pk])
            yield Button(_("Ready for review"), url, icon_name=admin_views.ICON, priority=61)


hooks.register("register_page_header_buttons", ready_button)
hooks.register("register_page_listing_more_buttons", ready_button)


@hooks.register("before_edit_page", order=-1)  # wagtail-localize answers instead of the page editor: before it does
def say_how_the_translation_stands(request, page):
    translation = translation_into(page) if request.method == "GET" else None
    if translation is None:
        return
    waiting = Review.objects.waiting().filter(translation=translation).select_related("by").first()
    if rules.can_decide(request.user, page):
        if waiting:
            button = messages.button(admin_views.review_url(waiting), _("Read it and decide"))
            say = _("%(name)s says that this translation is ready.") % {"name": waiting.by or _("Someone")}
            messages.info(request, say, buttons=[button])
        return
    button = messages.button(reverse("translation_ready", args=[translation.pk]), _("Ready for review"))
    sent_back = Review.objects.sent_back().filter(translation=translation).first()
    if waiting:
        messages.info(
            request, _("It waits for review since %(day)s.") % {"day": date_format(timezone.localdate(waiting.asked))}
        )
    elif sent_back:
        messages.warning(
            request, _("Something has to be changed: %(remark)s") % {"remark": sent_back.remark}, buttons=[button]
        )
    else:
        messages.info(request, _("When every text is translated, send it for review."), buttons=[button])


@hooks.register("register_admin_urls", order=-1)
def translating_own_pages():
    """These stand before wagtail-localize's own, at the same addresses."""
    return scope.urlpatterns
