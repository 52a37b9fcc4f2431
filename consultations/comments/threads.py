"""The comments below something: two levels, sorted, page by key, in a handful of queries."""

from functools import partial

from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from civic.cache import briefly
from civic.contributions.models import Activity, Answer, Contribution, Status
from civic.contributions.paging import cut, page_by_key
from civic.languages.engines import engine
from civic.languages.originals import is_offered_on
from civic.prepared import Prepared, PreparedForMany, some
from consultations.comments.forms import ThreadForm
from consultations.comments.models import Comment
from consultations.support.models import Support

# Each order has its index: below something by key, in a discussion by time.
ORDERS = {"supported": ("-support_count", "-id"), "newest": ("-id",), "oldest": ("id",)}
ORDERS_OF_DISCUSSION = ORDERS | {"newest": ("-published", "-id"), "oldest": ("published", "id")}
LABELS = [
    ("supported", gettext_lazy("Most supported")),
    ("newest", gettext_lazy("Newest")),
    ("oldest", gettext_lazy("Oldest")),
]
PAGE = 20
REPLIES = 200  # shown with one page of comments; the rest is on the page of its own thread

replies = Prepared(lambda keys: replies_to(keys)[:REPLIES], some(PAGE))
voices = PreparedForMany(lambda keys: Comment.objects.with_voice().filter(pk__in=keys))
# What nobody has narrowed down, by its order.
firsts = {
    name: Prepared(
        lambda activity, about, order=order: below(Activity(pk=activity), about).order_by(*order)[: PAGE + 1], -1, -2
    )
    for name, order in ORDERS.items()
}


def below(activity, about):
    return Contribution.objects.of_kind(Comment, activity).filter(about=about)


def replies_to(keys):
    """Their keys alone: a database guesses too high how many there are, and would read whole tables for the rest."""
    found = Contribution.objects.filter(about__in=keys, kind=Comment.kind_of_class, status=Status.PUBLISHED)
    return found.order_by("pk").values_list("pk")


def draw_filter(form, order):
    return render_to_string("comments/thread.html#language_filter", {"thread_form": form, "order": order})


def thread(request, page, about=None):
    """What `comments/thread.html` needs for the comments about a contribution (None: in the discussion).

    `?order=`, `?language=`, `?after=` and `?thread=` (one comment alone, with its replies) come from the address.
    `supported` holds the keys of what the reader supports among the comments and what they are about.
    """
    orders = ORDERS if about else ORDERS_OF_DISCUSSION
    form = ThreadForm(request.GET, auto_id="thread_%s")
    language = form.chosen().get("language")
    order = request.GET.get("order")
    order = order if order in orders else "supported"
    alone, after = request.GET.get("thread", ""), request.GET.get("after", "")
    if about and not (language or alone or after):
        shown, after = cut(firsts[order].rows(page.activity.pk, about.pk), orders[order], PAGE)
    else:
        found = below(page.activity, about)
        if language:
            found = found.heard_in(language)
        if alone:
            found = found.filter(public_id=alone.replace("\0", ""))
        shown, after = page_by_key(found, orders[order], after, PAGE)
    keys = [comment.pk for comment in shown]
    answering = [key for (key,) in (replies_to(keys) if alone else replies.rows(keys))]
    spoken = {comment.pk: comment for comment in voices.rows([*keys, *answering])}
    for comment in spoken.values():
        comment.replies_shown = []
    for reply in (spoken[key] for key in answering):
        spoken[reply.about_id].replies_shown.append(reply)
    answers = Answer.objects.in_bulk([comment.answer_key for comment in spoken.values() if comment.answer_key])
    for comment in spoken.values():
        comment.answer_shown = answers.get(comment.answer_key)
        comment.is_own = request.user.is_authenticated and comment.author_id == request.user.pk
        comment.who = comment.author_name or _("someone")
        comment.has_more = comment.about_id == (about and about.pk) and comment.comment_count > len(
            comment.replies_shown
        )
    return {
        "comments": [spoken[key] for key in keys],
        "language_filter": draw_filter(form, order)
        if form.errors
        else briefly(f"language filter {order} {language}", partial(draw_filter, form, order)),
        "is_narrow": form["language"].value(),
        "is_translated": is_offered_on(page),
        "is_kept_from_engines": page.is_private and engine() is not None,
        "order": order,
        "orders": LABELS,
        "after": after,
        "is_signed_in": request.user.is_authenticated,
        "alone": alone,
        "supported": Support.objects.of(request.user, [*spoken.values(), *([about] if about else [])]),
    }
