"""The first administrator is made on the server, and chooses her password in the browser."""

import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from civic.journal.models import Entry
from civic.people.demo import ACCOUNTS
from civic.people.models import Person
from conftest import make_person

EMAIL = "chefe@entity.example"
NEW = {"password1": "another-pa55-word", "password2": "another-pa55-word"}


def start(email=EMAIL):
    """The path of the address that the command prints."""
    out = StringIO()
    call_command("start_administrator", email, stdout=out)
    return re.search(r"^https?://[^/]+(/\S+)$", out.getvalue(), re.MULTILINE)[1]


def choose_password(path):
    client = Client()
    form = client.get(path)
    return client.post(form.url, NEW) if form.status_code == 302 else form


def at_the_desk(password, email=EMAIL):
    client = Client()
    client.post("/en/account/login/", {"login": email, "password": password})
    return client.get("/admin/").status_code == 200


def test_someone_new_chooses_a_password_and_stands_at_the_desk(home):
    path = start("Chefe@entity.example")
    person = Person.objects.get(email=EMAIL)
    assert person.is_superuser and not person.has_usable_password()
    choose_password(path)
    assert at_the_desk(NEW["password1"])
    assert Entry.objects.about(person).get().verb == "made administrator"


def test_the_address_works_once(home):
    path = start()
    assert choose_password(path).status_code == 302
    assert "no longer works" in choose_password(path.replace("/pt-pt/", "/en/")).content.decode()


def test_whoever_has_an_account_keeps_it_and_its_password(home):
    person = make_person(EMAIL, "Ana")
    person.emailaddress_set.create(email=EMAIL, verified=True, primary=True)
    assert not at_the_desk("pa55-word-long")
    start()
    assert Person.objects.get().name == "Ana" and at_the_desk("pa55-word-long")


def test_someone_who_signed_up_with_the_address_before_gains_nothing(home):
    person = make_person(EMAIL, level=Person.Level.NONE)
    person.emailaddress_set.create(email=EMAIL, verified=False, primary=True)
    choose = start()
    assert not at_the_desk("pa55-word-long")
    choose_password(choose)
    assert at_the_desk(NEW["password1"])


@pytest.mark.parametrize("email", ["nobody", ACCOUNTS[0][1].upper()])
def test_what_is_no_address_and_what_is_the_demos_is_refused(home, email):
    with pytest.raises(CommandError):
        start(email)
    assert not Person.objects.exists()
