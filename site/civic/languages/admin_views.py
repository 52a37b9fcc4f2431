"""Translations that are ready for review: whoever translated sends them, whoever may publish the page decides."""

from hashlib import sha256

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override, pgettext
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn, UserColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin
from wagtail.models import Page
from wagtail_localize.models import StringSegment, Translation
from wagtail_localize.strings import StringValue

from civic.contributions.actions import Refused
from civic.languages import actions, automatic, rules
from civic.languages.admin_forms import RemarkForm
from civic.languages.catalogues import catalogues, is_for_desk
from civic.languages.models import AutomaticTranslation
from civic.languages.originals import original, spoken_texts

ICON = "wagtail-localize-language"


def review_url(review):
    return reverse("translation_review", args=[review.pk])


def editor_url(page_id):
    """wagtail-localize puts its own editor in the place of the page's."""
    return reverse("wagtailadmin_pages:edit", args=[page_id])


def with_pages(rows):
    """The same rows, each with its `page` in `in_page` and the title of the page above: in two queries."""
    pages = Page.objects.in_bulk([row.page_id for row in rows])
    above = {page.path[: -Page.steplen] for page in pages.values()}
    titles = dict(Page.objects.filter(path__in=above).values_list("path", "draft_title"))
    for row in rows:
        row.in_page = pages[row.page_id]
        row.above = titles.get(row.in_page.path[: -Page.steplen], "")
    return rows


class Reviews(BaseListingView):
    page_title = gettext_lazy("Translations to review")
    header_icon = ICON
    index_url_name = "translations_to_review"
    verbose_name_plural = gettext_lazy("translations to review")
    no_results_message = gettext_lazy(
        "No translation waits for you. It comes here once its translator says it is ready."
    )
    table_classname = "listing desk-table"
    default_ordering = "asked"
    paginate_by = 50
    columns = [
        TitleColumn(
            "title",
            label=gettext_lazy("Page"),
            accessor="in_page.get_admin_display_title",
            get_url=review_url,
            width="40%",
        ),
        Column("above", label=gettext_lazy("Below")),
        Column("language", label=gettext_lazy("Language"), accessor="translation.target_locale.get_display_name"),
        UserColumn("by", label=gettext_lazy("Sent by")),
        DateColumn("asked", label=gettext_lazy("Since"), sort_key="asked"),
    ]

    def dispatch(self, request, *args, **kwargs):
        if not rules.can_open_list(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        waiting = rules.reviews_to_decide(self.request.user)
        return waiting.select_related("translation__target_locale", "by__wagtail_userprofile")

    def paginate_queryset(self, *args):
        paginator, page, reviews, has_others = super().paginate_queryset(*args)
        return paginator, page, with_pages(list(reviews)), has_others


@require_http_methods(["GET", "HEAD", "POST"])
def review(request, pk):
    """A translation beside its original, text by text, and what to decide about it."""
    found = rules.reviews_to_decide(request.user).select_related("translation__target_locale", "by")
    review = get_object_or_404(found.select_related("translation__source__locale"), pk=pk)
    form = RemarkForm(request.POST if request.POST.get("act") == "change" else None)
    if request.method == "POST" and decided(request, review, form):
        return redirect("translations_to_review")
    [review] = with_pages([review])
    title = review.in_page.get_admin_display_title()
    texts = texts_of(review.translation)
    context = {
        "review": review,
        "texts": texts,
        "version": version_of(texts),
        "form": form,
        "editor_url": editor_url(review.page_id),
        "preview_url": reverse("wagtail_localize:preview_translation", args=[review.translation_id]),
        **furniture(_("Review “%(title)s”") % {"title": title}),
    }
    return render(request, "languages/admin/review.html", context)


def decided(request, review, form):
    """Whether it was; if not, a message says why, and nothing typed is lost."""
    act, title = request.POST.get("act"), review.page.get_admin_display_title()
    try:
        if act == "publish":
            if request.POST.get("version") != version_of(texts_of(review.translation)):
                raise Refused(_("It was changed while you were reading. Read it again, then publish it."))
            actions.publish(review, by=request.user)
            messages.success(request, _("“%(title)s” is public in this language.") % {"title": title})
        elif act == "change":
            if not form.is_valid():
                return False
            actions.ask_for_changes(review, by=request.user, remark=form.cleaned_data["remark"])
            messages.success(request, _("Its translator finds your remark on the desk and in the editor."))
        else:
            raise PermissionDenied
    except Refused as refusal:
        messages.error(request, str(refusal))
        return False
    return True


def texts_of(translation):
    """`[(original, translation)]` as plain text, in the order of the page."""
    segments = StringSegment.objects.filter(source=translation.source_id).select_related("string").order_by("order")
    rows = segments.exclude(context__path="slug").annotate_translation(translation.target_locale)
    return [
        (StringValue(row.string.data).render_text(), StringValue(row.translation or "").render_text()) for row in rows
    ]


def version_of(texts):
    """Tells whether anyone changed a text since."""
    return sha256(repr(texts).encode()).hexdigest()


@require_http_methods(["GET", "HEAD", "POST"])
def ready(request, pk):
    """Send a translation to whoever may publish it; or see what is missing first."""
    translation = get_object_or_404(Translation.objects.select_related("target_locale", "source"), pk=pk, enabled=True)
    page = get_object_or_404(Page, translation_key=translation.source.object_id, locale=translation.target_locale)
    if not rules.can_ask(request.user, page):
        raise PermissionDenied
    if request.method == "POST":
        try:
            actions.call_ready(translation, by=request.user)
        except Refused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("It is sent. Your desk shows what becomes of it."))
            return redirect("wagtailadmin_home")
    context = {
        "page": page,
        "language": translation.target_locale.get_display_name(),
        "editor_url": editor_url(page.pk),
        "untranslated": [text for text, said in texts_of(translation) if not said],
        **furniture(_("Is “%(title)s” ready for review?") % {"title": page.get_admin_display_title()}),
    }
    return render(request, "languages/admin/ready.html", context)


