from wagtail import hooks
from wagtail.admin.userbar import ContentCheckerItem

from civic.design.faults import Checks


@hooks.register("construct_wagtail_userbar")
def check_with_our_rules(request, items, page):
    """In the preview beside the editor and around it; no other page of ours has this bar."""
    items[:] = [Checks(page, item.in_editor) if isinstance(item, ContentCheckerItem) else item for item in items]
