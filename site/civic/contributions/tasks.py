"""Jobs that count. Acts never wait for a count; lists and figures are right a few seconds later."""

from datetime import UTC, datetime, timedelta
from itertools import batched
from time import monotonic

from django.core.cache import cache
from django.db.models import Count, F, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from django.tasks import task
from django.utils import timezone

from civic.contributions.models import Activity, Contribution, Receipt, Tally

SOON = timedelta(seconds=3)
SLOWEST_ACT = timedelta(seconds=60)
FIRST_TIME = datetime(2000, 1, 1, tzinfo=UTC)
RESTS = 100  # times as long as it took, before figures are counted again: one per cent of one core


def soon(job, activity_id, after=SOON):
    """Enqueue `job(activity_id, since)` a little later, and only once for all the acts until then.

    `since` lies before all acts that the job has to count, as ISO text. The cache key lives no longer than the
    job waits, so an act that finds it is counted by that job.
    """
    if cache.add(f"soon:{job.module_path}:{activity_id}", True, timeout=after.total_seconds()):
        now = timezone.now()
        job.using(run_after=now + after).enqueue(activity_id, (now - SLOWEST_ACT).isoformat())


def tally_soon(activity_id):
    soon(tally, activity_id)  # and after it the whole site


@task
def recount_threads(activity_id, since=None):
    """Count again the comments below what was commented on since then."""
    comments = touched(activity_id, since).filter(about__isnull=False)
    above = comments.values_list("about_id", "about__about_id").distinct()
    recount_comments({key for keys in above for key in keys if key})


@task
def tally(activity_id, since=None):
    """Count what happened on one activity, or on the whole site (None). What takes long is counted less often."""
    now, begun = timezone.now(), monotonic()
    last = Tally.objects.filter(activity=activity_id).first()
    due = last.counted + timedelta(seconds=RESTS * last.figures.get("took", 0)) if since and last else now
    if due > now:
        soon(tally, activity_id, due - now + SOON)
        return
    figures = count(activity_id)
    figures["took"] = round(monotonic() - begun, 3)
    Tally.objects.update_or_create(activity_id=activity_id, defaults={"counted": now, "figures": figures})
    if activity_id:
        soon(tally, None)


def touched(activity_id, since):
    """The contributions of an activity that someone acted on since then (None: ever)."""
    receipts = Receipt.objects.filter(activity=activity_id, time__gte=since or FIRST_TIME)
    return Contribution.objects.filter(pk__in=receipts.values("contribution_id"))


def recount_comments(keys):
    """Count the published comments on these contributions, replies to them included: the replies first, since
    whatever they are about adds up what is below each of its own."""
    below = Contribution.objects.published().filter(about=OuterRef("pk")).order_by().values("about")
    number = Coalesce(Subquery(below.annotate(n=Sum(F("comment_count") + 1)).values("n")), 0)
    outdated = Contribution.objects.exclude(comment_count=number)
    for some in batched(keys, 5000):
        outdated.filter(pk__in=some, about__isnull=False).update(comment_count=number)
    for some in batched(keys, 5000):
        outdated.filter(pk__in=some, about=None).update(comment_count=number)


def count(activity_id):
    """`{"people": n, "organisations": n, "kinds": {kind: n}, "languages": {code: n}}`; a Tally also says how long it
    `took`, in seconds."""
    here = Q(activity_id=activity_id) if activity_id else ~Q(activity_id__in=list(private_activities()))
    published = Contribution.objects.published().filter(here)
    by_kind = published.values("kind").annotate(n=Count("pk")).values_list("kind", "n")
    voices, languages = voices_in(Receipt.objects.filter(here), "language")
    return voices | {"kinds": dict(by_kind), "languages": languages}


def voices_in(receipts, *fields):
    """`({"people": n, "organisations": n}, and for each field {value: n of people})`, counted by the receipts that
    every act leaves: whoever speaks for an organisation counts there, and among the people only by what she did in her
    own name.

    In one pass, however many fields: first who and how, each once, which is short; then the numbers.
    """
    own = Q(organisation=None)
    numbers = {
        "people": Count("person", distinct=True, filter=own),
        "organisations": Count("organisation", distinct=True),
    }
    may_repeat = len(fields) > 1  # with one field, nobody is in two rows of one of its values
    for field in fields:
        for value in values_of(field):
            numbers[f"{field}:{value}"] = Count("person", distinct=may_repeat, filter=own & Q(**{field: value}))
    found = receipts.values("person", "organisation", *fields).distinct().aggregate(**numbers)
    by_field = [{value: n for value in values_of(field) if (n := found.pop(f"{field}:{value}"))} for field in fields]
    return found, *by_field


def values_of(field):
    return [value for value, _label in Receipt._meta.get_field(field).choices]


def private_activities():
    """What is said there is not even counted for everybody."""
    private = Activity.objects.filter(openings__phase__process__circle__isnull=False)
    return private.values_list("pk", flat=True).distinct()
