"""An entity that may not publish by itself sends its consultation to LabX."""

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Workflow, WorkflowPage, WorkflowState
from wagtail.users.models import UserProfile

from civic.journal.models import Entry
from civic.letters.models import Letter
from consultations.process.models import Approval, ConsultationPage
from consultations.process.pages import UpdatePage
from consultations.process.tests.drafts import as_drawn, begin, distrust, edit, readiness, rewrite
from consultations.process.tests.test_readiness import is_live
from home.pages.actions import start_roles, start_site

WORKFLOW_ACTION = {"action-workflow-action": "1"}


@pytest.fixture
def draft(entity, officer):
    distrust(entity)
    return begin(entity, officer)


@pytest.fixture
def waiting(draft, officer, sign_in):
    sign_in(officer).post(readiness(draft), {"send": "1"})
    return ConsultationPage.objects.get()


def state_of(page):
    return WorkflowState.objects.for_instance(page).latest("pk").status


def modal(page, action):
    """Where Wagtail's own dialogue sends an approval or a wish for changes, from lists and from the editor."""
    state = ConsultationPage.objects.get(pk=page.pk).current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])


def test_the_site_is_started_with_one_workflow_for_every_page(home, entity):
    for _time in range(2):
        start_site(title="LabX", headline="Diga.", lead="Participe.")
        start_roles(home)
    task = Approval.objects.get()
    workflow = Workflow.objects.get(workflow_tasks__task=task)
    assert home.get_workflow() == entity.get_workflow() == workflow
    assert [group.name for group in task.groups.all()] == ["LabX editors"]


def test_what_operators_choose_instead_stays(home):
    other = Workflow.objects.exclude(workflow_tasks__task__in=Approval.objects.all()).first()
    WorkflowPage.objects.filter(page=Page.get_first_root_node()).update(workflow=other)
    start_roles(home)
    assert home.get_workflow() == other


def test_the_whole_way_from_a_draft_to_an_open_consultation(draft, officer, labx_editor, sign_in, client):
    hers, his = sign_in(officer), sign_in(labx_editor)
    assert hers.get(readiness(draft)).context["acts"] == {"send"}
    hers.post(readiness(draft), {"publish": "1", "reason": "Eu decido."})
    assert not is_live(draft)

    hers.post(readiness(draft), {"send": "1"})
    assert state_of(draft) == "in_progress" and mail.outbox[-1].to == [labx_editor.email]
    assert hers.get(readiness(draft)).context["acts"] == set()
    data = as_drawn(hers, draft)
    hers.post(edit(draft), data | {"lead": "Mudei à última hora."})  # it is locked for her
    assert ConsultationPage.objects.get().lead == draft.lead

    his.post(readiness(draft), {"reject": "1", "reason": "Diga em que ruas."})
    assert state_of(draft) == "needs_changes"
    assert mail.outbox[-1].to == [officer.email] and "Diga em que ruas." in mail.outbox[-1].body
    assert "Diga em que ruas." in hers.get(readiness(draft)).content.decode()

    hers.post(edit(draft), as_drawn(hers, draft) | {"lead": "Diga onde falta sombra no centro."})
    hers.post(readiness(draft), {"send": "1"})
    assert state_of(draft) == "in_progress"

    assert his.get(readiness(draft)).context["acts"] == {"approve", "reject"}
    his.post(readiness(draft), {"approve": "1"})
    page = ConsultationPage.objects.get()
    assert state_of(page) == "approved" and page.live and page.lead == "Diga onde falta sombra no centro."
    board = page.get_children().get()
    assert board.live and client.get(board.url).status_code == 200
    assert mail.outbox[-1].to == [officer.email]

    phase = page.process.phases.get(openings__act="submit")
    phase.starts = timezone.now()
    phase.save()
    assert board.specific.activity.open_acts() == {"submit", "support"}
    verbs = [entry.verb for entry in Entry.objects.about(page).order_by("pk")]
    assert verbs == ["began", "sent to LabX", "asked for changes of", "sent to LabX", "approved"]


def test_it_can_be_sent_from_the_editor_too(draft, officer, sign_in):
    client = sign_in(officer)
    client.post(edit(draft), as_drawn(client, draft) | {"action-submit": "1"})
    assert state_of(draft) == "in_progress"


def test_half_a_consultation_is_not_sent(draft, officer, sign_in):
    rewrite(draft, decided="")
    assert sign_in(officer).post(readiness(draft), {"send": "1"}).status_code == 200
    assert not WorkflowState.objects.exists()


def test_who_asks_for_changes_says_which(waiting, labx_editor, sign_in):
    his = sign_in(labx_editor)
    his.post(readiness(waiting), {"reject": "1", "reason": " "})
    his.post(modal(waiting, "reject"), {"comment": ""})
    assert state_of(waiting) == "in_progress"
    his.post(modal(waiting, "reject"), {"comment": "Diga em que ruas."})
    assert state_of(waiting) == "needs_changes"


