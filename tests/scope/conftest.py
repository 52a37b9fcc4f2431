"""A house with two entities, made once for each file of tests; what a test does in it is taken back."""

from copy import deepcopy
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings
from wagtail.models import Locale

from civic.people.roles import LABX_EDITORS, MODERATORS
from civic.upkeep.actions import report_barrier
from civic.vocabulary.models import Audience, GlossaryTerm, Topic
from conftest import make_person, make_site
from home.youth.models import Need
from tests.two_entities import furnish


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker, tmp_path_factory):
    """The house, and the folder of its files."""
    files = tmp_path_factory.mktemp("house")
    with django_db_blocker.unblock(), transaction.atomic():
        with override_settings(MEDIA_ROOT=files, PICTURES_ROOT=files):
            house = build()
        yield house, files
        transaction.set_rollback(True)


@pytest.fixture
def house(built, db, settings):
    """`.a` and `.b`, and people who may look after one, both, all or none; searches and usage are up to date."""
    house, settings.MEDIA_ROOT = built
    settings.PICTURES_ROOT = settings.MEDIA_ROOT
    return deepcopy(house)


def build():
    home = make_site()
    english = Locale.objects.get(language_code="en")
    home.copy_for_translation(english).save_revision().publish()
    Topic.objects.create(slug="agua", labels={"pt-pt": "Água"})
    Audience.objects.create(slug="jovens", labels={"pt-pt": "Jovens"})
    GlossaryTerm.objects.create(slug="persona", labels={"pt-pt": "Persona"}, explanations={"pt-pt": "Alguém."})
    Need.objects.create(slug="papeis", labels={"pt-pt": "Papéis"})
    a, b = (furnish(home, english, letter) for letter in "ab")
    report_barrier(text=f"{b.canary} barreira", email=f"{b.bird}@people.example", language="pt-pt")
    call_command("rebuild_references_index", verbosity=0)
    call_command("update_index", verbosity=0)
    return SimpleNamespace(
        home=home,
        a=a,
        b=b,
        both=member("both@a.example", a.team.officers, b.team.officers),
        entity_moderator=member("moderator@a.example", a.team.moderators),
        labx_editor=member("editor@labx.example", Group.objects.get(name=LABX_EDITORS)),
        moderator=member("moderator@labx.example", Group.objects.get(name=MODERATORS)),
        citizen=member("cidada@pessoas.example"),
    )


def member(email, *groups):
    person = make_person(email, email.partition("@")[0])
    person.groups.add(*groups)
    return person
