"""Officers say whom a consultation is for, and keep the list of who is in."""

import uuid

import pytest
from django.urls import reverse

from civic.contributions import circles
from civic.contributions.models import EntryCode, Process
from civic.journal.models import Entry
from civic.vocabulary.models import Territory
from conftest import make_consultation, make_entity, make_idea, make_person
from consultations.support.actions import support

ENGLISH = {"accept-language": "en"}


def address(page):
    return reverse("consultation_audience", args=[page.pk])


def process_of(page):
    return Process.objects.get(translation_key=page.translation_key)


def send(client, page, **data):
    return client.post(
        address(page), {"do": "save", "whom": "everyone", "place": "", "domains": ""} | data, headers=ENGLISH
    )


def take_part(idea, person):
    support(idea, by=person, key=uuid.uuid4(), language="pt-pt")


@pytest.fixture
def desk(officer, sign_in):
    return sign_in(officer)


def test_the_screen_is_reached_from_the_page(consultation, desk, other_officer, sign_in):
    assert address(consultation) in desk.get(f"/admin/pages/{consultation.pk}/edit/").content.decode()
    assert desk.get(address(consultation)).status_code == 200
    assert sign_in(other_officer).get(address(consultation)).status_code in (302, 403)


def test_someone_else_can_neither_look_nor_change(consultation, other_officer, citizen, sign_in):
    for person in (other_officer, citizen):
        client = sign_in(person)
        assert client.get(address(consultation)).status_code in (302, 403)
        assert send(client, consultation, whom="invited").status_code in (302, 403)
    assert not process_of(consultation).is_private


def test_it_is_made_for_people_of_one_place(consultation, desk, officer):
    assert send(desk, consultation, whom="residents", place="15").url == address(consultation)
    assert process_of(consultation).residents_of.name == "Setúbal"
    assert Entry.objects.about(process_of(consultation)).latest("pk").by == officer
    form = desk.get(address(consultation)).context["form"]
    assert (form["whom"].value(), form["place"].value()) == ("residents", "15")


def test_a_place_is_needed_and_nothing_typed_is_lost(consultation, desk):
    answer = send(desk, consultation, whom="residents", domains="entidade.example")
    form = answer.context["form"]
    assert form.errors == {"place": ["Choose the place."]} and form["domains"].value() == "entidade.example"
    assert form["whom"].value() == "residents"


def test_whoever_was_let_in_finds_the_ways_to_take_part(board, citizen, sign_in):
    circles.admit(circles.make_private(board.consultation.process, None), citizen)
    page = sign_in(citizen).get(board.consultation.url).content.decode()
    assert f'href="{board.url}"' in page


def test_it_is_made_for_invited_people_with_their_domains(consultation, desk, client):
    send(desk, consultation, whom="invited", domains="@Entidade.example\n\n.gov.example\nentidade.example")
    process = process_of(consultation)
    assert process.is_private and process.domains == ["entidade.example", ".gov.example"]
    assert client.get(consultation.url).status_code == 302
    shown = desk.get(address(consultation))
    assert shown.context["form"]["domains"].value() == "entidade.example\n.gov.example"


@pytest.mark.parametrize(
    "typed", ["example", ".pt", "a b.example", "http://x.example/", "x..example", "@", "*.example"]
)
def test_what_is_no_domain_is_said_beside_the_field(consultation, desk, typed):
    answer = send(desk, consultation, whom="invited", domains=f"ok.example\n{typed}")
    assert list(answer.context["form"].errors) == ["domains"] and typed in str(answer.context["form"].errors)
    assert not process_of(consultation).is_private


@pytest.mark.parametrize("whom", [{"whom": "invited"}, {"whom": "residents", "place": "15"}])
def test_it_is_not_narrowed_once_people_have_taken_part(board, idea, citizen, desk, whom):
    take_part(idea, citizen)
    answer = send(desk, board.consultation, **whom)
    assert "while it was for more people" in str(answer.context["form"].errors["whom"])
    process = process_of(board.consultation)
    assert not process.is_private and process.residents_of is None


@pytest.mark.parametrize(
    ("place", "is_done"), [("15", True), ("1503", True), ("1504", False), ("0205", False), ("", True)]
)
def test_it_may_be_widened_though_people_have_taken_part(board, citizen, desk, place, is_done):
    circles.make_public(process_of(board.consultation), None, Territory.objects.get(pk="1503"))
    make_idea(board, citizen)
    answer = send(desk, board.consultation, whom="residents" if place else "everyone", place=place)
    assert (answer.status_code == 302) == is_done
    assert process_of(board.consultation).residents_of_id == (place or None if is_done else "1503")


