import re

import pytest
from django.core.cache import caches
from django.core.management import call_command
from wagtail.models import PageViewRestriction

from conftest import add_and_publish, make_idea
from consultations.ideas.models import Idea
from home.pages import search
from home.pages.models import MainMenu, MenuEntry, NewsIndexPage, NewsPage, StandardPage


@pytest.fixture
def site(home, consultation, board, person):
    """Something of each kind about housing; and something that nobody may find."""
    add_and_publish(home, StandardPage(title="Habitação digna", body="<p>Casas.</p>", locale=home.locale))
    index = add_and_publish(home, NewsIndexPage(title="Notícias", locale=home.locale))
    add_and_publish(
        index, NewsPage(title="Novas habitações", intro="Há casas.", body="<p>Sim.</p>", locale=home.locale)
    )
    make_idea(board, person, title="Habitação para jovens")
    hidden = add_and_publish(home, StandardPage(title="Habitação secreta", body="<p>Não.</p>", locale=home.locale))
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    call_command("update_index", verbosity=0)


@pytest.fixture
def person(citizen):
    return getattr(citizen, "person", citizen)


@pytest.mark.parametrize("query", ["habitação", "habitacao", "HABITAÇÕES", "habitacoes", "habita", "digna habitação"])
def test_words_are_found_as_people_write_them(site, client, query):
    page = client.get("/pt-pt/search/", {"q": query}).content.decode()
    assert "Habitação digna" in page and "secreta" not in page


def test_each_kind_is_named_and_can_be_chosen(site, client):
    page = client.get("/pt-pt/search/", {"q": "habitacao"}).content.decode()
    for kind, title in (("pages", "Habitação digna"), ("news", "Novas habitações"), ("ideas", "Habitação para jovens")):
        assert title in page and f"kind={kind}" in page
    only = client.get("/pt-pt/search/", {"q": "habitacao", "kind": "ideas"}).content.decode()
    only = only[: only.index("</main>")]  # plain pages stand at the foot, too
    assert "Habitação para jovens" in only and "Habitação digna" not in only


@pytest.mark.parametrize(
    ("query", "is_found"),
    [("águas", True), ("poup agu", True), ("poupar águas como", True), ("gua", False), ("poupar terra", False)],
)
def test_each_word_is_a_beginning_and_all_are_needed(consultation, client, query, is_found):
    call_command("update_index", verbosity=0)
    assert (consultation.title in client.get("/pt-pt/search/", {"q": query}).content.decode()) == is_found


@pytest.mark.parametrize(
    ("query", "title"), [("cidadãos", "Um cidadão"), ("cidadão", "Os cidadãos"), ("jovem", "Jovens")]
)
def test_singular_and_plural_find_each_other_in_pages_and_ideas(board, home, person, client, query, title):
    add_and_publish(home, StandardPage(title=f"Página: {title}", body="<p>x</p>", locale=home.locale))
    make_idea(board, person, title=f"Ideia: {title}")
    call_command("update_index", verbosity=0)
    page = found_in(client, query)
    assert f"Página: {title}" in page and f"Ideia: {title}" in page


def found_in(client, query):
    page = client.get("/pt-pt/search/", {"q": query}).content.decode()
    return page[: page.index("</main>")]  # plain pages stand at the foot, too


def test_what_has_the_words_in_its_title_comes_first(home, client):
    for title, body in (
        ("Horários", "Casas e jardins, casas e jardins."),
        ("Casas e jardins", "x"),
        ("Casas", "jardins"),
    ):
        add_and_publish(home, StandardPage(title=title, body=f"<p>{body}</p>", locale=home.locale))
    call_command("update_index", verbosity=0)
    page = found_in(client, "jardim casa")
    assert page.index(">Casas e jardins<") < page.index(">Casas<") < page.index(">Horários<")


def test_another_language_does_not_fill_the_list(home, english, client):
    home.copy_for_translation(english).save_revision().publish()
    page = add_and_publish(home, StandardPage(title="Jardins", body="<p>x</p>", locale=home.locale))
    page.copy_for_translation(english).save_revision().publish()
    call_command("update_index", verbosity=0)
    assert found_in(client, "jardins").count('class="entry"') == 1


def test_too_many_questions_from_one_place_are_asked_to_wait(site, client, settings):
    settings.LIMITS = {"search": [(2, 60, "address")]}
    codes = [client.get("/pt-pt/search/", {"q": "casa"}).status_code for _try in range(3)]
    assert codes == [200, 200, 429] and client.get("/pt-pt/search/").status_code == 200


def test_long_texts_are_cut_and_so_is_a_list_that_has_no_end(board, person, client, monkeypatch):
    monkeypatch.setattr(search, "IDEAS", 2)
    for _each in range(3):
        idea = make_idea(board, person, title="Casas")
        idea.text = "palavra " * 200
        idea.save()
    assert found_in(client, "casas").count("palavra") < 100
    assert "(2+)" in client.get("/pt-pt/search/", {"q": "casas", "kind": "ideas"}).content.decode()


