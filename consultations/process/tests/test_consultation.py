from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override

from civic.contributions.models import Activity, Receipt
from conftest import DAY, add_and_publish, make_idea, make_person
from consultations.process.figures import with_small_groups_together
from consultations.process.models import ConsultationIndexPage, ConsultationPage
from consultations.process.pages import ResultsPage

STATES = {
    "upcoming": (DAY, 2 * DAY),
    "open": (-DAY, DAY),
    "closed": (-2 * DAY, -DAY),
}


@pytest.mark.parametrize("state", STATES)
def test_its_state_follows_from_the_dates(home, board, shift, client, state):
    shift(starts=STATES[state][0], ends=STATES[state][1])
    index = add_and_publish(home, ConsultationIndexPage(title="Participar", locale=home.locale))
    for asked in STATES:
        shown = client.get(index.url, {"state": asked}).context["consultations"]
        assert bool(shown) == (asked == state)


def test_the_index_is_narrowed_by_what_people_ask_for(home, board, client):
    from civic.vocabulary.models import Topic

    topic = Topic.objects.create(slug="agua", labels={"pt-pt": "Água"})
    Topic.objects.create(slug="luz", labels={"pt-pt": "Luz"})
    consultation = board.consultation
    consultation.topics = [topic]
    consultation.save_revision().publish()
    index = add_and_publish(home, ConsultationIndexPage(title="Participar", locale=home.locale))
    for query, found in [
        ({"topic": "agua"}, 1),
        ({"topic": "luz"}, 0),
        ({"topic": "nada-disto"}, 1),
        ({"entity": consultation.entity.slug}, 1),
        ({"territory": "11"}, 1),
        ({"state": "nonsense"}, 1),
    ]:
        assert len(client.get(index.url, query).context["consultations"]) == found, query


def test_the_facts_and_the_phases_are_on_the_page(board, client):
    page = client.get(board.consultation.url)
    text = page.content.decode()
    for words in ("Que três experiências começam.", "Dois minutos.", "Ouvir", "Propor ideias", board.title):
        assert words in text
    assert [phase["state"] for phase in page.context["phases"]] == ["past", "now"]
    assert page.context["invited"] == board


def test_a_copy_has_new_and_empty_activities(board, idea, citizen):
    original = board.consultation
    copy = original.copy(recursive=True, update_attrs={"title": "De novo", "slug": "de-novo"})
    copied_board = copy.get_children().first().specific
    assert copy.process != original.process and copy.process.phases.count() == 0
    assert copied_board.activity != board.activity
    assert copied_board.activity.contributions.count() == 0 and board.activity.contributions.count() == 1
    mine = {text.translation_key for text in copy.phase_texts.all()}
    assert len(mine) == 2 and mine.isdisjoint(text.translation_key for text in original.phase_texts.all())


def test_an_alias_shares_the_conversation(board, english):
    count = Activity.objects.count()
    board.get_ancestors()[1].copy_for_translation(english, copy_parents=True, alias=True)
    board.copy_for_translation(english, copy_parents=True, alias=True)
    assert Activity.objects.count() == count


def test_a_board_cannot_move_to_another_consultation(board, entity):
    from conftest import make_consultation

    other = make_consultation(entity, title="Outra pergunta?")
    assert not board.can_move_to(other) and board.can_move_to(board.consultation)


@override("en")
def test_small_groups_are_put_together_so_that_none_can_be_found_by_subtracting():
    assert with_small_groups_together([("pt", 40), ("en", 12), ("uk", 3)]) == [("pt", 40), ("Others, together", 15)]
    assert with_small_groups_together([("pt", 40), ("en", 6), ("uk", 5)]) == [("pt", 40), ("Others, together", 11)]
    assert with_small_groups_together([("pt", 4), ("en", 2)]) == []
    assert with_small_groups_together([("pt", 40), ("en", 12)]) == [("pt", 40), ("en", 12)]


def test_results_count_people_and_can_be_downloaded(board, client):
    import uuid

    from consultations.support.actions import support

    idea = make_idea(board, make_person("first@people.example"))
    for number in range(12):
        person = make_person(f"p{number}@people.example")
        support(idea, by=person, key=uuid.uuid4(), language="pt-pt" if number else "ar")
    results = ResultsPage(
        title="=Resultados", lead="Foi assim.", asked="<p>O quê?</p>", heard="<p>Isto.</p>", locale=board.locale
    )
    results = add_and_publish(board.consultation, results)
    page = client.get(results.url)
    assert page.context["figures"]["people"] == 12
    assert "Árabe" not in page.content.decode()
    table = client.get(results.url, {"figures": "csv"})
    assert table["Content-Type"].startswith("text/csv") and ",12" in table.content.decode()
    assert Receipt.objects.count() == 12


def test_an_upcoming_consultation_invites_nobody(board, shift, client):
    shift(starts=DAY, ends=2 * DAY)
    page = client.get(board.consultation.url)
    assert page.context["invited"] is None and board.url_to("new") not in page.content.decode()


def test_it_closes_when_the_last_act_does(board):
    assert list(ConsultationPage.objects.open()) == [board.consultation]
    closes = ConsultationPage.objects.open().get().closes
    assert timedelta(days=9) < closes - timezone.now() < timedelta(days=11)
