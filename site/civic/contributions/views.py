from contextlib import suppress

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from civic.contributions import actions, rules
from civic.contributions.actions import Refused
from civic.contributions.acts import act, find
from civic.contributions.models import Status, as_their_kinds
from civic.contributions.paging import page_by_key


def contribution(request, public_id):
    """The fixed address of a contribution: leads to where it is read, in the reader's language."""
    contribution, page = find(request, public_id)
    return redirect(contribution.path_on(page))


@never_cache
@login_required
def took_part(request):
    """Everything a person wrote or did, the newest first, page by key."""
    receipts = request.user.receipts.select_related("contribution", "contribution__answer")
    shown, after = page_by_key(receipts, ("-pk",), request.GET.get("after", ""), size=20)
    drafts = request.user.contributions.filter(status=Status.DRAFT).order_by("-pk")
    words = as_their_kinds([*drafts, *(receipt.contribution for receipt in shown)])
    context = {
        "receipts": shown,
        "after": after,
        "drafts": words[: len(drafts)],
        "words": {contribution.pk: contribution for contribution in words},
    }
    return render(request, "contributions/took_part.html", context)


@never_cache
@login_required
def receipt(request, code):
    receipt = get_object_or_404(request.user.receipts.select_related("contribution"), code=code.upper())
    context = {"receipt": receipt, "place": receipt.activity.page(), "contribution": receipt.contribution.specific}
    return render(request, "contributions/receipt.html", context)


@act
def withdraw(request, public_id):
    """Ask, then withdraw; or take the withdrawal back."""
    contribution, page = find(request, public_id)
    if contribution.author_id != request.user.pk:
        raise Http404
    if request.method == "POST":
        wanted = request.POST.get("set")
        if wanted == "restore" and rules.can_restore(request.user, contribution):
            actions.restore(contribution, by=request.user)
            messages.success(request, _("It is back."))
            return redirect("took_part" if contribution.published is None else contribution.path_on(page))
        if wanted == "withdraw" and rules.can_withdraw(request.user, contribution):
            with suppress(Refused):  # it was hidden or withdrawn meanwhile: the page below says so
                actions.withdraw(contribution, by=request.user)
        contribution.refresh_from_db()
    context = {
        "contribution": contribution,
        "place": page,
        "can_withdraw": rules.can_withdraw(request.user, contribution),
        "can_restore": rules.can_restore(request.user, contribution),
    }
    return render(request, "contributions/withdraw.html", context)
