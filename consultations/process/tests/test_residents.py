"""For people who live in one place: everyone reads, they act, and nothing that others typed is lost."""

import uuid

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from civic.contributions import circles
from civic.contributions.actions import NotFromHere, Refused, require_open
from civic.contributions.models import Act, Process, Receipt
from civic.people.models import Person
from civic.vocabulary.models import Territory
from conftest import DAY
from consultations.comments.models import Comment
from consultations.ideas.actions import save_draft
from consultations.ideas.models import Idea, IdeaBoardPage
from consultations.support.models import Support
from tests.test_way_through import words

SETUBAL, ALMADA, BEJA = "15", "1503", "0205"


def only_for(board, code):
    process = Process.objects.get(translation_key=board.consultation.translation_key)
    circles.make_public(process, None, Territory.objects.get(pk=code))


@pytest.fixture
def local(board):
    """The board, for people of the district of Setúbal; drawn anew."""
    only_for(board, SETUBAL)
    return IdeaBoardPage.objects.get(pk=board.pk)


@pytest.fixture
def idea(local, other_citizen):
    from conftest import make_idea

    return make_idea(local, other_citizen)


def lives_in(person, code):
    Person.objects.filter(pk=person.pk).update(territory=code)
    person.refresh_from_db()
    return person


def test_the_codes_of_these_stories_are_what_we_think(db):
    almada, beja = Territory.objects.get(pk=ALMADA), Territory.objects.get(pk=BEJA)
    assert (almada.name, almada.within.name, beja.name) == ("Almada", "Setúbal", "Beja")


@pytest.mark.parametrize(
    ("asked", "own", "is_let"),
    [
        (SETUBAL, SETUBAL, True),
        (SETUBAL, ALMADA, True),
        (ALMADA, ALMADA, True),
        (ALMADA, SETUBAL, False),
        (SETUBAL, BEJA, False),
        (SETUBAL, None, False),
        (None, None, True),
    ],
)
@pytest.mark.parametrize("has_subject", [False, True])
def test_who_lives_there_may_act(board, citizen, other_citizen, asked, own, is_let, has_subject):
    from conftest import make_idea

    if asked:
        only_for(board, asked)
    lives_in(citizen, own)
    about = make_idea(board, other_citizen) if has_subject else None
    if is_let:
        assert require_open(board.activity, Act.COMMENT, citizen, about)
    else:
        with pytest.raises(NotFromHere):
            require_open(board.activity, Act.COMMENT, citizen, about)


def test_a_closed_phase_is_told_first_wherever_one_lives(local, citizen, shift):
    shift(starts=-2 * DAY, ends=-DAY)
    with pytest.raises(Refused) as refusal:
        require_open(local.activity, Act.SUBMIT, citizen)
    assert not isinstance(refusal.value, NotFromHere)


@pytest.mark.parametrize("has_subject", [False, True])
def test_whether_it_is_open_is_still_asked_in_one_query(local, idea, citizen, django_assert_num_queries, has_subject):
    lives_in(citizen, SETUBAL)
    about = idea if has_subject else None
    require_open(local.activity, Act.SUPPORT, citizen, about)
    with django_assert_num_queries(1):
        require_open(local.activity, Act.SUPPORT, citizen, about)


def test_everyone_reads_and_is_told_whom_it_is_for_before_writing(local, idea, client, citizen, sign_in):
    told = 'For people who live in <span lang="pt-PT" dir="ltr">Setúbal</span>'
    for path in (local.consultation.url, local.url, local.url_to("new"), idea.path_on(local)):
        page = client.get(path.replace("/pt-pt/", "/pt-pt/", 1))
        assert page.status_code == 200
        assert "Setúbal" in page.content.decode(), path
    page = sign_in(citizen).get(f"/acts/comment/{idea.public_id}/?lang=en").content.decode()
    assert told in page and f"/en/profile/?next=/acts/comment/{idea.public_id}/%3Flang%3Den" in page
    lives_in(citizen, ALMADA)
    assert "/en/profile/?next" not in sign_in(citizen).get(f"/acts/comment/{idea.public_id}/?lang=en").content.decode()


def test_a_public_page_of_it_may_still_be_kept_by_caches(local, client):
    for path in (local.url, local.consultation.url):
        assert client.get(path)["Cache-Control"].startswith("public")


