"""Every text that people see is said in their language."""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils.formats import date_format
from django.utils.translation import gettext as said_by_django
from django.utils.translation import ngettext, override

from civic.languages.catalogues import catalogues, is_for_desk, read

HOUSE = Path(__file__).resolve().parents[1]
PORTUGUESE = HOUSE / "locale/pt_PT/LC_MESSAGES/django.po"
HOLES = re.compile(r"%\(\w+\)[sd]|\{\w*\}|</?\w+")
TRANSLATED = [code for code, _name in settings.LANGUAGES if code != "en"]
each_language = pytest.mark.parametrize("code", TRANSLATED)


@each_language
def test_nothing_that_citizens_see_is_missing(code):
    catalogue = read(code)
    assert len(catalogue.entries) > 1500
    assert [entry.msgid for entry in catalogue.lacks(at_desk=False)] == []


@pytest.mark.parametrize("code", [code for code, _name in settings.DESK_LANGUAGES if code != "en"])
def test_nothing_that_officers_see_is_missing(code):
    assert [entry.msgid for entry in read(code).lacks(at_desk=True)] == []


def test_the_command_tells_of_all_languages_and_fails_where_a_text_is_missing(capsys, monkeypatch):
    call_command("catalogues")
    told = capsys.readouterr().out
    assert [line.split()[0] for line in told.splitlines()[1:]] == TRANSLATED
    entry = next(each for each in read("ar").entries if not is_for_desk(each))
    monkeypatch.setattr(entry, "flags", ["fuzzy"])
    with pytest.raises(SystemExit):
        call_command("catalogues", verbosity=2)
    assert repr(entry.msgid) in capsys.readouterr().out


@each_language
def test_placeholders_are_those_of_the_source(code):
    for entry in read(code).entries:
        wanted = set(HOLES.findall(entry.msgid)) | set(HOLES.findall(entry.msgid_plural))
        for said in filter(None, [entry.msgstr, *entry.msgstr_plural.values()]):
            assert set(HOLES.findall(said)) <= wanted, entry.msgid
            assert entry.msgid_plural or set(HOLES.findall(said)) == wanted, entry.msgid


@each_language
def test_dates_and_plurals_are_of_the_language(code):
    with override(code):
        written = date_format(date(2026, 11, 5), "DATE_FORMAT")
        assert "November" not in written and "2026" in written and "5" in written
        said = {ngettext("%(n)s day left", "%(n)s days left", n) for n in (1, 2, 5, 21)}
        assert len(said) == {"zh-hans": 1, "hi": 1, "bn": 1, "ne": 1, "ur": 1, "ar": 4, "uk": 3, "ru": 3, "ro": 3}.get(
            code, 2
        )
        assert said_by_django("This field is required.") != "This field is required."


def test_an_editor_reads_what_nobody_has_read_yet(labx_editor, moderator, client):
    client.force_login(labx_editor)
    page = client.get("/admin/translations/texts/?language=uk").text
    text = read("uk").unread()[0]
    assert text.msgstr.split("\n")[0][:30] in page or len(text.msgstr_plural)
    client.force_login(moderator)
    assert client.get("/admin/translations/texts/").status_code in (302, 403)


@pytest.mark.skipif("HAS_GETTEXT" not in os.environ, reason="no gettext; `make test` says so by name")
def test_every_text_of_the_code_is_in_the_catalogues(tmp_path):
    """Extract anew into a copy of the project and compare."""
    copy = tmp_path / "house"
    shutil.copytree(HOUSE, copy, ignore=shutil.ignore_patterns(".git", ".venv", "data", "node_modules", "fonts"))
    command = [sys.executable, "manage.py", "makemessages", "-l", "pt_PT", "--no-obsolete", "-v0"]
    subprocess.run(command, cwd=copy, check=True, env=os.environ | {"DATA": str(tmp_path / "data")})
    extracted = polib.pofile(str(copy / PORTUGUESE.relative_to(HOUSE)))
    wanted = {(entry.msgctxt, entry.msgid) for entry in extracted}
    for each in catalogues():
        assert wanted - {(entry.msgctxt, entry.msgid) for entry in each.entries} == set(), each.code
