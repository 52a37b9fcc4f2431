"""A real browser on a real server. Chromium comes from the system; a message on its console fails the test."""

import os
import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.contenttypes.models import ContentType
from django.db import connection, connections
from playwright.sync_api import sync_playwright

from conftest import date_phases, make_person

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}


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
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium; `make test` says so by name")
    with sync_playwright() as playwright:
        flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


def is_trouble(message):
    """An error that is no refusal of ours: Chromium also logs each answer that is not a 200."""
    return message.type == "error" and not re.search("status of 422", message.text)


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
        page.on("console", lambda message: said.append(message.text) if is_trouble(message) else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        return page

    yield open_browser
    for context in contexts:
        context.close()
    assert said == []


@pytest.fixture
def is_accessible():
    def is_accessible(page):
        """No violation of axe on what is shown now, and no sideways scrolling."""
        found = Axe().run(page, options=AXE)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")

    return is_accessible


@pytest.fixture
def scene(board, live_server, settings):
    """A consultation with an open board, and three people with passwords."""
    from allauth.account.models import EmailAddress

    from civic.people.roles import team_of

    settings.SITE_URL = live_server.url
    people = {}
    for name in ("Teresa", "Joaquim", "Marta"):
        person = make_person(f"{name.lower()}@people.example", name)
        EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
        people[name] = person
    people["Marta"].groups.add(team_of(board.consultation.entity))
    date_phases(board.consultation, [board.activity])
    return board
