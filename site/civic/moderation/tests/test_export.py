"""The desk's list as a file: the same rows, for the same people."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from civic.contributions.actions import answer
from civic.contributions.models import Contribution, Status
from civic.journal.models import Entry
from civic.moderation import export
from conftest import make_idea
from consultations.comments.models import Comment

ADDRESS = "/admin/contributions/export/"


def read(response):
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_an_officer_takes_along_what_concerns_her_alone(board, idea, citizen, officer, other_officer, sign_in):
    Comment.objects.create(activity=idea.activity, about=idea, author=citizen, language="en", text="Count me in.")
    make_idea(board, citizen, title="Rascunho", status=Status.DRAFT)
    answer(idea, by=officer, text="Sim, em maio.", language="pt-pt", entity="Agência", status="accepted")
    rows = read(sign_in(officer).get(ADDRESS, headers={"accept-language": "en"}))
    assert [row["Code"] for row in rows] == [idea.public_id, Comment.objects.get().public_id]
    assert rows[0]["Answer"] == "Sim, em maio." and idea.text in rows[0]["Text"]
    assert rows[1]["About"] == idea.public_id and rows[1]["Name"] == citizen.name
    assert read(sign_in(other_officer).get(ADDRESS)) == []


def test_citizens_and_strangers_get_nothing(idea, citizen, sign_in, client):
    assert sign_in(citizen).get(ADDRESS).status_code == client.get(ADDRESS).status_code == 302


def test_it_is_filtered_and_searched_as_the_list_is(board, idea, citizen, officer, sign_in):
    other = make_idea(board, citizen, title="Guardar a chuva", language="en")
    client = sign_in(officer)
    for query in ({"language": "en"}, {"q": "chuva"}):
        assert [row[next(iter(row))] for row in read(client.get(ADDRESS, query))] == [other.public_id]


def test_no_cell_is_a_formula(board, citizen, officer, sign_in):
    make_idea(board, citizen, title="=HYPERLINK(1)")
    text = b"".join(sign_in(officer).get(ADDRESS).streaming_content).decode()
    assert "=HYPERLINK" in text and ',"=HYPERLINK' not in text and ",=HYPERLINK" not in text


def test_it_is_written_down_who_took_it(idea, officer, sign_in):
    sign_in(officer).get(ADDRESS, {"language": "en"})
    entry = Entry.objects.get(verb="exported")
    assert entry.by == officer and entry.facts == {"query": "language=en"}


@pytest.mark.parametrize("number", [3, 9])
def test_a_chunk_is_one_query_however_many_rows(board, citizen, number, monkeypatch):
    ideas = [make_idea(board, citizen, title=f"Ideia {n}") for n in range(number)]
    monkeypatch.setattr(export, "CHUNK", 3)
    with CaptureQueriesContext(connection) as queries:
        rows = list(export.rows(Contribution.objects.all()))
    assert [row[0] for row in rows] == [idea.public_id for idea in ideas]
    assert len(queries) == number // 3 + 2 + 2  # the chunks, the keys and the end of them, the titles
