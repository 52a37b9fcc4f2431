from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from civic.contributions.actions import Refused
from civic.contributions.acts import act, find, told
from civic.design.forms import KeyedForm, key_in
from consultations.support import actions
from consultations.support.models import Support


@act
def support(request, public_id):
    """Ask whether to support or to take it back; `set=on` and `set=off` do it."""
    contribution, page = find(request, public_id)
    if not contribution.is_published:
        raise Http404
    error = ""
    if request.method == "POST" and request.POST.get("set") in ("on", "off"):
        key = key_in(request.POST)
        do = actions.support if request.POST["set"] == "on" else actions.take_back
        try:
            receipt = do(contribution, by=request.user, key=key, language=get_language())
        except Refused as refusal:
            error = told(refusal, request)
        else:
            is_on = request.POST["set"] == "on"  # and so it is now: whatever was sent before, the act sees to it
            said = _("Your support counts.") if is_on else _("You took your support back.")
            link = format_html('<a href="{}">{}</a>', receipt.get_absolute_url(), receipt.code)
            messages.success(request, format_html("{} {} {}", said, _("Receipt:"), link))
            return HttpResponseRedirect(contribution.path_on(page))
    context = {
        "contribution": contribution,
        "page": page,
        "form": KeyedForm(),
        "error": error,
        "is_supported": bool(Support.objects.of(request.user, [contribution])),
    }
    return render(request, "support/support.html", context, status=422 if error else 200)
