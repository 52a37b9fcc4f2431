"""Probes ask whether the process answers and whether it can show pages."""

import pytest
from django.db import OperationalError, connection

from civic import health

PROXY = {"x-forwarded-for": "203.0.113.9"}


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    monkeypatch.setattr(health, "is_migrated", False)


def test_a_ready_house_says_so_to_a_probe_that_knows_no_name_and_no_https(db, client, settings):
    settings.SECURE_SSL_REDIRECT = True
    for path in ("/live/", "/ready/"):
        answer = client.get(path, headers={"host": "10.0.0.7:8001"})
        assert (answer.status_code, answer.content, answer["Cache-Control"]) == (200, b"ok\n", "no-store")
        assert answer["Content-Type"].startswith("text/plain") and not answer.cookies


def test_without_its_database_the_house_lives_but_is_not_ready(client, monkeypatch):
    def refuse(*args):
        raise OperationalError("connection to 10.0.0.8 refused, user participa")

    monkeypatch.setattr(connection, "cursor", refuse)
    assert client.get("/live/").status_code == 200
    answer = client.get("/ready/")
    assert answer.status_code == 503 and answer.content == b"The database does not answer: OperationalError.\n"
    assert client.get("/ready/", headers=PROXY).content == b"not ok\n"


def test_without_its_last_migration_the_house_is_not_ready(db, client):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'journal'")
    assert b"manage.py migrate" in client.get("/ready/").content
    answer = client.get("/ready/", headers=PROXY)
    assert answer.status_code == 503 and answer.content == b"not ok\n"


def test_redis_away_is_told_inside_and_is_no_failure(db, client, settings):
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    settings.CACHES = {"default": {"BACKEND": "civic.soft_redis.SoftRedisCache", "LOCATION": settings.REDIS_URL}}
    answer = client.get("/ready/")
    assert answer.status_code == 200 and b"Redis is away" in answer.content
    assert client.get("/ready/", headers=PROXY).content == b"ok\n"
