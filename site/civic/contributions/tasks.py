"""Jobs that count. Acts never wait for a count; lists and figures are right a few seconds later."""

from datetime import timedelta

from django.core.cache import cache
from django.db.models import Count, Q
from django.tasks import task
from django.utils import timezone

from civic.contributions.models import Contribution, Receipt, Status, Tally

TALLY_AFTER = timedelta(seconds=3)


def soon(job, *args):
    """Enqueue the job a little later, and only once for all the acts until then.

    The cache key lives no longer than the job waits, so an act that finds it is counted by that job.
    """
    if cache.add(f"soon:{job.module_path}:{args}", True, timeout=TALLY_AFTER.total_seconds()):
        job.using(run_after=timezone.now() + TALLY_AFTER).enqueue(*args)


def tally_soon(activity_id):
    soon(tally, activity_id)
    soon(tally, None)


@task
def tally(activity_id):
    """Count what happened on one activity, or on the whole site (None)."""
    Tally.objects.update_or_create(
        activity_id=activity_id, defaults={"counted": timezone.now(), "figures": count(activity_id)}
    )


def count(activity_id):
    """`{"people": n, "kinds": {kind: n}, "languages": {code: n}}`.

    People are counted by their receipts, which every act leaves, in the language of each.
    """
    here = {} if activity_id is None else {"activity_id": activity_id}
    published = Contribution.objects.published().filter(**here)
    receipts = Receipt.objects.filter(**here)
    by_kind = published.values("kind").annotate(n=Count("pk")).values_list("kind", "n")
    return {
        "people": receipts.aggregate(n=Count("person", distinct=True))["n"],
        "kinds": dict(by_kind),
        "languages": dict(people_by(receipts, "language")),
    }


def people_by(receipts, field):
    return receipts.values(field).annotate(n=Count("person", distinct=True)).values_list(field, "n")


@task
def recount_comments(contribution_id):
    """Count the published comments on a contribution, replies to them included."""
    thread = Contribution.objects.filter(
        Q(about_id=contribution_id) | Q(about__about_id=contribution_id, about__status=Status.PUBLISHED),
        status=Status.PUBLISHED,
    )
    Contribution.objects.filter(pk=contribution_id).update(comment_count=thread.count())
