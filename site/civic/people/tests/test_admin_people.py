"""The people behind the desk: Wagtail's pages about users, with a Person who has one name."""

from importlib import import_module

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.auth.models import Group
from django.core import mail
from django.test import Client
from wagtail.users.models import UserProfile

from civic.people.actions import make_administrator
from civic.people.models import Person
from civic.people.roles import MODERATORS

PASSWORD = "pa55-word-long"


@pytest.fixture
def administrator(home):
    return Person.objects.create_superuser("Ana@labx.example", PASSWORD, name="Ana")


@pytest.fixture
def desk(administrator, sign_in):
    return sign_in(administrator)


def test_people_are_listed_and_sorted_with_the_same_queries_for_one_and_for_many(
    desk, citizen, other_citizen, django_assert_num_queries, django_assert_max_num_queries
):
    with django_assert_max_num_queries(40) as counted:
        page = desk.get("/admin/users/?ordering=-email").content.decode()
    assert page.index("other@people.example") < page.index("citizen@people.example")
    for number in range(5):
        Person.objects.create_user(f"{number}@people.example", name=f"Person {number}")
    with django_assert_num_queries(len(counted)):
        assert "Person 4" in desk.get("/admin/users/?ordering=-email").content.decode()


@pytest.mark.parametrize("words", ["Tere", "citizen@"])
def test_people_are_found_by_name_and_by_address(desk, citizen, other_citizen, words):
    page = desk.get("/admin/users/results/", {"q": words}).content.decode()
    assert "citizen@people.example" in page and "other@people.example" not in page


def test_an_administrator_adds_a_moderator_who_confirms_her_address_when_she_first_comes(desk):
    group = Group.objects.get(name=MODERATORS)
    assert desk.get("/admin/users/new/").status_code == 200
    said = {"email": "Moderator@LabX.example", "name": "Duarte", "level": 0, "groups": [group.pk]}
    answer = desk.post("/admin/users/new/", said | {"password1": PASSWORD, "password2": PASSWORD})
    person = Person.objects.get(name="Duarte")
    assert answer.status_code == 302 and person.email == "moderator@labx.example" and person.is_staff
    Client().post("/en/account/login/", {"login": person.email, "password": PASSWORD})
    assert mail.outbox[0].to == [person.email]


def test_an_address_is_given_once_only_however_it_is_written(desk, citizen):
    citizen.emailaddress_set.create(email="second@people.example", verified=True)
    for email in ("CITIZEN@people.example", "Second@people.example"):
        said = {"email": email, "name": "", "level": 0, "password1": PASSWORD, "password2": PASSWORD}
        assert desk.post("/admin/users/new/", said).status_code == 200
    assert Person.objects.filter(email__in=["citizen@people.example", "second@people.example"]).count() == 1


def test_an_administrator_changes_name_and_level_and_the_confirmed_address_stays(desk, citizen):
    citizen.emailaddress_set.create(email=citizen.email, verified=True, primary=True)
    address = f"/admin/users/edit/{citizen.pk}/"
    assert "Teresa" in desk.get(address).content.decode()
    said = {"email": citizen.email, "name": "Teresa M.", "level": 2, "is_active": "on"}
    assert desk.post(address, said).status_code == 302
    citizen.refresh_from_db()
    assert (citizen.name, citizen.level) == ("Teresa M.", Person.Level.CHECKED)
    assert citizen.check_password(PASSWORD) and citizen.emailaddress_set.get().verified


def test_an_address_changed_at_the_desk_is_confirmed_anew_and_the_old_one_opens_nothing(desk, citizen):
    citizen.emailaddress_set.create(email=citizen.email, verified=True, primary=True)
    said = {"email": "New@people.example", "name": "Teresa", "level": 1, "is_active": "on"}
    desk.post(f"/admin/users/edit/{citizen.pk}/", said)
    old = Client()
    old.post("/en/account/login/", {"login": "citizen@people.example", "password": PASSWORD})
    assert "_auth_user_id" not in old.session and mail.outbox == []
    Client().post("/en/account/login/", {"login": "new@people.example", "password": PASSWORD})
    assert mail.outbox[0].to == ["new@people.example"]


