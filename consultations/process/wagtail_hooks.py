from functools import reduce
from operator import or_

from django.db.models import Q
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from civic.contributions.circles import keep_private
from civic.people.restrictions import restricting
from civic.teams.rules import teams_looked_after
from consultations.process import admin_audience, admin_views, launch, launch_views
from consultations.process.admin_panels import Approvals, Consultations, Sent, Shortcuts, Work
from consultations.process.models import ConsultationPage, EntityPage
from consultations.process.readiness import open_points
from consultations.process.rules import can_begin, can_copy


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("entities/new/", launch_views.new_entity, name="new_entity"),
        path("consultations/new/", launch_views.new_consultation, name="new_consultation"),
        path("consultations/new/copy/<int:page_id>/", launch_views.copy_consultation, name="copy_consultation"),
        path("consultations/<int:page_id>/readiness/", launch_views.readiness, name="consultation_readiness"),
        path("consultations/<int:page_id>/audience/", admin_audience.audience, name="consultation_audience"),
        path("consultations/<int:page_id>/timeline/", admin_views.timeline, name="consultation_timeline"),
        path("teams/<uuid:key>/archive/", admin_views.archive_or_take_up, name="archive_entity"),
    ]


@hooks.register("insert_global_admin_css")
def style_of_our_screens():
    return format_html('<link rel="stylesheet" href="{}">', static("css/desk.css"))


class NewConsultationItem(MenuItem):
    def is_shown(self, request):
        return can_begin(request.user)


@hooks.register("register_admin_menu_item")
def new_consultation_item():
    address = reverse("new_consultation")
    return NewConsultationItem(_("New consultation"), address, name="new-consultation", icon_name="plus", order=90)


class TimelineItem(PageMenuItem):
    label = _("Timeline")
    icon_name = "calendar-alt"
    url_name = "consultation_timeline"

    def is_shown(self, user):
        return self.page.specific_class is ConsultationPage and self.page.permissions_for_user(user).can_edit()


class ReadinessItem(TimelineItem):
    label = _("Ready?")
    icon_name = "tasks"
    url_name = "consultation_readiness"


class AudienceItem(TimelineItem):
    label = _("Whom it is for")
    icon_name = "group"
    url_name = "consultation_audience"


class CopyItem(PageMenuItem):
    label = _("Begin another with a copy of this")
    icon_name = "copy"
    url_name = "copy_consultation"

    def is_shown(self, user):
        return self.page.specific_class is ConsultationPage and can_copy(user, self.page.specific)


class NewHereItem(PageMenuItem):
    label = _("New consultation")
    icon_name = "plus"

    @property
    def url(self):
        return f"{reverse('new_consultation')}?entity={self.page.pk}"

    def is_shown(self, user):
        return self.page.specific_class is EntityPage and launch.entities_of(user).filter(pk=self.page.pk).exists()


def items_of_a_page(page, user, view_name=None, next_url=None):
    yield NewHereItem(page=page, priority=8)
    yield ReadinessItem(page=page, priority=11)
    yield TimelineItem(page=page, priority=12)
    yield AudienceItem(page=page, priority=13)
    yield CopyItem(page=page, priority=14)


hooks.register("register_page_header_buttons", items_of_a_page)
hooks.register("register_page_listing_more_buttons", items_of_a_page)


@hooks.register("before_create_page")
def begin_with_our_own_form(request, parent_page, page_class):
    """There is one way to begin: Wagtail's could publish at once, before anybody was asked whether it is ready."""
    if page_class is ConsultationPage:
        return redirect(f"{reverse('new_consultation')}?entity={parent_page.pk}")
    return None


@hooks.register("after_create_page")
def invite_its_first_officer(request, page):
    """An entity is of use once somebody works for it."""
    if not isinstance(page, EntityPage) or not page.live:
        return None
    if not teams_looked_after(request.user).filter(key=page.translation_key).exists():
        return None
    messages.success(request, gettext("The entity has its page. Now invite its first officer."))
    return redirect("team", page.translation_key)


@hooks.register("before_copy_page")
def copy_with_our_own_form(request, page):
    """Wagtail would copy results and news too, without dates, and could publish all of it."""
    return redirect("copy_consultation", page.pk) if page.specific_class is ConsultationPage else None


