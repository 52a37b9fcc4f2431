"""A real browser on a real server. Chromium comes from the system; a message on its console fails the test."""

import shutil
from pathlib import Path

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection, connections
from playwright.sync_api import expect

from conftest import date_phases, make_person
from tests.chromium import IS_WITHIN, listen, started, violations

expect.set_options(timeout=15_000)  # ms; a busy machine takes its time


@pytest.fixture(scope="session")
def ground(django_db_setup, django_db_blocker, tmp_path_factory):
    """The database file as migrations left it."""
    kept = tmp_path_factory.mktemp("ground") / "ground.sqlite3"
    with django_db_blocker.unblock():
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(kept)])
        connections.close_all()
    return kept


@pytest.fixture(autouse=True)
def same_ground_for_everyone(ground, transactional_db):
    """Begin each test on that file. Rows would do, but Playwright's event loop gives Django a connection of
    its own, and what `serialized_rollback` knows hangs on the other."""
    connections.close_all()
    file = Path(connection.settings_dict["NAME"])
    for leftover in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        leftover.unlink(missing_ok=True)
    shutil.copy(ground, file)
    ContentType.objects.clear_cache()


@pytest.fixture(scope="session")
def chromium(ground):
    with started() as browser:
        yield browser


@pytest.fixture
def open_browser(chromium, live_server):
    """`open_browser(scripts=True, width=1280)` gives a page; at the end nothing may stand on its console."""
    contexts, said = [], []

    def open_browser(*, scripts=True, width=1280, language="pt-PT"):
        context = chromium.new_context(
            base_url=live_server.url,
            java_script_enabled=scripts,
            viewport={"width": width, "height": 900},
            locale=language,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        listen(page, said)
        return page

    yield open_browser
    for context in contexts:
        context.close()
    assert said == []


@pytest.fixture
def is_accessible():
    def is_accessible(page, part=None):
        """No violation of axe on what is shown now, or on a part of it, and no sideways scrolling."""
        assert violations(page, part) == []
        assert page.evaluate(IS_WITHIN)

    return is_accessible


@pytest.fixture
def looks_right(is_accessible):
    def looks_right(page):
        """On a desk and on a phone."""
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            is_accessible(page)

    return looks_right


@pytest.fixture
def scene(board, live_server, settings):
    """A consultation with an open board, and three people with passwords."""
    from allauth.account.models import EmailAddress

    from civic.teams.rules import team_of

    settings.SITE_URL = live_server.url
    people = {}
    for name in ("Teresa", "Joaquim", "Marta"):
        person = make_person(f"{name.lower()}@people.example", name)
        EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
        people[name] = person
    people["Marta"].groups.add(team_of(board.consultation.entity).officers)
    date_phases(board.consultation, [board.activity])
    return board
