"""The system's Chromium, for all tests that look at pages as people see them."""

import json
import os
import re
import shutil
from contextlib import contextmanager

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

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
    "resultTypes": ["violations"],
}
# What is half faded in has too little contrast. Whatever turns without end is left alone.
END_ANIMATIONS = """document.getAnimations()
    .filter(each => Number.isFinite(each.effect.getComputedTiming().endTime)).forEach(each => each.finish())"""
# The admin scrolls inside its own frame, not the document.
IS_WITHIN = """[document.documentElement, ...document.querySelectorAll("main")]
    .every(part => part.scrollWidth <= part.clientWidth)"""


def program():
    """Where it is; None on a machine without."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def flags():
    return [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS


@contextmanager
def started():
    """A browser, closed at the end."""
    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright brings an event loop of its own
    if program() is None:
        pytest.skip("no Chromium; `make test` says so by name")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=flags())
        yield browser
        browser.close()


def listen(page, said):
    """Add to the list `said` whatever is trouble on this page's console."""
    page.on("console", lambda message: said.append(message.text) if is_trouble(message) else None)
    page.on("pageerror", lambda error: said.append(str(error)))


def is_trouble(message):
    """An error that is no refusal of ours: Chromium also logs each answer that is not a 200, and Wagtail what its
    checks find in an editor's text."""
    expected = "status of (403|404|422|429|500)|^axe.run results"
    return message.type == "error" and not re.search(expected, message.text)


def violations(page, part=None, **options):
    """What axe finds on what is shown now, or on a part of it: `[(rule, element, what is wrong)]`."""
    page.wait_for_load_state()
    page.evaluate(END_ANIMATIONS)
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(f"axe.run({json.dumps(part or ':root')}, {json.dumps(AXE | options)})")
    return [
        (each["id"], " ".join(map(str, node["target"])), node.get("failureSummary", each["help"]))
        for each in found["violations"]
        for node in each["nodes"]
    ]
