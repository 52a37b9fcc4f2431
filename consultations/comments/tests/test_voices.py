"""A comment is drawn once for each state and filled in for each comment: nothing of one may stand in another."""

import html
import uuid

from civic.contributions.actions import answer
from civic.design.stencil import Stencil
from consultations.comments.actions import comment

HOSTILE = "<script>alert(1)</script>\" onclick='x' {{ who }} \x02who\x03"


def say(idea, by, text, language="pt-pt"):
    said = {"activity": idea.activity, "about": idea, "by": by, "key": uuid.uuid4()}
    return comment(text=text, language=language, **said).contribution


def test_a_blank_is_filled_escaped_and_never_read_as_a_blank_again():
    stencil = Stencil("comments/comment.html", ["public_id", "who", "words"], level=3, can_comment=True)
    filled = stencil.fill(public_id="abc", who=HOSTILE, words="1")
    assert html.escape(HOSTILE) in filled and "<script>" not in filled
    assert 'id="c-abc"' in filled and "/acts/comment/abc/" in filled
    assert stencil.fill(public_id="b", who="Ana", words="2").count("abc") == 0


def test_hostile_names_and_words_stay_words(idea, board, citizen, client):
    citizen.name = HOSTILE[:60].replace("\x02", "").replace("\x03", "")
    citizen.save()
    say(idea, citizen, "<b>Olá</b>\n\nhttps://x.example/?a=1&b=2")
    page = client.get(idea.path_on(board)).content.decode()
    assert "<p>&lt;b&gt;Olá" in page  # paragraphs are ours
    assert "<script>alert" not in page and "<b>Olá" not in page and "&lt;b&gt;Olá&lt;/b&gt;" in page


def test_each_state_is_drawn_by_itself(idea, board, citizen, other_citizen, officer, sign_in, client):
    mine = say(idea, citizen, "É meu.")
    foreign = say(idea, other_citizen, "It is foreign.", language="en")
    reply = comment(
        activity=idea.activity, about=mine, by=other_citizen, key=uuid.uuid4(), text="Uma resposta.", language="pt-pt"
    ).contribution
    answer(foreign, by=officer, text="A resposta da equipa.", language="pt-pt", entity="Agência", status="")
    for reader in (client, sign_in(citizen), sign_in(other_citizen), client, sign_in(citizen)):
        page = reader.get(idea.path_on(board)).content.decode()
        parts = {each.public_id: page[page.index(f'id="c-{each.public_id}"') :] for each in (mine, foreign, reply)}
        is_hers = "_auth_user_id" in reader.session and int(reader.session["_auth_user_id"]) == citizen.pk
        own = parts[mine.public_id][: parts[mine.public_id].index("</article>")]
        assert (f"/acts/withdraw/{mine.public_id}/" in own) == is_hers
        assert (f"/acts/report/{mine.public_id}/" in own) != is_hers
        assert ('lang="en"' in parts[foreign.public_id][:900]) and "A resposta da equipa." in page
        assert page.index(f'id="c-{reply.public_id}"') > page.index(f'id="c-{mine.public_id}"')
        assert page.count("<article class=") == page.count("</article>")
