"""Each entity's things are its own, in every query of ours, and on public addresses."""

import itertools

import pytest
from django.test import Client
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import PageViewRestriction

from civic.contributions.rules import can_answer
from civic.moderation.export import rows
from civic.moderation.rules import activities_in_care_of, in_care_of
from civic.people.models import Person
from civic.teams.rules import pages_in_care_of, pages_known_to, things_in_care_of
from tests.scope.routes import text_of


def test_no_query_of_ours_brings_anything_of_another_entity(house):
    """For any two entities, each way round."""
    for mine, theirs in itertools.permutations((house.a, house.b)):
        person = Person.objects.get(pk=mine.officer.pk)
        hidden = {page.pk for page in theirs.hidden_pages}
        assert theirs.board.activity not in activities_in_care_of(person)
        assert {mine.board.activity, mine.draft_board.activity} <= set(activities_in_care_of(person))
        said = in_care_of(person)
        assert not said.filter(activity=theirs.board.activity).exists() and said.filter(pk=mine.idea.pk).exists()
        assert not [row for row in rows(said) if theirs.bird in str(row) or theirs.canary in str(row)]
        assert not can_answer(person, theirs.idea) and can_answer(person, mine.idea)
        keys = set(pages_in_care_of(person).values_list("pk", flat=True))
        assert keys == {mine.entity.pk, mine.in_english.pk, *(page.pk for page in mine.pages)}
        known = set(pages_known_to(person).values_list("pk", flat=True))
        assert not known & hidden and {theirs.live.pk, theirs.board.pk, *keys} <= known
        assert list(things_in_care_of(person, Image)) == [mine.image]
        assert list(things_in_care_of(person, Document)) == [mine.document]
        assert not things_in_care_of(person, Person).exists()


@pytest.mark.parametrize("role", ["officer", "citizen", "stranger"])
def test_what_is_private_is_not_there_for_others_on_public_addresses(house, role):
    b, client = house.b, Client()
    if role != "stranger":
        client.force_login(house.a.officer if role == "officer" else house.citizen)
    hidden = b.hidden_idea
    pages = [page.url for page in b.hidden_pages if not page.live] + [
        hidden.path_on(b.board),
        f"/c/{hidden.public_id}/",
    ]
    for url in [*pages, b.document.url, hidden.image_url]:
        assert client.get(url).status_code == 404, url
    for url in [b.private.url, *(f"/acts/{act}/{hidden.public_id}/" for act in ("support", "comment", "report"))]:
        answer = client.get(url)
        assert answer.status_code in (403, 404) or "/account/login/" in answer.url, url
        assert b.canary not in text_of(answer).replace(url, ""), url
    for url in (
        "/pt-pt/",
        "/sitemap-pages.xml",
        "/sitemap-ideas.xml",
        "/pt-pt/consultations.rss",
        b.live.url,
        b.board.url,
    ):
        assert b.canary not in text_of(client.get(url)), url


def test_a_file_is_read_by_everyone_once_its_page_is_public(house):
    b = house.b
    mine, stranger = Client(), Client()
    mine.force_login(b.officer)
    assert mine.get(b.document.url).status_code == 200 and stranger.get(b.document.url).status_code == 404
    b.draft.get_latest_revision().publish()
    assert stranger.get(b.document.url).status_code == 200
    PageViewRestriction.objects.create(page=b.draft, restriction_type="login")
    assert "/login/" in stranger.get(b.document.url).url
