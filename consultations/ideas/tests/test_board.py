import pytest
from django.utils.translation import override

from civic.contributions.actions import answer
from civic.languages.actions import translate_page
from conftest import DAY, make_idea
from consultations.ideas.models import Idea, IdeaBoardPage


def titles(answer):
    return [idea.title for idea in answer.context["ideas"]]


def test_orders(board, citizen, client):
    make_idea(board, citizen, title="Primeira", support_count=5, comment_count=9)
    make_idea(board, citizen, title="Segunda", support_count=1, comment_count=0)
    assert titles(client.get(board.url)) == ["Primeira", "Segunda"]
    assert titles(client.get(board.url, {"order": "newest"})) == ["Segunda", "Primeira"]
    assert titles(client.get(board.url, {"order": "quiet"})) == ["Segunda", "Primeira"]


def test_chance_is_stable_for_one_link_and_shows_everything_once(board, citizen, client, monkeypatch):
    monkeypatch.setattr("consultations.ideas.views.PAGE", 3)
    for number in range(8):
        make_idea(board, citizen, title=f"Ideia {number}", shuffle=(number * 500_000_003) % 2**31)
    seen = {}
    for seed in ("random-5", "random-1000000000"):
        shown, after = [], ""
        while True:
            page = client.get(board.url, {"order": seed, "after": after})
            shown += titles(page)
            after = page.context["after"]
            if not after:
                break
        seen[seed] = shown
        assert sorted(shown) == [f"Ideia {number}" for number in range(8)]
    assert seen["random-5"] != seen["random-1000000000"]


@pytest.mark.parametrize("query", ["habitacao", "HABITAÇÃO", "habitações", "cara habitação"])
def test_search_finds_words_as_people_type_them(board, citizen, client, query):
    make_idea(board, citizen, title="Habitação mais barata, menos cara")
    make_idea(board, citizen, title="Outra coisa")
    assert titles(client.get(board.url, {"q": query})) == ["Habitação mais barata, menos cara"]


def test_filters_by_category_and_answer(board, citizen, officer, client):
    water, energy = board.categories.all()
    wet = make_idea(board, citizen, title="Água", category=water.translation_key)
    make_idea(board, citizen, title="Luz", category=energy.translation_key)
    answer(wet, by=officer, text="Sim.", language="pt-pt", entity="Agência", status="done")
    assert titles(client.get(board.url, {"category": str(energy.translation_key)})) == ["Luz"]
    assert titles(client.get(board.url, {"answer": "done"})) == ["Água"]
    assert titles(client.get(board.url, {"answer": "none"})) == ["Luz"]


@pytest.mark.parametrize("status", ["draft", "hidden", "withdrawn"])
def test_what_is_not_public_is_on_no_board(board, idea, citizen, other_citizen, client, sign_in, status):
    secret = make_idea(board, citizen, title="Coisa secreta", status=status, status_reason="porque sim")
    for reader in (client, sign_in(other_citizen)):
        assert "Coisa secreta" not in reader.get(board.url).content.decode()
        assert reader.get(board.url_to("idea", secret.public_id)).status_code == 404
        assert reader.get(f"/c/{secret.public_id}/").status_code == 404


def test_a_board_and_its_translation_are_one_conversation(
    board, idea, english, client, django_capture_on_commit_callbacks
):
    words = {each.title: f"{each.title} in English" for each in board.categories.all()}
    for page in (board.get_ancestors()[1].specific, board.consultation.entity, board.consultation, board):
        texts = {
            field: getattr(page, field) for field in ("title", "lead", "intro", "headline") if hasattr(page, field)
        }
        texts |= {text.title: text.title for text in getattr(page, "phase_texts", Idea.objects.none()).all()}
        texts = {value: value for value in texts.values()} | {value: value for value in texts} | words
        extra = ["decided", "decides", "can_do", "time_needed", "afterwards"]
        texts |= {getattr(page, name): getattr(page, name) for name in extra if hasattr(page, name)}
        with django_capture_on_commit_callbacks(execute=True):
            translate_page(page, "en", texts | {"labx": "labx-en"})
    translated = IdeaBoardPage.objects.get(locale=english)
    assert translated.activity == board.activity
    assert idea.title in client.get(translated.url).content.decode()
    assert "Água in English" in client.get(translated.url).content.decode()
    with override("en"):
        assert client.get(f"/c/{idea.public_id}/", headers={"accept-language": "en"}).url.startswith(translated.url)


def test_the_board_says_when_it_takes_ideas(board, client, shift):
    assert board.url_to("new") in client.get(board.url).content.decode()
    shift(starts=DAY, ends=2 * DAY)
    assert board.url_to("new") not in client.get(board.url).content.decode()
    assert client.get(board.url_to("new")).status_code == 403
