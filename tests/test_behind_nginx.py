"""Through the real nginx with our own file: nothing of anyone's leaks, nothing is old, nothing else is reachable."""

import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.contrib.messages.storage.base import Message
from django.contrib.messages.storage.cookie import CookieStorage
from django.db import OperationalError
from django.test import Client, RequestFactory
from pytest_django.live_server_helper import LiveServer
from wagtail.models import PageViewRestriction

from civic.contributions.models import Contribution, Status
from civic.middleware import PUBLIC
from civic.people.keep import KEPT
from consultations.comments.actions import comment
from tests.conftest import CANARY, addresses_of
from tests.front import NAME, NGINX, Front

pytestmark = [
    pytest.mark.nginx,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.skipif(NGINX is None, reason="no nginx; `make test` says so by name"),
]
GZIP = {"Accept-Encoding": "gzip, br"}
FRESH = 5  # seconds


@pytest.fixture
def data():
    """The folder of the installation. Not pytest's own: other people of this host could not pass through it."""
    folder = Path(tempfile.mkdtemp(prefix="participa-"))
    (folder / "static").mkdir()
    shutil.copy("static/away.html", folder / "static")
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def app(settings):
    """The application as production has it: https outside, a proxy in front that is believed."""
    settings.SITE_URL = f"https://{NAME}"
    settings.ALLOWED_HOSTS = [NAME]
    settings.CSRF_TRUSTED_ORIGINS = [settings.SITE_URL]
    settings.SECURE_SSL_REDIRECT = settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    server = LiveServer("127.0.0.1")
    yield server
    server.stop()


@pytest.fixture
def open_front(app, data, transactional_db):
    """`open_front(*changes)`: nginx with the file, changed only where a test wants to see it fail."""
    fronts = []

    def open_front(*changes):
        folder = Path(tempfile.mkdtemp(prefix="participa-nginx-"))
        fronts.append(Front(folder, app=app.thread.port, data=data, changes=changes))
        return fronts[-1]

    yield open_front
    for front in fronts:
        front.stop()
        shutil.rmtree(front.folder)


@pytest.fixture
def front(open_front):
    return open_front()


def cookie_of(person, *, board=None):
    """Her session; with a board, also words that wait for her there, and a message to show on the next page."""
    client = Client()
    client.force_login(person)
    cookie = f"sessionid={client.session.session_key}"
    if board is None:
        return cookie
    session = client.session
    session[KEPT] = {"path": board.url_to("new"), "words": urlencode({"title": f"{CANARY} em espera"})}
    session.save()
    message = CookieStorage(RequestFactory().get("/"))._encode([Message(25, f"{CANARY} recado")])
    return f"{cookie}; messages={message}"


def walk(front, house, addresses):
    """Read every address as Ana, then as a stranger twice, then as someone else.

    Returns `(where Ana saw the canary, what strangers were given from the cache, leaks)`.
    """
    hers, others = cookie_of(house.ana, board=house.board), cookie_of(house.idea.author)
    seen, kept, leaks = [], [], []
    for address in addresses:
        own = front.ask(address, cookie=hers)
        first, second = (front.ask(address) for _time in range(2))
        other = front.ask(address, cookie=others)
        if CANARY in own.text:
            seen.append(address)
        if second.kept == "HIT":
            kept.append(address)
        leaks += [f"{address}: cookie kept"] if second.kept == "HIT" and second.headers["Set-Cookie"] else []
        leaks += [f"{address}: kept with a session" for answer in (own, other) if answer.kept == "HIT"]
        leaks += [f"{address}: {CANARY}" for answer in (first, second, other) if CANARY in answer.text]
    return seen, kept, leaks


def test_whatever_ana_reads_nobody_else_is_given(front, whole_house):
    seen, kept, leaks = walk(front, whole_house, ["/", *addresses_of(whole_house)])
    assert leaks == []
    assert len(seen) > 60 and len(kept) > 15, "she should have seen hers, and strangers should have been served"


