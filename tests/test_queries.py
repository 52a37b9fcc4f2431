"""A list of three asks the database no more than a list of one. The numbers are literal: see them change."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from civic.contributions.models import Channel
from conftest import add_and_publish, date_phases, make_consultation, make_idea, make_person
from consultations.comments.models import Comment
from consultations.ideas.models import IdeaBoardPage
from consultations.process.models import ConsultationIndexPage


def count(client, url):
    client.get(url)  # what is asked once and kept, like the site's addresses
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(url).status_code == 200
    return len(queries)


def crowd(number):
    return [make_person(f"p{n}@people.example", f"P{n}") for n in range(number)]


@pytest.mark.parametrize("number", [1, 3])
def test_a_board(board, number):
    for person in crowd(number):
        make_idea(board, person)
    assert count(Client(), board.url) == 8


@pytest.mark.parametrize("number", [1, 3])
def test_an_idea_with_comments_and_replies(board, idea, number):
    for person in crowd(number):
        words = {"activity": idea.activity, "author": person, "language": "pt-pt", "channel": Channel.WEB}
        root = Comment.objects.create(about=idea, text="Boa ideia.", **words)
        for _reply in range(number):
            Comment.objects.create(about=root, text="Concordo.", **words)
    assert count(Client(), idea.path_on(board)) == 10


@pytest.mark.parametrize("number", [1, 3])
def test_home_index_and_entity(home, entity, number):
    index = add_and_publish(home, ConsultationIndexPage(title="Participar", locale=home.locale))
    for place in range(number):
        consultation = make_consultation(entity, title=f"Pergunta {place}?")
        board = add_and_publish(consultation, IdeaBoardPage(title="Quadro", lead="Ideias", locale=home.locale))
        date_phases(consultation, [board.activity])
    assert count(Client(), home.url) == 14
    assert count(Client(), index.url) == 16
    assert count(Client(), entity.url) == 9


@pytest.mark.parametrize("number", [1, 3])
def test_a_consultation_with_its_ways_to_take_part(consultation, number):
    for place in range(number):
        add_and_publish(consultation, IdeaBoardPage(title=f"Quadro {place}", lead="Ideias", locale=consultation.locale))
    assert count(Client(), consultation.url) == 15


@pytest.mark.parametrize("number", [1, 3])
def test_what_one_took_part_in(board, citizen, sign_in, number, other_citizen):
    client = sign_in(citizen)
    for place in range(number):
        idea = make_idea(board, other_citizen, title=f"Ideia {place}")
        client.post(f"/acts/support/{idea.public_id}/", {"set": "on"})
        client.post(f"/acts/comment/{idea.public_id}/", {"text": "Boa.", "language": "pt-pt"})
    assert count(client, "/pt-pt/took-part/") == 6


@pytest.mark.parametrize("number", [1, 3])
def test_the_sitemap_and_the_feed(board, entity, other_citizen, number):
    for place in range(number):
        make_idea(board, other_citizen, title=f"Ideia {place}")
        make_consultation(entity, title=f"Pergunta {place}?")
    assert count(Client(), "/sitemap-ideas.xml") == 3
    assert count(Client(), "/sitemap-pages.xml") == 6
    assert count(Client(), "/pt-pt/consultations.rss") == 2
