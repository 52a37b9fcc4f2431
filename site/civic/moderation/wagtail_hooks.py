from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from civic.moderation import admin_views, rules
from civic.moderation.admin_organisations import OrganisationViewSet
from civic.moderation.admin_panels import WaitingPanel


@hooks.register("register_admin_urls")
def admin_urls():
    results = admin_views.Desk.as_view(results_only=True)
    return [
        path("contributions/", admin_views.Desk.as_view(), name="contributions_desk"),
        path("contributions/results/", results, name="contributions_desk_results"),
        path("contributions/export/", admin_views.export, name="contributions_export"),
        path("contributions/<slug:public_id>/", admin_views.contribution, name="contribution_at_desk"),
    ]


class DeskItem(MenuItem):
    def is_shown(self, request):
        return rules.can_open_desk(request.user)


@hooks.register("register_admin_menu_item")
def desk_item():
    address = reverse_lazy("contributions_desk")
    return DeskItem(_("Contributions"), address, name="contributions", icon_name="comment", order=150)


@hooks.register("register_admin_viewset")
def organisations():
    return OrganisationViewSet("organisations")


@hooks.register("construct_homepage_panels")
def waiting_panel(request, panels):
    if rules.can_open_desk(request.user):
        panels.append(WaitingPanel(request.user))
