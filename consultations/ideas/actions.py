from functools import partial

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from civic.contributions.actions import Refused, once, refuse_other_words, require_open
from civic.contributions.models import Act, Status
from civic.journal.actions import note
from civic.languages.automatic import forget
from civic.languages.tasks import find_language_soon
from consultations.ideas.models import Idea
from consultations.ideas.rules import can_edit


def locked(idea):
    """The row as it is now, kept from others until the transaction ends; the parent row first, as `save` does."""
    return Idea.objects.select_for_update(of=("contribution_ptr",)).get(pk=idea.pk)


@transaction.atomic
def save_draft(*, activity, by, key, **words):
    """Keep an unfinished idea, seen by its author alone. The same key again changes the same draft."""
    require_open(activity, Act.SUBMIT, by)
    idea, is_new = Idea.objects.get_or_create(
        key=key, defaults={"activity": activity, "author": by, "status": Status.DRAFT, **words}
    )
    if idea.author_id != by.pk:
        raise Refused(_("This form belongs to someone else. Open it again."))
    if not is_new:
        idea = locked(idea)
        if idea.status != Status.DRAFT and is_other(idea, words):
            refuse_other_words()
        if idea.status == Status.DRAFT:
            save_fields(idea, words)
    return idea


def is_other(idea, words):
    """Whether these are not the words that it has. A language that nobody said may have been found out since."""
    is_guessed = idea.language_is_guessed and words.get("language_is_guessed")
    names = words.keys() - {"language"} if is_guessed else words.keys()
    return any(getattr(idea, name) != words[name] for name in names)


def save_fields(idea, changes):
    """Write these fields and no others, so that nothing that happened meanwhile is undone."""
    if "image" in changes and idea.image and changes["image"] != idea.image:
        transaction.on_commit(partial(idea.image.storage.delete, idea.image.name))
    for name, value in changes.items():
        setattr(idea, name, value)
    idea.save(update_fields=[*changes, "folded"])


def submit(idea, *, channel="web"):
    """Make a draft public, once, however often it is sent. Only while its board takes ideas."""

    def write():
        draft = locked(idea)
        if draft.status != Status.DRAFT:
            raise Refused(_("This was withdrawn or hidden before."))
        if draft.organisation_id != idea.organisation_id:  # changed in another window, this very moment
            refuse_other_words()
        draft.status, draft.published, draft.channel = Status.PUBLISHED, timezone.now(), channel
        draft.save()
        find_language_soon(draft)
        return draft

    return once(
        by=idea.author,
        key=idea.key,
        act="submit",
        activity=idea.activity,
        language=idea.language,
        write=write,
        opened_by=Act.SUBMIT,
        organisation=idea.organisation,
        channel=channel,
    )


@transaction.atomic
def edit(idea, *, by, **changes):
    """Change a draft, or a public idea that nobody has taken up yet; the earlier words stay in the journal. In whose
    name a public one was said stays: its receipt says so too."""
    before = locked(idea)
    if not can_edit(by, before):
        raise Refused(_("Others have taken it up, so it can no longer be changed. You can still comment on it."))
    if before.is_published:
        require_open(before.activity, Act.SUBMIT, by)
        note(by, "edited", before, was={"title": before.title, "text": before.text})
        changes.pop("organisation", None)
        changes["edited"] = timezone.now()
    save_fields(before, changes)
    if before.is_published:
        find_language_soon(before)
        forget(before)
    return before
