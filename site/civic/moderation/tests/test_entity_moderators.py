"""Moderators of one entity: they decide about what was written below it, and about nothing else."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse

from civic.contributions.models import Contribution, Status
from civic.moderation.actions import report
from civic.moderation.models import Report
from civic.moderation.rules import can_hide
from civic.teams.actions import archive
from civic.teams.rules import team_of
from conftest import add_and_publish, make_consultation, make_entity, make_idea, make_person
from consultations.ideas.models import IdeaBoardPage

DESK = "/admin/contributions/"


@pytest.fixture
def entity_moderator(entity):
    person = make_person("mod@entity.example", "Leonor")
    person.groups.add(team_of(entity).moderators)
    return person


@pytest.fixture
def elsewhere(home, citizen):
    """An idea below another entity, which its moderator, `elsewhere.moderator`, looks after."""
    other = make_entity(home, "Instituto do Desporto")
    consultation = make_consultation(other, title="Onde nadar?")
    page = IdeaBoardPage(title="Piscinas", lead="Onde?", locale=home.locale)
    idea = make_idea(add_and_publish(consultation, page), citizen, title="Uma piscina")
    idea.moderator = make_person("mod@elsewhere.example", "Olga")
    idea.moderator.groups.add(team_of(other).moderators)
    return idea


def at_desk(contribution):
    return reverse("contribution_at_desk", args=[contribution.public_id])


def listed(client):
    return [row.public_id for row in client.get(DESK).context["object_list"]]


def test_each_sees_what_was_written_below_her_entity_alone(idea, elsewhere, entity_moderator, sign_in):
    here, there = sign_in(entity_moderator), sign_in(elsewhere.moderator)
    assert listed(here) == [idea.public_id] and listed(there) == [elsewhere.public_id]
    assert [here.get(at_desk(row)).status_code for row in (idea, elsewhere)] == [200, 404]
    assert DESK in here.get("/admin/").content.decode()
    exported = b"".join(here.get(f"{DESK}export/").streaming_content).decode()
    assert idea.public_id in exported and elsewhere.public_id not in exported


def test_she_hides_shows_and_dismisses_reports_there(idea, citizen, entity_moderator, sign_in):
    client = sign_in(entity_moderator)
    report(idea, by=citizen, reason="insult")
    client.post(at_desk(idea), {"act": "dismiss"})
    assert Report.objects.get().is_settled
    client.post(at_desk(idea), {"act": "hide", "reason": "Insulta."})
    assert Contribution.objects.get(pk=idea.pk).status == Status.HIDDEN
    client.post(at_desk(idea), {"act": "show"})
    assert Contribution.objects.get(pk=idea.pk).status == Status.PUBLISHED


def test_she_hides_nothing_of_another_entity(idea, elsewhere, entity_moderator, sign_in):
    client = sign_in(entity_moderator)
    assert client.post(at_desk(elsewhere), {"act": "hide", "reason": "Não gosto."}).status_code == 404
    assert Contribution.objects.get(pk=elsewhere.pk).status == Status.PUBLISHED
    assert can_hide(entity_moderator, idea) and not can_hide(entity_moderator, elsewhere)


def test_she_neither_answers_nor_edits_pages(idea, board, entity_moderator, sign_in):
    client = sign_in(entity_moderator)
    assert "answer_form" not in client.get(at_desk(idea)).context
    words = {"act": "answer", "status": "accepted", "text": "Sim.", "language": "pt-pt"}
    client.post(at_desk(idea), words)
    assert not hasattr(Contribution.objects.get(pk=idea.pk), "answer")
    for page in (board, board.consultation, board.consultation.entity):
        assert not page.permissions_for_user(entity_moderator).can_edit()


def test_a_moderator_of_an_archived_entity_has_no_desk(idea, entity, entity_moderator, sign_in):
    assert sign_in(entity_moderator).get(DESK).status_code == 200
    archive(team_of(entity), by=None)
    assert sign_in(entity_moderator).get(DESK).status_code == 302
    assert not can_hide(entity_moderator, idea)


@pytest.mark.parametrize("number", [1, 3])
def test_the_desk_asks_as_many_questions_whatever_she_moderates(
    number, idea, board, home, citizen, entity_moderator, sign_in, django_assert_num_queries
):
    for place in range(number - 1):
        entity_moderator.groups.add(team_of(make_entity(home, f"Entidade {place}")).moderators)
        make_idea(board, citizen, title=f"Ideia {place}")
    client = sign_in(entity_moderator)
    client.get(DESK)
    ContentType.objects.clear_cache()
    with django_assert_num_queries(20):
        assert len(listed(client)) == number
