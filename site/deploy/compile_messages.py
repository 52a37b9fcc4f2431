"""Compile every catalogue that changed, ours and what we lend to others, without gettext's tools."""

from pathlib import Path

import polib

HOUSE = Path(__file__).resolve().parents[2]

PLACES = ["locale", "site/civic/languages/lent"]

for catalogue in (found for place in PLACES for found in (HOUSE / place).glob("*/LC_MESSAGES/django.po")):
    compiled = catalogue.with_suffix(".mo")
    if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
        polib.pofile(str(catalogue)).save_as_mofile(str(compiled))
