"""A backup is one file: the database, what was uploaded, the secret key, and a manifest that says what must be there.

It is put back whole or not at all: what does not fit is told before anything is changed.
"""

import json
import os
import platform
import shutil
import sqlite3
import subprocess
import tarfile
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import django
import wagtail
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import Error, connection, transaction
from django.db.backends.postgresql.client import DatabaseClient
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from wagtail.models import Site

from civic.journal.actions import note

DATABASE, SECRET, MANIFEST = "database", "secret_key", "manifest.json"
TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}


class Refused(Exception):
    """Why it was not done, and what to do."""


def folders():
    """What was uploaded: `{its name in the backup: its folder}`."""
    return {"media": Path(settings.MEDIA_ROOT), "pictures": Path(settings.PICTURES_ROOT)}


def files_below(folder):
    return sorted(file for file in folder.rglob("*") if file.is_file())


# --- making one --------------------------------------------------------------------------------


def back_up(folder):
    """Write a backup into that folder. Returns `(its path, its manifest)`. The site may be in use.

    The database is taken as it was at one moment, and the files after it: one that came later does no harm, one
    that was deleted meanwhile is missed by nobody but a database of that moment.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = datetime.now(UTC)
    path = folder / f"participa-{made:%Y%m%dT%H%M%SZ}.tar.gz"
    with TemporaryDirectory(dir=folder) as beside:
        database, unfinished = Path(beside, DATABASE), Path(beside, path.name)
        rows = {"sqlite": dump_sqlite, "postgresql": dump_postgresql}[connection.vendor](database)
        unfinished.touch(mode=0o600)  # it has the secret key, and all that people wrote
        with tarfile.open(unfinished, "w:gz", compresslevel=3) as tar:
            tar.add(database, DATABASE)
            add_text(tar, SECRET, settings.SECRET_KEY)
            manifest = {
                "made": made.isoformat(),
                "site": settings.SITE_URL,
                "engine": connection.vendor,
                "python": platform.python_version(),
                "django": django.__version__,
                "wagtail": wagtail.__version__,
                "migrations": newest(MigrationRecorder(connection).applied_migrations()),
                "rows": rows,
                "files": {name: add_files(tar, name, source) for name, source in folders().items()},
            }
            add_text(tar, MANIFEST, json.dumps(manifest, indent=1))  # last: a file without it was cut short
        unfinished.rename(path)
    return path, manifest


def add_text(tar, name, text):
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(text.encode()), 0o600
    tar.addfile(entry, BytesIO(text.encode()))


def add_files(tar, name, source):
    """Add every file below the folder; returns how many."""
    number = 0
    for file in files_below(source):
        try:
            tar.add(file, f"{name}/{file.relative_to(source)}")
            number += 1
        except FileNotFoundError:
            continue
    return number


def newest(migrations):
    """The last migration of each app, by its number: `{"wagtailcore": "0097_…"}`."""
    found = {}
    for app, name in migrations:
        found[app] = max(name, found.get(app, ""))
    return found


# --- putting one back --------------------------------------------------------------------------


def restore(file, *, overwrite=False):
    """Put a backup in the place of what is here, and bring it up to this version; returns its manifest.

    The site must not be in use. Raises Refused; then what was here is here still.
    """
    with laid_out(file) as (folder, manifest):
        refuse_what_does_not_fit(folder, manifest)
        before = count_rows(connection)
        files = sum(len(files_below(path)) for path in folders().values())
        if (before or files) and not overwrite:
            raise Refused(
                f"There is something here: {len(before)} tables with {sum(before.values())} rows, {files} files. "
                "Restore into an empty database and folder, or lose what is here with --overwrite."
            )
        load = {"sqlite": load_sqlite, "postgresql": load_postgresql}[connection.vendor]
        load(folder / DATABASE, manifest["rows"])
        for name, place in folders().items():
            take_place(folder / name, place)
        take_place(folder / SECRET, settings.DATA / SECRET)
    cache.clear()
    call_command("migrate", verbosity=0)
    counts = {"rows_before": sum(before.values()), "rows": sum(manifest["rows"].values()), "files": manifest["files"]}
    note(None, "restored", Site.objects.get(is_default_site=True), made=manifest["made"], **counts)
    return manifest


@contextmanager
def laid_out(file):
    """A backup's content in a folder beside our data, and its manifest."""
    with TemporaryDirectory(dir=settings.DATA, prefix="restore-") as folder:
        folder = Path(folder)
        try:
            with tarfile.open(file, "r:gz") as tar:
                tar.extractall(folder, filter="data")
            manifest = json.loads((folder / MANIFEST).read_text())
        except (OSError, EOFError, tarfile.TarError, ValueError) as error:
            raise Refused(f"{file} is no whole backup: {error}") from error
        for name in folders():
            (folder / name).mkdir(exist_ok=True)
        yield folder, manifest


