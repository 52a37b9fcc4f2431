"""How a consultation comes to be: begun, sent to LabX, opened."""

from datetime import datetime, time, timedelta
from functools import reduce
from operator import or_

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.text import capfirst, slugify
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.coreutils import find_available_slug
from wagtail.models import WorkflowState

from civic.contributions.actions import Refused, set_timeline
from civic.contributions.circles import keep_private, make_private, make_public, set_domains
from civic.contributions.models import Activity
from civic.journal.actions import note
from civic.teams.models import Team
from civic.teams.rules import teams_of
from consultations.process.models import ConsultationPage, EntityPage, PhaseText
from consultations.process.pages import MethodPage
from consultations.process.readiness import open_points
from consultations.process.rules import is_labx_editor


def entities_of(person):
    """The entities for which someone may begin a consultation, in the site's own language."""
    pages = EntityPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).order_by("title")
    if is_labx_editor(person):
        return pages.exclude(translation_key__in=Team.objects.exclude(archived=None).values("key"))
    return pages.filter(translation_key__in=teams_of(person).values("key"))


def copies_for(person):
    """What someone may begin with a copy of, the newest first: templates, and consultations of her entities."""
    pages = ConsultationPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    below = [Q(path__startswith=path) for path in entities_of(person).values_list("path", flat=True)]
    return pages.filter(reduce(or_, below, Q(is_template=True))).order_by("-is_template", "-pk")


@transaction.atomic
def begin(page, entity, *, by, phases, ways):
    """Make a consultation below its entity, with its phases and ways to take part: all of it drafts.

    `page` is not stored yet. `phases` is `[{"title", "starts": date, "ends": date, "is_open"}]`, their last days
    included; those that are open open the acts of `ways`, `{page class: acts}`.
    """
    page.owner, page.answers_by = by, phases[-1]["ends"]
    page.phase_texts = [PhaseText(title=phase["title"], locale=entity.locale) for phase in phases]
    add_draft(entity, page, by)
    openings = set()
    with override(entity.locale.language_code):
        titles = {kind: capfirst(str(kind._meta.verbose_name)) for kind in ways}
    for kind, acts in ways.items():
        way = add_draft(page, kind(title=titles[kind], lead=page.lead, owner=by), by)
        openings |= {(way.activity.pk, act) for act in acts}
    dated = [
        {
            "key": text.translation_key,
            "starts": start_of(phase["starts"]),
            "ends": start_of(phase["ends"] + timedelta(days=1)),
            "openings": openings if phase["is_open"] else set(),
        }
        for text, phase in zip(page.phase_texts.all(), phases, strict=True)
    ]
    set_timeline(page.process, dated, by=by)
    note(by, "began", page)
    return page


def add_draft(parent, page, by):
    page.locale, page.live, page.has_unpublished_changes = parent.locale, False, True
    parent.add_child(instance=page)
    page.save_revision(user=by, log_action=True, clean=False)
    return page


def start_of(day):
    """The first moment of a day, where the country is."""
    return timezone.make_aware(datetime.combine(day, time.min), timezone.get_default_timezone())


@transaction.atomic
def begin_with_copy(source, entity, *, by, title, starts):
    """Make a draft with the texts, documents, phases and ways to take part of an earlier consultation, for the same
    people, and moved in time so that its first phase begins on the day `starts`. What people wrote, results and news
    stay where they are.

    Every copied page and phase has a key of its own, and so an empty Activity and Process: nothing of `source` changes.
    """
    copy = source.copy(
        to=entity,
        update_attrs={"title": title, "slug": find_available_slug(entity, slugify(title))}
        | dict.fromkeys(["answers_by", "go_live_at", "expire_at"])
        | {"easy": []},  # it says the dates and the decision of the earlier one
        copy_revisions=False,
        keep_live=False,
        user=by,
    )
    keep_for_whom_it_was(copy, source.process, by)
    ways = [page for page in source.get_children().specific() if isinstance(page, MethodPage)]
    activities = {way.activity.pk: copy_way(way, copy, by).activity.pk for way in ways}
    texts = zip(source.phase_texts.order_by("sort_order"), copy.phase_texts.order_by("sort_order"), strict=True)
    keys = {old.translation_key: new.translation_key for old, new in texts}
    set_timeline(copy.process, moved(source.process, keys, activities, starts), by=by)
    note(by, "began", copy, source=source.pk)
    return copy


