"""Writers of an SQLite database queue before its lock, and whoever leaves lets the next one in."""

import fcntl
import threading
from functools import partial

import pytest
from django.db import connection, transaction

from civic.people.models import Person

pytestmark = [
    pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has a queue of its own"),
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def is_free():
    """Whether another one could begin to write at once."""
    with open(f"{connection.settings_dict['NAME']}-queue", "w") as file:  # noqa: PTH123
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def test_who_writes_holds_it_until_the_end():
    with transaction.atomic():
        assert not is_free()
        with transaction.atomic():
            Person.objects.create_user("ana@people.example")
        assert not is_free()
    assert is_free()


def test_who_fails_lets_go_of_it():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        1 / 0  # noqa: B018
    assert is_free()


def test_who_hangs_up_lets_go_of_it():
    def begin_and_go_away():
        connection.ensure_connection()
        connection._start_transaction_under_autocommit()
        assert not is_free()
        connection.close()

    in_threads([begin_and_go_away])
    assert is_free()


def test_many_at_once_all_get_their_turn():
    def write(number):
        with transaction.atomic():
            Person.objects.create_user(f"p{number}@people.example")
        connection.close()

    in_threads([partial(write, number) for number in range(12)])
    assert Person.objects.count() == 12


def in_threads(jobs):
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
