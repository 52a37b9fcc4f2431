"""The probes of probes.js, asked of a page."""

from pathlib import Path

PROBES = Path(__file__).with_name("probes.js").read_text(encoding="utf-8")


def probe(page, name):
    """What `name` finds on what is shown now: `[[element, what is wrong]]`; nothing if it only changes something."""
    if not page.evaluate("'probes' in window"):
        page.evaluate(f"window.probes = {PROBES}; 0")
    return page.evaluate(f"window.probes.{name}()")
