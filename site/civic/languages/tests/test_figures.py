"""Editors see how far pages are translated: beside each in the list of pages, and by language and entity in figures."""

import csv
import io
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from civic.languages import actions
from civic.languages.models import Wording
from civic.teams.rules import team_of
from conftest import make_consultation, make_entity

FIGURES = "/admin/translations/figures/"
ENGLISH = {"accept-language": "en"}


@pytest.fixture
def english_house(home, english, entity, labx_editor):
    """The entity's consultation is being translated, the entity's page only stands in."""
    home.copy_for_translation(english).save_revision().publish()
    consultation = make_consultation(entity)
    actions.complete("en")
    actions.begin(consultation, [english], by=labx_editor)
    return consultation


def publish(page, locale):
    page.get_translation(locale).save_revision().publish()


def explore(client, page):
    return client.get(reverse("wagtailadmin_explore", args=[page.pk]), headers=ENGLISH)


def figures(client, title):
    """`{language: [translated, older, under way, stands in, missing]}` of one entity."""
    rows = list(csv.reader(io.StringIO(client.get(f"{FIGURES}?as=csv", headers=ENGLISH).text)))
    return {row[0]: [int(n) for n in row[2:]] for row in rows[1:] if row[1] == title}


def test_the_list_of_pages_says_how_each_stands(english_house, entity, home, labx_editor, sign_in):
    client = sign_in(labx_editor)
    assert "Under way" in explore(client, entity).text and "English" in explore(client, entity).text
    assert "Only stands in" in explore(client, home).text


@pytest.mark.parametrize("number", [1, 50])
def test_it_asks_one_question_more_for_fifty_pages_as_for_one(number, english_house, entity, labx_editor, sign_in):
    """wagtail-localize's own buttons ask three for each page; this is about ours."""
    for place in range(number - 1):
        make_consultation(entity, title=f"Pergunta {place}?")
    client = sign_in(labx_editor)
    with CaptureQueriesContext(connection) as asked:
        assert explore(client, entity).text.count("desk-standing") == number
    assert sum(Wording._meta.db_table in query["sql"] for query in asked) == 1


def test_figures_tell_how_an_entitys_pages_stand_in_each_language(english_house, english, entity, labx_editor, sign_in):
    client = sign_in(labx_editor)
    assert figures(client, entity.title)["English"] == [0, 0, 1, 1, 0]
    assert figures(client, entity.title)["Ukrainian"] == [0, 0, 0, 0, 2]
    publish(english_house, english)
    Wording.objects.filter(page=english_house).update(since="2999-01-01T00:00Z")
    assert figures(client, entity.title)["English"] == [0, 1, 0, 1, 0]


@pytest.mark.parametrize("standing", ["under-way", "stands-in"])
def test_each_number_leads_to_the_pages_that_it_counts(standing, english_house, entity, labx_editor, sign_in):
    client = sign_in(labx_editor)
    address = f"{reverse('translations_counted')}?language=en&standing={standing}&entity={team_of(entity).key}"
    assert address.replace("&", "&amp;") in client.get(FIGURES).text
    answer = client.get(address)
    assert [page.pk for page in answer.context["object_list"]] == [
        (english_house if standing == "under-way" else entity).pk
    ]
    assert client.get(re.search(r'href="(/admin/(pages/\d+/edit|localize)[^"]*)"', answer.text)[1]).status_code == 200


def test_officers_see_figures_of_their_own_entity(english_house, home, entity, officer, sign_in):
    make_entity(home, "Instituto do Mar")
    client = sign_in(officer)
    page = client.get(FIGURES).text
    assert entity.title in page and "Instituto do Mar" not in page
    address = f"{reverse('translations_counted')}?language=uk&standing=missing&entity=others"
    assert not client.get(address).context["object_list"]


@pytest.mark.parametrize("query", ["", "?language=xx&standing=older", "?language=en&standing=old"])
def test_a_figure_that_there_is_not_leads_nowhere(query, home, labx_editor, sign_in):
    assert sign_in(labx_editor).get(f"{reverse('translations_counted')}{query}").status_code == 404


def test_moderators_have_no_figures(home, moderator, sign_in):
    assert sign_in(moderator).get(FIGURES).status_code == 302


@pytest.mark.parametrize("number", [1, 3])
def test_figures_of_three_entities_are_asked_for_like_those_of_one(
    number, english_house, home, labx_editor, sign_in, django_assert_num_queries
):
    for place in range(number - 1):
        make_consultation(make_entity(home, f"Instituto {place}"))
    client = sign_in(labx_editor)
    client.get(FIGURES)
    with django_assert_num_queries(15):
        client.get(FIGURES)
