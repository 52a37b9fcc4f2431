"""Someone speaks for an organisation: chosen by her, shown as such everywhere, counted apart."""

import csv
import io
import re
import uuid

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from civic.contributions.actions import Refused
from civic.contributions.models import Receipt, Tally
from civic.contributions.tasks import tally, voices_in
from civic.people.actions import speak_for, stop_speaking_for
from conftest import add_and_publish, make_idea
from consultations.comments.actions import comment
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from consultations.process.figures import figures_of
from consultations.process.pages import ResultsPage
from consultations.support.actions import support
from tests.test_way_through import words

NAME = "Coro <b>da</b> Ribeira"
SHOWN = "<bdi>Coro &lt;b&gt;da&lt;/b&gt; Ribeira</bdi>"
ENGLISH = {"accept-language": "en"}


@pytest.fixture
def choir(citizen):
    """The citizen speaks for it. Its name is not kind to whoever forgets to escape it."""
    return speak_for(citizen, fiscal_number="599999900", name=NAME, kind="association")[0]


@pytest.fixture
def mill(other_citizen):
    return speak_for(other_citizen, fiscal_number="599999918", name="Moinho, Lda.", kind="company")[0]


def propose(client, board, **changes):
    """All steps up to the review; returns its address."""
    place = client.post(board.url_to("new"), words(board, **changes)).url
    return client.post(place, {"territory": "", "image_alt": ""}).url


def say(idea, by, text="Boa ideia.", key=None, **fields):
    key = key or uuid.uuid4()
    return comment(activity=idea.activity, about=idea, by=by, key=key, text=text, language="pt-pt", **fields)


# --- in whose name


def test_an_idea_is_proposed_for_an_organisation_from_the_first_words_to_the_receipt(board, citizen, choir, sign_in):
    client = sign_in(citizen)
    assert f'value="{choir.pk}"' in client.get(board.url_to("new")).content.decode()
    review = propose(client, board, organisation=choir.pk)
    assert SHOWN in client.get(review).content.decode()
    receipt = client.get(client.post(review).url).content.decode()
    assert Idea.objects.get().organisation == Receipt.objects.get().organisation == choir
    assert SHOWN in receipt and SHOWN in client.get("/pt-pt/took-part/").content.decode()


def test_only_those_who_speak_for_an_organisation_are_asked(board, idea, citizen, other_citizen, choir, sign_in):
    for address in (board.url_to("new"), f"/acts/comment/{idea.public_id}/", idea.path_on(board)):
        for person, is_asked in ((citizen, True), (other_citizen, False)):
            page = sign_in(person).get(address).content.decode()
            assert ('name="organisation"' in page) == is_asked
        assert 'name="organisation"' not in Client().get(address).content.decode()


def test_nobody_speaks_for_an_organisation_that_is_not_hers(board, idea, citizen, other_citizen, choir, mill, sign_in):
    for person, other in ((citizen, mill), (other_citizen, choir)):
        client = sign_in(person)
        for address in (board.url_to("new"), f"/acts/comment/{idea.public_id}/"):
            answer = client.post(address, words(board, organisation=other.pk))
            assert answer.status_code == 422 and 'id="id_organisation_error"' in answer.content.decode()
        with pytest.raises(Refused):
            say(idea, person, organisation=other)
    assert Idea.objects.count() == 1 and not Comment.objects.exists()


def test_someone_without_any_cannot_make_one_up(board, idea, other_citizen, sign_in):
    for address in (board.url_to("new"), f"/acts/comment/{idea.public_id}/"):
        for key in ("1", "x", "-1"):
            assert sign_in(other_citizen).post(address, words(board, organisation=key)).status_code == 422
    assert Idea.objects.count() == 1 and not Comment.objects.exists()


def test_the_entitys_own_team_has_no_choice_where_it_speaks_for_the_entity(board, idea, officer, sign_in):
    club, _is_new = speak_for(officer, fiscal_number="599999926", name="Clube", kind="other")
    client = sign_in(officer)
    for address in (f"/acts/comment/{idea.public_id}/", idea.path_on(board)):
        assert 'name="organisation"' not in client.get(address).content.decode()
    said = say(idea, officer, organisation=club)
    assert said.organisation is None and said.contribution.is_official and said.contribution.organisation is None


