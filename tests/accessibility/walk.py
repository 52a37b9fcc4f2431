"""One walk past all screens, on which each gate sees what it wants to: a page is loaded once, and then only its
window, scheme and text change.

All of it would be {languages} × {360, 1280} × {light, dark} × {scripts, none}. What is left out, because it would find
the same again: layout and text sizes are measured in the source language alone; other languages are looked at by axe
on a phone, light; dark, which changes colours and nothing else, by axe's rules of colour, in the source language;
without scripts are looked at those pages that have one.
"""

import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from django.test.signals import template_rendered

from tests.accessibility.ground import SOURCE, hurry
from tests.accessibility.probes import probe
from tests.chromium import END_ANIMATIONS, listen, violations

ONLY = os.environ.get("ONLY", "")  # while mending: `ONLY="board"`, `ONLY="[en]"`
PHONE, DESK, NARROWEST = 360, 1280, 320
HEIGHT = 900
TEXT_SIZE = 16  # pixels, unless a reader has chosen another in her browser
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}


class Finding(NamedTuple):
    screen: str
    rule: str
    element: str
    why: str = ""

    def __str__(self):
        return f"{self.screen}: {self.rule}: {self.element}\n    {self.why}"


@dataclass
class Seen:
    """What was found, by gate; the pages as they came; the kinds of page and the templates that were shown."""

    findings: dict = field(default_factory=dict)
    pages: list = field(default_factory=list)
    looks: int = 0  # of axe
    asked: set = field(default_factory=set)  # `(screen, address)` of all that was fetched
    policies: dict = field(default_factory=dict)
    kinds: set = field(default_factory=set)
    templates: set = field(default_factory=set)

    def add(self, gate, findings):
        self.findings.setdefault(gate, []).extend(findings)

    def of(self, gate):
        return self.findings.get(gate, [])

    def remember(self, template, context, **kwargs):
        self.templates.add(template.name)
        page = context.get("page")
        self.kinds.add(type(page).__name__)


class Walk:
    """Past the screens of one language. `saved` is called with each page as it came."""

    def __init__(self, browser, address, ground, seen, saved):
        self.browser, self.address, self.ground, self.seen, self.saved = browser, address, ground, seen, saved
        self.tabs = {}

    def past(self, screens):
        template_rendered.connect(self.seen.remember)
        try:
            for screen in screens:
                if ONLY in self.name_of(screen):
                    self.look_at(screen)
        finally:
            template_rendered.disconnect(self.seen.remember)
            for tab in self.tabs.values():
                tab.context.close()

    def name_of(self, screen):
        return f"{screen} [{self.ground.language}]"

    def look_at(self, screen):
        name = self.name_of(screen)
        said = []
        tab = self.open(screen, said)
        self.saved(name, tab.url, tab.html, PHONE if self.ground.language == SOURCE else DESK)
        self.seen.asked |= {(name, address) for address in tab.asked}
        if "/static/" not in tab.url:  # nginx answers in the house's stead, and the page brings nothing in
            self.seen.policies[name] = tab.last.headers.get("content-security-policy", "")
        look = Look(name, tab, self.seen)
        look.at_status(tab.status, screen.status)
        if screen.is_sampler:
            look.with_axe()
        elif self.ground.language == SOURCE:
            look.on_a_desk()
            look.on_a_phone()
            look.in_the_dark()
            look.while_text_changes()
        else:
            look.on_a_phone()
        if screen.does == () and probe(tab.page, "scripts"):
            self.look_without_scripts(tab, name)
        self.seen.add("console", [Finding(name, "console", line) for line in said])

    def open(self, screen, said):
        """Go there and do what the screen says."""
        tab = self.tab(screen.by)
        tab.said, tab.asked = said, set()
        tab.goto(self.address + self.filled(screen.address))
        for act in screen.does:
            do(tab, act, self.ground)
        tab.page.wait_for_load_state()
        return tab

    def filled(self, words):
        return words.format(**self.ground.addresses)

    def tab(self, by):
        if by not in self.tabs:
            window = {"width": DESK, "height": HEIGHT}
            context = self.browser.new_context(viewport=window, locale=self.ground.language, reduced_motion="reduce")
            if by:
                cookie = {"name": "sessionid", "value": self.ground.session_of(by), "url": self.address}
                context.add_cookies([cookie])
            self.tabs[by] = Tab(context)
        return self.tabs[by]

    def look_without_scripts(self, tab, name):
        """The page as it comes where scripts are off; axe itself then needs them on again."""
        with tab.without_scripts():
            tab.page.goto(tab.url)
        Look(f"{name} without scripts", tab, self.seen).with_axe()


