"""What Wagtail itself shows on the home of the admin, and rooms there say better."""

from wagtail import hooks
from wagtail.admin.menu import DismissibleMenuItem
from wagtail.admin.views.home import UserObjectsInWorkflowModerationPanel, WorkflowObjectsToModeratePanel

SAID_BETTER = (WorkflowObjectsToModeratePanel, UserObjectsInWorkflowModerationPanel)


@hooks.register("construct_homepage_panels")
def leave_out_what_rooms_say(request, panels):
    panels[:] = [panel for panel in panels if not isinstance(panel, SAID_BETTER)]


@hooks.register("construct_homepage_summary_items", order=1000)
def leave_out_numbers_of_the_whole_site(request, items):
    items.clear()


@hooks.register("construct_help_menu")
def leave_out_what_leads_to_wagtail(request, items):
    """Its news and its guide, in English and on another site, each with a badge until it is dismissed."""
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]
