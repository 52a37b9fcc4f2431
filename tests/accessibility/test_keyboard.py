"""The main screens by keyboard alone: Tab, stop by stop, from the first to the last."""

import pytest

from tests.accessibility.ground import SOURCE
from tests.accessibility.nothing import nothing
from tests.accessibility.probes import probe
from tests.accessibility.screens import MAIN, SCREENS
from tests.accessibility.walk import ONLY, PHONE, Finding, Seen, Walk

pytestmark = pytest.mark.accessibility
MOST = 400  # stops


@pytest.fixture(scope="session")
def tabbed(seen, chromium, grounds, house):
    """`[(stops, findings)]` of each main screen, on a phone."""
    walk = Walk(chromium, house, grounds[SOURCE], Seen(), saved=None)
    chosen = [screen for screen in SCREENS if screen.name in MAIN and ONLY in walk.name_of(screen)]
    found = []
    for screen in chosen:
        page = walk.open(screen, []).page
        page.set_viewport_size({"width": PHONE, "height": 640})
        found.append(tab_through(screen, page))
    return found


def tab_through(screen, page):
    """Press Tab until the page is over. Returns `(number of stops, findings)`."""
    probe(page, "startKeyboard")
    findings = []
    for stop in range(MOST):
        page.keyboard.press("Tab")
        here = probe(page, "focus")
        if here is None or (here["isAgain"] and stop):
            break
        findings += [Finding(screen, wrong, here["element"]) for wrong in here["wrong"]]
    else:
        findings.append(Finding(screen, "the keyboard does not come out", "", f"after {MOST} stops"))
    unreached = [Finding(screen, why, element) for element, why in probe(page, "unreached")]
    return stop, [*findings, *unreached]


def of(tabbed, *rules):
    return [finding for _stops, findings in tabbed for finding in findings if finding.rule in rules]


def test_the_keyboard_reaches_everything_that_can_be_used(tabbed):
    assert all(stops > 5 for stops, _findings in tabbed)
    nothing(of(tabbed, "cannot be reached by keyboard"))


def test_the_keyboard_is_caught_nowhere(tabbed):
    nothing(of(tabbed, "the keyboard does not come out"))


def test_focus_can_always_be_seen(tabbed):
    nothing(of(tabbed, "focus cannot be seen", "focus on something hidden", "focus is outside the window"))


def test_focus_is_never_covered(tabbed):
    nothing(of(tabbed, "focus is covered"))


def test_focus_goes_in_reading_order(tabbed):
    nothing(of(tabbed, "focus goes backwards"))