def test_a_draft_keeps_the_choice_and_lets_it_be_changed(board, citizen, choir, sign_in):
    client = sign_in(citizen)
    client.post(board.url_to("new"), words(board, organisation=choir.pk, text="Só isto.", later="1"))
    draft = Idea.objects.get()
    address = board.url_to("words", draft.public_id)
    assert draft.organisation == choir
    page = client.get(address).context["form"]
    assert page["organisation"].value() == choir.pk
    client.post(address, words(board, organisation=""))
    draft.refresh_from_db()
    assert draft.organisation is None


def test_a_draft_sent_unfinished_keeps_the_choice_and_can_be_mended_there(board, citizen, choir, sign_in):
    client = sign_in(citizen)
    client.post(board.url_to("new"), words(board, organisation=choir.pk, text="Só isto.", later="1"))
    draft = Idea.objects.get()
    answer = client.post(board.url_to("review", draft.public_id))
    address = board.url_to("words", draft.public_id)
    assert answer.status_code == 422 and f'action="{address}"' in answer.content.decode()
    assert answer.context["form"]["organisation"].value() == choir.pk


def test_kept_words_keep_the_choice(board, citizen, choir, client):
    client.post(board.url_to("new"), words(board, organisation=choir.pk))
    client.force_login(citizen)
    assert client.get(board.url_to("new")).context["form"]["organisation"].value() == str(choir.pk)


def test_whoever_wrote_before_she_signed_in_is_asked_afterwards(idea, citizen, choir, client):
    address = f"/acts/comment/{idea.public_id}/"
    client.post(address, {"text": "Boa ideia.", "language": "pt-pt"})
    client.force_login(citizen)
    page = client.get(address).content.decode()
    assert "Boa ideia." in page and 'name="organisation"' in page


def test_a_draft_for_an_organisation_she_left_asks_again(board, citizen, choir, sign_in):
    client = sign_in(citizen)
    review = propose(client, board, organisation=choir.pk)
    stop_speaking_for(citizen, choir)
    answer = client.post(review)
    assert answer.status_code == 422 and 'id="id_organisation_error"' in answer.content.decode()
    draft = Idea.objects.get()
    assert draft.is_draft and draft.organisation == choir
    client.post(board.url_to("words", draft.public_id), words(board))
    client.post(review)
    assert Idea.objects.published().get().organisation is None


def test_changing_the_words_of_a_public_idea_leaves_in_whose_name_it_was_said(board, citizen, choir, sign_in):
    client = sign_in(citizen)
    client.post(propose(client, board, organisation=choir.pk))
    idea = Idea.objects.get()
    address = board.url_to("words", idea.public_id)
    assert 'name="organisation"' not in client.get(address).content.decode()
    client.post(address, words(board, title="Guardar toda a chuva"))
    idea.refresh_from_db()
    assert idea.title == "Guardar toda a chuva" and idea.organisation == choir


def test_changing_a_comment_leaves_in_whose_name_it_was_said(idea, citizen, choir, sign_in):
    said = say(idea, citizen, organisation=choir).contribution
    address = f"/acts/edit-comment/{said.public_id}/"
    assert 'name="organisation"' not in sign_in(citizen).get(address).content.decode()
    sign_in(citizen).post(address, {"text": "Muito boa ideia.", "language": "pt-pt"})
    mended = Comment.objects.get()
    assert mended.text == "Muito boa ideia." and mended.organisation == choir


def test_the_same_form_for_another_organisation_counts_as_other_words(board, idea, citizen, choir, sign_in):
    key = uuid.uuid4()
    first = say(idea, citizen, key=key, organisation=choir)
    assert say(idea, citizen, key=key, organisation=choir) == first
    with pytest.raises(Refused):
        say(idea, citizen, key=key)
    client = sign_in(citizen)
    client.post(propose(client, board, organisation=choir.pk))
    assert client.post(board.url_to("new"), words(board, organisation=choir.pk)).status_code == 302
    assert client.post(board.url_to("new"), words(board, organisation="")).status_code == 422
    assert Comment.objects.count() == 1 and Receipt.objects.count() == 2