@hooks.register("before_publish_page")
def say_why_first(request, page):
    """What was typed is saved by now; it is published from the screen where the reason is asked for."""
    if not isinstance(page, ConsultationPage) or not open_points(page):
        return None
    messages.warning(request, gettext("It is saved, but not published yet: something is missing."))
    return redirect("consultation_readiness", page.pk)


@hooks.register("after_publish_page")
def publish_its_ways_with_it(request, page):
    if isinstance(page, ConsultationPage):
        page.publish_ways_with_it(request.user)


@hooks.register("after_edit_page")
def approve_with_a_reason(request, page):
    """Approved in the editor without the reason that it needs: it was saved, but is waiting still."""
    is_approval = "action-workflow-action" in request.POST and request.POST.get("workflow-action-name") == "approve"
    if not is_approval or not isinstance(page, ConsultationPage):
        return None
    if not ConsultationPage.objects.get(pk=page.pk).workflow_in_progress:
        return None
    messages.warning(request, gettext("It is saved, but not published yet: something is missing."))
    return redirect("consultation_readiness", page.pk)


@hooks.register("before_bulk_action")
def publish_one_by_one(request, action_type, objects, action):
    """Publishing many at once asks nobody whether a consultation is ready."""
    if action_type != "publish" or action.model is not Page:
        return None
    chosen = Q(pk__in=[page.pk for page in objects])
    if request.POST.get("include_descendants"):
        chosen = reduce(or_, (Q(path__startswith=page.path) for page in objects), chosen)
    consultation = ConsultationPage.objects.filter(chosen, has_unpublished_changes=True).first()
    if consultation is None:
        return None
    messages.warning(request, gettext("A consultation is published by itself, from here. Nothing was published."))
    return redirect("consultation_readiness", consultation.pk)


class TeamItem(PageMenuItem):
    label = _("Team")
    icon_name = "group"

    @cached_property
    def url(self):
        return reverse("team", args=[self.page.translation_key])

    def is_shown(self, user):
        is_entity = self.page.specific_class is EntityPage
        return is_entity and teams_looked_after(user).filter(key=self.page.translation_key).exists()


@hooks.register("register_page_header_buttons")
def team_item(page, user, view_name=None, next_url=None):
    yield TeamItem(page=page, priority=12)


@hooks.register("construct_page_chooser_queryset")
def keep_private_pages_from_choosers(pages, request):
    """Whoever may not work on a private page does not find it when she looks for a page to link to."""
    own = page_permission_policy.explorable_instances(request.user)
    hidden = Page.objects.filter(restricting()).exclude(pk__in=own.values("pk"))
    return pages.exclude(pk__in=list(hidden.values_list("pk", flat=True)))


@hooks.register("after_copy_page")
def keep_copies_private(request, page, copy):
    for consultation in ConsultationPage.objects.descendant_of(copy, inclusive=True):
        keep_private(consultation, request.user)


@hooks.register("before_delete_page")
def keep_what_people_wrote(request, page):
    return admin_views.archive_instead(request, [page])


@hooks.register("before_bulk_action")
def keep_what_people_wrote_on_any(request, action_type, objects, action):
    if action_type == "delete" and objects and action.model is Page:
        return admin_views.archive_instead(request, objects)
    return None


class PagesWithoutShortcuts(PagesAdminAPIViewSet):
    """The admin's own JSON API deletes, copies and publishes without asking the hooks above, and no screen needs it
    to."""

    actions = {
        name: act for name, act in PagesAdminAPIViewSet.actions.items() if name not in ("copy", "delete", "publish")
    }


@hooks.register("construct_admin_api")
def keep_what_people_wrote_in_the_api(api):
    api.register_endpoint("pages", PagesWithoutShortcuts)


@hooks.register("construct_homepage_panels")
def consultations_panels(request, panels):
    work = Work(request.user)
    if work.is_for_pages:
        panels.append(Shortcuts(work))
    if work.to_approve:
        panels.append(Approvals(work))
    if work.is_for_pages and (work.consultations or not work.to_approve):
        panels.append(Consultations(work))
    if work.sent:
        panels.append(Sent(work))
