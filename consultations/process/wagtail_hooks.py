from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.models import Page

from consultations.process import admin_views
from consultations.process.models import ConsultationPage


@hooks.register("register_admin_urls")
def admin_urls():
    return [path("consultations/<int:page_id>/timeline/", admin_views.timeline, name="consultation_timeline")]


class TimelineItem(PageMenuItem):
    label = _("Timeline")
    icon_name = "calendar-alt"
    url_name = "consultation_timeline"

    def is_shown(self, user):
        return self.page.specific_class is ConsultationPage and self.page.permissions_for_user(user).can_edit()


def timeline_item(page, user, view_name=None, next_url=None):
    yield TimelineItem(page=page, priority=12)


hooks.register("register_page_header_buttons", timeline_item)
hooks.register("register_page_listing_more_buttons", timeline_item)


@hooks.register("before_delete_page")
def keep_what_people_wrote(request, page):
    return admin_views.archive_instead(request, [page])


@hooks.register("before_bulk_action")
def keep_what_people_wrote_on_any(request, action_type, objects, action):
    if action_type == "delete" and objects and action.model is Page:
        return admin_views.archive_instead(request, objects)
    return None


class PagesWithoutDelete(PagesAdminAPIViewSet):
    """The admin's own JSON API deletes without asking the hooks above, and no screen needs it to."""

    actions = {name: action for name, action in PagesAdminAPIViewSet.actions.items() if name != "delete"}


@hooks.register("construct_admin_api")
def keep_what_people_wrote_in_the_api(api):
    api.register_endpoint("pages", PagesWithoutDelete)
