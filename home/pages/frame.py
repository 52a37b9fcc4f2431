"""What stands around every page: menu, footer, who is reading. Asked for only when a template draws it."""

from django.conf import settings
from django.http import Http404
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Page

from civic.cache import briefly
from civic.people.restrictions import for_everyone
from consultations.process.models import ConsultationIndexPage
from home.pages.models import StandardPage
from home.pages.routing import root_path


def frame(request):
    return {
        "frame": SimpleLazyObject(build),
        "site_url": settings.SITE_URL,
        "contact_email": settings.CONTACT_EMAIL,
        # Only asked where there is a session: looking for messages would make a public page private.
        "has_session": settings.SESSION_COOKIE_NAME in request.COOKIES,
    }


def build():
    """`{"home", "index", "menu", "plain"}` in the reader's language, each page as `{"pk", "title", "url"}`."""
    return briefly("frame", ask)


def ask():
    try:
        root = root_path(get_language())
    except Http404:
        return {}
    pages = for_everyone(Page.objects.live()).filter(url_path__startswith=root, depth__lte=3).order_by("path")
    home, *below = pages or [None]
    if home is None or home.url_path != root:
        return {}
    of_kind = {page.pk: page.cached_content_type.model_class() for page in below}
    return {
        "home": link_to(home),
        "menu": [link_to(page) for page in below if page.show_in_menus],
        "index": next((link_to(page) for page in below if of_kind[page.pk] is ConsultationIndexPage), None),
        "plain": [link_to(page) for page in below if of_kind[page.pk] is StandardPage],
    }


def link_to(page):
    return {"pk": page.pk, "title": page.title, "url": page.url}
