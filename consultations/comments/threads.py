"""The comments below something: two levels, sorted, page by key, in a handful of queries."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from civic.contributions.models import Status
from civic.contributions.paging import page_by_key
from consultations.comments.models import Comment
from consultations.support.models import Support

ORDERS = {"supported": ("-support_count", "-pk"), "newest": ("-pk",), "oldest": ("pk",)}
LABELS = [
    ("supported", gettext_lazy("Most supported")),
    ("newest", gettext_lazy("Newest")),
    ("oldest", gettext_lazy("Oldest")),
]
REPLIES = 200  # shown with one page of comments; the rest is on the page of its own thread


def thread(request, page, about=None):
    """What `comments/thread.html` needs for the comments about a contribution (None: in the discussion).

    `?order=`, `?after=` and `?thread=` (one comment alone, with its replies) come from the address.
    `supported` holds the keys of what the reader supports among the comments and what they are about.
    """
    order = request.GET.get("order")
    order = order if order in ORDERS else "supported"
    comments = (
        Comment.objects.published()
        .filter(activity=page.activity.pk, kind=Comment.kind_of_class, about=about)
        .with_voice()
    )
    alone = request.GET.get("thread", "")
    if alone:
        comments = comments.filter(public_id=alone.replace("\0", ""))
    shown, after = page_by_key(comments, ORDERS[order], request.GET.get("after", ""), size=20)
    replies = (
        Comment.objects.filter(about__in=shown, status=Status.PUBLISHED)
        .with_voice()
        .order_by("pk")[: None if alone else REPLIES]
    )
    by_root = {comment.pk: comment for comment in shown}
    for comment in shown:
        comment.replies_shown = []
    for reply in replies if shown else []:
        reply.replies_shown = []
        by_root[reply.about_id].replies_shown.append(reply)
    everything = [*shown, *(reply for comment in shown for reply in comment.replies_shown)]
    for comment in everything:
        comment.who = comment.author_name or _("someone")
        comment.answer_shown = getattr(comment, "answer", None)
    return {
        "comments": shown,
        "order": order,
        "orders": LABELS,
        "after": after,
        "alone": alone,
        "supported": Support.objects.of(request.user, [*everything, about] if about else everything),
    }