def test_a_file_that_keeps_what_it_must_not_is_found_out(open_front, whole_house):
    """The control: the same walk through an nginx that believes nobody."""
    careless = open_front(
        ("proxy_cache_bypass $cookie_sessionid;", "proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;"),
        ("proxy_no_cache $cookie_sessionid;", "proxy_cache_valid any 10s;"),
    )
    addresses = ["/pt-pt/took-part/", "/pt-pt/profile/", whole_house.board.url]
    _seen, _kept, leaks = walk(careless, whole_house, addresses)
    assert {leak.partition(":")[0] for leak in leaks} == set(addresses)


ODD = {
    "host in a header": {"X-Forwarded-Host": "evil.example"},
    "address in a header": {"X-Forwarded-For": "198.51.100.7, 198.51.100.8"},
    "path in a header": {"X-Original-URL": "/pt-pt/took-part/", "X-Rewrite-URL": "/pt-pt/took-part/"},
    "no https, it says": {"X-Forwarded-Proto": "http", "X-Forwarded-Ssl": "off"},
    "authorization": {"Authorization": "Basic YW5hOmFuYQ=="},
    "part of a page": {"Range": "bytes=0-99"},
    "another method": {"X-HTTP-Method-Override": "POST"},
    "a language": {"Accept-Language": "en", "Cookie": "django_language=en"},
    "packed": {"Accept-Encoding": "gzip"},
    "oddly packed": {"Accept-Encoding": "br;q=1.0, GZIP;q=0.5, *;q=0"},
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_what_a_stranger_sends_along_changes_nothing_for_the_next(front, whole_house, odd):
    """Each address is first asked for oddly, when nothing is kept yet, and then by someone else plainly."""
    paths = ["/", "/pt-pt/", whole_house.board.url, f"/c/{whole_house.idea.public_id}/", "/sitemap.xml", "/robots.txt"]
    for path in paths:
        asked = [front.ask(path, method=method, headers=odd) for method in ("GET", "HEAD")]
        after = front.ask(path)
        true = Client().get(path, secure=True, headers={"host": NAME})
        assert after.status == true.status_code and after.text == true.content.decode()
        assert after.headers["Location"] == true.headers.get("Location")
        assert not any("Set-Cookie" in answer.headers for answer in (*asked, after))


SPELLINGS = ["sessionid={}", "SessionId={}; sessionid={}", "a=b;\tsessionid={}", "a=b,sessionid={}; sessionid ={}"]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_session_however_it_is_spelled_leaves_nothing_behind(front, whole_house, spelling):
    cookie = spelling.replace("{}", cookie_of(whole_house.ana).partition("=")[2])
    path = f"{whole_house.secret.url}?a=b"
    for odd in ({}, {"Range": "bytes=0-"}, {"Authorization": "Bearer x"}):
        for method in ("GET", "HEAD"):
            own = front.ask(path, method=method, cookie=cookie, headers=odd)
            assert own.status == 200 and own.kept != "HIT" and (CANARY in own.text or method == "HEAD")
        stranger = front.ask(path, headers=odd)
        assert stranger.status == 302 and CANARY not in stranger.text


@pytest.mark.parametrize("host", ["evil.example", f"{NAME}.evil.example", "127.0.0.1", "localhost:8001"])
def test_a_request_for_another_site_is_not_answered(front, home, host):
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        front.ask("/pt-pt/", host=host)
    assert front.ask("/pt-pt/", host=f"{NAME}:{front.port}").status == 200


def test_a_page_is_kept_apart_from_the_page_below_it_that_is_called_gzip(front, home):
    """`/pt-pt/gzip`, plain, must not be given to whoever asks for `/pt-pt/`, packed."""
    assert front.ask("/pt-pt/gzip").status != 200
    assert front.ask("/pt-pt/", headers=GZIP).status == 200
    assert front.ask("/pt-pt/", headers=GZIP).kept == "HIT"


def test_nobody_queues_for_a_form_that_is_kept_by_nobody(front, board):
    """With a cache, nginx would give it to one reader after the other, half a second apart."""
    for path in ("/pt-pt/account/login/", "/admin/", board.url_to("new")):
        assert front.ask(path).kept == "NONE"
    assert front.ask(board.url).kept == "MISS"


def test_a_page_is_packed_once_for_whoever_can_unpack_it(front, home):
    packed, plain = front.ask("/pt-pt/", headers=GZIP), front.ask("/pt-pt/")
    refused = front.ask("/pt-pt/", headers={"Accept-Encoding": "gzip;q=0, identity"})
    assert packed.headers["Content-Encoding"] == "gzip" and len(packed.raw) < len(plain.raw) / 2
    assert packed.text == plain.text == refused.text
    assert plain.headers["Content-Encoding"] is refused.headers["Content-Encoding"] is None
    assert "Accept-Encoding" in packed.headers.get_all("Vary")


@pytest.mark.parametrize("packing", [{}, GZIP], ids=["plain", "packed"])
def test_whoever_has_the_page_gets_none(front, board, idea, packing):
    path = idea.path_on(board)
    page = front.ask(path, headers=packing)
    again = packing | {"If-None-Match": page.headers["ETag"]}
    same = front.ask(path, headers=again)
    assert (same.status, same.raw) == (304, b"")
    time.sleep(3.1)  # now it has aged: nginx asks the application in its turn
    aged = front.ask(path, headers=again)
    assert aged.status == 304 and aged.kept == "REVALIDATED"
    say(idea, board)
    until(lambda: front.ask(path, headers=again).status == 200)


def until(is_so):
    """Wait for it no longer than a reader should."""
    began = time.monotonic()
    while not is_so():
        assert time.monotonic() - began < FRESH
        time.sleep(0.2)


def say(idea, board):
    words = {"text": "Acabado de dizer.", "language": "pt-pt", "key": uuid.uuid4()}
    comment(activity=idea.activity, about=idea, by=idea.author, **words)


def hide(idea, board):
    Contribution.objects.filter(pk=idea.pk).update(status=Status.HIDDEN, status_reason="Ofensivo.")


def restrict(idea, board):
    PageViewRestriction.objects.create(page=board.consultation, restriction_type="login")


def unpublish(idea, board):
    board.unpublish()


@pytest.mark.parametrize(
    ("happens", "shows"),
    [
        (say, lambda answer: "Acabado de dizer." in answer.text),
        (hide, lambda answer: answer.status == 404),
        (restrict, lambda answer: answer.status == 302),
        (unpublish, lambda answer: answer.status == 404),
    ],
)
def test_what_happens_shows_to_strangers_within_seconds(front, board, idea, happens, shows):
    path = idea.path_on(board)
    assert front.ask(path).kept == "MISS" and front.ask(path).kept == "HIT" and not shows(front.ask(path))
    happens(idea, board)
    until(lambda: shows(front.ask(path)))


# (language that a reader asks for, that of a cookie, where the bare address leads her)
ASKED = [("pt-PT", "en", "pt-pt"), ("en", "pt-PT", "en"), ("uk", "en", "uk"), ("ja", "ja", "pt-pt")]


def test_each_language_has_its_own_pages_and_the_bare_address_asks_the_reader(front, whole_house):
    for _time in range(2):
        for wants, has, leads in ASKED:
            headers = {"Accept-Language": wants, "Cookie": f"django_language={has}"}
            assert front.ask("/", headers=headers).headers["Location"] == f"/{leads}/"
            assert '<html lang="pt-PT"' in front.ask("/pt-pt/", headers=headers).text
            assert '<html lang="en"' in front.ask("/en/", headers=headers).text
    assert front.ask("/", headers=headers).kept == "HIT"


def test_while_the_application_is_away_readers_keep_reading_for_a_minute(open_front, app, board, idea, monkeypatch):
    monkeypatch.setattr("civic.middleware.PUBLIC", PUBLIC.replace("stale-if-error=60", "stale-if-error=5"))
    front = open_front(("    keepalive 32;\n", ""))  # no connection outlives the server
    path = idea.path_on(board)
    words = front.ask(path).text
    app.stop()
    time.sleep(3.1)
    kept = front.ask(path)
    assert kept.status == 200 and kept.kept == "STALE" and kept.text == words
    began = time.monotonic()
    act = front.ask(f"/acts/support/{idea.public_id}/", method="POST", body="set=on")
    unknown = front.ask(board.url)
    assert act.status == unknown.status == 502 and "Voltamos já" in act.text and "Voltamos já" in unknown.text
    assert time.monotonic() - began < 3
    assert front.ask("/ready/").text == "not ok\n"
    time.sleep(6)
    assert front.ask(path).status == 502


def test_a_page_that_begins_to_fail_is_shown_as_it_was(front, board, idea, citizen, monkeypatch):
    path = idea.path_on(board)
    words = front.ask(path).text

    def fail(*args, **kwargs):
        raise OperationalError("the server closed the connection unexpectedly")

    monkeypatch.setattr("consultations.ideas.models.IdeaBoardPage.serve", fail)
    time.sleep(3.1)
    assert front.ask(path).text == words
    assert front.ask(path, cookie=cookie_of(citizen)).status == 502


def test_who_writes_too_fast_is_known_by_her_true_address(front, board, idea, settings):
    settings.LIMITS = {"act": [(2, 60, "address")]}
    path = f"/acts/comment/{idea.public_id}/"

    def write(source, said):
        form = front.ask(path, source=source)
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form.text)[1]
        headers = {"X-Forwarded-For": said, "Referer": f"https://{NAME}{path}"}
        cookie = form.headers["Set-Cookie"].partition(";")[0]
        body = urlencode({"csrfmiddlewaretoken": token, "text": "Olá.", "language": "pt-pt"})
        return front.ask(path, method="POST", body=body, source=source, cookie=cookie, headers=headers).status

    assert [write("127.0.0.2", f"198.51.100.{number}") for number in range(3)] == [302, 302, 429]
    assert write("127.0.0.3", "127.0.0.2") == 302


