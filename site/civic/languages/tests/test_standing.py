"""A translation grows older than its original when the texts of that change: its readers and editors are told."""

import pytest
from wagtail.models import Page

from civic.languages import actions
from civic.languages.models import Wording
from civic.languages.standing import Standing, with_standing
from conftest import add_and_publish
from home.pages.actions import start_site
from home.pages.models import StandardPage

OLDER = "This translation is older than the original"


@pytest.fixture
def about(home, english):
    home.copy_for_translation(english).save_revision().publish()
    return add_and_publish(home, StandardPage(title="Sobre", slug="sobre", body="<p>Quem somos.</p><p>Onde.</p>"))


@pytest.fixture
def translated(about, django_capture_on_commit_callbacks):
    def translated():
        words = {"Sobre": "About", "Quem somos.": "Who we are.", "Onde.": "Where.", "Como somos.": "How we are."}
        with django_capture_on_commit_callbacks(execute=True):
            return actions.translate_page(about, "en", words)

    return translated


def change(page, **fields):
    """Publish it with other words, as an editor does; then its translators see them."""
    page = Page.objects.get(pk=page.pk).specific
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    actions.tell_translators(page)


@pytest.fixture
def english_board(home, english, board):
    """Its original changed after it was translated."""
    for page in (home, board.get_parent().get_parent(), board.get_parent(), board):
        there = page.specific.get_translation_or_none(english) or page.specific.copy_for_translation(english)
        there.save_revision().publish()
    Wording.objects.filter(page=board).update(since="2999-01-01T00:00Z")
    return board.get_translation(english)


def standing(page):
    return with_standing(page.get_translations()).get().standing


def test_a_translation_is_older_once_the_texts_of_its_original_have_changed(about, translated, client):
    translated()
    assert standing(about) == Standing.TRANSLATED
    assert OLDER not in client.get("/en/sobre/").text
    change(about, body="<p>Como somos.</p><p>Onde.</p>")
    assert standing(about) == Standing.OLDER
    page = client.get("/en/sobre/").text
    assert OLDER in page and '<a href="/pt-pt/sobre/" hreflang="pt-PT">Read the original</a>' in page
    assert OLDER not in client.get("/pt-pt/sobre/", headers={"accept-language": "en"}).text


def test_it_is_up_to_date_again_once_it_is_translated_and_published(about, translated, client):
    translated()
    change(about, body="<p>Como somos.</p><p>Onde.</p>")
    translated()
    assert standing(about) == Standing.TRANSLATED and OLDER not in client.get("/en/sobre/").text


@pytest.mark.parametrize("body", ["<p>Quem somos.</p>", "<p>Quem somos.</p><p>Onde.</p><p>Quando.</p>"])
def test_a_text_less_or_more_is_a_change(about, translated, body):
    translated()
    change(about, body=body)
    assert standing(about) == Standing.OLDER


def test_a_change_that_says_nothing_else_is_none(about, translated):
    translated()
    before = Wording.objects.get(page=about)
    change(about, show_in_menus=True, body="<p><b></b>Quem somos.</p><p>Onde.</p>")
    assert Wording.objects.get(page=about).since == before.since
    assert standing(about) == Standing.TRANSLATED


def test_a_draft_of_the_original_makes_nothing_old(about, translated):
    translated()
    about.body = "<p>Amanhã.</p>"
    about.save_revision()
    assert standing(about) == Standing.TRANSLATED


def test_what_is_published_without_saying_everything_is_old(
    about, translated, english, django_capture_on_commit_callbacks
):
    translated()
    change(about, body="<p>Como somos.</p><p>Onde.</p>")
    with django_capture_on_commit_callbacks(execute=True):  # as “Sync translated pages” does
        about.get_translation(english).save_revision().publish()
    assert standing(about) == Standing.OLDER


def test_what_someone_only_began_to_translate_still_shows_the_source(about, english, labx_editor, client):
    actions.stand_in(about)
    assert standing(about) == Standing.STANDS_IN
    actions.begin(about, [english], by=labx_editor)
    assert standing(about) == Standing.UNDER_WAY
    page = client.get("/en/sobre/").text
    assert "This page is not yet in your language." in page and "noindex" in page and "Quem somos." in page


def test_readers_wait_for_no_more_questions(about, translated, client, django_assert_num_queries):
    translated()
    client.get("/en/sobre/")
    with django_assert_num_queries(4):
        client.get("/en/sobre/")
    change(about, body="<p>Como somos.</p>")
    with django_assert_num_queries(4):
        client.get("/en/sobre/")


def test_what_was_public_from_the_first_is_in_its_own_language(about, english, client):
    there = about.copy_for_translation(english)
    there.live, there.first_published_at = True, about.first_published_at
    there.save()
    assert standing(about) == Standing.TRANSLATED and there.tongue == "en"


def test_what_came_public_before_anyone_kept_its_wording_grows_old_too(about, translated):
    translated()
    Wording.objects.all().delete()
    start_site(title="", headline="", lead="")
    change(about, body="<p>Como somos.</p><p>Onde.</p>")
    assert standing(about) == Standing.OLDER


def test_an_idea_is_no_translation_however_old_its_board_is(english_board, idea, client):
    page = client.get(idea.path_on(english_board))
    assert page.status_code == 200 and OLDER not in page.text
    assert OLDER in client.get(english_board.url).text
