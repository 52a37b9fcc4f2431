"""Django's SQLite, with a queue in front of its lock for writing.

SQLite itself has none: whoever finds the database locked sleeps for up to a tenth of a second and looks again, so that
it is often idle while many wait, and some wait for seconds. The kernel's own lock on a file beside it wakes the next
one at once, in whichever process or thread that is, and is let go of when a process dies.
"""

import fcntl
import os
from functools import cached_property

from django.db.backends.sqlite3 import base


class DatabaseWrapper(base.DatabaseWrapper):
    def _start_transaction_under_autocommit(self):
        self.queue(fcntl.LOCK_EX)
        super()._start_transaction_under_autocommit()

    def _commit(self):
        try:
            super()._commit()
        finally:
            self.queue(fcntl.LOCK_UN)

    def _rollback(self):
        try:
            super()._rollback()
        finally:
            self.queue(fcntl.LOCK_UN)

    def _close(self):
        try:
            super()._close()
        finally:
            self.queue(fcntl.LOCK_UN)

    def queue(self, how):
        if not self.is_in_memory_db():
            fcntl.flock(self.queue_file, how)

    @cached_property
    def queue_file(self):
        """Of this connection alone: it stays open, and is closed, when nobody needs the connection any more."""
        return QueueFile(f"{self.settings_dict['NAME']}-queue")


class QueueFile:
    def __init__(self, path):
        self.number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o640)

    def fileno(self):
        return self.number

    def __del__(self):
        os.close(self.number)
