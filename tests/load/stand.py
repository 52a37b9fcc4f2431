"""The production set-up on this machine: database, web server, task worker, Redis and proxy, as the README says.

    with Stand("postgres") as stand:     # a folder, a database that is migrated, static files; nothing serves yet
        stand.open()                     # web server, task worker, proxy
        stand.database.kill()            # each part has start, stop, kill, restart, pids and cpu
        stand.database.start()

Every part is on a free port of this host. In the end, whatever happens, all of them are ended and the folder is
removed.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from parts import HOUSE, LOAD, App, PostgreSQL, Proxy, Redis, SQLite, TaskWorker

# What may be set for a real installation, and would lead away from the stand's own parts.
NOT_HERE = ("DATABASE_URL", "REDIS_URL", "EMAIL_HOST", "SECRET_KEY", "DEBUG", "DEMO", "PGBOUNCER", "CONN_MAX_AGE")


class Stand:
    """All parts: `database`, `redis` (if wanted), `app`, `jobs`, `proxy`; see the top of this file.

    `data` keeps an installation's data folder that is already there; otherwise it is the stand's own.
    """

    def __init__(
        self, engine="sqlite", *, workers=2, redis=False, synchronous_commit="on", data=None, settings="load_settings"
    ):
        self.folder = Path(tempfile.mkdtemp(prefix="participa-"))
        self.folder.chmod(0o711)  # the database's own user goes through it
        self.data = Path(data or self.folder / "data")
        self.data.mkdir(exist_ok=True)
        self.environment = {}
        self.database = PostgreSQL(self, synchronous_commit) if engine == "postgres" else SQLite()
        self.redis = Redis(self) if redis else None
        self.app = App(self, workers)
        self.jobs = TaskWorker(self)
        self.proxy = Proxy(self)
        self.address = self.proxy.address
        self.environment.update({name: value for name, value in os.environ.items() if name not in NOT_HERE})
        self.environment.update(
            DATA=str(self.data),
            DJANGO_SETTINGS_MODULE=settings,
            PYTHONPATH=f"{HOUSE / 'site'}:{HOUSE}:{LOAD}",
            PYTHONUNBUFFERED="1",
            SITE_URL=self.address,
            ALLOWED_HOSTS="127.0.0.1",
            BEHIND_PROXY="1",
            **({"DATABASE_URL": self.database.url} if self.database.url else {}),
            **({"REDIS_URL": f"redis://127.0.0.1:{self.redis.port}/0"} if redis else {}),
        )

    def __enter__(self):
        try:
            self.database.start()
            self.manage("migrate", "-v0")
            self.manage("collectstatic", "-v0", "--no-input")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_why):
        self.close()

    def open(self):
        """Start what serves, in the order of need."""
        for part in (self.redis, self.app, self.jobs, self.proxy):
            if part is not None and not part.is_running:
                part.start()

    def close(self):
        """End all parts, the proxy first, and remove the folder; a second Ctrl-C has to wait for it."""
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            for part in (self.proxy, self.jobs, self.app, self.redis, self.database):
                if part is not None:
                    part.stop()
            shutil.rmtree(self.folder, ignore_errors=True)
        finally:
            signal.signal(signal.SIGINT, before)

    def manage(self, *arguments):
        command = [sys.executable, str(HOUSE / "manage.py"), *arguments]
        subprocess.run(command, env=self.environment, cwd=HOUSE, check=True)