def test_words_of_a_private_one_are_not_opened(board, desk):
    private = circles.make_private(process_of(board.consultation), None)
    make_idea(board, make_person("in@people.example"))
    answer = send(desk, board.consultation, whom="everyone")
    assert "among themselves" in str(answer.context["form"].errors["whom"])
    assert process_of(board.consultation).circle == private.circle


@pytest.fixture
def private(consultation, officer):
    return circles.make_private(process_of(consultation), officer)


def test_codes_are_made_listed_downloaded_and_withdrawn(consultation, private, desk):
    made = desk.post(address(consultation), {"do": "make codes", "how_many": "3", "uses": "2"})
    assert made.status_code == 302 and EntryCode.objects.filter(process=private, uses_left=2).count() == 3
    first, second, _third = EntryCode.objects.all()
    assert first.code in desk.get(address(consultation)).content.decode()
    desk.post(address(consultation), {"do": f"withdraw code {first.pk}"})
    table = desk.get(f"{address(consultation)}?codes=csv")
    content = table.content.decode()
    assert table["Content-Type"].startswith("text/csv") and "no-store" in table["Cache-Control"]
    assert second.code in content and first.code not in content and f"/circles/enter/?code={second.code}" in content


@pytest.mark.parametrize(("how_many", "uses"), [("0", "1"), ("501", "1"), ("x", "1"), ("1", "0")])
def test_a_wrong_number_of_codes_is_said_beside_the_field(consultation, private, desk, how_many, uses):
    answer = desk.post(address(consultation), {"do": "make codes", "how_many": how_many, "uses": uses})
    assert answer.status_code == 200 and answer.context["codes_form"].errors and EntryCode.objects.count() == 0


def test_people_are_shown_by_name_and_never_by_e_mail(consultation, private, desk):
    for email, name in (("amelia@people.example", "Amélia"), ("nameless@people.example", "")):
        circles.admit(private, make_person(email, name))
    page = desk.get(address(consultation), headers=ENGLISH).content.decode()
    assert "Amélia" in page and "Without a name" in page and "2 people are in." in page
    assert "@people.example" not in page


def test_someone_is_taken_out_and_let_back(consultation, private, desk, citizen):
    circles.admit(private, citizen)
    desk.post(address(consultation), {"do": f"take out {citizen.pk}"})
    assert not circles.is_in(private, citizen) and circles.is_kept_out(private, citizen)
    assert "Teresa" in desk.get(address(consultation)).content.decode()
    desk.post(address(consultation), {"do": f"let back {citizen.pk}"})
    assert circles.is_in(private, citizen) and not circles.is_kept_out(private, citizen)


@pytest.mark.parametrize(
    "do", ["take out x", "take out", "withdraw code ²", "let back 999999", "nonsense 1", "make codes"]
)
def test_what_makes_no_sense_does_nothing(consultation, private, desk, citizen, do):
    circles.admit(private, citizen)
    assert desk.post(address(consultation), {"do": do}).status_code in (200, 302, 404)
    assert circles.is_in(private, citizen) and EntryCode.objects.count() == 0


def test_a_code_of_another_consultation_is_not_withdrawn_here(consultation, private, desk, home):
    other = make_consultation(make_entity(home, "Outra"), title="Outra pergunta?")
    [code] = circles.make_codes(circles.make_private(process_of(other), None), 1, None)
    assert desk.post(address(consultation), {"do": f"withdraw code {code.pk}"}).status_code == 404
    code.refresh_from_db()
    assert code.uses_left == 1


@pytest.mark.parametrize("number", [1, 3])
def test_the_screen_asks_no_more_for_three_than_for_one(
    consultation, private, desk, officer, number, django_assert_num_queries
):
    circles.make_codes(private, number, officer)
    for place in range(number):
        circles.admit(private, make_person(f"p{place}@people.example", f"P{place}"))
    desk.get(address(consultation))
    with django_assert_num_queries(24):
        desk.get(address(consultation))


def test_wagtails_own_privacy_cannot_undo_it(consultation, private, desk, labx_editor, sign_in, client):
    for staff in (desk, sign_in(labx_editor)):
        answer = staff.post(f"/admin/pages/{consultation.pk}/privacy/", {"restriction_type": "none"})
        assert answer.status_code in (302, 403)
    assert client.get(consultation.url).status_code == 302 and "/account/login/" in client.get(consultation.url).url


def test_the_timeline_does_not_take_it_for_a_change_of_dates(board, desk, consultation):
    before = desk.get(reverse("consultation_timeline", args=[consultation.pk])).context
    send(desk, consultation, whom="residents", place="15")
    after = desk.get(reverse("consultation_timeline", args=[consultation.pk])).context
    assert (after["version"], len(after["history"])) == (before["version"], len(before["history"]))
