"""What holds for every answer of the house: who may keep it, and what it may load."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.middleware.locale import LocaleMiddleware
from django.utils.cache import patch_vary_headers


def strangers_have_no_session(get_response):
    """Without a session cookie there is no need to look one up: nothing then marks the page as private."""

    def middleware(request):
        if settings.SESSION_COOKIE_NAME not in request.COOKIES:
            request.user = AnonymousUser()
        return get_response(request)

    return middleware


def private_unless_public(get_response):
    """Say `no-store` whenever a session or a cookie played a part; else let caches keep it for seconds."""

    def middleware(request):
        response = get_response(request)
        if response.has_header("Cache-Control"):
            return response
        was_private = request.session.accessed or response.cookies or request.method not in ("GET", "HEAD")
        if was_private or request.path.startswith(settings.ADMIN_PREFIX):
            response["Cache-Control"] = "private, no-store"
        elif response.status_code in (200, 301, 302, 304, 404):
            response["Cache-Control"] = "public, max-age=0, s-maxage=5"
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
    """

    def process_response(self, request, response):
        if response.status_code == 404 and getattr(request, "resolver_match", None):
            patch_vary_headers(response, ["Accept-Language", "Cookie"])
            return response
        return super().process_response(request, response)
