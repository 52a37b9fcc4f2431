from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from civic.contributions.actions import (
    Refused,
    once,
    refuse_other_words,
)
from civic.contributions.models import Act
from civic.contributions.tasks import recount_threads, soon
from civic.journal.actions import note
from civic.languages.automatic import forget
from civic.languages.tasks import find_language_soon
from civic.prepared import insert
from consultations.comments.models import Comment
from consultations.comments.rules import can_edit, speaks_officially

EDITABLE = ("text", "language", "language_is_guessed")


def comment(*, activity, about, by, key, text, language, language_is_guessed=False, organisation=None, channel="web"):
    """Say something about a contribution, or (`about` is None) in a discussion. Replies go two levels deep.
    In one's own name or an organisation's; who looks after the page speaks for the entity."""
    if about is not None and about.kind == Comment.kind_of_class and about.about_id:
        above = about.about
        about = above if above.kind == Comment.kind_of_class else about

    row = Comment(activity=activity, about=about, author=by, text=text, language=language, channel=channel)
    row.language_is_guessed = language_is_guessed
    row.is_official = speaks_officially(by, activity)
    row.organisation = None if row.is_official else organisation
    row.stamp()

    def write():
        insert(row)
        find_language_soon(row)
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
        organisation=row.organisation,
    )
    written = receipt.contribution.specific
    if written.text != text or written.about_id != (about and about.pk):
        refuse_other_words()
    return receipt


@transaction.atomic
def edit(comment, *, by, text, language, language_is_guessed=False):
    """Mend one's words shortly after; the earlier ones stay in the journal."""
    comment = Comment.objects.select_for_update(of=("contribution_ptr",)).get(pk=comment.pk)
    if not can_edit(by, comment):
        raise Refused(_("A comment can be changed for 15 minutes. You can withdraw it and write a new one."))
    note(by, "edited", comment, was=comment.text)
    comment.text, comment.edited = text, timezone.now()
    comment.language, comment.language_is_guessed = language, language_is_guessed
    comment.save(update_fields=["text", "edited", "language", "language_is_guessed"])
    find_language_soon(comment)
    forget(comment)
