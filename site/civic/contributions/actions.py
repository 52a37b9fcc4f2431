"""What can be done to any contribution. Each act is one transaction, ends in the journal or in a receipt."""

import uuid
from contextlib import nullcontext

from django.db import IntegrityError, transaction
from django.db.models import CharField, Exists, Q, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from civic.contributions.models import (
    Act,
    Activity,
    Answer,
    Contribution,
    Moment,
    Opening,
    Phase,
    Process,
    Receipt,
    Status,
)
from civic.contributions.rules import can_work_on
from civic.contributions.tasks import recount_comments, tally_soon
from civic.journal.actions import note
from civic.people.rules import speaks_for
from civic.prepared import Prepared, insert, insert_both
from civic.vocabulary.models import Territory


class Refused(Exception):
    """An act that may not be done; its text tells the reader why, in her language, and what she can do.

    `phase_key` says which phase of a timeline it is about, if it is about one.
    """

    def __init__(self, message, *, phase_key=None):
        super().__init__(message)
        self.phase_key = phase_key


class NotFromHere(Refused):
    """It is for people who live somewhere else than she says, or than she has said yet: her profile can mend it."""


SET_TIMELINE = "set the timeline of"  # as the journal says it
EVERYONE = ""  # where else the code of a territory stands


def open_now(activity, act):
    """For whom it is open: `whom` is EVERYONE, or the territory whose people may. No row: it is not open."""
    whom = Coalesce("phase__process__residents_of", Value(EVERYONE), output_field=CharField())
    return Opening.objects.current().filter(activity=activity, act=act).values(whom=whom)[:1]


openings_now = Prepared(lambda activity, act: open_now(activity, act).values_list(Moment(), "whom"), -1, "?")
openings_and_statuses = Prepared(
    lambda activity, act, about: Contribution.objects.filter(pk=about).values_list(
        Moment(), Subquery(open_now(activity, act)), "status", "about__status", "about__about__status"
    ),
    -1,
    "?",
    -2,
)


def is_open_to(home, activity, act):
    """The openings that let everyone act now, or those who live in `home`, the code of a territory."""
    whom = Q(phase__process__residents_of=None) | Q(phase__process__residents_of=home)
    whom |= Q(phase__process__residents_of__municipalities=home)
    return Opening.objects.current().filter(whom, activity=activity, act=act)


def is_public(key):
    """A contribution, if that and everything above it are public."""
    found = Contribution.objects.filter(pk=key, status=Status.PUBLISHED)
    for above in ("about", "about__about"):
        found = found.filter(Q(**{above: None}) | Q(**{f"{above}__status": Status.PUBLISHED}))
    return found


moment = Prepared(
    lambda home, activity, act: is_open_to(home, activity, act).values_list(Moment())[:1], "?home", -1, "?"
)
moment_about = Prepared(
    lambda home, activity, act, about: (
        is_open_to(home, activity, act).filter(Exists(is_public(about))).values_list(Moment())[:1]
    ),
    "?home",
    -1,
    "?",
    -2,
)


def moment_of(activity, act, person, about):
    """What finds the moment at which `act` is done, by the database's clock; it finds none while it is not open to her,
    or what it is about is not public."""
    values = (person.territory_id or "", activity.pk, act)
    return (moment, values) if about is None else (moment_about, (*values, about.pk))


def require_open(activity, act, person, about=None):
    """The moment, by the database's clock, at which `act` is found open on the activity to someone known that well
    who lives where it asks for, and, where it is about a contribution, that and everything above it found public.
    Refused otherwise."""
    require_level(activity, person)
    if about is None:
        found = openings_now.rows(activity.pk, act)
    else:
        found = openings_and_statuses.rows(activity.pk, act, about.pk)
    now, whom, *statuses = found[0] if found else (None, None)
    if whom is None:
        raise Refused(_("This phase has closed, so this could not be saved. What you wrote is still here: copy it."))
    if whom != EVERYONE:
        require_resident(whom, activity, act, person)
    if any(status not in (Status.PUBLISHED, None) for status in statuses):
        raise Refused(_("This has been taken away meanwhile. What you wrote is still here: copy it."))
    return now


