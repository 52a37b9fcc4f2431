"""From an address to its page: all pages on the way down in one query, the page itself in a second.

Wagtail asks once or twice for each part of an address. What follows (hooks, restrictions, `route` of the page
itself) is Wagtail's own. A page that was found is remembered for seconds, with what every reader sees of it.
"""

from functools import partial

from django.conf import settings
from django.http import Http404
from django.utils.translation import get_language
from wagtail.models import Page, Site

from civic.cache import briefly
from civic.design.templatetags.design import in_languages
from civic.people.restrictions import admit, with_restrictions


def find_route(request, path):
    """Wagtail's RouteResult for the address below the language; Http404 if there is no such page."""
    parts = [part for part in path.split("/") if part]
    page = briefly(f"page:{'/'.join(parts)}", partial(find, parts))
    return page.route(request, parts[len(page.way) - 1 :])


def find(parts):
    """The last page on the way that the parts of an address lead; Http404 if they begin nowhere."""
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
    return arrive(way)


def root_path(language):
    """Where the pages of that language begin in Wagtail's tree: `/labx/`; without any, where the site's own do."""
    paths = {root.language_code: root.root_path for root in Site.get_site_root_paths()}
    found = paths.get(language) or paths.get(settings.LANGUAGE_CODE)
    if found is None:
        raise Http404
    return found


def arrive(way):
    """The last page of the way as its own kind, with what it shows to everyone: the pages above it, its other
    languages, whether anything restricts it, and what it gathers itself."""
    page = way[-1].specific
    page.way = way
    page.in_languages = in_languages(page)
    if hasattr(page, "gather"):
        page.gather()
    return admit(page, way)
