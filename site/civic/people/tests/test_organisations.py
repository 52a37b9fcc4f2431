"""Which organisations someone speaks for: taken at her word, each known by its fiscal number."""

import pytest

from civic.people.actions import speak_for
from civic.people.fiscal import digits_of, is_fiscal_number
from civic.people.models import Organisation
from conftest import make_idea, make_person

OURS = "/en/organisations/"
# Invented: no such numbers were given out. Their last digits were worked out by hand.
CHOIR = {"fiscal_number": "599999900", "name": "Coro da Ribeira", "kind": "association"}
MILL = {"fiscal_number": "599999918", "name": "Moinho, Lda.", "kind": "company"}


def shown(answer):
    return answer.content.decode()


@pytest.mark.parametrize("number", ["599999900", "599999918", "699999901", "719999995", "999999907", "500000000"])
def test_a_number_whose_digits_fit_is_one(number):
    assert is_fiscal_number(number)


@pytest.mark.parametrize(
    "number",
    ["599999901", "599999909", "599999990", "59999990", "5999999000", "", "abcdefghi", "0", "²99999900", "000000000"],
)
def test_a_number_whose_digits_do_not_fit_is_none(number):
    assert not is_fiscal_number(number)


@pytest.mark.parametrize("beginning", ["1", "2", "3", "45", "8", "4", "0", "70", "74", "75", "73", "76", "92", "97"])
def test_a_number_of_a_person_or_an_estate_is_none_whatever_its_last_digit(beginning):
    numbers = [f"{beginning}{'123456'[: 8 - len(beginning)].ljust(8 - len(beginning), '0')}{n}" for n in range(10)]
    assert all(len(number) == 9 for number in numbers)
    assert not any(is_fiscal_number(number) for number in numbers)


@pytest.mark.parametrize("beginning", ["5", "6", "71", "72", "77", "78", "79", "90", "91", "98", "99"])
def test_of_ten_last_digits_exactly_one_is_right(beginning):
    numbers = [f"{beginning.ljust(8, '3')}{digit}" for digit in range(10)]
    assert [is_fiscal_number(number) for number in numbers].count(True) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "599 999 900",
        "599.999.900",
        "PT599999900",
        "pt 599 999 900",
        "599-999-900",
        "\u00a0599\u00a0999\u00a0900 ",
        "٥٩٩٩٩٩٩٠٠",
    ],
)
def test_a_number_is_understood_as_people_type_it(typed, citizen, sign_in):
    assert digits_of(typed) == "599999900"
    sign_in(citizen).post(OURS, CHOIR | {"fiscal_number": typed})
    assert citizen.organisations.get().fiscal_number == "599999900"


def test_someone_adds_an_organisation_and_leaves_it(citizen, sign_in):
    client = sign_in(citizen)
    page = client.post(OURS, CHOIR, follow=True)
    assert "You can now speak for <bdi>Coro da Ribeira</bdi>." in shown(page)
    [choir] = citizen.organisations.all()
    page = client.post(f"{OURS}leave/", {"organisation": choir.pk}, follow=True)
    assert "You no longer speak for <bdi>Coro da Ribeira</bdi>" in shown(page)
    assert not citizen.organisations.exists()


def test_it_is_said_that_nobody_checks_it(citizen, sign_in):
    assert "nobody checks it" in shown(sign_in(citizen).get(OURS))


def test_an_organisation_that_is_known_is_joined_under_its_own_name_and_she_is_told(citizen, other_citizen, sign_in):
    speak_for(other_citizen, **CHOIR)
    page = sign_in(citizen).post(OURS, CHOIR | {"name": "Outro nome", "kind": "company"}, follow=True)
    assert "as <bdi>Coro da Ribeira</bdi>" in shown(page) and "Outro nome" not in shown(page)
    assert citizen.organisations.get() == other_citizen.organisations.get()
    assert Organisation.objects.get().kind == "association"


def test_a_name_with_a_slip_can_be_written_anew_while_nobody_used_it(citizen, other_citizen, sign_in):
    client = sign_in(citizen)
    choir, _is_new = speak_for(citizen, **CHOIR | {"name": "Coro da Ribera"})
    client.post(f"{OURS}leave/", {"organisation": choir.pk})
    client.post(OURS, CHOIR)
    assert Organisation.objects.get().name == "Coro da Ribeira"
    speak_for(other_citizen, **CHOIR)
    client.post(f"{OURS}leave/", {"organisation": citizen.organisations.get().pk})
    assert other_citizen.organisations.get().name == "Coro da Ribeira"


