"""Whatever is sent: a clear message, nothing typed is lost, nothing wrong is stored."""

import pytest

from conftest import DAY, make_idea
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from consultations.support.models import Support
from tests.test_way_through import words

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> mas também uma ideia a sério, com palavras."


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("title", "", "id_title"),
        ("title", "x" * 81, "id_title"),
        ("text", "Poupar.", "id_text"),
        ("text", "x" * 3001, "id_text"),
        ("category", "", "id_category"),
        ("category", "22222222-2222-4222-8222-222222222222", "id_category"),
        ("category", "não é um código", "id_category"),
        ("language", "tlh", "id_language"),
    ],
)
def test_a_wrong_field_is_told_beside_it_and_in_the_summary(board, citizen, sign_in, field, value, message):
    sent = words(board, **{field: value})
    answer = sign_in(citizen).post(board.url_to("new"), sent)
    page = answer.content.decode()
    assert answer.status_code == 422 and Idea.objects.count() == 0
    assert f'id="{message}_error"' in page and f'href="#{message}' in page
    kept = "text" if field == "title" else "title"
    assert sent[kept] in page


def test_hostile_html_is_shown_as_the_text_that_it_is(board, citizen, sign_in, client):
    signed_in = sign_in(citizen)
    place = signed_in.post(board.url_to("new"), words(board, title="<b>Chuva</b>", text=HOSTILE)).url
    signed_in.post(place.replace("/place/", "/review/"))
    idea = Idea.objects.get()
    page = client.get(idea.path_on(board)).content.decode()
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)" in page
    assert "<b>Chuva" not in client.get(board.url).content.decode()


def test_a_phase_that_closed_between_drawing_and_sending_stores_nothing(board, citizen, sign_in, shift):
    client = sign_in(citizen)
    assert client.get(board.url_to("new")).status_code == 200
    shift(starts=-2 * DAY, ends=-DAY)
    answer = client.post(board.url_to("new"), words(board))
    assert answer.status_code == 422 and "Guardar a água da chuva" in answer.content.decode()
    assert Idea.objects.count() == 0


def test_a_draft_sent_after_closing_stays_a_draft(board, citizen, sign_in, shift):
    client = sign_in(citizen)
    place = client.post(board.url_to("new"), words(board)).url
    shift(starts=-2 * DAY, ends=-DAY)
    answer = client.post(place.replace("/place/", "/review/"))
    assert answer.status_code == 422 and Idea.objects.get().is_draft
    assert client.get("/pt-pt/took-part/").status_code == 200


def test_words_of_someone_signed_out_come_back_after_sign_in(board, citizen, client):
    sent = words(board)
    answer = client.post(board.url_to("new"), sent)
    assert answer.status_code == 302 and "/account/login/" in answer.url
    client.force_login(citizen)
    page = client.get(board.url_to("new")).content.decode()
    assert sent["title"] in page and sent["text"] in page and sent["key"] in page
    assert Idea.objects.count() == 0


def test_words_kept_for_one_form_do_not_appear_in_another(board, idea, citizen, client):
    client.post(f"/acts/comment/{idea.public_id}/", {"text": "Segredo meu", "language": "pt-pt"})
    client.force_login(citizen)
    assert "Segredo meu" not in client.get(board.url_to("new")).content.decode()
    assert "Segredo meu" in client.get(f"/acts/comment/{idea.public_id}/").content.decode()


def test_the_same_form_sent_twice_is_one_idea(board, citizen, sign_in):
    client = sign_in(citizen)
    first, second = (client.post(board.url_to("new"), words(board)).url for _time in range(2))
    assert first == second and Idea.objects.count() == 1
    review = first.replace("/place/", "/review/")
    assert client.post(review).url == client.post(review).url
    assert Idea.objects.published().count() == 1


def test_a_form_cannot_be_sent_with_the_key_of_someone_elses(board, citizen, other_citizen, sign_in):
    sign_in(citizen).post(board.url_to("new"), words(board))
    answer = sign_in(other_citizen).post(board.url_to("new"), words(board, title="Outra coisa"))
    assert answer.status_code == 422
    assert Idea.objects.get().author == citizen and Idea.objects.get().title == "Guardar a água da chuva"


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001, "\x00"])
def test_a_comment_that_cannot_be_is_refused_and_kept(idea, citizen, sign_in, text):
    answer = sign_in(citizen).post(f"/acts/comment/{idea.public_id}/", {"text": text, "language": "pt-pt"})
    assert answer.status_code == 422 and Comment.objects.count() == 0
    assert 'id="id_text_error"' in answer.content.decode()


def test_acts_on_what_was_taken_away_are_told_so(board, idea, citizen, sign_in):
    client = sign_in(citizen)
    board.unpublish()
    for act in ("support", "comment", "report"):
        sent = {"set": "on", "text": "Palavras que custaram a escrever"}
        answer = client.post(f"/acts/{act}/{idea.public_id}/", sent, headers={"origin": "http://testserver"})
        assert answer.status_code == 404 and sent["text"] in answer.content.decode()
    assert Support.objects.count() == Comment.objects.count() == 0


def test_a_bad_key_in_the_address_gives_the_first_page(board, citizen, client):
    idea = make_idea(board, citizen)
    keys = ("x", "1_2", "1_2_3", "2026-01-01T00:00:00+00:00_1", "9" * 40 + "_1", "2026-13-45T99:00_1", "²_1", "round~")
    for after in keys:
        for order in ("newest", "supported", "random-abc", "random-99999999999999", "nonsense"):
            answer = client.get(board.url, {"after": after, "order": order})
            assert answer.status_code == 200, (after, order)
            assert after.startswith(("1_2", "2026-01")) or idea.title in answer.content.decode()


def test_a_form_from_an_expired_session_shows_what_was_typed(board, citizen):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(citizen)
    ours = client.post(board.url_to("new"), words(board), headers={"origin": "http://testserver"})
    assert ours.status_code == 403 and "Guardar a água da chuva" in ours.content.decode()
    strange = client.post(board.url_to("new"), words(board), headers={"origin": "http://evil.example"})
    assert strange.status_code == 403 and "Guardar a água da chuva" not in strange.content.decode()
    assert Idea.objects.count() == 0