def furniture(title):
    """What Wagtail's page header needs."""
    return {
        "header_title": title,
        "header_icon": ICON,
        "breadcrumbs_items": [*WagtailAdminTemplateMixin.breadcrumbs_items, {"url": "", "label": title}],
    }


@require_safe
def texts(request):
    """What the interface says in one language that nobody who speaks it has read yet: `?language=uk`."""
    if not rules.can_read_texts(request.user):
        raise PermissionDenied
    languages = [each for each in catalogues() if each.unread()]
    chosen = next((each for each in languages if each.code == request.GET.get("language")), None)
    chosen = chosen or next(iter(languages), None)
    rows = [as_text(entry) for entry in chosen.unread()] if chosen else []
    context = furniture(_("Texts to review")) | {
        "languages": languages,
        "code": chosen and chosen.code,
        "texts": Paginator(rows, 100).get_page(request.GET.get("p")),
    }
    return render(request, "languages/admin/texts.html", context)


def as_text(entry):
    """`{"portuguese", "said", "is_for_desk"}`; of a plural all its forms."""
    said = entry.msgstr or " · ".join(dict.fromkeys(entry.msgstr_plural.values()))
    with override(settings.LANGUAGE_CODE):
        portuguese = pgettext(entry.msgctxt, entry.msgid) if entry.msgctxt else _(entry.msgid)
    return {"portuguese": portuguese, "said": said, "is_for_desk": is_for_desk(entry)}


@require_http_methods(["GET", "HEAD", "POST"])
def reported(request):
    """Automatic translations that some reader finds wrong: whoever moderates everything keeps or withdraws them."""
    if not rules.can_judge_translations(request.user):
        raise PermissionDenied
    found = AutomaticTranslation.objects.reported().select_related("contribution__activity", "contribution__answer")
    if request.method == "POST":
        decide = {"keep": automatic.keep, "withdraw": automatic.withdraw}.get(request.POST.get("act"))
        row = found.filter(pk=request.POST.get("key")).first() if request.POST.get("key", "").isdigit() else None
        if decide and row:
            decide(row, by=request.user)
        return redirect("reported_translations")
    context = furniture(_("Automatic translations found wrong")) | {
        "rows": [beside_original(row) for row in found.order_by("reported")[:50]]
    }
    return render(request, "languages/admin/reported.html", context)


def beside_original(row):
    """`{"row", "language", "original", "url"}`; without an original if not everyone may read it any more."""
    said = original(row.contribution, row.part, row.contribution.activity.page())
    return {
        "row": row,
        "language": said and said.language,
        "original": spoken_texts(said) if said else [],
        "url": row.contribution.get_absolute_url(),
    }
