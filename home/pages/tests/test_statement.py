"""The accessibility statement, in both languages; and the form with which anyone says what does not work."""

import json
import re

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from civic.upkeep.models import Barrier
from home.pages.actions import start_statement
from home.pages.models import AccessibilityPage

RECORD = {
    "date": "2026-11-20",
    "tools": {"axe": "4.12.1", "qualweb": "0.9.2", "vnu": "26.1.1"},
    "screens": 91,
    "pages": {"axe": 1234, "qualweb": 77, "vnu": 88},
    "failures": {"axe": 0, "qualweb": 3, "vnu": 0},
    "tests": {},
}
FORM = "/acts/barrier/?lang=pt-pt"


@pytest.fixture(autouse=True)
def checked(settings, tmp_path):
    """Where the record of the last run would be."""
    settings.CHECKED = tmp_path / "checked.json"
    return settings.CHECKED


@pytest.fixture
def statement(home, english, django_capture_on_commit_callbacks):
    home.copy_for_translation(english).save_revision().publish()
    with django_capture_on_commit_callbacks(execute=True):
        return start_statement(home)


def read(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    ("accepts", "address"),
    [("pt", "/pt-pt/acessibilidade/"), ("en", "/en/accessibility/"), ("xx", "/pt-pt/acessibilidade/")],
)
def test_the_address_that_the_law_names_leads_to_the_readers_language(statement, client, accepts, address):
    answer = client.get("/acessibilidade/", headers={"accept-language": accepts})
    assert (answer.status_code, answer.url) == (302, address) and "Accept-Language" in answer["Vary"]
    assert "public" in answer["Cache-Control"] and not answer.cookies


def test_without_a_statement_there_is_no_such_address_and_no_link(home, client):
    assert client.get("/acessibilidade/").status_code == client.get(FORM).status_code == 404
    assert "/acts/barrier/" not in client.get(home.url).content.decode()


def test_a_statement_that_is_not_for_everyone_is_none(statement, client):
    PageViewRestriction.objects.create(page=statement, restriction_type="login")
    assert client.get("/acessibilidade/", headers={"accept-language": "pt"}).url == "/en/accessibility/"
    statement.get_translations().first().unpublish()
    assert client.get("/acessibilidade/").status_code == 404


@pytest.mark.parametrize("address", ["/pt-pt/acessibilidade/", "/en/accessibility/"])
def test_it_has_the_five_parts_and_says_that_nothing_was_recorded(statement, client, address):
    page = read(client, address)
    assert all(f'<h2 id="{part}">' in page for part in ("state", "prepared", "report", "evidence", "complaint"))
    assert "<caption>" in page and "axe" not in page and page.count("<h1") == 1


@pytest.mark.parametrize(
    ("address", "day"), [("/pt-pt/acessibilidade/", "20 de novembro"), ("/en/accessibility/", "20 November")]
)
def test_what_the_last_run_found_comes_by_itself(statement, client, checked, address, day):
    checked.write_text(json.dumps(RECORD))
    page = read(client, address)
    assert day in page and "axe 4.12.1" in page and "91" in page and '<td class="num">3</td>' in page


def test_it_says_that_nobody_with_a_disability_has_tested_it_yet(statement, client):
    assert "No person with a disability has audited" in read(client, "/en/accessibility/")


def test_what_editors_wrote_is_left_alone_when_the_site_is_started_again(home, english):
    page = start_statement(home)
    page.intro = "Mudámos."
    page.save_revision().publish()
    home.copy_for_translation(english).save_revision().publish()
    start_statement(home)
    assert AccessibilityPage.objects.get().intro == "Mudámos."


def test_every_page_leads_to_it_and_to_the_form(statement, home, client):
    page = read(client, home.url)
    assert "/pt-pt/acessibilidade/" in page and "/acts/barrier/?lang=pt-pt&amp;page=/pt-pt/" in page
    assert 'value="/pt-pt/guias/"' in read(client, f"{FORM}&page=/pt-pt/guias/")


@pytest.mark.parametrize("page", ["//elsewhere.example/", "https://elsewhere.example/", "/a%00b", ""])
def test_only_a_page_of_ours_is_filled_in(statement, client, page):
    field = re.search(r'<input[^>]*name="where"[^>]*>', read(client, f"{FORM}&page={page}"))[0]
    assert 'value="' not in field


@pytest.mark.parametrize("form", ["/pt-pt/acessibilidade/", FORM])
def test_someone_without_an_account_says_what_does_not_work(statement, form):
    reader = Client(enforce_csrf_checks=True)
    assert 'action="/acts/barrier/?lang=pt-pt"' in read(reader, form)
    words = {"text": "O leitor de ecrã cala-se.", "with_help_of": ["keyboard", "other"], "email": "ana@people.example"}
    answer = reader.post(FORM, words | {"where": "Mapa", "website": ""}, follow=True)
    assert answer.status_code == 200 and "5" in answer.content.decode() and not answer.cookies
    kept = Barrier.objects.get()
    assert (kept.text, kept.where, kept.email, kept.language) == (words["text"], "Mapa", words["email"], "pt-pt")
    assert kept.with_help_of == words["with_help_of"] and len(kept.helps) == 2


def test_only_what_did_not_work_is_needed(statement, client):
    assert client.post("/acts/barrier/?lang=en", {"text": "The map."}).status_code == 302
    assert Barrier.objects.get().language == "en" and not Barrier.objects.get().email


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"where": "Mapa da escola"}, "text"),
        ({"text": "Mapa da escola", "email": "ana@"}, "email"),
        ({"text": "Mapa da escola", "with_help_of": ["magic"]}, "with_help_of"),
        ({"text": "Mapa da escola", "where": "x" * 301}, "where"),
        ({"text": "Mapa da escola" + "x" * 3000}, "text"),
    ],
)
def test_what_was_typed_stays_and_what_is_wrong_is_told_beside_it_and_in_the_summary(statement, client, said, field):
    answer = client.post(FORM, said)
    page = answer.content.decode()
    assert answer.status_code == 422 and "Mapa da escola" in page and not Barrier.objects.exists()
    assert f'href="#id_{field}' in page and f'id="id_{field}_error"' in page


def test_a_program_that_fills_in_everything_is_thanked_and_not_heard(statement, client):
    assert client.post(FORM, {"text": "Compre", "website": "http://spam.example"}).status_code == 302
    assert not Barrier.objects.exists()


def test_too_many_from_one_place_are_asked_to_wait_and_lose_nothing(statement, client, settings):
    settings.LIMITS = {"barrier": [(2, 60, "address")]}
    answers = [client.post(FORM, {"text": "O mapa não se lê."}) for _try in range(3)]
    assert [answer.status_code for answer in answers] == [302, 302, 429] and Barrier.objects.count() == 2
    assert "O mapa não se lê." in answers[-1].content.decode()


def test_the_form_and_the_thanks_are_kept_by_nobody(statement, client):
    for address in (FORM, reverse("barrier_thanks") + "?lang=en"):
        assert "no-store" in client.get(address)["Cache-Control"]


def test_what_one_asks_the_database(statement, client, django_assert_num_queries):
    client.get("/pt-pt/acessibilidade/")
    with django_assert_num_queries(4):
        client.get("/pt-pt/acessibilidade/")
    with django_assert_num_queries(2):
        client.get(FORM)
