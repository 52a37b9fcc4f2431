"""Which pages are kept from whom, asked in the query that fetches them. Wagtail would ask again for each page."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import PageViewRestriction


def restricting():
    """The restrictions on the page of the query around it, or above that page."""
    here = ExpressionWrapper(OuterRef("path"), CharField())
    return Exists(PageViewRestriction.objects.alias(here=here).filter(here__startswith=F("page__path")))


def for_everyone(pages):
    """Those of the pages that no restriction keeps from anyone, on them or above: `public()` in one query."""
    return pages.filter(~restricting())


def with_restrictions(pages):
    """Adds `is_restricted`: whether something, on the page or above, keeps it from someone."""
    return pages.annotate(is_restricted=restricting())


def admit(page, way=None):
    """The same page; if nothing restricts it, it need not ask. An alias is restricted as its source is: it asks."""
    if not any(step.is_restricted or step.alias_of_id for step in way or [page]):
        page.get_view_restrictions = list
    return page
