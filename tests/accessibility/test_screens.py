"""The list of screens is whole: a new kind of page, or a new template, is missed here until it is in it."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.template.loader import get_template
from wagtail.models import Page

from civic.settings import HOUSE, ROOMS
from tests.accessibility.nothing import nothing
from tests.accessibility.screens import MAIN, SCREENS
from tests.accessibility.walk import ONLY

pytestmark = [pytest.mark.accessibility, pytest.mark.skipif(bool(ONLY), reason="only some screens are looked at")]
EXTENDS = re.compile(r'{% extends "([^"]+)" %}')


def test_every_kind_of_page_is_among_the_screens(seen):
    kinds = [model for model in apps.get_models() if issubclass(model, Page) and model.is_creatable]
    ours = {model.__name__ for model in kinds if model is not Page}
    nothing(sorted(ours - seen.kinds))


def test_every_template_is_among_the_screens(seen):
    nothing(sorted(whole_pages() - seen.templates))


def test_every_screen_has_its_own_name():
    names = [screen.name for screen in SCREENS]
    assert len(set(names)) == len(names) and set(MAIN) <= set(names)


def whole_pages():
    """Templates that stand on design/base.html and that no other stands on, and the pages that stand alone."""
    above = {name: EXTENDS.search(text) for name, text in templates()}
    above = {name: found[1] for name, found in above.items() if found}
    return {name for name in above if stands_on_base(name, above)} - set(above.values())


def stands_on_base(name, above):
    seen = set()
    while name in above and name not in seen:  # a template may stand on another room's of the same name
        seen.add(name)
        name = above[name]
    return name == "design/base.html"


def templates():
    for room in ROOMS:
        folder = Path(apps.get_app_config(room.rpartition(".")[2]).path) / "templates"
        assert folder.is_relative_to(HOUSE)
        for file in folder.rglob("*.html"):
            name = str(file.relative_to(folder))
            assert get_template(name)
            yield name, file.read_text(encoding="utf-8")
