from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from civic.upkeep import admin_barriers, admin_views, rules
from civic.upkeep.admin_panels import UpkeepPanel


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("remarks/", admin_views.Remarks.as_view(), name="remarks"),
        path("remarks/results/", admin_views.Remarks.as_view(results_only=True), name="remarks_results"),
        path("remarks/export/", admin_views.export, name="remarks_export"),
        path("remarks/<int:pk>/", admin_views.settle, name="settle_remark"),
        path("barriers/", admin_barriers.Barriers.as_view(), name="barriers"),
        path("barriers/results/", admin_barriers.Barriers.as_view(results_only=True), name="barriers_results"),
        path("barriers/<int:pk>/", admin_barriers.barrier, name="barrier_at_desk"),
        path("barriers/<int:pk>/settled/", admin_barriers.settle_barrier, name="settle_barrier"),
        path("due/", admin_views.due, name="pages_due"),
        path("due/<int:pk>/", admin_views.confirm, name="confirm_facts"),
    ]


class KeepersItem(MenuItem):
    def is_shown(self, request):
        return rules.can_read_remarks(request.user)


@hooks.register("register_admin_menu_item")
def remarks_item():
    address = reverse_lazy("remarks")
    return KeepersItem(_("What readers say"), address, name="remarks", icon_name=admin_views.ICON, order=155)


@hooks.register("register_reports_menu_item")
def due_item():
    return KeepersItem(_("Pages due for review"), reverse_lazy("pages_due"), name="due", icon_name="calendar-check")


class BarriersItem(MenuItem):
    def is_shown(self, request):
        return rules.can_answer_barriers(request.user)


@hooks.register("register_reports_menu_item")
def barriers_item():
    icon = admin_barriers.ICON
    return BarriersItem(admin_barriers.TITLE, reverse_lazy("barriers"), name="barriers", icon_name=icon)


@hooks.register("construct_homepage_panels")
def upkeep_panel(request, panels):
    panel = UpkeepPanel(request.user)
    if panel.has_something:
        panels.append(panel)
