"""The team screen; and in lists, choosers, filters and the API of Wagtail's admin, staff meets her own things."""

from django.contrib.auth.views import redirect_to_login
from django.http import Http404
from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import filters as admin_filters
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.admin.views.reports.locked_pages import LockedPagesReportFilterSet
from wagtail.admin.views.reports.workflows import WorkflowReportFilterSet
from wagtail.images.views import chooser as image_chooser

from civic.teams import admin_views, rules
from civic.teams.scope import OwnDocuments, OwnImages


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("teams/", admin_views.Teams.as_view(), name="teams"),
        path("teams/results/", admin_views.Teams.as_view(results_only=True), name="teams_results"),
        path("teams/<uuid:key>/", admin_views.team, name="team"),
        path("teams/<uuid:key>/<slug:role>/<int:person>/", admin_views.remove, name="remove_from_team"),
    ]


class TeamsItem(MenuItem):
    def is_shown(self, request):
        return rules.can_decide_about_teams(request.user)


@hooks.register("register_admin_menu_item")
def teams_item():
    return TeamsItem(_("Teams"), reverse_lazy("teams"), name="teams", icon_name="group", order=160)


@hooks.register("construct_page_chooser_queryset")
def choose_known_pages(pages, request):
    if rules.looks_after_all(request.user):
        return pages
    return pages.filter(pk__in=rules.pages_known_to(request.user).values_list("pk", flat=True))


@hooks.register("construct_admin_api", order=10)  # after Wagtail's own endpoints, which list everyone's files
def own_files_in_the_api(api):
    api.register_endpoint("images", OwnImages)
    api.register_endpoint("documents", OwnDocuments)


@hooks.register("construct_reports_menu")
def without_reports_about_all(request, items):
    if not rules.looks_after_all(request.user):
        items[:] = [item for item in items if item.name not in ("page-types-usage", "site-history")]


@hooks.register("before_serve_document")
def keep_files_until_their_page_is_public(document, request):
    """Whoever is not signed in may be one of those for whom a page with this file is."""
    if rules.can_read_document(request, document):
        return None
    if request.user.is_anonymous and rules.live_pages_using(document).exists():
        return redirect_to_login(request.get_full_path())
    raise Http404


def naming_colleagues(people):
    """The people that a filter of Wagtail's offers, without those of other entities."""
    return lambda request: rules.colleagues_of(request.user, people(request))


for filter_set, name in [
    (PageFilterSet, "owner"),
    (PageFilterSet, "edited_by"),
    (LockedPagesReportFilterSet, "locked_by"),
    (WorkflowReportFilterSet, "requested_by"),
]:
    choice = filter_set.base_filters[name]
    choice.queryset = naming_colleagues(choice.queryset)

# Wagtail offers the tags that all of the site uses most. Here files, and their tags, are a team's own.
admin_filters.popular_tags_for_model = image_chooser.popular_tags_for_model = lambda model, count=10: []
