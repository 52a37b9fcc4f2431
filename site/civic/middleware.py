"""What holds for every answer of the house: who may keep it, and what it may load."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.middleware.locale import LocaleMiddleware
from django.utils.cache import patch_vary_headers
from django.utils.http import split_directive_names
from django.utils.translation import get_language


def strangers_have_no_session(get_response):
    """Without a session cookie there is no need to look one up: nothing then marks the page as private."""

    def middleware(request):
        if settings.SESSION_COOKIE_NAME not in request.COOKIES:
            request.user = AnonymousUser()
        return get_response(request)

    return middleware


# Kept by the proxy for two seconds. While one reader fetches the new page, others may get one that is two more
# seconds old; while the application is down, one that is a minute old.
PUBLIC = "public, max-age=0, s-maxage=2, stale-while-revalidate=2, stale-if-error=60"
PRIVATE = "private, no-store"
MAY_BE_PUBLIC = (200, 301, 302, 304, 404)


def private_unless_public(get_response):
    """Say `no-store` whenever a session or a cookie played a part; else let caches keep it for seconds.

    A view may be stricter than this, never laxer. Above this stands Django's ConditionalGetMiddleware, which gives
    what is public an ETag of its content. Not of a version number that acts would raise: a page shows names,
    answers, restrictions and dates, and whoever adds the next of these would forget to raise it.
    """

    def middleware(request):
        response = get_response(request)
        asked_for = set(split_directive_names(response.get("Cache-Control", "")))
        if "no-store" in asked_for:
            return response
        is_private = (
            "private" in asked_for
            or request.session.accessed
            or response.cookies
            or request.method not in ("GET", "HEAD")
            or request.path.startswith((settings.ADMIN_PREFIX, "/acts/"))
            or response.status_code not in MAY_BE_PUBLIC
        )
        response["Cache-Control"] = PRIVATE if is_private else PUBLIC
        return response

    return middleware


def content_security(get_response):
    """Wagtail's admin gets its own, looser policy; every other page the strict one of the settings."""

    def middleware(request):
        response = get_response(request)
        if request.path.startswith(settings.ADMIN_PREFIX) and not hasattr(response, "_csp_config"):
            response._csp_config = settings.ADMIN_CSP
        return response

    return middleware


class ReadersLanguage(LocaleMiddleware):
    """Django's, but an address without a language that is known here keeps its own 404.

    Django would send `/acts/…` on to `/pt-pt/acts/…`, and what was typed would be lost on the way.
    Nor does a cookie choose the language: nobody sets one, and pages are kept for all who read that language.
    """

    def process_request(self, request):
        request.COOKIES.pop(settings.LANGUAGE_COOKIE_NAME, None)
        if getattr(request, "is_dummy", False):  # a preview, in the page's language, within a request of the editor's
            request.editors_language = get_language()
        super().process_request(request)

    def process_response(self, request, response):
        if response.status_code == 404 and getattr(request, "resolver_match", None):
            patch_vary_headers(response, ["Accept-Language", "Cookie"])
            return response
        return super().process_response(request, response)
