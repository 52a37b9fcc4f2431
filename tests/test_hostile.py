"""What a hostile visitor tried, and what must hold."""

import uuid

import pytest

from civic.contributions.models import Contribution, Receipt, Status
from conftest import make_idea
from consultations.comments.actions import comment
from consultations.comments.models import Comment
from consultations.ideas.tests.test_idea import picture
from consultations.support.actions import support, take_back
from consultations.support.models import Support


def test_what_hangs_below_something_hidden_is_gone_with_it(board, idea, citizen, other_citizen, sign_in):
    receipt = comment(activity=board.activity, about=idea, by=citizen, key=uuid.uuid4(), text="Olá.", language="pt-pt")
    below = receipt.contribution
    Contribution.objects.filter(pk=idea.pk).update(status=Status.HIDDEN, status_reason="x", author=None)
    client = sign_in(other_citizen)
    for act in ("comment", "support", "report"):
        assert client.get(f"/acts/{act}/{below.public_id}/").status_code == 404
        assert client.post(f"/acts/{act}/{below.public_id}/", {"set": "on", "text": "Olá."}).status_code == 404
    assert client.get(f"/c/{below.public_id}/").status_code == 404
    assert Support.objects.count() == 0 and Comment.objects.count() == 1


def test_a_receipt_never_says_what_is_not_so(idea, citizen):
    first, second = uuid.uuid4(), uuid.uuid4()
    support(idea, by=citizen, key=first, language="pt-pt")
    take_back(idea, by=citizen, key=second, language="pt-pt")
    again = support(idea, by=citizen, key=first, language="pt-pt")  # the Back button, and the old form
    assert again.act == "support" and Support.objects.count() == 1
    assert Receipt.objects.count() == 3


def test_the_picture_of_an_idea_is_seen_by_those_who_may_read_it(board, citizen, other_citizen, client, sign_in):
    mine = make_idea(board, citizen)
    author = sign_in(citizen)
    author.post(board.url_to("place", mine.public_id), {"image": picture(), "image_alt": "Uma torneira"})
    mine.refresh_from_db()
    assert client.get(mine.image_url).status_code == 200
    Contribution.objects.filter(pk=mine.pk).update(status=Status.HIDDEN, status_reason="x")
    assert client.get(mine.image_url).status_code == sign_in(other_citizen).get(mine.image_url).status_code == 404
    assert author.get(mine.image_url).status_code == 200


def test_a_picture_can_be_taken_away(board, citizen, sign_in, django_capture_on_commit_callbacks):
    mine = make_idea(board, citizen)
    client, url = sign_in(citizen), board.url_to("place", mine.public_id)
    client.post(url, {"image": picture(), "image_alt": "Uma torneira"})
    mine.refresh_from_db()
    name, files = mine.image.name, mine.image.storage
    assert files.exists(name)
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(url, {"image-clear": "on", "image_alt": "Uma torneira"}).status_code == 302
    mine.refresh_from_db()
    assert not mine.image and mine.image_alt == "" and not files.exists(name)


def test_a_picture_thin_as_a_hair_is_refused(board, citizen, sign_in):
    mine = make_idea(board, citizen)
    sent = {"image": picture(size=(1, 12_001)), "image_alt": "Um fio"}
    assert sign_in(citizen).post(board.url_to("place", mine.public_id), sent).status_code == 422


@pytest.mark.parametrize(
    "query",
    [
        {"order": "random-" + "9" * 5000},
        {"order": "newest", "after": "9" * 5000 + "_1"},
        {"order": "newest", "after": "0001-01-01T00:00:00+14:00_5"},
        {"order": "newest", "after": "9999-12-31T23:59:59-14:00_5"},
        {"thread": "\0"},
    ],
)
def test_addresses_made_up_by_hand_bring_nothing_down(board, idea, client, citizen, sign_in, query):
    assert client.get(board.url, query).status_code == 200
    assert client.get(idea.path_on(board), query).status_code == 200
    assert sign_in(citizen).get("/pt-pt/took-part/", query).status_code == 200


@pytest.mark.parametrize("path", ["//evil.example/x", "/%5Cevil.example/x"])
def test_our_own_404_leads_nowhere_else(home, client, path):
    page = client.get(path).content.decode()
    assert 'href="//evil' not in page and 'href="/\\evil' not in page


def test_nobody_writes_faster_than_a_person_types(idea, citizen, sign_in):
    client = sign_in(citizen)
    url, sent = f"/acts/comment/{idea.public_id}/", {"text": "Depressa demais", "language": "pt-pt"}
    answers = [client.post(url, sent, headers={"origin": "http://testserver"}) for _time in range(45)]
    assert answers[0].status_code == 302 and answers[-1].status_code == 429
    assert Comment.objects.count() == 40 and "Depressa demais" in answers[-1].content.decode()


def test_an_idea_that_others_commented_on_cannot_be_rewritten(board, citizen, other_citizen, sign_in):
    mine = make_idea(board, citizen)
    comment(activity=board.activity, about=mine, by=other_citizen, key=uuid.uuid4(), text="Boa.", language="pt-pt")
    assert sign_in(citizen).get(board.url_to("words", mine.public_id)).status_code == 404


def test_a_consultation_restricted_to_some_is_in_no_menu_or_filter(home, board, client):
    from wagtail.models import PageViewRestriction

    from home.pages.models import StandardPage

    secret = home.add_child(instance=StandardPage(title="Página reservada", body="x", locale=home.locale))
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    assert "Página reservada" not in client.get("/pt-pt/").content.decode()
