"""The way into a team: a letter, an address, and someone who has shown that the letter was for her."""

import re

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from civic.journal.models import Entry
from civic.people.models import Person
from civic.teams.actions import accept, archive, invite, withdraw_invitation
from civic.teams.models import Invitation
from civic.teams.rules import team_of
from conftest import DAY, make_person

PASSWORD = "pa55-word-long"
EMAIL = "ana@entity.example"


@pytest.fixture
def team(entity):
    return team_of(entity)


@pytest.fixture
def invitation(team, officer):
    return invite(team, email=EMAIL, role="officer", language="en", by=officer)


@pytest.fixture
def address(invitation):
    return f"/en/invitations/{invitation.code}/"


@pytest.fixture
def ana(db):
    person = make_person(EMAIL, "Ana")
    person.emailaddress_set.create(email=EMAIL, verified=True, primary=True)
    return person


def words(client, address):
    return client.get(address).content.decode()


def test_a_stranger_reads_who_invites_to_what_but_not_the_whole_address(client, address, team):
    answer = client.get(address)
    page = answer.content.decode()
    assert team.name in page and "Marta invites you" in page and "a…@entity.example" in page
    assert EMAIL not in page and "Join the team" not in page and "no-store" in answer["Cache-Control"]
    assert f'href="/en/account/login/?next={address}"' in page and f'href="/en/account/signup/?next={address}"' in page


def test_a_stranger_who_accepts_is_asked_to_sign_in_and_comes_back(client, address, team, ana):
    asked = client.post(address)
    assert asked.url.startswith("/en/account/login/")
    landed = client.post(asked.url, {"login": EMAIL, "password": PASSWORD})
    assert landed.url == address and not team.officers.user_set.filter(pk=ana.pk)


def test_someone_new_makes_an_account_confirms_the_address_and_joins(client, address, team, entity):
    client.post("/en/account/signup/", {"email": EMAIL, "name": "Ana", "password1": PASSWORD, "next": address})
    code = re.search(r"^[0-9]{3,}(-[0-9]{3,})+$", mail.outbox[-1].body, re.MULTILINE)[0]
    assert client.post("/en/account/confirm-email/", {"code": code}).url == address
    assert "Join the team" in words(client, address)
    assert client.post(address).url == "/admin/"
    person = Person.objects.get(email=EMAIL)
    assert team.members()[0][0] == person and entity.permissions_for_user(person).can_edit()
    assert team.name in client.get("/admin/").content.decode()


def test_joining_is_written_down_and_happens_once(sign_in, address, invitation, team, ana):
    client = sign_in(ana)
    client.post(address)
    client.post(address)
    entries = Entry.objects.about(team).filter(verb="joined")
    assert [(entry.by, entry.facts["role"]) for entry in entries] == [(ana, "officer")]
    assert Invitation.objects.get().accepted and "has been accepted" in words(client, address)


def test_whoever_is_invited_as_moderator_becomes_one_and_no_officer(sign_in, team, ana):
    invitation = invite(team, email=EMAIL, role="moderator", language="en", by=None)
    sign_in(ana).post(reverse("invitation", args=[invitation.code]))
    assert [(person, str(role)) for person, role in team.members()] == [(ana, "moderator")]


def test_someone_with_another_address_is_told_so_and_cannot_join(sign_in, address, team, citizen):
    citizen.emailaddress_set.create(email=citizen.email, verified=True, primary=True)
    client = sign_in(citizen)
    page = words(client, address)
    assert "for another address" in page and "a…@entity.example" in page and EMAIL not in page
    assert "Join the team" not in page
    assert client.post(address).status_code == 403 and citizen not in team.officers.user_set.all()


def test_an_address_that_is_not_confirmed_does_not_count(sign_in, address, team, ana):
    ana.emailaddress_set.update(verified=False)
    assert sign_in(ana).post(address).status_code == 403 and ana not in team.officers.user_set.all()
    ana.emailaddress_set.update(verified=True)  # the control
    assert sign_in(ana).post(address).status_code == 302 and ana in team.officers.user_set.all()


def test_a_second_address_of_someone_counts_as_her_own(sign_in, address, team, citizen):
    citizen.emailaddress_set.create(email=EMAIL.upper(), verified=True)
    sign_in(citizen).post(address)
    assert citizen in team.officers.user_set.all()


@pytest.mark.parametrize("end", ["expired", "withdrawn", "archived"])
def test_an_invitation_that_is_over_says_why_and_lets_nobody_in(end, sign_in, address, invitation, team, ana):
    match end:
        case "expired":
            Invitation.objects.update(expires=timezone.now() - DAY)
        case "withdrawn":
            withdraw_invitation(invitation, by=None)
        case "archived":
            archive(team, by=None)
    client = sign_in(ana)
    assert end in words(client, address) and end in words(Client(), address)
    assert client.post(address).status_code == 403 and ana not in team.officers.user_set.all()


def test_an_invitation_lasts_two_weeks(invitation):
    left = invitation.expires - timezone.now()
    assert 13 * DAY < left <= 14 * DAY


def test_an_unknown_code_is_no_address(client, home):
    assert client.get("/en/invitations/nothing-like-it/").status_code == 404


def test_whoever_joins_gets_wagtails_letters_in_her_language(invitation, sign_in):
    person = make_person(invitation.email, "Rita", language="en")
    accept(invitation, by=person)
    assert person.wagtail_userprofile.preferred_language == "en"


def test_whoever_chose_another_language_at_the_desk_keeps_it(invitation):
    person = make_person(invitation.email, "Rita", language="en")
    UserProfile.objects.create(user=person, preferred_language="pt-pt")
    accept(invitation, by=person)
    assert person.wagtail_userprofile.preferred_language == "pt-pt"


def test_whoever_was_in_no_group_works_at_the_desk_at_once(invitation):
    make_person(invitation.email, "Rita")
    person = Person.objects.with_rights().get(email=invitation.email)
    accept(invitation, by=person)
    assert person.is_staff
