"""What a process remembers for seconds is the same for everyone, in each language, and never what people do."""

import time
import uuid

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from civic.cache import briefly
from civic.contributions.models import Contribution, Status
from conftest import make_idea
from consultations.comments.actions import comment


@pytest.fixture(autouse=True)
def remembering(settings):
    settings.BRIEFLY = 60
    caches["brief"].clear()


@pytest.fixture
def a_moment(settings):
    """Remember for so short that the next line may wait for the end of it."""
    settings.BRIEFLY = 0.2
    return lambda: time.sleep(0.25)


def test_a_second_page_asks_less(board, client):
    with CaptureQueriesContext(connection) as first:
        client.get(board.url)
    with CaptureQueriesContext(connection) as second:
        client.get(board.url)
    assert len(second) <= 2 < len(first)


def test_what_people_do_shows_at_once(board, idea, citizen, sign_in, client):
    client.get(idea.path_on(board)), client.get(board.url)
    ana = sign_in(citizen)
    ana.post(f"/acts/support/{idea.public_id}/", {"set": "on"})
    comment(activity=board.activity, about=idea, by=citizen, key=uuid.uuid4(), text="Concordo.", language="pt-pt")
    page = client.get(idea.path_on(board)).content.decode()
    assert "Concordo." in page
    assert "<strong>1</strong>" in ana.get(idea.path_on(board)).content.decode()
    other = make_idea(board, citizen, title="Guardar a chuva")
    assert other.title in client.get(board.url).content.decode()


def test_what_was_hidden_is_gone_at_once(board, idea, client):
    assert idea.title in client.get(board.url).content.decode()
    Contribution.objects.filter(pk=idea.pk).update(status=Status.HIDDEN, status_reason="x")
    assert idea.title not in client.get(board.url).content.decode()
    assert client.get(idea.path_on(board)).status_code == 404


def test_a_reader_sees_nothing_of_another(board, idea, citizen, other_citizen, sign_in):
    ana, rui = sign_in(citizen), sign_in(other_citizen)
    ana.post(f"/acts/support/{idea.public_id}/", {"set": "on"})
    assert 'value="off"' in ana.get(idea.path_on(board)).content.decode()
    for stranger in (rui, Client()):
        assert 'value="off"' not in stranger.get(idea.path_on(board)).content.decode()


def test_each_language_is_remembered_apart(home, english, client):
    translated = home.copy_for_translation(english)
    translated.headline = "Say what you think."
    translated.save_revision().publish()
    for _time in range(2):
        assert home.headline in client.get("/pt-pt/").content.decode()
        assert translated.headline in client.get("/en/").content.decode()


def test_a_restriction_holds_within_moments(board, idea, client, a_moment):
    assert client.get(board.url).status_code == 200
    PageViewRestriction.objects.create(page=board.consultation, restriction_type="login")
    a_moment()
    assert client.get(board.url).status_code == client.get(idea.path_on(board)).status_code == 302
    assert client.get(f"/c/{idea.public_id}/").status_code == 404
    assert board.consultation.title not in client.get("/pt-pt/").content.decode()


def test_an_unpublished_page_is_gone_within_moments(board, client, a_moment):
    assert client.get(board.url).status_code == 200
    board.unpublish()
    a_moment()
    assert client.get(board.url).status_code == 404


def test_a_restricted_page_asks_who_reads_each_time(board, citizen, labx_editor, sign_in, client):
    restriction = PageViewRestriction.objects.create(page=board, restriction_type="groups")
    restriction.groups.set(labx_editor.groups.all())
    for _time in range(2):
        assert sign_in(labx_editor).get(board.url).status_code == 200
        assert sign_in(citizen).get(board.url).status_code == 403
        assert client.get(board.url).status_code == 302


def test_nobody_changes_it_for_others(home):
    briefly("list", lambda: ["one"]).append("mine")
    briefly("list", lambda: ["never asked"]).append("mine too")
    assert briefly("list", lambda: ["never asked"]) == ["one"]
