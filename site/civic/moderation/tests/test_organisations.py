"""LabX corrects what an organisation is called; what makes it this one, its fiscal number, stays."""

import pytest
from django.urls import reverse

from civic.journal.models import Entry
from civic.people.models import Organisation, Person

CORRECTED = {"name": "Coro da Ribeira", "kind": "association", "fiscal_number": "599999918"}


@pytest.fixture
def choir(db):
    return Organisation.objects.create(fiscal_number="599999900", name="Coro da Ribiera", kind="company")


@pytest.fixture
def superuser(home):
    return Person.objects.create_superuser("chefe@labx.example", "pa55-word-long", name="Ana")


def at(page, *args):
    return reverse(f"organisations:{page}", args=args)


def test_name_and_kind_are_corrected_and_that_is_written_down(choir, labx_editor, sign_in):
    client = sign_in(labx_editor)
    assert at("edit", choir.pk) in client.get(at("index") + "?q=ribiera").content.decode()
    assert client.get(at("edit", choir.pk)).status_code == 200
    client.post(at("edit", choir.pk), CORRECTED)
    choir.refresh_from_db()
    assert (choir.name, choir.kind, choir.fiscal_number) == ("Coro da Ribeira", "association", "599999900")
    entry = Entry.objects.about(choir).get()
    assert entry.by == labx_editor and entry.facts == {"name": "Coro da Ribiera", "kind": "company"}


def test_its_history_says_who_corrected_it(choir, labx_editor, sign_in):
    client = sign_in(labx_editor)
    client.post(at("edit", choir.pk), CORRECTED)
    [row] = client.get(at("history", choir.pk)).context["object_list"]
    assert (row.user, row.action) == (labx_editor, "wagtail.edit")


def test_one_without_a_name_is_refused(choir, labx_editor, sign_in):
    assert sign_in(labx_editor).post(at("edit", choir.pk), CORRECTED | {"name": ""}).context["form"].errors
    assert not Entry.objects.about(choir).exists()


@pytest.mark.parametrize("role", ["officer", "moderator", "citizen"])
def test_nobody_else_corrects_or_lists_them(role, choir, sign_in, request):
    client = sign_in(request.getfixturevalue(role))
    assert client.get(at("index")).status_code == 302
    client.post(at("edit", choir.pk), CORRECTED)
    assert Organisation.objects.get().name == "Coro da Ribiera"


@pytest.mark.parametrize("role", ["labx_editor", "superuser"])
def test_nobody_of_staff_adds_or_deletes_one(role, choir, sign_in, request):
    client = sign_in(request.getfixturevalue(role))
    client.post(at("add"), CORRECTED)
    client.post(at("delete", choir.pk))
    assert [row.pk for row in Organisation.objects.all()] == [choir.pk]
    page = client.get(at("index")).content.decode()
    assert at("add") not in page and at("delete", choir.pk) not in page
