"""Every address answers in every language: translated, or with the source's words under their own `lang`."""

import pytest
from django.conf import settings
from django.utils.translation import override
from wagtail.models import Page

from civic.languages import actions
from conftest import add_and_publish
from home.pages.models import StandardPage


@pytest.fixture
def about(home):
    return add_and_publish(home, StandardPage(title="Sobre", slug="sobre", body="<p>Quem somos.</p>"))


@pytest.fixture
def english_home(home, english):
    there = home.copy_for_translation(english)
    there.save_revision().publish()
    return there


def test_a_page_answers_in_a_language_that_has_none_yet(about, client):
    answer = client.get("/hi/sobre/").text
    assert '<html lang="hi"' in answer and 'lang="pt-PT"' in answer and "Quem somos." in answer
    assert "noindex" in answer
    assert 'href="/hi/' in answer and 'href="/pt-pt/sobre/" lang="pt-PT" hreflang="pt-PT"' in answer


@pytest.mark.parametrize("code", [code for code, _name in settings.LANGUAGES])
def test_the_switch_leads_to_the_same_page_in_each_language(about, client, code):
    assert f'href="/{code}/sobre/" lang=' in client.get("/pt-pt/sobre/").text
    assert client.get(f"/{code}/sobre/").status_code == 200


def test_a_home_page_that_is_not_published_yet_takes_nothing_from_readers(about, home, english, client):
    home.copy_for_translation(english)
    assert client.get("/en/sobre/").status_code == client.get("/en/").status_code == 200


def test_the_address_of_the_source_leads_to_the_translation(about, english_home, english, client):
    there = about.copy_for_translation(english)
    there.slug = "about"
    there.save_revision().publish()
    answer = client.get("/en/sobre/")
    assert answer.status_code == 302 and answer.url == "/en/about/"
    assert client.get("/en/sobrenada/").status_code == 404


def test_what_a_language_lacks_is_read_in_it_all_the_same(about, english_home, client):
    assert client.get("/en/sobre/").status_code == 200
    actions.complete("en")
    alias = Page.objects.get(locale__language_code="en", slug="sobre")
    assert alias.alias_of_id == about.pk and alias.tongue == "pt-pt"
    answer = client.get("/en/sobre/").text
    assert 'lang="pt-PT"' in answer and "noindex" in answer


def test_a_new_page_stands_in_each_language_that_has_pages(english_home, home):
    page = add_and_publish(home, StandardPage(title="Contacto", slug="contacto", body="<p>Escreva.</p>"))
    actions.stand_in(page)
    actions.stand_in(page)
    assert [each.locale.language_code for each in page.get_translations()] == ["en"]
    assert Page.find_problems() == ([], [], [], [], [])


def test_links_stay_in_the_readers_language_until_that_has_pages(home, english, about):
    with override("en"):
        assert about.url == "/en/sobre/"
        home.copy_for_translation(english).save_revision().publish()
        assert about.url == "/pt-pt/sobre/" and about.get_parent().get_translation(english).url == "/en/"