def test_what_was_said_stays_when_its_author_leaves(board, citizen, sign_in):
    choir, _is_new = speak_for(citizen, **CHOIR)
    idea = make_idea(board, citizen, organisation=choir)
    sign_in(citizen).post(f"{OURS}leave/", {"organisation": choir.pk})
    idea.refresh_from_db()
    assert idea.organisation == choir and not citizen.organisations.exists()


def test_nobody_makes_someone_else_leave(citizen, other_citizen, sign_in):
    choir, _is_new = speak_for(other_citizen, **CHOIR)
    for key in (choir.pk, "x", "", "9" * 30):
        assert sign_in(citizen).post(f"{OURS}leave/", {"organisation": key}).status_code == 404
    assert other_citizen.organisations.exists()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"fiscal_number": "599999901"}, "Compare its nine digits"),
        ({"fiscal_number": "123456789"}, "the number of a person"),
        ({"fiscal_number": ""}, "Write the fiscal number"),
        ({"name": " "}, "Write the name"),
        ({"name": "x" * 121}, "id_name_error"),
        ({"kind": "sect"}, "id_kind_error"),
    ],
)
def test_what_cannot_be_is_told_in_plain_words_and_nothing_is_lost(citizen, sign_in, change, told):
    answer = sign_in(citizen).post(OURS, CHOIR | change)
    assert answer.status_code == 422 and told in shown(answer)
    assert (CHOIR["name"] if "name" not in change else CHOIR["fiscal_number"]) in shown(answer)
    assert not Organisation.objects.exists()


def test_ten_are_enough(citizen, sign_in):
    for number in range(10):
        citizen.organisations.create(fiscal_number=f"{number}", name=f"Clube {number}", kind="other")
    client = sign_in(citizen)
    answer = client.post(OURS, CHOIR)
    assert answer.status_code == 422 and "more than 10" in shown(answer) and CHOIR["name"] in shown(answer)
    assert citizen.organisations.count() == 10
    assert "more than 10" in shown(client.get(OURS)) and 'name="fiscal_number"' not in shown(client.get(OURS))


def test_adding_has_the_limit_of_every_act(citizen, sign_in, settings):
    settings.LIMITS = {"act": [(1, 60, "person")]}
    client = sign_in(citizen)
    client.post(OURS, CHOIR, headers={"origin": "http://testserver"})
    answer = client.post(OURS, MILL, headers={"origin": "http://testserver"})
    assert answer.status_code == 429 and MILL["name"] in shown(answer)
    assert citizen.organisations.count() == 1


def test_what_was_typed_signed_out_waits_for_her(citizen, client):
    sent = client.post(OURS, CHOIR)
    assert sent.status_code == 302 and "/account/login/" in sent.url
    client.force_login(citizen)
    assert CHOIR["name"] in shown(client.get(OURS)) and not Organisation.objects.exists()


def test_strangers_are_asked_to_sign_in_and_nobody_sees_anothers(citizen, other_citizen, client, sign_in):
    speak_for(other_citizen, **CHOIR)
    assert client.get(OURS).status_code == 302 and client.post(f"{OURS}leave/").status_code == 302
    assert "Coro da Ribeira" not in shown(sign_in(citizen).get(OURS))


def test_a_name_is_shown_as_the_text_that_it_is(citizen, sign_in):
    page = shown(sign_in(citizen).post(OURS, CHOIR | {"name": "<script>alert(1)</script>"}, follow=True))
    assert page.count("&lt;script&gt;alert(1)") >= 3 and "<script>alert" not in page


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_asks_as_many_questions_for_three_as_for_one(citizen, sign_in, number, django_assert_num_queries):
    person = make_person("many@people.example")
    for place in range(number):
        person.organisations.create(fiscal_number=f"{place}", name=f"Clube {place}", kind="other")
    client = sign_in(person)
    client.get(OURS)
    with django_assert_num_queries(3):
        client.get(OURS)
