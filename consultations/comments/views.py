from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html
from django.utils.translation import gettext as _

from civic.contributions.actions import Refused
from civic.contributions.acts import act, find, told
from civic.contributions.models import Activity
from civic.contributions.rules import can_enter
from civic.people.keep import words_of
from consultations.comments import actions, rules
from consultations.comments.forms import CommentForm, voices_on
from consultations.comments.threads import thread


def discussion(request, page):
    """Comments on the consultation itself."""
    context = {
        "page": page,
        "can_comment": rules.can_comment(page.open_acts),
        "can_support": "support" in page.open_acts,
    } | thread(request, page)
    return render(request, "comments/discussion.html", context)


@act(strangers_may_begin=True)
def comment(request, public_id):
    """Comment on an idea, or reply to a comment."""
    about, page = find(request, public_id)
    if not about.is_published:
        raise Http404
    return write(request, page, about)


@act(strangers_may_begin=True)
def discuss(request, translation_key):
    """Comment in a discussion."""
    page = get_object_or_404(Activity, translation_key=translation_key).page()
    if page is None or not can_enter(request, page):
        raise Http404
    return write(request, page, None)


def write(request, page, about):
    voices = voices_on(request, page.activity)
    form = CommentForm(words_of(request), voices=voices)
    if request.method == "POST" and form.is_valid():
        try:
            receipt = actions.comment(activity=page.activity, about=about, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, told(refusal, request))
        else:
            link = format_html('<a href="{}">{}</a>', receipt.get_absolute_url(), receipt.code)
            said = _("Your comment can be read inside.") if page.is_private else _("Your comment is public.")
            messages.success(request, format_html("{} {} {}", said, _("Receipt:"), link))
            return HttpResponseRedirect(receipt.contribution.specific.path_on(page))
    context = {"form": form, "page": page, "about": about}
    return render(request, "comments/write.html", context, status=422 if form.errors else 200)


@act
def edit(request, public_id):
    comment, page = find(request, public_id)
    if comment.author_id != request.user.pk:
        raise Http404
    form = CommentForm(words_of(request), initial={"text": comment.text, "language": comment.language_said})
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            actions.edit(comment, by=request.user, **{name: said[name] for name in actions.EDITABLE})
        except Refused as refusal:
            form.add_error(None, told(refusal, request))
        else:
            return HttpResponseRedirect(comment.path_on(page))
    context = {"form": form, "page": page, "comment": comment}
    return render(request, "comments/write.html", context, status=422 if form.errors else 200)