class Tab:
    """A page, and the last document that came into it."""

    def __init__(self, context):
        self.context, self.page = context, context.new_page()
        self.page.set_default_timeout(15_000)
        self.devtools = context.new_cdp_session(self.page)
        self.said, self.asked, self.status, self.html = [], set(), 0, ""
        self.page.on("response", self.keep)
        listen(self.page, self)

    def append(self, line):
        self.said.append(line)

    def keep(self, response):
        self.asked.add(response.url)
        if response.request.is_navigation_request() and response.status not in (301, 302):
            self.last = response

    def goto(self, address):
        self.page.set_viewport_size({"width": DESK, "height": HEIGHT})
        self.page.goto(address)
        self.arrive()

    @contextmanager
    def without_scripts(self):
        self.devtools.send("Emulation.setScriptExecutionDisabled", {"value": True})
        yield
        self.devtools.send("Emulation.setScriptExecutionDisabled", {"value": False})

    @contextmanager
    def text_of(self, size):
        """As in the settings of a reader's browser: the page's rem follow, and so do its media queries."""
        self.devtools.send("Page.setFontSizes", {"fontSizes": {"standard": size}})
        yield
        self.devtools.send("Page.setFontSizes", {"fontSizes": {"standard": TEXT_SIZE}})

    def arrive(self):
        self.page.wait_for_load_state()
        self.status, self.html, self.url = self.last.status, self.last.text(), self.page.url


def do(tab, act, ground):
    verb, *what = act
    page = tab.page
    if verb == "hurry":
        hurry(ground.hasty)
    elif verb == "open":
        page.locator(what[0]).click()
    elif verb == "fill":
        page.fill(what[0], what[1].format(**ground.addresses))
    elif verb == "spoil":
        page.locator(what[0]).evaluate_all("fields => fields.forEach(field => { field.value = 'old' })")
    else:
        with page.expect_navigation():
            page.locator(what[0]).click()
        tab.arrive()


class Look:
    """What is measured on one screen."""

    def __init__(self, name, tab, seen):
        self.name, self.tab, self.page, self.seen = name, tab, tab.page, seen

    def at_status(self, came, expected):
        if came != expected:
            self.seen.add("status", [Finding(self.name, "status", str(came), f"expected {expected}: {self.page.url}")])

    def widen(self, width):
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def with_axe(self, where="", **options):
        self.seen.looks += 1
        found = violations(self.page, **options)
        self.seen.add("axe", [Finding(f"{self.name} {where}".strip(), *each) for each in found])

    def measure(self, gate, where=""):
        found = probe(self.page, gate)
        self.seen.add(gate, [Finding(f"{self.name} {where}".strip(), gate, *each) for each in unique(found)])

    def on_a_desk(self):
        self.widen(DESK)
        self.with_axe("on a desk")
        for gate in ("headings", "smallText", "smallBodyText", "longLines", "tightLines", "moved", "targets"):
            self.measure(gate)

    def on_a_phone(self):
        self.widen(PHONE)
        self.with_axe("on a phone")
        for gate in ("targets", "sideways", "longLines", "overlaps", "clipped"):
            self.measure(gate, "on a phone")

    def in_the_dark(self):
        self.page.emulate_media(color_scheme="dark")
        self.page.evaluate(END_ANIMATIONS)
        self.with_axe("in the dark", **COLOURS)
        self.page.emulate_media(color_scheme="light")

    def while_text_changes(self):
        self.widen(NARROWEST)
        self.measure("sideways", "at 320 px")
        probe(self.page, "spaceText")
        self.measure_text("spaceText")
        probe(self.page, "asItWas")
        with self.tab.text_of(2 * TEXT_SIZE):
            assert probe(self.page, "textSize") == 2 * TEXT_SIZE
            self.measure_text("enlargeText")

    def measure_text(self, change):
        for width in (DESK, PHONE):
            self.widen(width)
            for gate in ("sideways", "clipped", "overlaps"):
                found = unique(probe(self.page, gate))
                self.seen.add(change, [Finding(f"{self.name} at {width} px", gate, *each) for each in found])


def unique(found):
    return list(dict.fromkeys(map(tuple, found)))