def test_probes_from_outside_are_told_ok_and_no_more(front, home, settings):
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    settings.CACHES = {"default": {"BACKEND": "civic.soft_redis.SoftRedisCache", "LOCATION": settings.REDIS_URL}}
    for path in ("/live/", "/ready/"):
        answer = front.ask(path)
        assert (answer.status, answer.text, answer.kept) == (200, "ok\n", "NONE")


def test_the_plain_address_leads_to_the_safe_one(front, home):
    connection = http.client.HTTPConnection("127.0.0.1", front.plain_port, timeout=10)
    connection.request("GET", "/pt-pt/?a=b", headers={"Host": NAME})
    assert connection.getresponse().headers["Location"] == f"https://{NAME}/pt-pt/?a=b"


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    folder = tmp_path_factory.mktemp("collected")
    command = [sys.executable, "manage.py", "collectstatic", "--no-input", "-v0"]
    subprocess.run(command, check=True, env=os.environ | {"DATA": str(folder)})
    return folder


def test_static_files_are_packed_beforehand_and_those_with_a_digest_kept_for_ever(front, data, collected):
    shutil.copytree(collected / "static", data / "static", dirs_exist_ok=True)
    hashed = json.loads((data / "static/staticfiles.json").read_text())["paths"]["css/base.css"]
    for name, is_for_ever in ((hashed, True), ("css/base.css", False)):
        packed, plain = front.ask(f"/static/{name}", headers=GZIP), front.ask(f"/static/{name}")
        assert packed.headers["Content-Encoding"] == "gzip"
        assert packed.raw == (data / "static" / f"{name}.gz").read_bytes()
        assert plain.text == packed.text and "Accept-Encoding" in plain.headers["Vary"]
        assert ("immutable" in plain.headers["Cache-Control"]) == is_for_ever


SECRETS = [
    "db.sqlite3", "db.sqlite3-wal", "secret_key", "mail/letter.log", "backups/participa.tar.gz",
    "media/original_images/a.jpg", "media/documents/a.pdf", "pictures/a.webp",
]  # fmt: skip
WAYS = [
    "/{}", "/data/{}", "/static/{}", "/static/../{}", "/static/..%2f{}", "/static/%2e%2e/{}", "/static../{}",
    "/media/images/../../{}", "/media/images/..%2f..%2f{}", "/media/images/%2e%2e/%2e%2e/{}", "/media/images../../{}",
    "/media/images/..;/..;/{}", "//{}", "/media//images/../../{}", "/media/images/..%5c..%5c{}", "/away.html/../{}",
]  # fmt: skip


def test_of_the_data_folder_only_static_files_and_renditions_are_reachable(front, home, data):
    for name in [*SECRETS, "media/images/a.jpg"]:
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text(CANARY)
    assert front.ask("/media/images/a.jpg").text == CANARY
    for name in SECRETS:
        for way in WAYS:
            assert CANARY not in front.ask(way.replace("{}", name)).text, way
