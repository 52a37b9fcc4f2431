from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from civic.contributions.actions import (
    Refused,
    once,
    refuse_other_words,
)
from civic.contributions.models import Act
from civic.contributions.rules import can_answer
from civic.contributions.tasks import recount_threads, soon
from civic.journal.actions import note
from consultations.comments.models import Comment
from consultations.comments.rules import can_edit


def comment(*, activity, about, by, key, text, language, channel="web"):
    """Say something about a contribution, or (`about` is None) in a discussion. Replies go two levels deep."""
    if about is not None and about.kind == Comment.kind_of_class and about.about_id:
        above = about.about
        about = above if above.kind == Comment.kind_of_class else about

    def write():
        row = Comment(activity=activity, about=about, author=by, text=text, language=language, channel=channel)
        row.is_official = by.is_staff and can_answer(by, row)
        row.save()
        transaction.on_commit(lambda: soon(recount_threads, activity.pk))
        return row

    receipt = once(
        by=by,
        key=key,
        act="comment",
        activity=activity,
        language=language,
        channel=channel,
        write=write,
        opened_by=Act.COMMENT,
        about=about,
    )
    written = receipt.contribution.specific
    if written.text != text or written.about_id != (about and about.pk):
        refuse_other_words()
    return receipt


@transaction.atomic
def edit(comment, *, by, text, language):
    """Mend one's words shortly after; the earlier ones stay in the journal."""
    comment = Comment.objects.select_for_update(of=("contribution_ptr",)).get(pk=comment.pk)
    if not can_edit(by, comment):
        raise Refused(_("A comment can be changed for 15 minutes. You can withdraw it and write a new one."))
    note(by, "edited", comment, was=comment.text)
    comment.text, comment.language, comment.edited = text, language, timezone.now()
    comment.save(update_fields=["text", "language", "edited"])
