"""Where the pages of each language begin, and how those of the source are read in a language that has none yet.

Until a language has a home page, its readers find the source's pages at addresses of their own language: the interface
speaks theirs, and `tongue` says what the words of the page are in. Wagtail would lead them away with each link.
"""

from dataclasses import dataclass
from functools import cache as always
from time import monotonic
from urllib.parse import quote

from django.conf import settings
from django.core.cache import cache
from django.db.models import OuterRef, Subquery
from django.urls import reverse
from django.utils.translation import get_language, override
from wagtail.models import Locale, Page, Site
from wagtail.models.sites import SITE_ROOT_PATHS_CACHE_KEY, SITE_ROOT_PATHS_CACHE_VERSION, SiteRootPath

# Under Wagtail's own name: it forgets them whenever a site or a home page changes its address.
NAME = {"key": SITE_ROOT_PATHS_CACHE_KEY, "version": SITE_ROOT_PATHS_CACHE_VERSION}
SECONDS = 3600


@dataclass(frozen=True)
class Roots:
    """Of the one site that there is."""

    paths: dict  # {code: SiteRootPath} of the languages whose home page is live
    codes: dict  # {key of a Locale: its code}


class Memory:
    """Of this process, for the seconds that `civic.cache.briefly` has. A page asks for each of its links, and the cache
    may be on another host."""

    found, until = None, 0


def roots():
    if monotonic() < Memory.until:
        return Memory.found
    found = cache.get(**NAME)
    if found is None:
        found = ask()
        if found.paths:
            cache.set(**NAME, value=found, timeout=SECONDS)
    Memory.found, Memory.until = found, monotonic() + settings.BRIEFLY
    return found


def ask():
    site = Site.objects.select_related("root_page").filter(is_default_site=True).first()
    key = site and site.root_page.translation_key
    homes = Page.objects.live().filter(translation_key=key, locale=OuterRef("pk")).values("url_path")
    rows = list(Locale.objects.annotate(path=Subquery(homes[:1])).values_list("pk", "language_code", "path"))
    paths = {code: SiteRootPath(site.pk, path, site.root_url, code) for _pk, code, path in rows if path}
    return Roots(paths, {pk: code for pk, code, _path in rows})


def forget():
    """To be called when a home page comes or goes."""
    Site.clear_site_root_paths_cache()
    Memory.until = 0


def pages_language():
    """The language whose pages are shown to readers of the active one."""
    language = get_language()
    return language if language in roots().paths else settings.LANGUAGE_CODE


def get_site_root_paths():
    return list(roots().paths.values())


def get_url_parts(page, request=None):
    """As Wagtail's own; but the source's pages get addresses of the reader's language while hers has no pages."""
    paths, language = roots().paths, get_language()
    own = next((code for code, root in paths.items() if page.url_path.startswith(root.root_path)), None)
    if own is None:
        return None
    stands_in = own == settings.LANGUAGE_CODE and language not in paths and language in dict(settings.LANGUAGES)
    path = quote(page.url_path[len(paths[own].root_path) :])
    return paths[own].site_id, paths[own].root_url, beginning(language if stands_in else own) + path


@always
def beginning(language):
    """The address below which all pages of that language are."""
    with override(language):
        return reverse("wagtail_serve", args=[""])


def tongue(page):
    """The code of the language that the words of a page are in: of an alias, that of its source; and of what was one
    until someone began to translate it, as long as no translation was published. Lists bring it along."""
    source = page
    while source.alias_of_id:
        source = source.alias_of
    if source is page and page.live and not page.first_published_at:
        return settings.LANGUAGE_CODE
    return roots().codes.get(source.locale_id)
