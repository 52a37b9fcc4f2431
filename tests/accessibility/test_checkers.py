"""What automatic checkers say of every screen, in every language."""

import pytest

from tests.accessibility import record
from tests.accessibility.nothing import nothing

pytestmark = pytest.mark.accessibility


def test_every_screen_answers_as_it_should(seen):
    nothing(seen.of("status"))


def test_axe_finds_no_violation(seen):
    record.notes["failures"]["axe"] = len(seen.of("axe"))
    nothing(seen.of("axe"))


def test_nothing_stands_on_the_console(seen):
    nothing(seen.of("console"))


def test_html_is_valid(seen, html_findings):
    record.notes["failures"]["vnu"] = len(html_findings)
    nothing(html_findings)


def test_qualweb_finds_no_failure(seen, qualweb):
    found, pages = qualweb.findings()
    record.notes["failures"]["qualweb"] = len(found)
    assert pages == len(seen.pages)
    nothing(found)
