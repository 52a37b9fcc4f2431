from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache

from civic.contributions import actions, rules
from civic.contributions.acts import act, find
from civic.contributions.models import Status, as_their_kinds

PAGE = 20


def contribution(request, public_id):
    """The fixed address of a contribution: leads to where it is read, in the reader's language."""
    contribution, page = find(request, public_id)
    return redirect(contribution.path_on(page))


@never_cache
@login_required
def took_part(request):
    """Everything a person wrote or did, the newest first, page by key."""
    receipts = request.user.receipts.select_related("contribution", "contribution__answer").order_by("-pk")
    if (before := request.GET.get("before", "")).isdigit():
        receipts = receipts.filter(pk__lt=int(before))
    shown = list(receipts[: PAGE + 1])
    drafts = request.user.contributions.filter(status=Status.DRAFT).order_by("-pk")
    words = as_their_kinds([*drafts, *(receipt.contribution for receipt in shown if receipt.contribution)])
    context = {
        "receipts": shown[:PAGE],
        "before": shown[PAGE - 1].pk if len(shown) > PAGE else None,
        "drafts": words[: len(drafts)],
        "words": {contribution.pk: contribution for contribution in words},
    }
    return render(request, "contributions/took_part.html", context)


@never_cache
@login_required
def receipt(request, code):
    receipt = get_object_or_404(request.user.receipts.select_related("contribution"), code=code.upper())
    page = receipt.activity.page()
    context = {"receipt": receipt, "page": page, "contribution": receipt.contribution.specific}
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
        elif wanted == "withdraw" and rules.can_withdraw(request.user, contribution):
            actions.withdraw(contribution, by=request.user)
        contribution.refresh_from_db()
        if contribution.is_published:
            return redirect(contribution.path_on(page))
    context = {
        "contribution": contribution,
        "page": page,
        "can_withdraw": rules.can_withdraw(request.user, contribution),
        "can_restore": rules.can_restore(request.user, contribution),
    }
    return render(request, "contributions/withdraw.html", context)