def require_level(activity, person):
    if person.level < activity.level:
        raise Refused(
            _("Confirm your e-mail first.")
            if person.level == 0
            else _("This asks for a higher level of identification than your account has.")
        )


def require_voice(person, organisation):
    if organisation and not speaks_for(person, organisation):
        raise Refused(
            _("You do not speak for %(organisation)s any more. Choose again in whose name you write.")
            % {"organisation": organisation.name}
        )


def require_resident(code, activity, act, person):
    """Only people of that territory act; whoever looks after the page, wherever she lives, may comment."""
    if person.lives_in(code):
        return
    if act == Act.COMMENT and can_work_on(person, activity.pages().order_by("pk").first()):
        return
    place = Territory.objects.get(pk=code)
    if person.territory_id is None:
        raise NotFromHere(
            _("This is for people who live in %(place)s. Say in your profile where you live, then come back.")
            % {"place": place}
        )
    raise NotFromHere(
        _("This is for people who live in %(place)s; your profile says %(own)s. If you have moved, change it there.")
        % {"place": place, "own": person.territory}
    )


def refuse_other_words():
    """The key of a form came a second time, with something else in it: neither is to be lost."""
    raise Refused(_("This form was sent before, with other words. Copy what you wrote and open the form again."))


def once(
    *,
    by,
    key,
    act,
    activity,
    language,
    write,
    opened_by,
    about=None,
    organisation=None,
    channel="web",
    row=None,
    is_still_so=None,
):
    """Write once, while `opened_by` (an Act) is open. The same person and key again get the receipt of the first
    time, and nothing is written. With an `organisation` she speaks for it, if she may.

    `write()` does the act, `about` a contribution or none, and returns the Contribution that it wrote or touched;
    if it raises, there is no receipt either. An act that writes one `row` and no more, which may be there already,
    writes it together with the receipt, in one statement where the database can.

    Two at the same moment: the database lets one through, and both get its receipt. `is_still_so(receipt)`: whether an
    earlier receipt still tells the truth; if not, the act counts anew. What takes time belongs before this: on SQLite
    its transaction keeps everybody else from writing.
    """
    receipt = Receipt(
        person=by, organisation=organisation, key=key, act=act, activity=activity, language=language, channel=channel
    )

    def attempt(**found):
        require_voice(by, organisation)
        receipt.contribution = write()
        receipt.digest = receipt.contribution.digest()
        insert_both(receipt, row, **found) if row else insert(receipt, **found)
        transaction.on_commit(lambda: tally_soon(activity.pk))
        return receipt

    try:
        require_level(activity, by)
        with nullcontext() if row else transaction.atomic():
            # Without a moment there can be no receipt, and so no act. No receipt is of a time after the phase.
            return attempt(time=moment_of(activity, opened_by, by, about))
    except (IntegrityError, Refused) as error:
        # The same form, sent before: then what was written just now is undone, and this is its receipt.
        before = Receipt.objects.filter(person=by, key=key).select_related("contribution").first()
        if before is None and isinstance(error, Refused):
            raise
    if before is None:
        with transaction.atomic():
            receipt.time = require_open(activity, opened_by, by, about)  # says why not; few may all the same
            return attempt()
    receipt = before
    if is_still_so and not is_still_so(receipt):
        return once(
            by=by,
            key=uuid.uuid4(),
            act=act,
            activity=activity,
            language=language,
            write=write,
            opened_by=opened_by,
            about=about,
            organisation=organisation,
            channel=channel,
            row=row,
        )
    if receipt.act != act or receipt.organisation_id != (organisation and organisation.pk):
        refuse_other_words()
    return receipt


def count_thread_again(contribution):
    """Count the comments above again: on its own subject and, for a reply, on the one above that."""
    if contribution.about_id:
        recount_comments([key for key in (contribution.about_id, contribution.about.about_id) if key])
    transaction.on_commit(lambda: tally_soon(contribution.activity_id))


