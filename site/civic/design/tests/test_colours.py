import re

import pytest
from django.conf import settings

from civic.design.colours import CONTROL, PAIRS, RINGS, contrast, tokens, value

SCHEMES = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


def test_contrast_is_counted_as_the_standard_says(monkeypatch):
    # Black on white is 21, and the grey that just reaches 4.5 is #767676.
    monkeypatch.setattr("civic.design.colours.tokens", {False: {"a": "#000", "b": "#fff", "c": "#767676"}}.get)
    assert contrast("a", "b") == contrast("b", "a") == pytest.approx(21)
    assert contrast("c", "b") == pytest.approx(4.54, abs=0.01)


@SCHEMES
def test_every_text_and_every_control_can_be_told_from_its_ground(dark):
    found = {(over, under): round(contrast(over, under, dark=dark), 2) for over, under, _least in PAIRS}
    assert {(over, under): found[over, under] for over, under, least in PAIRS if found[over, under] < least} == {}


@SCHEMES
@pytest.mark.parametrize("ground", RINGS)
def test_the_focus_is_seen_on_every_ground(ground, dark):
    assert max(contrast(ring, ground, dark=dark) for ring in ("focus-line", "focus-halo")) >= CONTROL


@SCHEMES
def test_body_text_and_links_reach_the_better_level(dark):
    for over in ("ink", "ink-soft", "title", "link", "ok", "bad", "warn"):
        assert contrast(over, "paper", dark=dark) >= 7, over


def test_dark_changes_colours_and_nothing_else():
    light, dark = tokens(), tokens(dark=True)
    assert light.keys() == dark.keys()
    assert value("paper") == "#ffffff" and value("paper", dark=True) != "#ffffff"


def test_no_colour_is_used_that_is_none_of_these():
    for name in ("base", "layout", "components"):
        css = (settings.HOUSE / f"static/css/{name}.css").read_text()
        used = set(re.findall(r"var\(--([\w-]+)", css))
        known = set(re.findall(r"--([\w-]+):", (settings.HOUSE / "static/css/tokens.css").read_text() + css))
        assert used <= known | {"r", "gap"}