def test_what_someone_typed_waits_until_she_has_said_where_she_lives(local, idea, citizen, sign_in):
    client = sign_in(citizen)
    address = f"/acts/comment/{idea.public_id}/?lang=en"
    refused = client.post(address, {"text": "A torneira é minha vizinha.", "language": "pt-pt"})
    page = refused.content.decode()
    assert refused.status_code == 422 and Comment.objects.count() == 0
    assert "A torneira é minha vizinha." in page and "people who live in Setúbal" in page
    profile = f"/en/profile/?next=/acts/comment/{idea.public_id}/%3Flang%3Den".replace("/acts", "%2Facts", 1)
    assert 'href="/en/profile/?next=%2Facts%2Fcomment' in page, profile
    form = client.get("/en/profile/", {"next": address}).content.decode()
    assert '<optgroup label="Setúbal" lang="pt-PT" dir="ltr">' in form and "Nobody else sees it." in form
    back = client.post(f"/en/profile/?next={address}", {"name": "Teresa", "language": "pt-pt", "territory": ALMADA})
    assert back.url == address
    drawn = client.get(back.url).content.decode()
    assert "A torneira é minha vizinha." in drawn and Comment.objects.count() == 0
    sent = client.post(address, {"text": "A torneira é minha vizinha.", "language": "pt-pt"})
    assert sent.status_code == 302 and Comment.objects.count() == 1


def test_an_idea_typed_by_someone_from_elsewhere_waits_too(local, citizen, sign_in):
    client = sign_in(lives_in(citizen, BEJA))
    refused = client.post(local.url_to("new"), words(local))
    assert refused.status_code == 422 and "Beja" in refused.content.decode() and Idea.objects.count() == 0
    lives_in(citizen, SETUBAL)
    assert words(local)["text"] in client.get(local.url_to("new")).content.decode()
    assert client.post(local.url_to("new"), words(local)).status_code == 302
    assert words(local)["text"] not in client.get(local.url_to("new")).content.decode()


def test_words_that_were_sent_after_all_do_not_come_back(local, citizen, sign_in):
    """She is refused, says in another window where she lives, and sends the same form again."""
    client = sign_in(citizen)
    client.post(local.url_to("new"), words(local))
    lives_in(citizen, SETUBAL)
    assert client.post(local.url_to("new"), words(local)).status_code == 302
    assert words(local)["text"] not in client.get(local.url_to("new")).content.decode()


def test_a_support_from_elsewhere_is_refused_with_the_way_to_mend_it(local, idea, citizen, sign_in):
    refused = sign_in(citizen).post(f"/acts/support/{idea.public_id}/?lang=en", {"set": "on"})
    assert refused.status_code == 422 and "/en/profile/?next=" in refused.content.decode()
    assert Support.objects.count() == Receipt.objects.count() == 0


def test_reporting_and_withdrawing_ask_nobody_where_she_lives(local, idea, other_citizen, citizen, sign_in):
    from civic.contributions.actions import withdraw

    withdraw(idea, by=other_citizen)
    idea.refresh_from_db()
    assert idea.status == "withdrawn"


def test_the_team_answers_wherever_it_lives_and_does_nothing_else(local, idea, officer, other_officer):
    assert require_open(local.activity, Act.COMMENT, officer, idea)
    for person, act in ((officer, Act.SUBMIT), (officer, Act.SUPPORT), (other_officer, Act.COMMENT)):
        with pytest.raises(NotFromHere):
            require_open(local.activity, act, person)


def test_a_draft_is_refused_as_well(local, citizen):
    with pytest.raises(NotFromHere):
        save_draft(activity=local.activity, by=citizen, key=uuid.uuid4(), title="x", text="y", language="en")
    assert Idea.objects.count() == 0


def test_lists_say_whom_it_is_for(local, home, client):
    for path in (home.url, local.consultation.get_parent().url):
        assert "Setúbal" in client.get(path).content.decode()


@pytest.mark.parametrize("place", [None, SETUBAL])
def test_saying_whom_it_is_for_asks_the_database_nothing_more(board, place):
    if place:
        only_for(board, place)
    client = Client()
    for path, expected in ((board.url, 7), (board.consultation.url, 15), (board.get_site().root_page.url, 14)):
        client.get(path)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path).status_code == 200
        assert len(queries) == expected, path


# --- the profile


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", ""])
def test_the_profile_leads_nobody_away_from_the_house(citizen, sign_in, home, back):
    saved = sign_in(citizen).post(f"/en/profile/?next={back}", {"name": "Teresa", "language": "pt-pt", "territory": ""})
    assert saved.url == "/en/profile/"


def test_where_she_lives_may_be_left_unsaid_and_taken_back(citizen, sign_in, home):
    client = sign_in(citizen)
    for said, stored in ((ALMADA, ALMADA), ("", None)):
        client.post("/en/profile/", {"name": "Teresa", "language": "pt-pt", "territory": said})
        citizen.refresh_from_db()
        assert citizen.territory_id == stored


def test_where_she_lives_is_shown_to_nobody(local, citizen, sign_in, client):
    lives_in(citizen, ALMADA)
    from conftest import make_idea

    mine = make_idea(local, citizen)
    page = client.get(mine.path_on(local)).content.decode()
    assert "Almada" not in page and mine.title in page
