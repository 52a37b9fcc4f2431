from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.views import serve

from civic.contributions.acts import in_readers_language
from civic.people.keep import own_words
from civic.people.limits import is_within_limits, too_fast
from civic.upkeep.actions import report_barrier
from civic.upkeep.forms import BarrierForm
from home.pages import search as searching
from home.pages.models import AccessibilityPage
from home.pages.routing import find_page

MOST_TYPED = 100  # characters of a question


def page(request, path=""):
    """Any page of the tree, served by Wagtail; only the way to it is ours."""
    found, own_parts = find_page(path)
    address = found.in_languages[0].get(get_language())
    if address and not request.path.startswith(address):  # the source's address: meanwhile it has been translated
        return redirect(address + "".join(f"{part}/" for part in own_parts))
    request._wagtail_route_for_request = found.route(request, own_parts)  # where Wagtail keeps what it found
    return serve(request, path)


@require_safe
def search(request):
    """Everything that is public, by words; `kind` shows one section whole."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:MOST_TYPED]
    if query and not is_within_limits(request, "search"):
        return too_fast(request)
    sections, instead = answer(query)
    chosen = next((each for each in sections if each.name == request.GET.get("kind")), None)
    context = {"query": query, "sections": sections, "chosen": chosen, "instead": instead}
    return render(request, "pages/search.html", context)


def answer(query):
    sections = searching.search(query) if query else []
    return sections, searching.meant(query) if query and not sections else ""


@require_safe
def statement(request):
    """The address that the law names, without a language: it leads to the reader's."""
    return redirect(find_statement().url)


@never_cache
@csrf_exempt  # anyone may send it, and nothing is kept about who did: one that is forged says no more than one's own
@require_http_methods(["GET", "HEAD", "POST"])
@in_readers_language
def barrier(request):
    """What kept someone out. The form stands on the statement too, which knows nothing about its reader."""
    about = find_statement()
    form = BarrierForm(request.POST) if request.method == "POST" else BarrierForm.coming_from(request)
    if request.method == "POST":
        if not is_within_limits(request, "barrier"):
            return too_fast(request, request.POST.get("text", ""))
        if form.is_valid():
            if not form.is_by_a_program:
                report_barrier(**form.said(), language=get_language())
            return redirect(f"{reverse('barrier_thanks')}?lang={get_language()}")
    return render(request, "pages/barrier.html", {"about": about, "form": form}, status=422 if form.errors else 200)


@never_cache
@require_safe
@in_readers_language
def barrier_thanks(request):
    return render(request, "pages/barrier_thanks.html", {"about": find_statement()})


def find_statement():
    """The accessibility statement; Http404 if nobody has published one yet."""
    found = AccessibilityPage.here()
    if found is None:
        raise Http404
    return found


def robots(request):
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /acts/",
        "Disallow: /*/translation/",
        f"Sitemap: {settings.SITE_URL}/sitemap.xml",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def not_found(request, exception=None):
    words = [value for name, value in own_words(request) if name in ("title", "text") and value]
    return render(request, "404.html", {"words": words}, status=404)


def not_allowed(request, exception=None):
    return render(request, "403.html", status=403)
