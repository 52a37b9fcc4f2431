import uuid
from datetime import timedelta

import pytest

from civic.contributions.models import Status
from civic.contributions.tasks import recount_threads
from conftest import add_and_publish, date_phases, make_person
from consultations.comments.actions import comment
from consultations.comments.models import Comment, DiscussionPage


@pytest.fixture
def say(board, idea):
    def say(by, text="Boa ideia.", about=idea, language="pt-pt"):
        receipt = comment(activity=board.activity, about=about, by=by, key=uuid.uuid4(), text=text, language=language)
        return receipt.contribution.specific

    return say


def test_a_reply_to_a_reply_joins_the_same_thread(say, idea, citizen, other_citizen):
    root = say(citizen)
    reply = say(other_citizen, "Concordo.", about=root)
    deeper = say(citizen, "Obrigada.", about=reply)
    assert reply.about_id == deeper.about_id == root.pk
    recount_threads.func(idea.activity_id)
    idea.refresh_from_db()
    assert idea.comment_count == 3


def test_a_permalink_shows_the_thread_of_one_comment(say, board, idea, citizen, client):
    first, other = say(citizen, "Primeiro"), say(citizen, "Outro assunto")
    reply = say(citizen, "Resposta", about=first)
    page = client.get(reply.path_on(board)).content.decode()
    assert f"#c-{reply.public_id}" in reply.path_on(board)
    assert "Primeiro" in page and "Resposta" in page and other.text not in page


def test_all_replies_stand_below_theirs_in_order(say, board, idea, citizen, client):
    first, second = say(citizen), say(citizen)
    said = [say(citizen, about=second if number % 2 else first) for number in range(50)]
    Comment.objects.filter(pk=said[2].pk).update(status=Status.WITHDRAWN)
    for words in ({"order": "oldest"}, {"thread": first.public_id}):
        shown = client.get(idea.path_on(board), words).context["comments"]
        assert shown == [first, second][: len(shown)]
        assert shown[0].replies_shown == [said[0], *said[4::2]]
    assert shown == [first]


def test_orders(say, idea, board, citizen, client):
    older, newer = say(citizen, "Mais antigo"), say(citizen, "Mais novo")
    Comment.objects.filter(pk=older.pk).update(support_count=3)
    for order, expected in {
        "supported": [older, newer],
        "newest": [newer, older],
        "oldest": [older, newer],
    }.items():
        assert client.get(idea.path_on(board), {"order": order}).context["comments"] == expected


def test_it_can_be_changed_shortly_and_then_no_more(say, citizen, sign_in):
    mine = say(citizen)
    client, url = sign_in(citizen), f"/acts/edit-comment/{mine.public_id}/"
    client.post(url, {"text": "Muito boa ideia.", "language": "pt-pt"})
    mine.refresh_from_db()
    assert mine.text == "Muito boa ideia." and mine.edited
    Comment.objects.filter(pk=mine.pk).update(published=mine.published - timedelta(minutes=16))
    late = client.post(url, {"text": "Truque", "language": "pt-pt"})
    assert late.status_code == 422 and "15 minutos" in late.content.decode() and "Truque" in late.content.decode()
    mine.refresh_from_db()
    assert mine.text == "Muito boa ideia."


def test_nobody_else_can_change_it(say, citizen, other_citizen, sign_in):
    mine = say(citizen)
    url = f"/acts/edit-comment/{mine.public_id}/"
    assert sign_in(other_citizen).post(url, {"text": "Truque", "language": "pt-pt"}).status_code == 404


def test_it_can_be_reported_by_others_once(say, citizen, other_citizen, sign_in):
    from civic.moderation.models import Report

    theirs = say(citizen)
    url = f"/acts/report/{theirs.public_id}/"
    assert sign_in(citizen).post(url, {"reason": "insult"}).status_code == 404
    for _time in range(2):
        sign_in(other_citizen).post(url, {"reason": "insult"})
    assert Report.objects.get().by == other_citizen


def test_the_entitys_own_words_are_marked_and_nobody_elses(say, citizen, officer, other_officer):
    assert say(officer).is_official
    assert not say(citizen).is_official and not say(other_officer).is_official


def test_a_discussion_takes_comments_on_the_consultation_itself(consultation, citizen, sign_in, client):
    page = add_and_publish(consultation, DiscussionPage(title="Conversa", lead="Fale.", locale=consultation.locale))
    date_phases(consultation, [page.activity])
    sent = sign_in(citizen).post(
        f"/acts/discuss/{page.translation_key}/", {"text": "Falta o prazo.", "language": "pt-pt"}
    )
    assert sent.url.startswith(page.url)
    assert "Falta o prazo." in client.get(page.url).content.decode()
    assert page.url in client.get(consultation.url).content.decode()


def test_withdrawn_and_hidden_comments_are_seen_by_nobody_else(say, idea, board, citizen, client):
    for status in ("withdrawn", "hidden"):
        Comment.objects.filter(pk=say(citizen, f"Texto {status}").pk).update(status=status, status_reason="x")
    page = client.get(idea.path_on(board)).content.decode()
    assert "Texto withdrawn" not in page and "Texto hidden" not in page


def test_an_author_without_a_name_appears_as_someone(say, idea, board, client):
    say(make_person("secret@people.example"))
    page = client.get(idea.path_on(board)).content.decode()
    assert "secret@people" not in page and "<bdi>alguém</bdi>" in page


def test_a_form_sent_twice_with_other_words_keeps_both(board, idea, citizen, sign_in):
    sent = {"text": "Primeiras palavras", "language": "pt-pt", "key": "11111111-1111-4111-8111-111111111111"}
    client, url = sign_in(citizen), f"/acts/comment/{idea.public_id}/"
    client.post(url, sent)
    again = client.post(url, sent | {"text": "Outras palavras"})
    assert again.status_code == 422 and "Outras palavras" in again.content.decode()
    assert Comment.objects.get().text == "Primeiras palavras"