def test_a_form_sent_again_after_she_left_gets_its_receipt(idea, citizen, choir):
    key = uuid.uuid4()
    first = say(idea, citizen, key=key, organisation=choir)
    stop_speaking_for(citizen, choir)
    assert say(idea, citizen, key=key, organisation=choir) == first


def test_the_fingerprint_of_a_receipt_is_of_the_organisation_too(idea, citizen, choir):
    receipt = say(idea, citizen, organisation=choir)
    stored = Comment.objects.get()
    assert receipt.digest == stored.digest()
    stored.organisation = None
    assert receipt.digest != stored.digest()


# --- shown as such


def test_readers_see_for_whom_someone_speaks(board, idea, citizen, choir, client):
    theirs = make_idea(board, citizen, title="Cantar na rua", organisation=choir)
    say(idea, citizen, organisation=choir)
    root = Comment.objects.get()
    say(root, citizen, text="E mais isto.", organisation=choir)
    board_page, own_page, talk = (
        client.get(address).content.decode() for address in (board.url, theirs.path_on(board), idea.path_on(board))
    )
    assert board_page.count(SHOWN) == own_page.count(SHOWN) == 1 and talk.count(SHOWN) == 2
    for page in (board_page, own_page, talk):
        assert "<b>da</b>" not in page


def test_the_form_and_the_review_show_its_name_as_text(board, citizen, choir, sign_in):
    client = sign_in(citizen)
    review = propose(client, board, organisation=choir.pk)
    for address in (board.url_to("new"), review):
        page = client.get(address).content.decode()
        assert SHOWN in page and "<b>da</b>" not in page


def test_an_idea_that_is_hidden_hides_its_organisation(board, citizen, choir, client):
    idea = make_idea(board, citizen, organisation=choir, status="hidden", status_reason="x")
    assert SHOWN not in client.get(board.url).content.decode()
    assert client.get(idea.path_on(board)).status_code == 404


def test_a_board_shows_what_people_or_organisations_said(board, idea, citizen, choir, client):
    theirs = make_idea(board, citizen, title="Cantar na rua", organisation=choir)
    found = {
        voice: {row.pk for row in client.get(board.url, {"voice": voice}).context["ideas"]}
        for voice in ("", "people", "organisations", "nonsense")
    }
    everything = {idea.pk, theirs.pk}
    assert found == {"": everything, "people": {idea.pk}, "organisations": {theirs.pk}, "nonsense": everything}
    assert client.get(board.url, {"voice": "organisations", "q": "reparar"}).context["ideas"] == []


def test_the_desk_shows_it_and_lists_what_organisations_said(board, idea, citizen, choir, officer, sign_in):
    theirs = make_idea(board, citizen, title="Cantar na rua", organisation=choir)
    client = sign_in(officer)
    listed = client.get("/admin/contributions/", headers=ENGLISH).content.decode()
    assert listed.count(SHOWN) == 1
    detail = client.get(f"/admin/contributions/{theirs.public_id}/", headers=ENGLISH).content.decode()
    assert SHOWN in detail and choir.fiscal_number in detail
    for answer, row in (("yes", theirs), ("no", idea)):
        found = client.get("/admin/contributions/", {"by_organisations": answer}).context["object_list"]
        assert [each.pk for each in found] == [row.pk]


def test_the_desk_takes_it_along_in_a_column_of_its_own(board, idea, citizen, choir, officer, sign_in):
    make_idea(board, citizen, title="Cantar na rua", organisation=choir)
    response = sign_in(officer).get("/admin/contributions/export/", headers=ENGLISH)
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["On behalf of"] for row in rows] == ["", NAME]
    assert [row["Kind of organisation"] for row in rows] == ["", "association"]


# --- counted apart


@pytest.fixture
def many_voices(idea, citizen, other_citizen, choir, mill):
    """Two people in their own names, one of whom speaks for the choir too; another speaks for the mill alone."""
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    say(idea, citizen, organisation=choir)
    say(idea, citizen, text="Outra vez.", organisation=choir)
    say(idea, other_citizen, organisation=mill)
    return idea.activity


