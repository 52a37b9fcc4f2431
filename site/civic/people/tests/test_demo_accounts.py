"""Everyone knows the demo's accounts and their password: outside of a demo they open nothing."""

import re

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core import checks, mail
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.test import Client

import civic.checks
from civic.people import demo
from civic.people.models import Person
from conftest import make_person

LOGIN, BY_CODE, CODE = "/en/account/login/", "/en/account/login/code/", "/en/account/login/code/confirm/"
EMAILS = [email for _role, email, _name in demo.ACCOUNTS]


@pytest.fixture
def accounts(home, settings):
    settings.DEMO = True
    return demo.tell()


def enter(email, password):
    client = Client()
    client.post(LOGIN, {"login": email, "password": password})
    return client


def is_in(client):
    return client.get("/en/profile/").status_code == 200


@pytest.mark.parametrize("email", EMAILS)
def test_in_a_demo_its_accounts_let_in_and_anywhere_else_they_do_not(accounts, settings, email):
    assert is_in(enter(email, demo.PASSWORD))
    settings.DEMO = False
    assert not is_in(enter(email, demo.PASSWORD))


def test_a_session_that_was_begun_in_the_demo_ends_with_it(accounts, settings):
    client = enter(EMAILS[0], demo.PASSWORD)
    assert client.get("/admin/").status_code == 200
    settings.DEMO = False
    assert client.get("/admin/").status_code == 302 and not is_in(client)


def test_no_other_password_helps_such_an_account(accounts, settings):
    person = accounts["administrator"]
    person.set_password("another-pa55-word")
    person.save()
    assert is_in(enter(person.email, "another-pa55-word"))
    settings.DEMO = False
    assert not is_in(enter(person.email, "another-pa55-word"))


def test_nor_does_a_code_by_letter(accounts, settings):
    def came_by_code():
        client = Client()
        client.post(BY_CODE, {"email": EMAILS[0]})
        code = re.search(r"^[0-9]{3,}(-[0-9]{3,})+$", mail.outbox[-1].body, re.MULTILINE)[0]
        return client, client.post(CODE, {"code": code})

    assert is_in(came_by_code()[0])
    settings.DEMO = False
    client, answer = came_by_code()
    assert not is_in(client) and answer.url == "/en/account/inactive/"
    assert Person.objects.get(email=EMAILS[0]).is_active  # refused, not changed


def test_the_demos_password_opens_no_other_account_either(home, settings):
    person = make_person("ana@entity.example")
    person.emailaddress_set.create(email=person.email, verified=True, primary=True)
    person.set_password(demo.PASSWORD)
    person.save()
    assert not is_in(enter(person.email, demo.PASSWORD))
    settings.DEMO = True
    assert is_in(enter(person.email, demo.PASSWORD))


def test_nobody_can_choose_the_demos_password(settings):
    with pytest.raises(ValidationError):
        validate_password(demo.PASSWORD)
    validate_password("another-pa55-word")
    settings.DEMO = True
    validate_password(demo.PASSWORD)


def told():
    messages = checks.run_checks(tags=[checks.Tags.security], include_deployment_checks=True)
    return next((message.msg for message in messages if message.id == "civic.E006"), "")


def test_before_going_live_such_accounts_are_named(accounts, settings, citizen):
    powerful = make_person("boss@entity.example", is_superuser=True)
    powerful.set_password(demo.PASSWORD)
    powerful.save()
    assert not told()
    settings.DEMO = False
    assert all(email in told() for email in [*EMAILS, powerful.email]) and citizen.email not in told()
    Person.objects.exclude(pk=citizen.pk).update(is_active=False)
    assert not told()


def test_a_database_without_tables_is_no_reason_to_fail(monkeypatch, db):
    def away():
        raise DatabaseError

    monkeypatch.setattr(civic.checks, "known_from_the_demo", away)
    assert not told()
