"""What anyone finds, without a cookie."""

import re

import pytest
from django.test import Client

from civic.contributions.tasks import tally
from conftest import make_idea
from home.pages.models import HomePage


@pytest.mark.parametrize(("accepts", "language"), [("en-GB,en;q=0.9", "en"), ("pt-PT,pt", "pt-pt"), ("xx", "pt-pt")])
def test_the_bare_address_leads_to_the_readers_language(home, client, accepts, language):
    answer = client.get("/", headers={"accept-language": accepts})
    assert answer.status_code == 302 and answer.url == f"/{language}/"


def test_a_public_page_may_be_kept_by_caches_and_sets_no_cookie(board, idea, client):
    for path in (board.url, idea.path_on(board), board.consultation.url, "/pt-pt/"):
        answer = client.get(path)
        assert answer.status_code == 200
        assert answer["Cache-Control"].startswith("public") and not answer.cookies
        assert "Cookie" not in answer.get("Vary", "")
        assert "csrfmiddlewaretoken" not in answer.content.decode()


def test_a_page_read_with_a_session_is_kept_by_nobody(board, citizen, sign_in):
    assert sign_in(citizen).get(board.url)["Cache-Control"] == "private, no-store"


def test_the_form_page_is_kept_by_nobody(board, client):
    assert "no-store" in client.get(board.url_to("new"))["Cache-Control"]


def test_public_pages_have_the_strict_policy_and_the_desk_its_own(board, client, labx_editor, sign_in):
    strict = client.get(board.url)["Content-Security-Policy"]
    assert "default-src 'none'" in strict and "unsafe" not in strict
    desk = sign_in(labx_editor).get("/admin/")
    assert "unsafe-inline" in desk["Content-Security-Policy"] and "no-store" in desk["Cache-Control"]


def test_the_figures_of_the_home_page_are_a_file_too(idea, client):
    assert client.get("/pt-pt/?figures=csv")["Content-Type"].startswith("text/html")  # nothing was counted yet
    tally.call(None)
    answer = client.get("/pt-pt/?figures=csv")
    assert answer["Content-Type"] == "text/csv; charset=utf-8" and answer.content.startswith(b"\xef\xbb\xbf")
    assert "Ideias,1" in answer.content.decode().splitlines()
    assert 'href="?figures=csv"' in client.get("/pt-pt/").content.decode()


def test_an_unknown_address_gets_a_friendly_page(home, client):
    answer = client.get("/pt-pt/nada-disto/")
    assert answer.status_code == 404 and "<h1>" in answer.content.decode()


def test_every_address_of_the_sitemap_answers_without_a_cookie(board, idea, other_citizen):
    hidden = make_idea(board, other_citizen, title="Rascunho", status="draft")
    client = Client()
    sections = re.findall(r"<loc>(.*?)</loc>", client.get("/sitemap.xml").content.decode())
    addresses = [
        address
        for section in sections
        for address in re.findall(r"<loc>(.*?)</loc>", client.get(section).content.decode())
    ]
    assert any(idea.public_id in address for address in addresses)
    assert not any(hidden.public_id in address for address in addresses)
    assert len(addresses) == len(set(addresses)) >= 5
    for address in addresses:
        answer = client.get(address)
        assert answer.status_code == 200 and not answer.cookies, address


def test_a_draft_page_is_in_no_sitemap_feed_or_list(board, client):
    consultation = board.consultation
    assert consultation.title in client.get("/pt-pt/consultations.rss").content.decode()
    consultation.unpublish()
    assert client.get(consultation.url).status_code == 404
    assert consultation.title not in client.get("/pt-pt/consultations.rss").content.decode()
    assert f"{consultation.url}</loc>" not in client.get("/sitemap-pages.xml").content.decode()


def test_robots_keeps_machines_from_acts(client, db):
    assert "Disallow: /acts/" in client.get("/robots.txt").content.decode()


def test_a_private_consultation_is_private_in_every_format(board, idea, client, citizen, sign_in):
    from wagtail.models import PageViewRestriction

    PageViewRestriction.objects.create(page=board.consultation, restriction_type="groups")
    stranger = sign_in(citizen)
    assert client.get(f"/c/{idea.public_id}/").status_code == 404
    assert stranger.get(f"/acts/support/{idea.public_id}/").status_code == 404
    assert stranger.post(f"/acts/comment/{idea.public_id}/", {"text": "olá", "language": "pt-pt"}).status_code == 404
    refused = stranger.get(board.url)
    assert refused.status_code == 403 and idea.title not in refused.content.decode()
    assert client.get(board.url).status_code == 302
    assert idea.public_id not in client.get("/sitemap-ideas.xml").content.decode()
    assert board.consultation.title not in client.get("/pt-pt/consultations.rss").content.decode()
    assert board.consultation.title not in client.get(HomePage.objects.first().url).content.decode()
