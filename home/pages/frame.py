"""What stands around every page: menu, footer, who is reading. Asked for only when a template draws it."""

from django.conf import settings
from django.db.models import OuterRef, Q, Subquery
from django.http import Http404
from django.utils.functional import SimpleLazyObject
from wagtail.models import Page

from civic.cache import briefly
from civic.design.tongues import with_tongue
from civic.people.restrictions import for_everyone
from consultations.process.models import ConsultationIndexPage
from home.pages.models import AccessibilityPage, MenuEntry, StandardPage
from home.pages.routing import root_paths

PLAIN = (StandardPage, AccessibilityPage)  # kinds of pages that are linked at the foot of every page


def frame(request):
    return {
        "frame": SimpleLazyObject(build),
        "site_url": settings.SITE_URL,
        "contact_email": settings.CONTACT_EMAIL,
        # Only asked where there is a session: looking for messages would make a public page private.
        "has_session": settings.SESSION_COOKIE_NAME in request.COOKIES,
    }


def build():
    """`{"home", "index", "menu", "plain", "has_statement"}` in the reader's language, each page as
    `{"pk", "title", "tongue", "url"}`."""
    return briefly("frame", ask)


def ask():
    try:
        root = root_paths()[0]
    except Http404:
        return {}
    chosen = MenuEntry.objects.filter(page__translation_key=OuterRef("translation_key")).values("sort_order")[:1]
    pages = with_tongue(for_everyone(Page.objects.live())).annotate(place=Subquery(chosen)).order_by("path")
    home, *others = pages.filter(Q(depth__lte=3) | Q(place__isnull=False), url_path__startswith=root) or [None]
    if home is None or home.url_path != root:
        return {}
    below = [page for page in others if page.depth == 3]
    menu = sorted((page for page in others if page.place is not None), key=lambda page: page.place)
    of_kind = {page.pk: page.cached_content_type.model_class() for page in below}
    return {
        "home": link_to(home),
        "menu": [link_to(page) for page in menu or [page for page in below if page.show_in_menus]],
        "index": next((link_to(page) for page in below if of_kind[page.pk] is ConsultationIndexPage), None),
        "plain": [link_to(page) for page in below if of_kind[page.pk] in PLAIN],
        "has_statement": AccessibilityPage in of_kind.values(),
    }


def link_to(page):
    return {"pk": page.pk, "title": page.title, "tongue": page.tongue, "url": page.url}
