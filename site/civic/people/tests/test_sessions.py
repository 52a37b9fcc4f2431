"""A session and its person are read at once: each request must still meet the right one, as she is now."""

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from civic.people.models import Session
from civic.teams.rules import team_of
from conftest import make_person


@pytest.fixture
def profile():
    return reverse("profile")


def is_hers(client, person, profile):
    answer = client.get(profile)
    return answer.status_code == 200 and person.name in answer.content.decode()


def test_each_request_meets_its_own_person(citizen, other_citizen, sign_in, profile, client):
    first, second = sign_in(citizen), sign_in(other_citizen)
    for _turn in range(3):
        assert is_hers(first, citizen, profile) and not is_hers(first, other_citizen, profile)
        assert is_hers(second, other_citizen, profile)
        assert client.get(profile).status_code == 302
    assert set(Session.objects.values_list("person__email", flat=True)) == {citizen.email, other_citizen.email}


def test_what_changes_about_her_counts_with_the_next_request(citizen, sign_in, profile):
    client = sign_in(citizen)
    assert is_hers(client, citizen, profile)
    citizen.is_active = False
    citizen.save()
    assert client.get(profile).status_code == 302


def test_a_new_password_ends_other_sessions(citizen, sign_in, profile):
    client = sign_in(citizen)
    citizen.set_password("outra-palavra-longa")
    citizen.save()
    assert client.get(profile).status_code == 302


def test_rights_are_known_as_soon_as_she_has_them(citizen, entity, sign_in):
    client = sign_in(citizen)
    assert client.get("/admin/").status_code == 302
    citizen.groups.add(team_of(entity).officers)
    assert client.get("/admin/").status_code == 200


def test_sessions_that_ended_are_tidied_up_and_those_of_someone_erased_go_with_her(citizen, sign_in):
    sign_in(citizen)
    Session.objects.update(expire_date=timezone.now())
    call_command("clearsessions")
    assert not Session.objects.exists()
    erased = make_person("vai@people.example", "Vai")
    sign_in(erased)
    erased.delete()
    assert not Session.objects.exists()
