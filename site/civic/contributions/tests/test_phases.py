"""Before, during and after a phase; and what a phase fixed once people have acted."""

import uuid

import pytest
from django.db import connection
from django.db.models import CharField
from django.db.models.functions import Cast
from django.utils import timezone

from civic.contributions.actions import Refused, set_timeline
from civic.contributions.models import Moment, Opening, Phase, Receipt
from conftest import DAY, HOUR
from consultations.comments.actions import comment
from consultations.support.actions import support, take_back

WHEN = {"before": (DAY, 2 * DAY), "during": (-DAY, DAY), "after": (-2 * DAY, -DAY)}


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("act", ["support", "take back", "comment"])
def test_an_act_counts_only_during_its_phase(board, idea, citizen, shift, when, act):
    shift(starts=WHEN[when][0], ends=WHEN[when][1])
    words = {"by": citizen, "key": uuid.uuid4(), "language": "pt-pt"}
    do = {
        "support": lambda: support(idea, **words),
        "take back": lambda: take_back(idea, **words),
        "comment": lambda: comment(activity=board.activity, about=idea, text="Boa.", **words),
    }[act]
    if when == "during":
        assert do().code
    else:
        with pytest.raises(Refused):
            do()
        assert Receipt.objects.count() == 0


def test_someone_not_known_well_enough_is_refused(board, idea, citizen):
    board.activity.level = 2
    board.activity.save()
    idea.refresh_from_db()
    with pytest.raises(Refused):
        support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")


def timeline(consultation, **changes):
    """The timeline as it is, with changes to its open phase."""
    phases = []
    for phase in consultation.process.phases.all():
        openings = {(opening.activity_id, opening.act) for opening in phase.openings.all()}
        row = {"key": phase.key, "starts": phase.starts, "ends": phase.ends, "openings": openings}
        phases.append(row | changes if phase.is_current else row)
    return phases


FIXED = {
    "start": lambda: {"starts": timezone.now() - DAY},
    "opening": lambda: {"openings": set()},
    "end in the past": lambda: {"ends": timezone.now() - HOUR},
}


@pytest.mark.parametrize("what", FIXED)
def test_what_people_acted_on_can_no_longer_change(consultation, idea, citizen, what):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    before = list(Phase.objects.values())
    with pytest.raises(Refused):
        set_timeline(consultation.process, timeline(consultation, **FIXED[what]()), by=None)
    assert list(Phase.objects.values()) == before


@pytest.mark.parametrize("what", FIXED)
def test_before_anyone_acted_everything_can_change(consultation, idea, what):
    set_timeline(consultation.process, timeline(consultation, **FIXED[what]()), by=None)


def test_a_phase_can_be_made_longer_at_any_time(consultation, idea, citizen):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    later = timezone.now() + 30 * DAY
    set_timeline(consultation.process, timeline(consultation, ends=later), by=citizen)
    assert Phase.objects.filter(ends=later).exists()


def test_a_phase_with_acts_cannot_be_taken_out(consultation, idea, citizen):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    with pytest.raises(Refused):
        set_timeline(consultation.process, [], by=None)


def test_the_moment_at_which_a_phase_ends_is_not_in_it(board, idea, monkeypatch):
    """SQLite compares texts: what is kept as 39.069000 would come after 39.069."""
    ends = (timezone.now() - HOUR).replace(microsecond=69_000)
    Phase.objects.update(starts=ends - DAY, ends=ends)
    if connection.vendor == "sqlite":
        [now] = Phase.objects.values_list(Cast(Moment(), CharField()), flat=True)[:1]
        assert len(now) == len("2026-11-26 04:08:39.069000")
        as_told = Moment.as_sqlite
        at_the_end = ends.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]

        def at_that_moment(self, compiler, connection, **extra):
            sql, params = as_told(self, compiler, connection, **extra)
            clock = sql[sql.index("STRFTIME") : sql.index("'NOW')") + len("'NOW')")]
            return sql.replace(clock, f"'{at_the_end}'"), params

        monkeypatch.setattr(Moment, "as_sqlite", at_that_moment)
    assert not Opening.objects.current().exists()