def keep_for_whom_it_was(copy, process, by):
    """Private like `process`, with an empty circle of its own that the same e-mail addresses let in; or for people of
    the same place."""
    keep_private(copy, by)  # Wagtail may have put the restriction of the source on it
    if process.is_private:
        make_private(copy.process, by)
        set_domains(copy.process, process.domains, by)
    elif process.residents_of:
        make_public(copy.process, by, process.residents_of)


def copy_way(way, consultation, by):
    """A draft of it below another consultation, which asks as much of whoever takes part."""
    copy = way.copy(to=consultation, copy_revisions=False, keep_live=False, user=by)
    Activity.objects.filter(pk=copy.activity.pk).update(level=way.activity.level)
    return copy


def moved(process, keys, activities, starts):
    """The phases of a timeline as `set_timeline` takes them, for other `keys` and `activities` (old to new), the first
    of them on the day `starts`; hours of the day stay as they were, whatever summer time does."""
    phases = [phase for phase in process.phases.prefetch_related("openings") if phase.key in keys]
    country = timezone.get_default_timezone()
    first = min((timezone.localdate(phase.starts, country) for phase in phases), default=starts)

    def later(moment):
        return timezone.make_aware(timezone.make_naive(moment, country) + (starts - first), country)

    return [
        {
            "key": keys[phase.key],
            "starts": later(phase.starts),
            "ends": later(phase.ends),
            "openings": {
                (activities[opening.activity_id], opening.act)
                for opening in phase.openings.all()
                if opening.activity_id in activities
            },
        }
        for phase in phases
    ]


@transaction.atomic
def send_to_labx(page, *, by):
    """Ask LabX to publish the latest draft: for the first time, or again after it asked for changes."""
    refuse_what_stops(open_points(page.get_latest_revision_as_object()))
    state = page.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user=by)
    else:
        page.get_workflow().start(page, user=by)
    note(by, "sent to LabX", page)


def approvals_of(page, person):
    """What this person may decide about a page that waits for LabX: `approve`, `reject`, both or neither."""
    task = page.current_workflow_task
    return {name for name, _label, _has_words in task.get_actions(page, person)} if task else set()


@transaction.atomic
def decide(page, action, *, by, reason):
    """Approve a consultation that waits for LabX, or ask for changes (`reject`). The task itself says when a reason is
    needed."""
    if action == "reject" and not reason:
        raise Refused(_("Write what has to be changed."))
    if action == "approve":
        refuse_what_stops(open_points(page.get_latest_revision_as_object()))
    is_refused = page.current_workflow_task.on_action(page.current_workflow_task_state, by, action, comment=reason)
    if is_refused:
        refuse_without_reason()


def refuse_without_reason():
    raise Refused(_("Say why it is published although something is missing."))


@transaction.atomic
def open_consultation(page, *, by, reason=""):
    """Publish the latest draft; the first time, its ways to take part with it. Where a point is missing it needs a
    reason, which the journal keeps."""
    missing = open_points(page.get_latest_revision_as_object())
    refuse_what_stops(missing)
    if missing and not reason:
        refuse_without_reason()
    page.get_latest_revision().publish(user=by)
    page.publish_ways_with_it(by)
    note(by, "published", page, reason=reason, missing=[point.name for point in missing])


def refuse_what_stops(points):
    titles = ", ".join(point.title for point in points if point.stops)
    if titles:
        raise Refused(_("First mend this: %(points)s.") % {"points": titles})
