from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from civic.contributions.acts import in_readers_language
from civic.contributions.models import Activity
from civic.contributions.rules import can_enter
from civic.people.limits import is_within_limits, too_fast
from civic.upkeep import actions
from civic.upkeep.forms import ReaderForm
from civic.upkeep.models import HeardPage


@never_cache
@csrf_exempt  # anyone may send it, and nothing is kept about who did: one that is forged says no more than one's own
@require_http_methods(["GET", "HEAD", "POST"])
@in_readers_language
def remark(request, key):
    """Did this page help? The form stands on the page itself too, which knows nothing about its reader."""
    activity, page = heard_page(request, key)
    form = ReaderForm(request.POST if request.method == "POST" else None)
    if request.method == "POST":
        if not is_within_limits(request, "remark", key=key):
            return too_fast(request, request.POST.get("text", ""))
        if form.is_valid():
            if not form.is_by_a_program:
                said = {name: form.cleaned_data[name] for name in ("helped", "text")}
                actions.say(activity, **said, language=get_language())
            return redirect(f"{reverse('remark_thanks', args=[key])}?lang={get_language()}")
    context = {"about": page, "form": form}
    return render(request, "upkeep/remark.html", context, status=422 if form.errors else 200)


@never_cache
@require_safe
@in_readers_language
def thanks(request, key):
    _activity, page = heard_page(request, key)
    return render(request, "upkeep/thanks.html", {"about": page})


def heard_page(request, key):
    """`(its Activity, the page in the reader's language)`; 404 unless she may read it."""
    activity = get_object_or_404(Activity, translation_key=key)
    page = activity.page()
    if page is None or not issubclass(page.specific_class, HeardPage) or not can_enter(request, page):
        raise Http404
    return activity, page
