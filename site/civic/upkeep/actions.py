from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from civic.contributions.actions import Refused
from civic.journal.actions import note
from civic.upkeep import letters
from civic.upkeep.models import Barrier, Remark


def say(activity, *, helped, text, language):
    """A reader tells whether a page helped her. Nothing is kept about who she is."""
    return Remark.objects.create(activity=activity, helped=helped, text=text, language=language)


@transaction.atomic
def settle(remark, *, by):
    """It was dealt with; once is enough."""
    if Remark.objects.filter(pk=remark.pk, settled=None).update(settled=timezone.now(), settled_by=by):
        note(by, "settled", remark)


@transaction.atomic
def confirm_facts(page, *, by, check_by):
    """The facts of the page, in all its languages, were compared with the official ones today. What waits in a draft,
    complete or not, waits on; what is public shows the new date at once."""
    days = {"checked": timezone.localdate(), "check_by": check_by}
    pages = type(page).objects.filter(translation_key=page.translation_key)
    pages.update(**days)
    for each in pages.filter(alias_of=None):  # an alias has no versions of its own
        # Without a draft the page itself is the newest version, even if its last revision knows less.
        newest = each.get_latest_revision_as_object() if each.has_unpublished_changes else each
        for name, value in days.items():
            setattr(newest, name, value)
        revision = newest.save_revision(user=by, changed=each.has_unpublished_changes, clean=False)
        if each.live and not each.has_unpublished_changes:
            revision.publish(user=by, skip_permission_checks=True)  # who answers for a page need not edit it
    note(by, "confirmed the facts of", page, check_by=check_by.isoformat())


def report_barrier(**said):
    """Someone tells what kept her out. Nothing is kept about who she is but the e-mail that she may leave."""
    return Barrier.objects.create(**said)


@transaction.atomic
def settle_barrier(barrier, *, by, answer=""):
    """It was dealt with; once is enough. Raises Refused if someone has done so meanwhile."""
    waiting = Barrier.objects.filter(pk=barrier.pk, settled=None)
    if not waiting.update(settled=timezone.now(), settled_by=by, answer=answer):
        raise Refused(_("Someone has dealt with this meanwhile."))
    note(by, "answered" if answer else "settled", barrier)


@transaction.atomic
def answer_barrier(barrier, *, by, text):
    """Write to her what became of it; with that it is dealt with."""
    settle_barrier(barrier, by=by, answer=text)
    letters.send(barrier, text)


def forget_addresses():
    """Of those who were answered a while ago. Returns how many."""
    return Barrier.objects.with_address_to_forget().update(email="")
