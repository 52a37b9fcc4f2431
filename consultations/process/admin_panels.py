"""The admin's home, as far as consultations go: shortcuts, what waits for approval, and what each needs next."""

from collections import Counter
from functools import cached_property

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component
from wagtail.models import Page, TaskState
from wagtail.permission_policies.pages import PagePermissionPolicy

from civic.design.templatetags.design import last_moment
from civic.languages.standing import standings
from civic.moderation.admin_panels import unanswered_link, unanswered_url
from civic.teams.rules import can_decide_about_teams, teams_of
from consultations.process.models import ConsultationPage, EntityPage
from consultations.process.next_steps import (
    Stage,
    approvals_of,
    consultations_worked_on_by,
    days_overdue,
    with_figures,
    with_next_steps,
)
from consultations.process.pages import ResultsPage

SHOWN = 12
YOUR_TURN = (Stage.OVERDUE, Stage.SENT_BACK, Stage.CLOSED, Stage.DRAFT, Stage.UNDATED)


class Work:
    """What one person has to do, asked for once for all panels."""

    def __init__(self, person):
        self.person = person

    @cached_property
    def is_for_pages(self):
        return PagePermissionPolicy().user_has_permission(self.person, "change")

    @cached_property
    def entities(self):
        """The pages of the entities whose officer she is, each in its first language."""
        pages = EntityPage.objects.filter(translation_key__in=teams_of(self.person).values("key"))
        earlier = EntityPage.objects.filter(translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk"))
        return list(pages.filter(~Exists(earlier)).order_by("title"))

    @cached_property
    def to_approve(self):
        """`[(page, state of a task)]`: what she may approve, the longest waiting first."""
        states = TaskState.objects.reviewable_by(self.person)
        page_type = ContentType.objects.get_for_model(Page)
        states = states.filter(workflow_state__base_content_type=page_type)
        states = list(states.select_related("workflow_state__requested_by").order_by("started_at"))
        pages = Page.objects.in_bulk([int(state.workflow_state.object_id) for state in states])
        found = [(pages.get(int(state.workflow_state.object_id)), state) for state in states]
        return [(page, state) for page, state in found if page]

    @cached_property
    def consultations(self):
        here = [page.pk for page, _state in self.to_approve]
        return with_next_steps(consultations_worked_on_by(self.person).exclude(pk__in=here))

    @cached_property
    def sent(self):
        """`[(page, state of a workflow)]`: her pages which others have to approve, besides consultations."""
        editable = PagePermissionPolicy().instances_user_has_permission_for(self.person, "change")
        states = approvals_of(editable)
        pages = Page.objects.filter(pk__in=list(states)).exclude(pk__in=[page.pk for page, _state in self.to_approve])
        pages = pages.exclude(content_type=ContentType.objects.get_for_model(ConsultationPage)).order_by("pk")
        return [(page, states[page.pk]) for page in pages]


class Panel(Component):
    def __init__(self, work):
        self.work = work


class Shortcuts(Panel):
    order = 110
    template_name = "process/admin/shortcuts.html"

    def get_context_data(self, parent_context):
        return {
            "shortcuts": [
                (_("New consultation"), reverse("new_consultation"), "plus"),
                (_("Contributions"), reverse("contributions_desk"), "comment"),
                *(self.of_an_officer() if self.work.entities else []),
                *(self.of_labx() if can_decide_about_teams(self.work.person) or not self.work.entities else []),
            ]
        }

    def of_an_officer(self):
        entities = self.work.entities
        team = reverse("team", args=[entities[0].translation_key]) if len(entities) == 1 else reverse("teams")
        return [*((entity.title, edit_url(entity), "home") for entity in entities), (_("Team"), team, "group")]

    def of_labx(self):
        return [
            (_("New entity"), reverse("new_entity"), "home"),
            (_("Entities and their pages"), reverse("wagtailadmin_explore_root"), "folder-open-inverse"),
        ]


class Approvals(Panel):
    order = 120
    template_name = "process/admin/approvals_panel.html"

    def get_context_data(self, parent_context):
        places = places_of([page for page, _state in self.work.to_approve])
        return {
            "rows": [
                {
                    "title": page.get_admin_display_title(),
                    "kind": page.page_type_display_name,
                    "place": places[page.pk],
                    "by": state.workflow_state.requested_by,
                    "since": state.started_at,
                    "url": readiness_url(page) if page.specific_class is ConsultationPage else edit_url(page),
                }
                for page, state in self.work.to_approve
            ]
        }


class Sent(Panel):
    order = 135
    template_name = "process/admin/sent_panel.html"

    def get_context_data(self, parent_context):
        places = places_of([page for page, _state in self.work.sent])
        return {
            "rows": [
                {
                    "title": page.get_admin_display_title(),
                    "kind": page.page_type_display_name,
                    "place": places[page.pk],
                    "words": approval_words(state),
                    "url": edit_url(page),
                }
                for page, state in self.work.sent
            ]
        }


class Consultations(Panel):
    order = 130
    template_name = "process/admin/consultations_panel.html"

    def get_context_data(self, parent_context):
        rows = self.work.consultations
        counts = Counter(row.stage for row in rows)
        known = standings(rows[:SHOWN])
        return {
            "is_own": bool(self.work.entities),
            "is_of_many": len({row.entity_title for row in rows}) > 1,
            "counts": [(stage.label, counts[stage]) for stage in Stage if counts[stage]],
            "rows": [as_shown(row, known[row.translation_key]) for row in with_figures(rows[:SHOWN])],
            "more": max(0, len(rows) - SHOWN),
            "all_url": reverse("wagtailadmin_pages:type_use", args=["process", "consultationpage"]),
            "new_url": reverse("new_consultation"),
            "new_entity_url": reverse("new_entity"),
        }


def as_shown(row, languages):
    words, url = next_step(row)
    return {
        "title": row.get_admin_display_title(),
        "edit_url": edit_url(row),
        "public_url": row.url if row.live else None,
        "entity": row.entity_title,
        "stage": row.stage.label,
        "words": words,
        "url": url,
        "notes": notes(row),
        "is_turn": row.stage in YOUR_TURN or bool(row.unanswered),
        "figures": row.figures,
        "standings": languages,
    }


def next_step(row):
    """What comes next, in words, and where it is done."""
    timeline = reverse("consultation_timeline", args=[row.pk])
    match row.stage:
        case Stage.DRAFT:
            return _("Draft: see what is missing"), readiness_url(row)
        case Stage.WAITING | Stage.SENT_BACK:
            return approval_words(row.approval), readiness_url(row)
        case Stage.UNDATED:
            return _("Public, but without dates: set its timeline"), timeline
        case Stage.UPCOMING:
            return _("Opens on %(day)s") % {"day": date_format(timezone.localdate(row.opens))}, timeline
        case Stage.ANSWERED:
            return _("Answered: read what became of it"), row.results.url or edit_url(row.results)
    if row.closes > timezone.now():
        return closes_words(row), f"{reverse('contributions_desk')}?consultation={row.pk}"
    if row.unanswered:
        kind, n = row.unanswered[0]
        return _("Closed: %(texts)s") % {"texts": waits_words(kind, n)}, unanswered_url(kind, consultation=row.pk)
    return _("Closed: publish what became of it"), results_url(row)


def notes(row):
    """`[(words, address or None)]`: what else there is to know, or to do."""
    is_open = row.live and row.closes and row.closes > timezone.now()
    found = [
        (waits_words(kind, n), unanswered_url(kind, consultation=row.pk))
        for kind, n in (row.unanswered if is_open else row.unanswered[1:])
    ]
    if row.live and row.approval:
        found.append((approval_words(row.approval), readiness_url(row)))
    if row.stage in (Stage.CLOSED, Stage.OVERDUE):
        if row.unanswered and not is_open:
            found.append((_("then publish what became of it"), results_url(row)))
        if row.answers_by:
            found.append((_("answers promised by %(day)s") % {"day": date_format(row.answers_by)}, None))
    if days := days_overdue(row):
        found.append((ngettext("%(n)s day overdue", "%(n)s days overdue", days) % {"n": days}, None))
    return found


def closes_words(row):
    days = (timezone.localdate(last_moment(row.closes)) - timezone.localdate()).days
    if days == 0:
        return _("Open, closes today")
    if days == 1:
        return _("Open, closes tomorrow")
    return ngettext("Open, closes in %(n)s day", "Open, closes in %(n)s days", days) % {"n": days}


def waits_words(kind, n):
    words, _url = unanswered_link(kind, n)
    return ngettext("%(texts)s waits for an answer", "%(texts)s wait for an answer", n) % {"texts": words}


def approval_words(state):
    """How a workflow's state stands, for whoever sent the page."""
    task = state.current_task_state
    if state.status == state.STATUS_NEEDS_CHANGES:
        remark = task.comment if task else ""
        return _("LabX asks for changes: %(remark)s") % {"remark": remark} if remark else _("LabX asks for changes")
    since = task.started_at if task else state.created_at
    return _("Waits for LabX since %(day)s") % {"day": date_format(timezone.localdate(since))}


def places_of(pages):
    """`{page's key: the titles above it}`, from the nearest to its entity, in one query."""
    above = {
        page.pk: [page.path[:end] for end in range(len(page.path) - Page.steplen, 2 * Page.steplen, -Page.steplen)]
        for page in pages
    }
    paths = {path for found in above.values() for path in found}
    titles = dict(Page.objects.filter(path__in=paths).values_list("path", "draft_title"))
    return {key: " · ".join(titles[path] for path in found) for key, found in above.items()}


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def results_url(row):
    """Where its results are written: their draft if there is one."""
    if row.results:
        return edit_url(row.results)
    return reverse("wagtailadmin_pages:add", args=["process", ResultsPage._meta.model_name, row.pk])


def readiness_url(page):
    return reverse("consultation_readiness", args=[page.pk])
