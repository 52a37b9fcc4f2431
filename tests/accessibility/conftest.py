"""The walk past all screens, done once; every gate then looks at its own part of what was seen."""

import pytest

from tests.accessibility import record
from tests.accessibility.checkers import QualWeb, html_errors
from tests.accessibility.ground import LANGUAGES, Ground, told
from tests.accessibility.screens import SCREENS
from tests.accessibility.walk import Seen, Walk
from tests.chromium import started


@pytest.fixture(scope="session")
def house(django_test_environment, django_db_blocker, tmp_path_factory):
    """The address of the story, told once and served until the end."""
    with django_db_blocker.unblock(), told(tmp_path_factory.mktemp("house")) as address:
        yield address


@pytest.fixture(autouse=True)
def plain_settings(house):
    """Everything stays as the story was told."""


@pytest.fixture(scope="session")
def chromium(house):
    with started() as browser:
        yield browser


@pytest.fixture(scope="session")
def grounds(house):
    return {language: Ground(language) for language in LANGUAGES}


@pytest.fixture(scope="session")
def qualweb():
    with QualWeb() as checker:
        yield checker


@pytest.fixture(scope="session")
def seen(house, chromium, grounds, qualweb):
    """All screens in all languages. QualWeb begins with the first page while the walk goes on."""
    seen = Seen()

    def save(name, address, html, width):
        seen.pages.append((name, html))
        qualweb.take(name, address, html, width)

    for ground in grounds.values():
        Walk(chromium, house, ground, seen, save).past(SCREENS)
    qualweb.close()
    record.notes["screens"] = len(SCREENS)
    record.notes["pages"] |= {"axe": seen.looks, "qualweb": len(seen.pages), "vnu": len(seen.pages)}
    return seen


@pytest.fixture(scope="session")
def html_findings(seen, tmp_path_factory):
    return html_errors(seen.pages, tmp_path_factory.mktemp("html"))


def pytest_runtest_logreport(report):
    record.hear(report)


def pytest_sessionfinish():
    record.write()