@transaction.atomic
def withdraw(contribution, *, by):
    """Take one's words back. The row stays, unseen by others; what was said about it stays readable."""
    contribution = Contribution.objects.select_for_update().get(pk=contribution.pk)
    if contribution.status not in (Status.PUBLISHED, Status.DRAFT):
        raise Refused(_("This was withdrawn or hidden before."))
    contribution.status = Status.WITHDRAWN
    contribution.save(update_fields=["status"])
    note(by, "withdrew", contribution)
    count_thread_again(contribution)
    return contribution


@transaction.atomic
def restore(contribution, *, by):
    """Undo a withdrawal: the words are public again, or a draft again if they never were."""
    withdrawn = Contribution.objects.filter(pk=contribution.pk, status=Status.WITHDRAWN)
    if withdrawn.update(status=Status.DRAFT if contribution.published is None else Status.PUBLISHED):
        note(by, "restored", contribution)
        count_thread_again(contribution)


@transaction.atomic
def answer(contribution, *, by, text, language, entity, status=""):
    """Give the official answer, or bring it up to date. Every version is in the journal."""
    answer, is_new = Answer.objects.get_or_create(
        contribution=contribution,
        defaults={"text": text, "language": language, "status": status, "entity": entity, "by": by},
    )
    if not is_new:
        answer.text, answer.language, answer.status, answer.entity = text, language, status, entity
        answer.by, answer.edited = by, timezone.now()
        answer.save()
    note(by, "answered", contribution, status=status, text=text, language=language)
    transaction.on_commit(lambda: tally_soon(contribution.activity_id))
    return answer


def start_process(translation_key):
    return Process.objects.get_or_create(translation_key=translation_key)[0]


def start_activity(translation_key):
    return Activity.objects.get_or_create(translation_key=translation_key)[0]


@transaction.atomic
def set_timeline(process, phases, *, by):
    """Set dates and openings of all phases at once.

    `phases` is a list of `{"key": UUID, "starts": datetime, "ends": datetime, "openings": {(activity_id, act)}}`.
    What people have acted on stays: refused are a new start, a lost opening or an end in the past for a
    phase with acts; an end may move later, or sooner but still ahead.
    """
    process = Process.objects.select_for_update().get(pk=process.pk)
    before = {phase.key: phase for phase in process.phases.prefetch_related("openings")}
    wanted = {phase["key"]: phase for phase in phases}
    for key, phase in before.items():
        refuse_to_change_what_was_acted_on(phase, wanted.get(key))
    process.phases.exclude(key__in=wanted).delete()
    for phase in phases:
        row, _is_new = Phase.objects.update_or_create(
            process=process, key=phase["key"], defaults={"starts": phase["starts"], "ends": phase["ends"]}
        )
        had = {(opening.activity_id, opening.act): opening for opening in row.openings.all()}
        for activity_id, act in phase["openings"] - had.keys():
            row.openings.create(activity_id=activity_id, act=act)
        for lost in had.keys() - phase["openings"]:
            had[lost].delete()
    note(
        by,
        SET_TIMELINE,
        process,
        phases=[
            {
                "key": str(phase["key"]),
                "starts": phase["starts"].isoformat(),
                "ends": phase["ends"].isoformat(),
                "openings": sorted(map(list, phase["openings"])),
            }
            for phase in phases
        ],
    )


def refuse_to_change_what_was_acted_on(phase, wanted):
    openings = {(opening.activity_id, opening.act) for opening in phase.openings.all()}
    acted = Receipt.objects.filter(
        activity__in={activity for activity, act in openings}, time__gte=phase.starts, time__lt=phase.ends
    )
    if not acted.exists():
        return
    if wanted is None:
        why = _("People have taken part in this phase, so it can no longer be taken out.")
    elif wanted["starts"] != phase.starts:
        why = _("People have taken part in this phase, so its start can no longer change.")
    elif not openings <= wanted["openings"]:
        why = _("People have taken part in this phase, so what it opened can no longer be closed.")
    elif wanted["ends"] != phase.ends and wanted["ends"] <= timezone.now():
        why = _("People are taking part in this phase: its end can move, but not into the past.")
    else:
        return
    raise Refused(why, phase_key=phase.key)
