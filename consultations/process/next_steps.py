"""What each consultation needs next, for those who have it in their care."""

from collections import defaultdict
from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.contrib.humanize.templatetags.humanize import intcomma
from django.db import models
from django.db.models import Count, Exists, OuterRef
from django.db.models.functions import Length, Substr
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy
from wagtail.models import Page, WorkflowState
from wagtail.permission_policies.pages import PagePermissionPolicy

from civic.contributions.models import Opening, Tally
from civic.moderation.rules import waiting_for_answer
from consultations.process.models import ConsultationPage
from consultations.process.models.consultation import counted
from consultations.process.pages import ResultsPage

CLOSES_SOON = timedelta(days=7)
ABOVE = Substr("path", 1, Length("path") - Page.steplen)
PATIENCE = timedelta(days=30)  # after which an answer is overdue, where no day was promised


class Stage(models.TextChoices):
    """Where a consultation stands, the most pressing first."""

    OVERDUE = "overdue", gettext_lazy("Answers overdue")
    SENT_BACK = "sent back", gettext_lazy("To be changed")
    CLOSING = "closing", gettext_lazy("Closes within 7 days")
    CLOSED = "closed", gettext_lazy("Closed, not answered yet")
    DRAFT = "draft", gettext_lazy("Draft")
    UNDATED = "undated", gettext_lazy("No dates yet")
    OPEN = "open", pgettext_lazy("consultation", "Open")
    WAITING = "waiting", gettext_lazy("With LabX")
    UPCOMING = "upcoming", gettext_lazy("Opens later")
    ANSWERED = "answered", gettext_lazy("Answered")


def consultations_worked_on_by(person):
    """Each once, in its first language; templates are none."""
    editable = PagePermissionPolicy().instances_user_has_permission_for(person, "change")
    earlier = ConsultationPage.objects.filter(translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk"))
    return ConsultationPage.objects.filter(~Exists(earlier), pk__in=editable.values("pk"), is_template=False)


def with_next_steps(consultations):
    """The same as a list, the most pressing first; each with its `stage` and what `stage_of` looked at, in a handful
    of queries: `unanswered` as `[(kind, n)]`, `results` (a draft too) and `approval` (a workflow's state), or None."""
    rows = list(consultations.with_times().with_entity().select_related("locale"))
    unanswered = unanswered_in(rows)
    results = {page.path[: -Page.steplen]: page for page in results_below(rows)}
    approvals = approvals_of(Page.objects.filter(pk__in=[row.pk for row in rows]))
    for row in rows:
        row.unanswered = unanswered[row.translation_key]
        row.results = results.get(row.path)
        row.approval = approvals.get(row.pk)
        row.stage = stage_of(row)
    order = list(Stage)
    rows.sort(key=lambda row: row.closes or timezone.now(), reverse=True)
    answered = [row for row in rows if row.stage == Stage.ANSWERED]
    others = [row for row in reversed(rows) if row.stage != Stage.ANSWERED]
    return sorted(others, key=lambda row: order.index(row.stage)) + answered


def unanswered_in(consultations):
    """`{translation_key: [(kind, n)]}` of what people wrote and wait for an answer to."""
    keys = [consultation.translation_key for consultation in consultations]
    openings = Opening.objects.filter(phase__process__translation_key__in=keys)
    places = dict(openings.values_list("activity", "phase__process__translation_key").distinct())
    counts = waiting_for_answer().filter(activity__in=list(places)).values_list("activity", "kind")
    found = defaultdict(lambda: defaultdict(int))
    for activity, kind, n in counts.annotate(n=Count("pk")).order_by("kind"):
        found[places[activity]][kind] += n
    return defaultdict(list, {key: list(by_kind.items()) for key, by_kind in found.items()})


def results_below(consultations):
    paths = [consultation.path for consultation in consultations]
    return ResultsPage.objects.annotate(above=ABOVE).filter(above__in=paths).order_by("live", "-pk")


def approvals_of(pages):
    """`{page's key: its state in a workflow}` of those that were sent to be approved and are not yet."""
    page_type = ContentType.objects.get_for_model(Page)
    states = WorkflowState.objects.active().filter(base_content_type=page_type)
    states = {int(state.object_id): state for state in states.select_related("current_task_state", "requested_by")}
    here = set(pages.filter(pk__in=list(states)).values_list("pk", flat=True))
    return {key: state for key, state in states.items() if key in here}


def stage_of(row):
    """In which Stage it is, from its dates, what it owes people, and whether someone has to approve it."""
    now = timezone.now()
    if not row.live:
        if row.approval is None:
            return Stage.DRAFT
        return Stage.SENT_BACK if row.approval.status == WorkflowState.STATUS_NEEDS_CHANGES else Stage.WAITING
    if days_overdue(row):
        return Stage.OVERDUE
    if row.opens is None:
        return Stage.UNDATED
    if row.opens > now:
        return Stage.UPCOMING
    if row.closes > now:
        return Stage.CLOSING if row.closes - now < CLOSES_SOON else Stage.OPEN
    return Stage.CLOSED if is_owed(row) else Stage.ANSWERED


def is_owed(row):
    """Whether people still wait for an answer, or to read what became of it."""
    return bool(row.unanswered) or row.results is None or not row.results.live


def due(row):
    """The day by which people are to be answered: the one that was promised, else thirty days after the closing."""
    if row.answers_by:
        return row.answers_by
    return timezone.localdate(row.closes) + PATIENCE if row.closes else None


def days_overdue(row):
    """For how many days people should have had what is owed; 0 while they are not."""
    has_closed = row.closes and row.closes <= timezone.now()
    if due(row) is None or not (is_owed(row) if has_closed else row.unanswered):
        return 0
    return max(0, (timezone.localdate() - due(row)).days)


def with_figures(rows):
    """The same, each with `figures`, what was counted last: `["212 people", "530 comments"]`. In one query."""
    keys = [row.translation_key for row in rows]
    found = defaultdict(dict)
    tallies = Tally.objects.filter(activity__openings__phase__process__translation_key__in=keys)
    for key, activity, figures in tallies.values_list(
        "activity__openings__phase__process__translation_key", "activity", "figures"
    ).distinct():
        found[key][activity] = figures
    for row in rows:
        tallies = list(found[row.translation_key].values())
        row.figures = [*people_in(tallies), *counted(tallies)]
    return rows


def people_in(tallies):
    """Whoever took part in two ways is in two tallies: then all that is known is how many there are at least."""
    numbers = [tally["people"] for tally in tallies if tally["people"]]
    if not numbers:
        return []
    words = ngettext("%(n)s person", "%(n)s people", max(numbers)) % {"n": intcomma(max(numbers))}
    return [words if len(numbers) == 1 else _("at least %(people)s") % {"people": words}]