@pytest.mark.parametrize("way", ["screen", "dialogue", "editor"])
def test_approving_with_a_missing_point_needs_a_reason_which_the_journal_keeps(waiting, labx_editor, sign_in, way):
    rewrite(waiting, data_purpose="")
    his = sign_in(labx_editor)

    def approve(reason):
        if way == "screen":
            return his.post(readiness(waiting), {"approve": "1", "reason": reason})
        if way == "dialogue":
            return his.post(modal(waiting, "approve"), {"comment": reason})
        extra = f'{{"comment": "{reason}"}}'
        action = WORKFLOW_ACTION | {"workflow-action-name": "approve", "workflow-action-extra-data": extra}
        return his.post(edit(waiting), as_drawn(his, waiting) | action)

    answer = approve("")
    assert answer.status_code == 200 or answer.url == readiness(waiting)
    assert state_of(waiting) == "in_progress" and not is_live(waiting)
    approve("O jurista responde amanhã.")
    assert state_of(waiting) == "approved" and is_live(waiting) and waiting.get_children().get().live
    entry = Entry.objects.about(waiting).latest("pk")
    assert (entry.by, entry.verb) == (labx_editor, "approved")
    assert entry.facts == {"reason": "O jurista responde amanhã.", "missing": ["data_purpose"]}


def test_a_superuser_is_as_labx(waiting, citizen, sign_in):
    citizen.is_superuser = True
    citizen.save()
    sign_in(citizen).post(readiness(waiting), {"approve": "1"})
    assert is_live(waiting)


@pytest.mark.parametrize("who", ["officer", "other_officer", "moderator", "citizen"])
def test_nobody_else_approves(waiting, who, sign_in, request):
    client = sign_in(request.getfixturevalue(who))
    for address, data in [
        (readiness(waiting), {"approve": "1", "reason": "Porque sim."}),
        (modal(waiting, "approve"), {"comment": "Porque sim."}),
    ]:
        client.post(address, data)
    assert state_of(waiting) == "in_progress" and not is_live(waiting)


def test_a_trusted_entity_publishes_by_itself(entity, officer, sign_in):
    draft = begin(entity, officer)
    client = sign_in(officer)
    assert client.get(readiness(draft)).context["acts"] == {"publish"}
    client.post(readiness(draft), {"publish": "1"})
    assert is_live(draft) and not WorkflowState.objects.exists()


def test_other_pages_are_approved_without_a_list_of_points(draft, officer, labx_editor, sign_in):
    news = draft.add_child(instance=UpdatePage(title="Notícia", intro="Já.", live=False, locale=draft.locale))
    news.save_revision(user=officer)
    news.get_workflow().start(news, user=officer)
    state = news.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[news.pk, "approve", state.pk])
    sign_in(labx_editor).post(address, {"comment": ""})
    assert is_live(news) and not is_live(draft)


def test_the_letter_is_in_the_language_that_its_reader_chose(draft, officer, labx_editor, sign_in):
    UserProfile.objects.create(user=labx_editor, preferred_language="en")
    sign_in(officer).post(readiness(draft), {"send": "1"}, headers={"accept-language": "pt"})
    assert "has been submitted" in mail.outbox[-1].subject or "submitted" in mail.outbox[-1].body


def test_letters_are_files_where_there_is_no_mail_server(draft, officer, labx_editor, sign_in, settings, tmp_path):
    backend = "django.core.mail.backends.filebased.EmailBackend"
    settings.MAILERS = {"default": {"BACKEND": backend, "OPTIONS": {"file_path": str(tmp_path / "mail")}}}
    sign_in(officer).post(readiness(draft), {"send": "1"})
    assert state_of(draft) == "in_progress" and len(list((tmp_path / "mail").iterdir())) == 1


def test_without_its_mail_server_it_is_sent_to_labx_all_the_same(draft, officer, labx_editor, sign_in, no_mail_server):
    answer = sign_in(officer).post(readiness(draft), {"send": "1"})
    assert answer.status_code == 302 and state_of(draft) == "in_progress" and Letter.objects.count() == 1


# --- who sets the timeline ----------------------------------------------------------------------


def timeline(page):
    return reverse("consultation_timeline", args=[page.pk])


def test_who_may_not_publish_dates_her_draft_until_labx_has_it(draft, officer, sign_in):
    client = sign_in(officer)
    assert client.get(timeline(draft)).context["can_save"]
    version = client.get(timeline(draft)).context["version"]
    assert client.post(timeline(draft), {"version": version}).url == timeline(draft)
    client.post(readiness(draft), {"send": "1"})
    assert not client.get(timeline(draft)).context["can_save"]


def test_once_it_was_published_only_who_publishes_sets_its_dates(waiting, officer, labx_editor, sign_in):
    sign_in(labx_editor).post(readiness(waiting), {"approve": "1"})
    client = sign_in(officer)
    assert not client.get(timeline(waiting)).context["can_save"]
    ConsultationPage.objects.get().unpublish()
    assert not client.get(timeline(waiting)).context["can_save"]
    assert sign_in(labx_editor).get(timeline(waiting)).context["can_save"]
