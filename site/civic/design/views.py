"""The living style guide: every component in use, drawn by the templates that the pages use."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from civic.design import colours, samples

# The first nine are the header's menu: as many entries as it may have.
SECTIONS = [
    ("colours", _("Colours")),
    ("type", _("Typography")),
    ("actions", _("Buttons")),
    ("frame", _("Around it")),
    ("lists", _("Lists")),
    ("time", _("Steps")),
    ("forms", _("Forms")),
    ("figures", _("Figures")),
    ("voices", _("Voices")),
    ("notices", _("Notices")),
    ("texts", _("Long texts")),
    ("sides", _("Both ways, light and dark")),
]
MOST = 9


@require_safe
def style_guide(request):
    """In the reader's language and scheme; `?dir=rtl` turns it round, `?scheme=light` or `dark` fixes the scheme."""
    if not may_see(request.user):
        raise Http404
    language = "ar" if request.GET.get("dir") == "rtl" else get_language()
    scheme = request.GET.get("scheme") if request.GET.get("scheme") in ("light", "dark") else ""
    schemes = reverse("style_guide_schemes")  # in the reader's language: there may be no Arabic address of it
    with override(language):
        sections = [
            {"name": name, "title": title, "template": f"design/style_guide/{name}.html"} for name, title in SECTIONS
        ]
        context = {
            "page": {"pk": 1},
            "frame": frame(),
            "sections": sections,
            "scheme": scheme,
            "schemes": schemes,
            "pairs": pairs(),
        }
        return render(request, "design/style_guide.html", samples.everything() | context)


@require_safe
def schemes(request):
    """The values of tokens.css for parts of the style guide: `.is-light`, `.is-dark`."""
    if not may_see(request.user):
        raise Http404
    return HttpResponse(colours.stylesheet(), content_type="text/css; charset=utf-8")


def may_see(person):
    return settings.DEBUG or person.is_staff


def frame():
    """The frame around this page: its menu leads to the sections, the first of them as the current one."""
    menu = [{"pk": n, "title": title, "url": f"#{name}"} for n, (name, title) in enumerate(SECTIONS[:MOST], start=1)]
    return {"home": {"url": "/"}, "menu": menu, "index": None, "plain": menu[:3]}


def pairs():
    """Each pair of colours with its contrast in both schemes, and the least that it must have."""
    return [
        {
            "over": over,
            "under": under,
            "least": least,
            "light": round(colours.contrast(over, under), 1),
            "dark": round(colours.contrast(over, under, dark=True), 1),
        }
        for over, under, least in colours.PAIRS
    ]
