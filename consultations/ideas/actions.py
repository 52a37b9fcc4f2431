from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from civic.contributions.actions import Refused, once, require_open
from civic.contributions.models import Act, Status
from civic.journal.actions import note
from consultations.ideas.models import Idea
from consultations.ideas.rules import can_edit


def save_draft(*, activity, by, key, **words):
    """Keep an unfinished idea, seen by its author alone. The same key again changes the same draft."""
    with transaction.atomic():
        require_open(activity, Act.SUBMIT, by)
        idea, is_new = Idea.objects.get_or_create(
            key=key, defaults={"activity": activity, "author": by, "status": Status.DRAFT, **words}
        )
        if idea.author_id != by.pk:
            raise Refused(_("This form belongs to someone else. Open it again."))
        if not is_new and idea.status == Status.DRAFT:
            for name, value in words.items():
                setattr(idea, name, value)
            idea.save()
    return idea


def submit(idea, *, channel="web"):
    """Make a draft public, once, however often it is sent. Only while its board takes ideas."""

    def write():
        require_open(idea.activity, Act.SUBMIT, idea.author)
        draft = Idea.objects.select_for_update(of=("self",)).get(pk=idea.pk)
        if draft.status != Status.DRAFT:
            raise Refused(_("This was withdrawn or hidden before."))
        draft.status, draft.published, draft.channel = Status.PUBLISHED, timezone.now(), channel
        draft.save()
        return draft

    return once(
        by=idea.author,
        key=idea.key,
        act="submit",
        activity=idea.activity,
        language=idea.language,
        write=write,
        channel=channel,
    )


@transaction.atomic
def edit(idea, *, by):
    """Save changes to a public idea. `idea` carries them; the earlier words stay in the journal."""
    before = Idea.objects.select_for_update(of=("self",)).get(pk=idea.pk)
    if not can_edit(by, before):
        raise Refused(_("Others support this idea now, so it can no longer be changed. You can still comment on it."))
    note(by, "edited", idea, was={"title": before.title, "text": before.text})
    idea.edited = timezone.now()
    idea.save()
