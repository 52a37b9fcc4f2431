"""The colours of tokens.css, in light and in dark, and how well one is read on another."""

import re
from functools import lru_cache

from django.conf import settings

TEXT, CONTROL = 4.5, 3  # the least that WCAG 2.2 asks for: 1.4.3, and 1.4.11 with 2.4.13

# What stands on what, and what is asked of it. A new pair of colours is a line here.
PAIRS = [
    *[("ink", ground, TEXT) for ground in ("paper", "panel", "tint", "tint-deep", "turn-tint")],
    *[("ink", f"{state}-tint", TEXT) for state in ("ok", "bad", "warn", "info")],
    *[("ink-soft", ground, TEXT) for ground in ("paper", "panel", "tint", "tint-deep", "turn-tint")],
    *[("title", ground, TEXT) for ground in ("paper", "panel", "tint", "tint-deep", "turn-tint")],
    ("link", "paper", TEXT),
    *[("action-hover", ground, TEXT) for ground in ("paper", "panel", "tint", "tint-deep", "turn-tint")],
    *[("action-hover", f"{state}-tint", TEXT) for state in ("ok", "bad", "warn", "info")],
    ("on-action", "action", TEXT),
    ("on-action", "action-hover", TEXT),
    ("on-turn", "turn", TEXT),
    ("on-deep", "deep", TEXT),
    ("on-deep-soft", "deep", TEXT),
    ("turn", "deep", TEXT),
    *[(state, f"{state}-tint", TEXT) for state in ("ok", "bad", "warn", "info")],
    *[(state, "paper", TEXT) for state in ("ok", "bad", "warn")],
    *[("control", ground, CONTROL) for ground in ("paper", "panel", "tint", "turn-tint")],
    ("action", "paper", CONTROL),
]
# The ring of the focus has two colours, so that one of them is seen on any ground.
RINGS = ["paper", "panel", "tint", "tint-deep", "turn-tint", "turn", "deep", "action"]


@lru_cache
def tokens(dark=False):
    """`{"paper": "#fff", …}` as tokens.css says it; what dark does not change stays as in light."""
    light, at_night = parts()
    return read(light) | read(at_night) if dark else read(light)


def parts():
    """The declarations of `:root` in tokens.css, and those for dark."""
    css = (settings.HOUSE / "static/css/tokens.css").read_text()
    light, at_night = re.findall(r":root \{(.*?)\n *\}", css, re.S)[:2]
    return light, at_night


def read(declarations):
    return dict(re.findall(r"--([\w-]+): (#\w+|var\(--[\w-]+\));", declarations))


def value(name, *, dark=False):
    """A token's colour as `#rrggbb`, through whatever other token it names."""
    found = tokens(dark)[name]
    if found.startswith("var("):
        return value(found[6:-1], dark=dark)
    return found if len(found) == 7 else "#" + "".join(digit * 2 for digit in found[1:])


def luminance(colour):
    """Relative luminance, from 0 to 1, as WCAG 2.2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other, *, dark=False):
    """How well two tokens stand out from each other, from 1 to 21, as WCAG 2.2 defines it."""
    less, more = sorted(luminance(value(name, dark=dark)) for name in (one, other))
    return (more + 0.05) / (less + 0.05)


def stylesheet():
    """The same values for a part of a page, whatever the device asks for: `.is-light`, `.is-dark`, and each pair."""
    light, at_night = parts()
    light = light.replace("color-scheme: light dark", "color-scheme: light")
    ground = "background: var(--paper); color: var(--ink)"
    pairs = [f".on-{under}-{over} {{ background: var(--{under}); color: var(--{over}) }}" for over, under, _ in PAIRS]
    schemes = [
        f".is-light, .is-dark {{ {light}\n{ground} }}",
        f".is-dark {{ color-scheme: dark; {at_night} }}",
    ]
    return "\n".join(["@layer tokens, base, layout, components;", "@layer tokens {", *schemes, "}", *pairs, ""])
