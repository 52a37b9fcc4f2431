"""Coming in: told in English, so that the words stay the same whatever the catalogues say."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse

from civic.people.models import Person

LOGIN, SIGNUP, CONFIRM = "/en/account/login/", "/en/account/signup/", "/en/account/confirm-email/"
BY_CODE, CODE, RESET = "/en/account/login/code/", "/en/account/login/code/confirm/", "/en/account/password/reset/"
ADDRESSES, PROFILE, PASSWORD = "/en/account/email/", "/en/profile/", "pa55-word-long"


@pytest.fixture
def confirmed(citizen):
    """The citizen, whose address has been confirmed with allauth too."""
    Person.objects.filter(pk=citizen.pk).update(language="en")
    citizen.emailaddress_set.create(email=citizen.email, verified=True, primary=True)
    return citizen


def code_in(letter):
    """A code stands on a line of its own."""
    return re.search(r"^[0-9A-Z]{3,}(-[0-9A-Z]{3,})+$", letter.body, re.MULTILINE)[0]


def link_in(letter):
    return re.search(r"^https?://[^/]+(/\S+)$", letter.body, re.MULTILINE)[1]


def sign_up(client, email="New.Person@people.example", next="", **changes):
    return client.post(SIGNUP, {"email": email, "name": "Nova", "password1": PASSWORD, "next": next} | changes)


def enter(client, email, password=PASSWORD, next=""):
    return client.post(LOGIN, {"login": email, "password": password, "next": next})


def is_in(client):
    return "_auth_user_id" in client.session


# --- making an account


def test_someone_new_confirms_her_address_by_code_and_lands_where_she_wanted(client, home):
    assert sign_up(client, next=PROFILE).url == CONFIRM
    person, [letter] = Person.objects.get(), mail.outbox
    assert not is_in(client) and person.level == Person.Level.NONE
    assert letter.to == ["new.person@people.example"] == [person.email]
    answer = client.post(CONFIRM, {"code": code_in(letter)})
    person.refresh_from_db()
    assert answer.url == PROFILE and is_in(client)
    assert (person.name, person.language, person.level) == ("Nova", "en", Person.Level.EMAIL)


def test_a_wrong_code_lets_nobody_in_and_says_what_to_do(client, home):
    sign_up(client)
    page = client.post(CONFIRM, {"code": "XXXX-XXXX"})
    assert "This is not the code we sent." in page.content.decode()
    assert not is_in(client) and Person.objects.get().level == Person.Level.NONE


def test_after_three_wrong_codes_the_right_one_no_longer_helps(client, home):
    sign_up(client)
    for _try in range(3):
        answer = client.post(CONFIRM, {"code": "XXXX-XXXX"})
    assert "There were too many tries." in client.get(answer.url).content.decode()
    client.post(CONFIRM, {"code": code_in(mail.outbox[0])})
    assert not is_in(client)


def test_that_an_address_has_an_account_is_told_by_letter_only(client, confirmed, home):
    known, unknown = sign_up(client, email=confirmed.email), sign_up(type(client)(), email="nobody@people.example")
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert Person.objects.filter(email=confirmed.email).count() == 1
    letter = mail.outbox[0]
    assert letter.to == [confirmed.email] and "There is one already" in letter.body
    assert client.get(link_in(letter)).status_code == 200
    assert client.get(CONFIRM).content.count(b'name="code"') == 1


def test_a_new_code_can_be_asked_for_but_not_at_once(client, home, settings):
    sign_up(client)
    page = client.post(CONFIRM, {"action": "resend"})
    assert page.status_code == 429 and "This was too fast" in page.content.decode()
    settings.ACCOUNT_RATE_LIMITS = {"confirm_email": None}
    client.post(CONFIRM, {"action": "resend"})
    first, second = mail.outbox
    assert code_in(first) != code_in(second)
    client.post(CONFIRM, {"code": code_in(second)})
    assert is_in(client)


def test_whoever_mistyped_her_address_begins_again(client, home):
    sign_up(client, email="mistyped@people.example")
    assert client.get(SIGNUP).url == CONFIRM
    assert client.post("/en/account/logout/", {"next": SIGNUP}).url == SIGNUP
    assert client.get(SIGNUP).status_code == 200


def test_a_weak_password_is_refused_beside_its_field(client, home):
    page = sign_up(client, password1="1234").content.decode()
    assert 'id="id_password1_error"' in page and Person.objects.count() == 0


# --- signing in and out


def test_a_citizen_signs_in_and_lands_where_she_wanted(client, confirmed):
    assert enter(client, "CITIZEN@people.example", next=PROFILE).url == PROFILE
    assert is_in(client)


def test_nobody_is_led_away_from_the_house_after_signing_in(client, confirmed):
    assert enter(client, confirmed.email, next="https://elsewhere.example/").url == reverse("took_part")


def test_a_wrong_password_is_told_in_the_summary(client, confirmed, home):
    page = enter(client, confirmed.email, "not-this-one").content.decode()
    assert "do not belong together" in page.partition('class="summary"')[2] and not is_in(client)
    assert "<title>Error: Sign in" in page


def test_an_unknown_address_gets_the_same_words_as_a_wrong_password(client, confirmed, home):
    def told(email):
        return re.search(r"<li>(.*)</li>", enter(client, email, "x").content.decode().partition("summary")[2])[1]

    assert told("nobody@people.example") == told(confirmed.email)


def test_someone_whose_address_is_not_confirmed_gets_a_code_when_she_signs_in(client, citizen, home):
    Person.objects.update(level=Person.Level.NONE)
    assert enter(client, citizen.email, next=PROFILE).url == CONFIRM
    assert client.post(CONFIRM, {"code": code_in(mail.outbox[0])}).url == PROFILE
    assert Person.objects.get().level == Person.Level.EMAIL


def test_a_code_by_letter_signs_in_and_confirms_the_address(client, citizen, home):
    Person.objects.update(level=Person.Level.NONE, language="en")
    asked = client.post(BY_CODE, {"email": citizen.email, "next": PROFILE})
    assert asked.url.partition("?")[0] == CODE
    landed = client.post(asked.url, {"code": code_in(mail.outbox[0])})
    while landed.url != PROFILE:  # an address that allauth has never seen is confirmed by a second letter
        landed = client.post(landed.url, {"code": code_in(mail.outbox[-1])})
    assert is_in(client) and Person.objects.get().level == Person.Level.EMAIL


def test_a_code_by_letter_confirms_an_address_that_allauth_knows_but_nobody_confirmed(client, confirmed):
    Person.objects.update(level=Person.Level.NONE)
    EmailAddress.objects.update(verified=False)
    client.post(BY_CODE, {"email": confirmed.email})
    client.post(CODE, {"code": code_in(mail.outbox[0])})
    assert EmailAddress.objects.get().verified and Person.objects.get().level == Person.Level.EMAIL


def test_a_code_for_an_address_without_account_is_a_letter_that_says_so(client, home):
    assert client.post(BY_CODE, {"email": "nobody@people.example"}).url == CODE
    [letter] = mail.outbox
    assert "It has no account." in letter.body and link_in(letter) == SIGNUP


def test_higher_levels_stay_when_someone_signs_in(client, confirmed):
    Person.objects.update(level=Person.Level.CHECKED)
    enter(client, confirmed.email)
    assert Person.objects.get().level == Person.Level.CHECKED


def test_a_closed_account_is_told_so(client, confirmed, home):
    Person.objects.update(is_active=False)
    page = client.get(enter(client, confirmed.email).url).content.decode()
    assert "This account is closed" in page and not is_in(client)


def test_signing_out_needs_a_click_on_a_button(sign_in, citizen, home):
    client = sign_in(citizen)
    assert client.get("/en/account/logout/").status_code == 200 and is_in(client)
    client.post("/en/account/logout/")
    assert not is_in(client)


def test_guessing_passwords_is_stopped(client, confirmed):
    for _guess in range(6):
        enter(client, confirmed.email, "guess")
    enter(client, confirmed.email)
    assert not is_in(client)


def test_where_she_wanted_to_go_is_kept_between_the_ways_in(client, home):
    for address in (LOGIN, SIGNUP, BY_CODE):
        page = client.get(address, {"next": PROFILE}).content.decode()
        assert f'<input type="hidden" name="next" value="{PROFILE}">' in page
        assert f'href="{LOGIN if address != LOGIN else SIGNUP}?next=%2Fen%2Fprofile%2F"' in page


def test_whoever_came_to_act_reads_why_she_should_sign_in(client, home):
    why = "Sign in to take part"
    assert why in client.get(LOGIN, {"next": "/acts/support/abc/"}).content.decode()
    assert why in client.get(SIGNUP, {"next": "/en/entity/question/board/new/"}).content.decode()
    assert why not in client.get(LOGIN, {"next": PROFILE}).content.decode()


# --- words typed before


def words(board):
    return {
        "title": "Guardar a chuva",
        "text": "O telhado da escola enche um depósito em cada dia de chuva.",
        "category": str(board.categories.first().translation_key),
        "language": "pt-pt",
    }


@pytest.mark.parametrize("next_is_lost", [False, True])
def test_words_typed_before_signing_in_come_back(client, board, confirmed, next_is_lost):
    asked = client.post(board.url_to("new"), words(board))
    address, _mark, query = asked.url.partition("?")
    landed = client.post(address if next_is_lost else asked.url, {"login": confirmed.email, "password": PASSWORD})
    assert landed.url == board.url_to("new")
    assert "O telhado da escola enche um depósito" in client.get(landed.url).content.decode()


def test_words_typed_before_making_an_account_come_back(client, board):
    asked = client.post(board.url_to("new"), words(board))
    sign_up(client, next=board.url_to("new"))
    landed = client.post(CONFIRM, {"code": code_in(mail.outbox[0])})
    assert asked.status_code == 302 and landed.url == board.url_to("new")
    assert "O telhado da escola enche um depósito" in client.get(landed.url).content.decode()


# --- passwords and addresses


def test_a_forgotten_password_is_replaced_by_a_link_that_works_once(client, confirmed, home):
    client.post(RESET, {"email": confirmed.email})
    link = link_in(mail.outbox[0])
    form = client.get(link).url
    assert client.post(form, {"password1": "another-pa55-word", "password2": "another-pa55-word"}).status_code == 302
    assert "This link no longer works" in type(client)().get(link).content.decode()
    enter(client, confirmed.email, "another-pa55-word")
    assert is_in(client) and mail.outbox[1].to == [confirmed.email]


def test_asking_for_a_new_password_says_the_same_with_and_without_an_account(client, confirmed, home):
    known, unknown = (
        client.post(RESET, {"email": confirmed.email}),
        client.post(RESET, {"email": "nobody@people.example"}),
    )
    assert known.url == unknown.url and client.get(known.url).status_code == 200
    assert [letter.to for letter in mail.outbox] == [[confirmed.email], ["nobody@people.example"]]


def test_a_changed_password_is_told_in_her_language_with_the_way_to_take_it_back(sign_in, confirmed, home):
    client = sign_in(confirmed)
    new = {"oldpassword": PASSWORD, "password1": "another-pa55-word", "password2": "another-pa55-word"}
    assert client.post("/pt-pt/account/password/change/", new).url == "/pt-pt/profile/"
    assert is_in(client) and client.get(PROFILE).status_code == 200
    assert link_in(mail.outbox[0]) == RESET


def test_an_address_is_added_by_code_and_takes_over_when_chosen(sign_in, confirmed, home):
    client = sign_in(confirmed)
    client.post(ADDRESSES, {"action_add": "", "email": "Second@people.example"})
    assert mail.outbox[0].to == ["second@people.example"] and EmailAddress.objects.count() == 1
    assert client.post(CONFIRM, {"code": code_in(mail.outbox[0])}).url == ADDRESSES
    client.post(ADDRESSES, {"action_primary": "", "email": "second@people.example"})
    confirmed.refresh_from_db()
    assert confirmed.email == "second@people.example"
    assert mail.outbox[-1].to == ["citizen@people.example"] and "no longer to" in mail.outbox[-1].body
    client.post(ADDRESSES, {"action_remove": "", "email": "citizen@people.example"})
    assert EmailAddress.objects.get().email == "second@people.example"


def test_the_address_of_someone_else_cannot_be_taken(sign_in, confirmed, other_citizen):
    client = sign_in(confirmed)
    client.post(ADDRESSES, {"action_add": "", "email": other_citizen.email})
    client.post(CONFIRM, {"code": code_in(mail.outbox[0])})
    assert EmailAddress.objects.filter(email=other_citizen.email).count() == 0


def test_an_address_is_kept_in_small_letters_whoever_writes_it(db):
    person = Person.objects.create(email="LOUD@People.example")
    assert Person.objects.get_by_natural_key("Loud@people.example") == person
    assert person.email == "loud@people.example"


@pytest.mark.parametrize(
    "address",
    [
        LOGIN,
        SIGNUP,
        BY_CODE,
        RESET,
        f"{RESET}done/",
        f"{RESET}key/1-x/",
        f"{RESET}key/done/",
        "/en/account/inactive/",
    ],
)
def test_each_page_for_strangers_is_ours_and_has_one_heading_and_at_most_one_main_button(client, home, address):
    assert_is_ours(client.get(address))


@pytest.mark.parametrize(
    "address", ["logout/", "email/", "password/change/", "reauthenticate/"], ids=lambda address: address.strip("/")
)
def test_each_page_for_the_signed_in_is_ours_too(sign_in, confirmed, home, address):
    assert_is_ours(sign_in(confirmed).get(f"/en/account/{address}"))


def test_without_a_home_page_the_way_in_still_opens(client, db):
    assert_is_ours(client.get(LOGIN))


def test_someone_without_password_may_choose_one(sign_in, confirmed, home):
    confirmed.set_unusable_password()
    confirmed.save()
    client = sign_in(confirmed)
    address = client.get("/en/account/password/change/").url
    assert_is_ours(client.get(address))
    client.post(address, {"password1": "another-pa55-word", "password2": "another-pa55-word"})
    enter(fresh := type(client)(), confirmed.email, "another-pa55-word")
    assert is_in(fresh)


def assert_is_ours(answer):
    page = answer.content.decode()
    assert answer.status_code == 200 and 'class="skip"' in page
    assert page.count("<h1") == 1 and len(re.findall(r'class="button"', page)) <= 1
    assert "style=" not in page and "<script" not in page


def test_whoever_signed_up_first_with_someone_elses_address_gains_nothing(client, home):
    """She chose a password and waits; the owner of the address comes by a code: the password is gone."""
    sign_up(client, email="owner@people.example")
    owner = Client()
    owner.post(BY_CODE, {"email": "owner@people.example"})
    owner.post(CODE, {"code": code_in(mail.outbox[-1])})
    person = Person.objects.get(email="owner@people.example")
    assert person.level == Person.Level.EMAIL and not person.has_usable_password()
