"""What was kept comes back whole, on both databases; what does not fit changes nothing."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
import uuid
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from wagtail.models import Page

from civic import backups
from civic.contributions.models import Receipt
from civic.journal.models import Entry
from consultations.ideas.models import Idea
from consultations.support.actions import support

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.skipif(
        connection.vendor == "postgresql" and not shutil.which("pg_dump"), reason="no pg_dump on this machine"
    ),
]


@pytest.fixture(autouse=True)
def installation(settings, tmp_path):
    settings.DATA = tmp_path
    settings.MEDIA_ROOT, settings.PICTURES_ROOT = tmp_path / "media", tmp_path / "pictures"
    return tmp_path


@pytest.fixture
def kept(board, idea, citizen, tmp_path):
    """A backup of a site with an idea, a picture, a support and its receipt."""
    (tmp_path / "pictures/a").mkdir(parents=True)
    (tmp_path / "pictures/a/picture.webp").write_bytes(b"picture")
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    call_command("backup", str(tmp_path / "backups"), verbosity=0)
    return next((tmp_path / "backups").glob("*.tar.gz"))


def lose_everything(idea):
    Receipt.objects.all().delete()
    Idea.objects.all().delete()
    Page.objects.filter(depth=2).first().delete()
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE leftover (id integer)")


def test_everything_lost_comes_back(kept, board, idea, installation):
    path = idea.path_on(board)
    page = Client().get(path).content
    lose_everything(idea)
    shutil.rmtree(installation / "pictures")
    (installation / "secret_key").write_text("another")
    (installation / "media").mkdir(exist_ok=True)
    (installation / "media/since.txt").write_text("since")
    assert Client().get(path).status_code == 404
    call_command("restore", str(kept), overwrite=True)
    assert Client().get(path).content == page
    assert Receipt.objects.count() == 1
    assert (installation / "pictures/a/picture.webp").read_bytes() == b"picture"
    assert "leftover" not in connection.introspection.table_names()
    assert not (installation / "media/since.txt").exists()
    assert (installation / "secret_key").read_text() not in ("", "another")
    told = Entry.objects.get(verb="restored").facts
    assert told["rows"] > 100 and told["files"] == {"media": 0, "pictures": 1}
    assert sorted(path.name for path in installation.iterdir()) == ["backups", "media", "pictures", "secret_key"]


def test_what_is_here_is_not_overwritten_unasked(kept):
    Idea.objects.update(title="Desde então")
    with pytest.raises(CommandError, match="--overwrite"):
        call_command("restore", str(kept))
    assert Idea.objects.get().title == "Desde então"


def with_manifest(kept, **changes):
    """The same backup with another manifest."""
    folder = kept.parent / "opened"
    with tarfile.open(kept) as tar:
        tar.extractall(folder, filter="data")
    manifest = json.loads((folder / "manifest.json").read_text()) | changes
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with tarfile.open(kept.parent / "altered.tar.gz", "w:gz") as tar:
        for path in sorted(folder.iterdir()):
            tar.add(path, path.name)
    shutil.rmtree(folder)
    return kept.parent / "altered.tar.gz"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"rows": {"ideas_idea": 2}}, "other rows .*ideas_idea"),
        ({"engine": "oracle"}, "same kind"),
        ({"migrations": {"ideas": "9999_later"}}, "newer version of ideas"),
        ({"files": {"media": 3, "pictures": 1}}, "Files are missing"),
    ],
)
def test_what_does_not_fit_changes_nothing(kept, changes, told, installation):
    altered = with_manifest(kept, **changes)
    Idea.objects.update(title="Desde então")
    with pytest.raises(CommandError, match=told):
        call_command("restore", str(altered), overwrite=True)
    assert Idea.objects.get().title == "Desde então" and (installation / "pictures/a/picture.webp").exists()
    assert {path.name for path in installation.iterdir()} <= {"backups", "pictures", "media", "secret_key"}


def test_a_file_that_was_cut_short_is_no_backup(kept):
    short = kept.parent / "short.tar.gz"
    short.write_bytes(kept.read_bytes()[:-2000])
    with pytest.raises(CommandError, match="no whole backup"):
        call_command("restore", str(short), overwrite=True)
    assert Idea.objects.count() == 1


def test_a_backup_is_read_by_its_owner_alone_and_old_ones_go(kept, installation):
    assert kept.stat().st_mode & 0o077 == 0
    for day in ("01", "02", "03"):
        shutil.copy(kept, kept.parent / f"participa-202001{day}T000000Z.tar.gz")
    call_command("backup", str(kept.parent), keep=2, verbosity=0)
    left = [path.name for path in kept.parent.iterdir()]
    assert len(left) == 2 and not any("20200101" in name or "20200102" in name for name in left)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL needs programs for it")
def test_postgresql_s_programs_are_named_when_they_are_missing_and_pgbouncer_is_refused(home, monkeypatch, tmp_path):
    with monkeypatch.context() as nowhere, pytest.raises(backups.Refused, match="postgresql-client"):
        nowhere.setenv("PATH", "")
        backups.back_up(tmp_path / "backups")
    monkeypatch.setitem(connection.settings_dict, "DISABLE_SERVER_SIDE_CURSORS", True)
    with pytest.raises(backups.Refused, match="PGBOUNCER=0"):
        backups.back_up(tmp_path / "backups")


@pytest.fixture
def empty_database(tmp_path):
    """The address of one beside the tests' own."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.sqlite3"
        return
    name = f"participa_{uuid.uuid4().hex[:8]}"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    yield os.environ["DATABASE_URL"].rpartition("/")[0] + f"/{name}"
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE {name}")


def test_a_new_machine_is_set_up_from_a_backup_alone(kept, empty_database, tmp_path):
    environment = os.environ | {"DATABASE_URL": empty_database, "DATA": str(tmp_path / "new")}
    manage = [sys.executable, str(Path(backups.__file__).resolve().parents[2] / "manage.py")]
    said = subprocess.run([*manage, "restore", str(kept)], env=environment, check=True, capture_output=True, text=True)
    assert "all as its manifest says" in said.stdout
    assert (tmp_path / "new/pictures").is_dir() and (tmp_path / "new/secret_key").stat().st_mode & 0o077 == 0
    again = subprocess.run([*manage, "restore", str(kept)], env=environment, capture_output=True, text=True)
    assert again.returncode and "There is something here" in again.stderr
