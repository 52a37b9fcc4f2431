"""Every text that people see is said in Portuguese."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

HOUSE = Path(__file__).resolve().parents[1]
PORTUGUESE = HOUSE / "locale/pt_PT/LC_MESSAGES/django.po"


def test_nothing_in_the_catalogue_is_left_untranslated_or_uncertain():
    catalogue = polib.pofile(str(PORTUGUESE))
    assert len(catalogue) > 400
    assert [entry.msgid for entry in catalogue if not entry.translated()] == []


def test_placeholders_are_the_same_in_both_languages():
    import re

    holes = re.compile(r"%\(\w+\)[sd]|\{\w*\}|</?\w+")
    for entry in polib.pofile(str(PORTUGUESE)):
        for said in [entry.msgstr] if entry.msgstr else entry.msgstr_plural.values():
            wanted = set(holes.findall(entry.msgid)) | set(holes.findall(entry.msgid_plural))
            assert set(holes.findall(said)) <= wanted, entry.msgid
            assert entry.msgid_plural or set(holes.findall(said)) == wanted, entry.msgid


@pytest.mark.skipif("HAS_GETTEXT" not in os.environ, reason="no gettext; `make test` says so by name")
def test_every_text_of_the_code_is_in_the_catalogue(tmp_path):
    """Extract anew into a copy of the project and compare."""
    copy = tmp_path / "house"
    shutil.copytree(HOUSE, copy, ignore=shutil.ignore_patterns(".git", ".venv", "data", "node_modules", "fonts"))
    command = [sys.executable, "manage.py", "makemessages", "-l", "pt_PT", "--no-obsolete", "-v0"]
    subprocess.run(command, cwd=copy, check=True, env=os.environ | {"DATA": str(tmp_path / "data")})
    extracted = polib.pofile(str(copy / PORTUGUESE.relative_to(HOUSE)))
    known = {(entry.msgctxt, entry.msgid) for entry in polib.pofile(str(PORTUGUESE))}
    assert {(entry.msgctxt, entry.msgid) for entry in extracted} - known == set()
