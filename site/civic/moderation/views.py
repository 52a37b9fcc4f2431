from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from civic.contributions.acts import act, find
from civic.moderation import actions, rules
from civic.moderation.forms import ReportForm
from civic.people.keep import words_of


@act
def report(request, public_id):
    contribution, page = find(request, public_id)
    if not rules.can_report(request.user, contribution):
        raise Http404
    form = ReportForm(words_of(request))
    if request.method == "POST" and form.is_valid():
        actions.report(contribution, by=request.user, **form.cleaned_data)
        messages.success(request, _("Thank you. A person will look at it."))
        return redirect(contribution.path_on(page))
    context = {"form": form, "contribution": contribution, "page": page}
    return render(request, "moderation/report.html", context, status=422 if form.errors else 200)