def test_whoever_works_at_the_desk_sets_her_name_in_wagtails_own_page(sign_in, moderator):
    desk = sign_in(moderator)
    page = desk.get("/admin/account/").content.decode()
    assert "first_name" not in page and 'name="name_email-name"' in page
    said = {"name_email-name": "Duarte N.", "name_email-language": "en", "locale-preferred_language": "en"}
    said |= {"theme-theme": "system", "theme-contrast": "system", "theme-density": "default"}
    answer = desk.post("/admin/account/", said)
    moderator.refresh_from_db()
    assert answer.status_code == 302
    assert (moderator.name, moderator.language, moderator.email) == ("Duarte N.", "en", "moderator@labx.example")


def test_the_desk_leads_strangers_to_our_sign_in_and_back(client, administrator):
    asked = client.get("/admin/", headers={"accept-language": "en"})
    assert asked.url == "/en/account/login/?next=/admin/"
    landed = client.post(asked.url, {"login": administrator.email, "password": PASSWORD})
    assert landed.url == "/admin/" and client.get("/admin/").status_code == 200


@pytest.mark.parametrize("door", ["/admin/login/", "/admin/password_reset/"])
def test_wagtails_own_doors_lead_to_ours(client, home, door):
    answer = client.get(door, follow=True)
    assert answer.request["PATH_INFO"].startswith("/pt-pt/account/")


def test_signing_out_at_the_desk_leads_to_our_sign_in(desk):
    answer = desk.post("/admin/logout/", follow=True)
    assert answer.request["PATH_INFO"].endswith("/account/login/") and answer.status_code == 200
    assert desk.get("/admin/").status_code == 302


def test_a_citizen_at_the_desk_is_told_no(sign_in, citizen, home):
    answer = sign_in(citizen).get("/admin/", follow=True)
    assert answer.status_code == 403 and len(answer.redirect_chain) == 1


def test_a_citizen_who_signs_in_at_the_desk_is_told_no(client, citizen, home):
    citizen.emailaddress_set.create(email=citizen.email, verified=True, primary=True)
    asked = client.get("/admin/users/")
    answer = client.post(asked.url, {"login": citizen.email, "password": PASSWORD}, follow=True)
    assert answer.status_code == 403


def test_whoever_makes_an_administrator_on_the_server_needs_no_letter(client, administrator):
    client.post("/en/account/login/", {"login": "ana@labx.example", "password": PASSWORD})
    assert "_auth_user_id" in client.session and mail.outbox == []
    assert EmailAddress.objects.get().primary


def test_nobody_is_deleted_at_the_desk(client, citizen):
    administrator = Person.objects.create_superuser("admin@people.example", "pa55-word-long")
    client.force_login(administrator)
    client.post(f"/admin/users/delete/{citizen.pk}/")
    client.post(f"/admin/bulk/people/person/delete/?id={citizen.pk}", {"next": "/admin/users/"})
    assert Person.objects.filter(pk=citizen.pk).exists()


def test_wagtails_letters_follow_the_language_that_she_chooses(officer, citizen, sign_in):
    for person in (officer, citizen):
        sign_in(person).post("/en/profile/", {"name": "Marta", "language": "en", "territory": ""})
    assert UserProfile.objects.get(user=officer).preferred_language == "en"
    assert not UserProfile.objects.filter(user=citizen).exists()


def test_whoever_is_made_staff_at_the_desk_gets_wagtails_letters_in_her_language(desk, citizen):
    Person.objects.filter(pk=citizen.pk).update(language="en")
    group = Group.objects.get(name=MODERATORS)
    words = {"email": citizen.email, "name": "Teresa", "level": 1, "is_active": "on", "groups": [group.pk]}
    desk.post(f"/admin/users/edit/{citizen.pk}/", words)
    assert UserProfile.objects.get(user=citizen).preferred_language == "en"


def test_the_first_administrator_gets_them_in_hers(db):
    person = make_administrator("chefe@entity.example")
    assert person.wagtail_userprofile.preferred_language == person.language


def test_whoever_worked_at_the_desk_before_gets_them_in_hers_too(moderator, citizen):
    Person.objects.update(language="en")
    import_module("civic.people.migrations.0004_letters_of_staff_in_their_language").write_in_their_languages(
        apps, None
    )
    assert UserProfile.objects.get().preferred_language == "en" and UserProfile.objects.get().user == moderator
