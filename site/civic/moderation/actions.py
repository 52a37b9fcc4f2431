from django.db import transaction
from django.utils.translation import gettext as _

from civic.contributions.actions import Refused, count_thread_again
from civic.contributions.models import Contribution, Status
from civic.journal.actions import note
from civic.journal.models import Entry
from civic.moderation.models import Report
from civic.people.models import Organisation


def report(contribution, *, by, reason, text=""):
    """Ask that someone look at it. Once for each person; saying it again changes the words."""
    report, _is_new = Report.objects.update_or_create(
        contribution=contribution, by=by, defaults={"reason": reason, "text": text, "is_settled": False}
    )
    return report


@transaction.atomic
def hide(contribution, *, by, reason):
    """Take a text out of sight, telling its author why. The row and the decision stay.

    Also what its author has withdrawn, so that nobody slips away from a decision and comes back after it.
    """
    seen = Contribution.objects.filter(pk=contribution.pk, status__in=[Status.PUBLISHED, Status.WITHDRAWN])
    if not seen.update(status=Status.HIDDEN, status_reason=reason):
        raise Refused(_("This was withdrawn or hidden before."))
    Report.objects.filter(contribution=contribution).update(is_settled=True)
    note(by, "hid", contribution, reason=reason)
    count_thread_again(contribution)


@transaction.atomic
def show(contribution, *, by):
    """Undo a hiding: it is again what it was before, public or withdrawn by its author."""
    last = Entry.objects.about(contribution).filter(verb__in=["withdrew", "restored"]).order_by("-pk").first()
    before = Status.WITHDRAWN if last and last.verb == "withdrew" else Status.PUBLISHED
    hidden = Contribution.objects.filter(pk=contribution.pk, status=Status.HIDDEN)
    if hidden.update(status=before, status_reason=""):
        note(by, "showed", contribution)
        count_thread_again(contribution)


@transaction.atomic
def dismiss_reports(contribution, *, by):
    """The text stays: whoever looked found nothing wrong with it."""
    if Report.objects.filter(contribution=contribution, is_settled=False).update(is_settled=True):
        note(by, "kept", contribution)


@transaction.atomic
def correct_organisation(organisation, *, by):
    """Store the name and kind that it has in memory, and write down those that it had."""
    was = Organisation.objects.select_for_update().values("name", "kind").get(pk=organisation.pk)
    organisation.save(update_fields=["name", "kind"])
    note(by, "corrected", organisation, **was)
    return organisation
