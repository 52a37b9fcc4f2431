"""A wrong setting is told with how to mend it; a missing service never brings the house down."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from django.core import checks
from django.core.cache import caches
from django.test import override_settings
from redis.exceptions import ConnectionError as RedisConnectionError

HOUSE = Path(__file__).resolve().parents[1]
SQLITE = {"default": {"ENGINE": "django.db.backends.sqlite3"}}


def ids(**kwargs):
    return {message.id for message in checks.run_checks(tags=[checks.Tags.security], **kwargs)}


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"SITE_URL": "participa.example.pt"}, "civic.E001"),
        ({"SITE_URL": "https://participa.example.pt/a"}, "civic.E001"),
        ({"SITE_URL": "https://other.example"}, "civic.E002"),
        ({"SITE_URL": "https://a.example.pt", "ALLOWED_HOSTS": ["example.pt"]}, "civic.E002"),
    ],
)
def test_a_wrong_address_is_told(wrong, told):
    assert not ids() & {"civic.E001", "civic.E002"}
    with override_settings(**wrong):
        assert told in ids()


@pytest.mark.parametrize(
    ("wrong", "right", "told"),
    [
        ({"IS_HTTPS": False}, {"IS_HTTPS": True}, "civic.E003"),
        ({"DEMO": True}, {"DEMO": False}, "civic.E004"),
        ({"IS_HTTPS": True, "BEHIND_PROXY": False}, {"IS_HTTPS": True, "BEHIND_PROXY": True}, "civic.E005"),
        ({"HAS_COLLECTED": False}, {"HAS_COLLECTED": True}, "civic.W003"),
    ],
)
def test_what_production_needs_is_told_before_going_live(db, wrong, right, told):
    with override_settings(**wrong):
        assert told in ids(include_deployment_checks=True) and told not in ids()
    with override_settings(**right):
        assert told not in ids(include_deployment_checks=True)


def test_every_message_says_how_to_mend_it(db):
    with override_settings(SITE_URL="x", DEMO=True, IS_HTTPS=False):
        messages = checks.run_checks(tags=[checks.Tags.security], include_deployment_checks=True)
    ours = [message for message in messages if message.id.startswith("civic.")]
    assert len(ours) >= 4 and all(message.hint for message in ours)


def test_the_environment_that_operators_copy_is_one_for_production(tmp_path):
    """`check --deploy`, in a process of its own, finds nothing to say about it."""
    example = (HOUSE / "site/deploy/participa.env").read_text()
    lines = [line.split("=", 1) for line in example.splitlines() if line and not line.startswith("#")]
    environment = {name: value.strip('"') for name, value in lines} | {
        "DATA": str(tmp_path),
        "PATH": os.environ["PATH"],
    }
    (tmp_path / "static").mkdir()
    (tmp_path / "static/staticfiles.json").write_text('{"version": "1.1", "paths": {}}')
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(command, cwd=HOUSE, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    without = {name: value for name, value in environment.items() if name not in ("BEHIND_PROXY", "EMAIL_HOST")}
    told = subprocess.run(command, cwd=HOUSE, env=without, capture_output=True, text=True).stderr
    assert "civic.E005" in told and "civic.W002" in told


def redis_at(url):
    return override_settings(CACHES={"default": {"BACKEND": "civic.soft_redis.SoftRedisCache", "LOCATION": url}})


def test_a_redis_that_is_away_only_forgets():
    with redis_at("redis://127.0.0.1:1/0"):
        cache = caches.create_connection("default")
        assert cache.get("key", "nothing") == "nothing" and cache.add("key", 1) is True
        assert cache.set("key", 1) is None and cache.delete("key") is False
        assert cache.get_many(["key"]) == {} and cache.set_many({"key": 1}) == [] and cache.has_key("key") is False
        assert cache.incr("key") == 1 and cache.get_or_set("key", lambda: 5) == 5


def test_a_redis_that_hangs_is_waited_for_once():
    """It accepts and never answers, as one does that was stopped or that swaps; others do not wait for it again."""
    with socket.create_server(("127.0.0.1", 0)) as silent, redis_at(f"redis://127.0.0.1:{silent.getsockname()[1]}/0"):
        began = monotonic()
        assert caches.create_connection("default").get("key", "nothing") == "nothing"
        first, began = monotonic() - began, monotonic()
        for _page in range(20):
            assert caches.create_connection("default").get("key", "nothing") == "nothing"
        assert 0.2 < first < 1.5 and monotonic() - began < 0.1


@pytest.mark.skipif("REDIS_TEST_URL" not in os.environ, reason="no Redis; `make test` says so by name")
def test_a_redis_that_came_back_is_asked_again(monkeypatch):
    monkeypatch.setattr("civic.soft_redis.LEFT_ALONE", 0.2)
    with redis_at(os.environ["REDIS_TEST_URL"]):
        cache = caches.create_connection("default")
        cache.set("civic-test", 1, 30)
        with monkeypatch.context() as away:
            away.setattr("redis.connection.Connection.read_response", refuse)
            assert cache.get("civic-test") is None and cache.is_away
        assert cache.get("civic-test") is None
        sleep(0.3)
        assert cache.get("civic-test") == 1 and not cache.is_away


def refuse(*args, **kwargs):
    raise RedisConnectionError


@pytest.mark.skipif("REDIS_TEST_URL" not in os.environ, reason="no Redis; `make test` says so by name")
def test_a_redis_that_is_there_keeps():
    with redis_at(os.environ["REDIS_TEST_URL"]):
        cache = caches.create_connection("default")
        cache.delete("civic-test")
        assert cache.add("civic-test", 1, 30) and not cache.add("civic-test", 2, 30)
        assert cache.get("civic-test") == 1 and cache.incr("civic-test") == 2
        assert cache.delete("civic-test")
