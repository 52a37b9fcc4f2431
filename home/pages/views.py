from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from wagtail.views import serve

from civic.people.keep import own_words
from home.pages.routing import find_route


def page(request, path=""):
    """Any page of the tree, served by Wagtail; only the way to it is ours."""
    request._wagtail_route_for_request = find_route(request, path)  # where Wagtail keeps what it found
    return serve(request, path)


def robots(request):
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /acts/", f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def not_found(request, exception=None):
    words = [value for name, value in own_words(request) if name in ("title", "text") and value]
    return render(request, "404.html", {"words": words}, status=404)


def not_allowed(request, exception=None):
    return render(request, "403.html", status=403)