def test_organisations_are_counted_apart_from_people(many_voices):
    tally.func(many_voices.pk)
    figures = Tally.objects.get().figures
    assert (figures["people"], figures["organisations"], figures["languages"]) == (1, 2, {"pt-pt": 1})


def test_whoever_took_part_in_several_ways_is_one_person_in_each(many_voices, idea, citizen, other_citizen):
    for person, language, channel in (
        (citizen, "pt-pt", "desk"),
        (citizen, "en", "desk"),
        (other_citizen, "en", "web"),
    ):
        receipt = say(idea, person, text=f"Ouçam, em {language}.")
        Receipt.objects.filter(pk=receipt.pk).update(language=language, channel=channel)
    people = {"people": 2, "organisations": 2}
    languages = {"pt-pt": 1, "en": 2}
    assert voices_in(many_voices.receipts.all()) == (people,)
    assert voices_in(many_voices.receipts.all(), "language") == (people, languages)
    by_both = voices_in(many_voices.receipts.all(), "language", "channel")
    assert by_both == (people, languages, {"web": 2, "desk": 1})


def test_the_results_and_the_home_page_say_both(board, many_voices, client):
    words = {"asked": "<p>O quê?</p>", "heard": "<p>Isto.</p>"}
    page = ResultsPage(title="Resultados", lead="Foi assim.", locale=board.locale, **words)
    results = add_and_publish(board.consultation, page)
    shown = client.get(results.url)
    assert (shown.context["figures"]["people"], shown.context["figures"]["organisations"]) == (1, 2)
    table = client.get(results.url, {"figures": "csv"}, headers=ENGLISH).content.decode("utf-8-sig")
    assert [line.split(",")[2] for line in table.splitlines()[1:3]] == ["1", "2"]
    tally.func(None)
    for address in (results.url, "/pt-pt/"):
        assert re.search("2 organi[sz]a", client.get(address).content.decode())


def test_few_organisations_are_not_told_apart_by_kind_and_many_are(board, idea, citizen, many_voices):
    assert figures_of(board.consultation)["kinds_of_organisations"] == []
    for number in range(11):
        club = citizen.organisations.create(fiscal_number=f"{number}", name=f"Clube {number}", kind="school")
        say(idea, citizen, text=f"Nós também, {number}.", organisation=club)
    [(_school, schools)] = figures_of(board.consultation)["kinds_of_organisations"]
    assert schools == 13  # the choir and the mill are too few to stand alone


def test_where_no_organisation_spoke_none_is_mentioned(home, idea, citizen, client):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    tally.func(None)
    page = client.get("/pt-pt/").content.decode()
    assert "organi" not in page.split('id="t-figures"')[1].split("</section>")[0]


# --- at no cost for others


def asked(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("number", [1, 3])
def test_pages_full_of_organisations_ask_no_more_than_others(board, idea, citizen, choir, number):
    for place in range(number):
        theirs = make_idea(board, citizen, title=f"Cantar {place}", organisation=choir)
        root = say(theirs, citizen, organisation=choir).contribution
        for turn in range(number):
            say(root, citizen, text=f"E {turn}.", organisation=choir)
    assert asked(Client(), board.url) == 8
    assert asked(Client(), theirs.path_on(board)) == 10


def test_a_comment_in_ones_own_name_asks_nothing_about_organisations(idea, citizen, choir, sign_in):
    client, address = sign_in(citizen), f"/acts/comment/{idea.public_id}/"
    with CaptureQueriesContext(connection) as queries:
        assert client.post(address, {"text": "Boa ideia.", "language": "pt-pt"}).status_code == 302
    assert not [query for query in queries if "person_organisations" in query["sql"]]


def test_a_reader_who_is_signed_in_is_asked_about_once(board, idea, other_citizen, sign_in):
    client = sign_in(other_citizen)
    client.get(idea.path_on(board))
    with CaptureQueriesContext(connection) as queries:
        client.get(idea.path_on(board))
        client.get(board.url)
    assert len([query for query in queries if "person_organisations" in query["sql"]]) == 1