def refuse_what_does_not_fit(folder, manifest):
    if manifest["engine"] != connection.vendor:
        raise Refused(
            f"This is a backup of {manifest['engine']}, and DATABASE_URL leads to {connection.vendor}. "
            "Set DATABASE_URL to a database of the same kind."
        )
    ours = newest(MigrationLoader(None).disk_migrations)
    newer = [app for app, name in manifest["migrations"].items() if name > ours.get(app, name)]
    if newer:
        raise Refused(
            f"This backup was made by a newer version of {', '.join(newer)}. Install what it was made with first: "
            f"it had Django {manifest['django']} and Wagtail {manifest['wagtail']}."
        )
    found = {name: len(files_below(folder / name)) for name in folders()}
    if found != manifest["files"]:
        raise Refused(f"Files are missing in this backup: {found} instead of {manifest['files']}.")


def refuse_other_rows(rows, found):
    other = sorted(table for table in {*rows, *found} if rows.get(table) != found.get(table))
    if other:
        raise Refused(f"This backup has other rows than its manifest says, in {', '.join(other)}.")


def take_place(new, place):
    """Put a file or folder in the place of another, which is removed last."""
    old = new.with_name(f"{new.name}.old")
    if place.exists():
        place.rename(old)
    place.parent.mkdir(parents=True, exist_ok=True)
    new.rename(place)
    if old.is_dir():
        shutil.rmtree(old)


# --- the two databases -------------------------------------------------------------------------


def count_rows(database):
    """`{table: rows}` of Django's connection, or of a file of SQLite that is open."""
    with closing(database.cursor()) as cursor:
        cursor.execute(TABLES[connection.vendor])
        tables = [table for (table,) in cursor.fetchall()]
        counts = {}
        for table in tables:
            cursor.execute(f'SELECT count(*) FROM "{table}"')  # noqa: S608 (the database's own names)
            counts[table] = cursor.fetchone()[0]
        return counts


def dump_sqlite(file):
    """SQLite's own copying of a database that is in use. Returns the rows of the copy."""
    with closing(sqlite3.connect(connection.settings_dict["NAME"])) as here, closing(sqlite3.connect(file)) as copy:
        here.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
        return count_rows(copy)


def load_sqlite(file, rows):
    connection.close()
    with closing(sqlite3.connect(file)) as copy:
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise Refused("The database of this backup is damaged.")
        refuse_other_rows(rows, count_rows(copy))
        with closing(sqlite3.connect(connection.settings_dict["NAME"], timeout=20)) as here:
            copy.backup(here)
    refuse_other_rows(rows, count_rows(connection))


def dump_postgresql(file):
    """pg_dump of one moment. Returns the rows of that same moment."""
    if connection.settings_dict.get("DISABLE_SERVER_SIDE_CURSORS"):
        raise Refused("PgBouncer cannot pass a dump on: give DATABASE_URL of PostgreSQL itself, and PGBOUNCER=0.")
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        moment = cursor.fetchone()[0]
        run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={moment}", f"--file={file}")
        return count_rows(connection)


def load_postgresql(file, rows):
    """The tables that are here step aside, and come back if anything goes wrong."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
        others = cursor.fetchone()[0]
        if others:
            raise Refused(f"The database is in use by {others} others. Stop the web server and the worker first.")
        try:
            with transaction.atomic():
                cursor.execute("ALTER SCHEMA public RENAME TO before_restore")
                cursor.execute("CREATE SCHEMA public")
        except Error as error:
            raise Refused(f"{error} The database must belong to its user (ALTER DATABASE … OWNER TO …).") from error
        try:
            run("pg_restore", str(file), "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction")
            refuse_other_rows(rows, count_rows(connection))
        except Refused:
            with transaction.atomic():
                cursor.execute("DROP SCHEMA public CASCADE")
                cursor.execute("ALTER SCHEMA before_restore RENAME TO public")
            raise
        cursor.execute("DROP SCHEMA before_restore CASCADE")


def run(program, *arguments):
    """One of PostgreSQL's programs, on our database. Raises Refused with what it said."""
    words, secrets = DatabaseClient.settings_to_cmd_args_env(connection.settings_dict, [*arguments, "--dbname"])
    try:
        environment = os.environ | (secrets or {})
        subprocess.run([program, *words[1:]], env=environment, check=True, capture_output=True, text=True)  # noqa: S603
    except FileNotFoundError as error:
        raise Refused(f"{program} is missing: apt-get install postgresql-client") from error
    except subprocess.CalledProcessError as error:
        raise Refused(f"{program}: {error.stderr.strip()}") from error
