"""Hold the database to what citizens were told. Asks tables directly, not the code that is being tried."""

import time
from collections import Counter
from dataclasses import dataclass, field

from citizens import ACKNOWLEDGED, REFUSED
from django.db import connection
from django.db.models import Max

from civic.contributions.models import Contribution, Receipt
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from consultations.support.models import Support

# Contributions of an activity whose counts are not those of the rows, and whether its tally is.
WRONG_COUNTS = """
    SELECT COUNT(*) FROM contributions_contribution AS c WHERE c.activity_id = %s AND (
        support_count <> (SELECT COUNT(*) FROM support_support WHERE contribution_id = c.id)
        OR comment_count <> (SELECT COUNT(*) FROM contributions_contribution WHERE about_id = c.id)
            + (SELECT COUNT(*) FROM contributions_contribution AS reply
               JOIN contributions_contribution AS above ON above.id = reply.about_id WHERE above.about_id = c.id)
    )
"""
COUNTED = """
    SELECT (SELECT COUNT(DISTINCT person_id) FROM contributions_receipt WHERE activity_id = %s),
        (SELECT COUNT(*) FROM contributions_contribution WHERE activity_id = %s AND kind = 'comment')
"""


@dataclass
class Audit:
    """How many acts are lost, doubled or falsely confirmed, and in `examples` what was found about some of them."""

    lost: int = 0
    doubled: int = 0
    false: int = 0
    examples: list = field(default_factory=list)

    def found(self, what, act):
        setattr(self, what, getattr(self, what) + 1)
        if len(self.examples) < 20:
            self.examples.append(f"{what}: {act}")


def mark():
    """Where the tables end now: later rows are of the acts to come."""
    connection.close()  # the server may have died since
    return {model: model.objects.aggregate(last=Max("pk"))["last"] or 0 for model in (Receipt, Support, Contribution)}


def audit(log, since, closed=()):
    """Compare the acts in `log` with the rows that came after the mark `since`.

    `closed`: of each phase that ended, the last receipts before and after it, and its end by the database's clock.
    """
    connection.close()
    found = Audit()
    receipts = list(Receipt.objects.filter(pk__gt=since[Receipt]).order_by("pk"))
    rows = rows_after(since)
    by_key = Counter((receipt.person_id, receipt.key) for receipt in receipts)
    acts = {(act.person, act.key): act for act in log}
    for known, act in acts.items():
        if act.outcome == ACKNOWLEDGED and not (rows[row_of(act)] and by_key[known]):
            found.found("lost", act)
        if act.outcome == REFUSED and (rows[row_of(act)] or by_key[known]):
            found.found("false", act)
    for counted in (rows, by_key):
        for what, number in counted.items():
            for _surplus in range(number - 1):
                found.found("doubled", what)
    for receipt in receipts:
        act = acts.get((receipt.person_id, receipt.key))
        if act is None or act.kind != receipt.act or not rows[row_of(act)]:
            found.found("false", f"{receipt.act} {receipt} for {act}")
    for first, last, end in closed:
        for receipt in receipts:
            if first < receipt.pk <= last and receipt.time >= end:
                found.found("false", f"{receipt} at {receipt.time}, when the phase had ended at {end}")
    return found


def row_of(act):
    """What makes an act's row its own: nobody says the same words twice, or supports the same idea twice."""
    return {
        "support": ("support", act.idea, act.person),
        "comment": ("comment", act.person, act.idea, act.text),
        "submit": ("submit", act.person, act.idea),
    }[act.kind]


def rows_after(since):
    """How many rows there are for each act, by `row_of`."""
    supports = Support.objects.filter(pk__gt=since[Support]).values_list("contribution", "person")
    comments = Comment.objects.filter(pk__gt=since[Contribution]).values_list("author", "about", "text")
    ideas = Idea.objects.published().filter(pk__gt=since[Contribution]).values_list("author", "pk")
    rows = Counter(("support", *row) for row in supports)
    rows.update(("comment", *row) for row in comments)
    rows.update(("submit", *row) for row in ideas)
    return rows


def wrong_counts(activity):
    """How many figures of an activity are not those of its rows now."""
    with connection.cursor() as cursor:
        cursor.execute(WRONG_COUNTS, [activity.pk])
        wrong = cursor.fetchone()[0]
        cursor.execute(COUNTED, [activity.pk, activity.pk])
        people, comments = cursor.fetchone()
    activity.tally.refresh_from_db()
    figures = activity.tally.figures
    return wrong + (figures["people"] != people) + (figures["kinds"].get("comment", 0) != comments)


def wait_until_counted(activity, seconds=30):
    """`(figures that stay wrong, seconds until they were right)`: jobs count within a few seconds of an act."""
    begun = time.monotonic()
    while (wrong := wrong_counts(activity)) and time.monotonic() < begun + seconds:
        time.sleep(0.2)
    return wrong, time.monotonic() - begun
