"""Compile every catalogue in `locale/` that changed, without gettext's tools."""

from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parents[2] / "locale"

for catalogue in LOCALE.glob("*/LC_MESSAGES/*.po"):
    compiled = catalogue.with_suffix(".mo")
    if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
        polib.pofile(str(catalogue)).save_as_mofile(str(compiled))
