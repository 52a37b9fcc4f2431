"""From an address to its page: all pages on the way down in one query, the page itself in a second.

Wagtail asks once or twice for each part of an address. What follows (hooks, restrictions, `route` of the page
itself) is Wagtail's own.
"""

from django.conf import settings
from django.http import Http404
from django.utils.translation import get_language
from wagtail.models import Page, Site

from civic.people.restrictions import admit, with_restrictions


def find_route(request, path):
    """Wagtail's RouteResult for the address below the language; Http404 if there is no such page."""
    parts = [part for part in path.split("/") if part]
    addresses = [root_path(get_language())]
    for part in parts:
        addresses.append(f"{addresses[-1]}{part}/")
    way = list(
        with_restrictions(Page.objects.filter(url_path__in=addresses, slug__in=[a.split("/")[-2] for a in addresses]))
        .only("path", "depth", "title", "url_path", "content_type", "alias_of")
        .order_by("depth")
    )
    if not way:
        raise Http404
    return arrive(way).route(request, parts[len(way) - 1 :])


def root_path(language):
    """Where the pages of that language begin in Wagtail's tree: `/labx/`; without any, where the site's own do."""
    paths = {root.language_code: root.root_path for root in Site.get_site_root_paths()}
    found = paths.get(language) or paths.get(settings.LANGUAGE_CODE)
    if found is None:
        raise Http404
    return found


def arrive(way):
    """The last page of the way as its own kind. It knows the pages above it, and whether anything restricts it."""
    page = way[-1].specific
    page.way = way
    return admit(page, way)
