"""From an address to its page: all pages on the way down in one query, the page itself in a second.

Wagtail asks once or twice for each part of an address. What follows (hooks, restrictions, `route` of the page
itself) is Wagtail's own. A page that was found is remembered for seconds, with what every reader sees of it.
"""

from functools import partial

from django.conf import settings
from django.http import Http404
from wagtail.models import Page

from civic.cache import briefly
from civic.design.templatetags.design import in_languages
from civic.design.tongues import with_tongue
from civic.languages.roots import pages_language, roots
from civic.languages.standing import newer_original, public_translations
from civic.people.restrictions import admit, with_restrictions


def find_page(path):
    """`(the page at an address below the language, the parts of the address that are its own)`; Http404 if there is
    none."""
    parts = [part for part in path.split("/") if part]
    page = briefly(f"page:{'/'.join(parts)}", partial(find, parts))
    return page, parts[len(page.way) - 1 :]


def find(parts):
    """The last page on the way that the parts of an address lead, in the reader's language, or in the source's where
    that way goes on further; Http404 if they begin nowhere."""
    ways = {}
    for root in root_paths():
        addresses = [root]
        for part in parts:
            addresses.append(f"{addresses[-1]}{part}/")
        ways[root] = addresses
    every = [address for addresses in ways.values() for address in addresses]
    found = list(
        with_tongue(
            with_restrictions(Page.objects.filter(url_path__in=every, slug__in={a.split("/")[-2] for a in every}))
        )
        .only("path", "depth", "title", "url_path", "content_type", "locale", "alias_of")
        .order_by("depth")
    )
    way = max(([page for page in found if page.url_path in addresses] for addresses in ways.values()), key=len)
    if not way:
        raise Http404
    return arrive(way)


def root_paths():
    """Where the pages for the reader begin in Wagtail's tree, `["/labx-en/", "/labx/"]`: those of her language, then
    the source's."""
    known = roots().paths
    if settings.LANGUAGE_CODE not in known:
        raise Http404
    return list(dict.fromkeys(known[code].root_path for code in (pages_language(), settings.LANGUAGE_CODE)))


def arrive(way):
    """The last page of the way as its own kind, with what it shows to everyone: the pages above it, its other
    languages, whether its original is newer, whether anything restricts it, and what it gathers itself."""
    page = way[-1].specific
    page.way, page.tongue = way, way[-1].tongue
    translations = public_translations(page)
    page.in_languages = in_languages(page, translations)
    page.newer_original = newer_original(page, translations)
    if hasattr(page, "gather"):
        page.gather()
    return admit(page, way)
