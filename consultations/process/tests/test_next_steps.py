"""One line on the desk says what each consultation needs next, and leads there."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from civic.contributions.actions import answer
from civic.contributions.tasks import tally
from civic.people.roles import LABX_EDITORS
from civic.teams.actions import trust
from civic.teams.rules import team_of
from conftest import DAY, add_and_publish, make_consultation, make_idea
from consultations.process.models import ConsultationPage
from consultations.process.next_steps import Stage, consultations_worked_on_by, with_next_steps
from consultations.process.pages import ResultsPage

ENGLISH = {"accept-language": "en"}


def panels(client):
    """`{id of a panel on the admin's home: its words}`"""
    html = client.get("/admin/", headers=ENGLISH).content.decode()
    found = re.findall(r'<section class="w-panel[^>]*id="([\w-]+)-section"(.*?)</section>', html, re.S)
    return {name: re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", " ", inner))) for name, inner in found}


def said(officer, sign_in):
    return panels(sign_in(officer))["consultations"]


def stages(person):
    return [(row.title, row.stage) for row in with_next_steps(consultations_worked_on_by(person))]


def answered(idea, by):
    answer(idea, by=by, text="Vamos a isso.", language="pt-pt", entity="Agência", status="accepted")


def add_results(consultation):
    words = {"title": "Resultados", "lead": "Foi assim.", "asked": "<p>?</p>", "heard": "<p>!</p>"}
    return add_and_publish(consultation, ResultsPage(locale=consultation.locale, **words))


@pytest.fixture
def approval(home):
    """LabX approves what entities may not publish by themselves."""
    task = GroupApprovalTask.objects.create(name="LabX")
    task.groups.add(Group.objects.get(name=LABX_EDITORS))
    workflow = Workflow.objects.create(name="LabX")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(page=home, workflow=workflow)
    return workflow


@pytest.fixture
def draft(entity, officer):
    trust(team_of(entity), by=None, publishes=False)
    page = make_consultation(entity, title="Que jardim queremos?")
    page.unpublish()
    page.refresh_from_db()
    return page


def test_a_draft_leads_to_what_is_missing(draft, officer, sign_in):
    assert "Draft: see what is missing" in said(officer, sign_in)
    assert stages(officer) == [(draft.title, Stage.DRAFT)]


def test_what_waits_for_labx_says_since_when_and_what_comes_back_why(draft, approval, officer, labx_editor, sign_in):
    state = approval.start(draft, officer)
    assert "Waits for LabX since" in said(officer, sign_in)
    state.current_task_state.task.specific.on_action(
        state.current_task_state, labx_editor, "reject", comment="Falta a data."
    )
    assert "LabX asks for changes: Falta a data." in said(officer, sign_in)


def test_labx_approves_first_and_finds_it_once(draft, approval, officer, labx_editor, sign_in):
    approval.start(draft, officer)
    found = panels(sign_in(labx_editor))
    assert list(found)[0] == "to-approve"
    assert draft.title in found["to-approve"] and "Sent by Marta" in found["to-approve"]
    assert "consultations" not in found
    assert "to-approve" not in panels(sign_in(officer))


def test_another_page_that_waits_is_told_too(board, approval, officer, sign_in):
    approval.start(board, officer)
    assert board.title in panels(sign_in(officer))["sent"]


def test_one_without_dates_leads_to_its_timeline(consultation, officer, sign_in):
    consultation.process.phases.all().delete()
    page = sign_in(officer).get("/admin/", headers=ENGLISH).content.decode()
    assert "set its timeline" in page and reverse("consultation_timeline", args=[consultation.pk]) in page


def test_one_that_opens_later_says_when(board, shift, officer, sign_in):
    shift(starts=3 * DAY, ends=9 * DAY)
    assert "Opens on" in said(officer, sign_in)


def test_an_open_one_says_when_it_closes_and_how_many_wait(board, idea, shift, officer, sign_in):
    shift(starts=-DAY, ends=20 * DAY + timedelta(hours=1))
    assert "Open, closes in 20 days" in said(officer, sign_in)
    assert "1 idea waits for an answer" in said(officer, sign_in)
    assert stages(officer)[0][1] == Stage.OPEN


@pytest.mark.parametrize(("days", "stage"), [(6, Stage.CLOSING), (8, Stage.OPEN)])
def test_what_closes_within_a_week_is_marked(days, stage, board, shift, officer):
    shift(starts=-DAY, ends=days * DAY)
    assert stages(officer)[0][1] == stage


def test_a_closed_one_asks_for_answers_then_for_results_then_rests(board, idea, shift, officer, consultation, sign_in):
    shift(starts=-9 * DAY, ends=-2 * DAY)
    assert "Closed: 1 idea waits for an answer" in said(officer, sign_in)
    answered(idea, officer)
    assert "Closed: publish what became of it" in said(officer, sign_in)
    add_results(consultation)
    assert "Answered: read what became of it" in said(officer, sign_in)


def test_results_that_are_still_a_draft_are_gone_on_with(board, shift, consultation, officer, sign_in):
    shift(starts=-9 * DAY, ends=-2 * DAY)
    results = add_results(consultation)
    results.unpublish()
    page = sign_in(officer).get("/admin/", headers=ENGLISH).content.decode()
    assert "publish what became of it" in page and reverse("wagtailadmin_pages:edit", args=[results.pk]) in page


@pytest.mark.parametrize(
    ("closed", "promised", "overdue"),
    [(29, None, 0), (34, None, 4), (3, -2, 2), (40, 5, 0), (3, 0, 0)],
    ids=["patience", "thirty days", "promise broken", "promise ahead", "promised for today"],
)
def test_answers_are_overdue_after_the_promised_day_or_after_thirty(
    closed, promised, overdue, board, idea, shift, consultation, officer, sign_in
):
    shift(starts=-60 * DAY, ends=-closed * DAY)
    if promised is not None:
        day = timezone.localdate() + promised * DAY
        ConsultationPage.objects.filter(pk=consultation.pk).update(answers_by=day)
    words = said(officer, sign_in)
    assert (f"{overdue} days overdue" in words) == bool(overdue)
    assert ("answers promised by" in words) == (promised is not None)
    assert stages(officer)[0][1] == (Stage.OVERDUE if overdue else Stage.CLOSED)
    answered(idea, officer)
    add_results(consultation)
    assert stages(officer)[0][1] == Stage.ANSWERED


def test_the_number_is_the_one_that_the_contributions_desk_lists(board, idea, citizen, officer, sign_in):
    make_idea(board, citizen, title="Outra")
    answered(make_idea(board, citizen, title="Respondida"), officer)
    client = sign_in(officer)
    page = unescape(client.get("/admin/", headers=ENGLISH).content.decode())
    [address] = set(re.findall(r'href="(/admin/contributions/\?[^"]*consultation=[^"]*)">2 ideas wait', page))
    assert len(client.get(address).context["object_list"]) == 2


def test_templates_and_translations_are_no_work_of_their_own(consultation, english, entity, officer):
    entity.get_parent().copy_for_translation(english)
    entity.copy_for_translation(english)
    consultation.copy_for_translation(english)
    template = make_consultation(entity, title="Modelo")
    ConsultationPage.objects.filter(pk=template.pk).update(is_template=True)
    assert [title for title, _stage in stages(officer)] == [consultation.title]


def test_the_most_pressing_stands_first(board, idea, shift, entity, officer, draft):
    shift(starts=-60 * DAY, ends=-40 * DAY)
    assert [stage for _title, stage in stages(officer)] == [Stage.OVERDUE, Stage.DRAFT]


def test_figures_are_those_that_were_counted_last(board, idea, officer, sign_in):
    client = sign_in(officer)
    client.post(f"/acts/support/{idea.public_id}/", {"set": "on"})
    tally.func(board.activity.pk)
    assert "1 person 1 idea" in said(officer, sign_in)


def test_whoever_has_none_is_told_how_to_begin(entity, officer, sign_in):
    words = said(officer, sign_in)
    assert "Your entity asks nothing yet." in words and "Begin a consultation" in words