def test_what_people_type_is_not_remembered(site, client, settings):
    settings.BRIEFLY = 60
    client.get("/pt-pt/search/", {"q": "nada"})
    before = len(caches["brief"]._cache)
    client.get("/pt-pt/search/", {"q": "mais nada"})
    assert len(caches["brief"]._cache) == before


def test_a_slip_is_met_with_what_was_meant(site, client):
    page = client.get("/pt-pt/search/", {"q": "habitasao"}).content.decode()
    assert "habitação" in page.lower() and "?q=" in page


@pytest.mark.parametrize("query", ["", "   ", "%", "'\"*()", "a" * 500, "\x00", "AND OR NOT", "title:x", "-"])
def test_any_question_is_answered(site, client, query):
    assert client.get("/pt-pt/search/", {"q": query}).status_code == 200


def test_hidden_ideas_and_those_of_private_boards_are_not_found(site, board, person, client):
    make_idea(board, person, title="Habitação escondida")
    assert "escondida" in found_in(client, "habitacao") and "para jovens" in found_in(client, "habitacao")
    Idea.objects.filter(title="Habitação escondida").update(status="hidden", status_reason="spam")
    assert "escondida" not in client.get("/pt-pt/search/", {"q": "habitacao"}).content.decode()
    PageViewRestriction.objects.create(page=board.get_parent(), restriction_type="login")
    assert "para jovens" not in client.get("/pt-pt/search/", {"q": "habitacao"}).content.decode()


def test_it_asks_as_often_for_many_as_for_one(site, board, person, client, django_assert_num_queries):
    for n in range(9):
        make_idea(board, person, title=f"Habitação {n}")
    with django_assert_num_queries(10):
        client.get("/pt-pt/search/", {"q": "habitacao"})
    with django_assert_num_queries(7):  # of one kind
        client.get("/pt-pt/search/", {"q": "habitacao digna"})


# --- menu, news, addresses that move ---------------------------------------------------------


def test_labx_chooses_the_menu_and_each_language_has_it(home, english, consultation, client, settings):
    home.copy_for_translation(english).save_revision().publish()
    page = add_and_publish(home, StandardPage(title="Quem somos", body="<p>Nós.</p>", locale=home.locale))
    menu = MainMenu.for_site(home.get_site())
    menu.entries = [MenuEntry(page=page, sort_order=0), MenuEntry(page=consultation, sort_order=1)]
    menu.save()
    shown = client.get("/pt-pt/").content.decode()
    head = shown[shown.index('class="menu"') : shown.index("</header>")]
    assert head.index("Quem somos") < head.index(consultation.title)
    english_page = page.copy_for_translation(english)
    english_page.title = "Who we are"
    english_page.save_revision().publish()
    head = client.get("/en/").content.decode()
    assert "Who we are" in head[: head.index("</header>")] and consultation.title not in head[: head.index("</header>")]


def test_the_menu_has_at_most_nine_entries():
    assert MainMenu.MOST + 2 == 9  # with results and the search


def test_news_are_listed_the_newest_first(home, client):
    index = add_and_publish(home, NewsIndexPage(title="Notícias", locale=home.locale))
    for title, date in (("Antiga", "2026-01-02"), ("Nova", "2026-02-01")):
        add_and_publish(index, NewsPage(title=title, date=date, intro="x", body="<p>x</p>", locale=home.locale))
    page = client.get(index.url).content.decode()
    assert page.index(">Nova<") < page.index(">Antiga<")
    assert client.get(NewsPage.objects.get(title="Nova").url).status_code == 200


def test_older_news_are_on_the_next_page_each_once(home, client):
    index = add_and_publish(home, NewsIndexPage(title="Notícias", locale=home.locale))
    for n in range(21):
        page = NewsPage(
            title=f"Nova {n}.", date=f"2026-02-{1 + n // 3:02}", intro="x", body="<p>x</p>", locale=home.locale
        )
        add_and_publish(index, page)
    first = client.get(index.url).content.decode()
    after = re.search(r"after=([^\"&]+)", first)[1]
    second = client.get(f"{index.url}?after={after}").content.decode()
    seen = [set(re.findall(r">(Nova \d+\.)<", page)) for page in (first, second)]
    assert (len(seen[0]), len(seen[1]), len(seen[0] | seen[1])) == (20, 1, 21)
    assert client.get(f"{index.url}?after=x_y").content.decode().count("Nova 20.") == first.count("Nova 20.")


def test_an_address_that_moved_leads_on(home, client, django_capture_on_commit_callbacks):
    page = add_and_publish(home, StandardPage(title="Antes", slug="antes", body="<p>x</p>", locale=home.locale))
    assert client.get("/pt-pt/antes/").status_code == 200
    page.slug = "depois"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    answer = client.get("/pt-pt/antes/")
    assert answer.status_code == 301 and answer.url.endswith("/pt-pt/depois/")
