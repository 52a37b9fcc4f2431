"""What stands around every page: menu, footer, who is reading. Asked for only when a template draws it."""

from django.conf import settings
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from consultations.process.models import ConsultationIndexPage
from home.pages.models import HomePage, StandardPage


def frame(request):
    return {
        "frame": SimpleLazyObject(lambda: build(request)),
        "site_url": settings.SITE_URL,
        "contact_email": settings.CONTACT_EMAIL,
        # Only asked where there is a session: looking for messages would make a public page private.
        "has_session": settings.SESSION_COOKIE_NAME in request.COOKIES,
    }


def build(request):
    """`{"home", "index", "menu", "plain"}`: pages of the reader's language; two queries."""
    languages = [get_language(), settings.LANGUAGE_CODE]
    homes = {
        home.locale.language_code: home
        for home in HomePage.objects.live().filter(locale__language_code__in=languages).select_related("locale")
    }
    home = homes.get(languages[0]) or homes.get(languages[1])
    if home is None:
        return {}
    below = list(home.get_children().live().public().select_related("locale", "content_type").order_by("path"))
    return {
        "home": home,
        "menu": [page for page in below if page.show_in_menus],
        "index": next(
            (page for page in below if page.cached_content_type.model_class() is ConsultationIndexPage), None
        ),
        "plain": [page for page in below if page.cached_content_type.model_class() is StandardPage],
    }
