from contextlib import suppress

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from civic.contributions import actions, circles, rules
from civic.contributions.actions import Refused
from civic.contributions.acts import act, find
from civic.contributions.forms import EntryForm
from civic.contributions.models import Status, as_their_kinds
from civic.contributions.paging import page_by_key
from civic.people.keep import words_of


def contribution(request, public_id):
    """The fixed address of a contribution: leads to where it is read, in the reader's language."""
    contribution, page = find(request, public_id)
    return redirect(contribution.path_on(page))


@never_cache
@login_required
def took_part(request):
    """Everything a person wrote or did, the newest first, page by key."""
    receipts = request.user.receipts.select_related("organisation", "contribution", "contribution__answer").annotate(
        is_out_of_reach=circles.out_of_reach(request.user)
    )
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
    receipts = request.user.receipts.select_related("organisation", "contribution")
    receipt = get_object_or_404(receipts, code=code.upper())
    contribution, place = receipt.contribution.specific, receipt.activity.page()
    if place and not rules.can_enter(request, place):  # her own words are hers, whatever became of the place
        place = None
        contribution = contribution if contribution.author_id == request.user.pk else None
    context = {"receipt": receipt, "place": place, "contribution": contribution}
    return render(request, "contributions/receipt.html", context)


@act(strangers_may_begin=True)
def enter(request):
    """With a code, into a private consultation."""
    form = EntryForm(words_of(request), initial={"code": request.GET.get("code", "")})
    if request.method == "POST" and form.is_valid():
        try:
            process = circles.use_code(form.cleaned_data["code"], request.user)
        except Refused as refusal:
            form.add_error("code", str(refusal))
        else:
            page = circles.page_in(process, get_language())
            messages.success(request, _("You are in."))
            return redirect(page.url if page else "took_part")
    return render(request, "contributions/enter.html", {"form": form}, status=422 if form.errors else 200)


def knock(request, process):
    """What someone who is not in a private consultation is told: how to come in, and not what it is about."""
    context = {
        "form": EntryForm(),
        "is_by_domain": bool(process.domains),
        "unconfirmed": circles.addresses_let_in(process, request.user, verified=False),
    }
    return render(request, "contributions/knock.html", context, status=403)


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
