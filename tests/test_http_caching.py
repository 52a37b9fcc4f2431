"""What caches may keep, for how long, and how they ask whether it is still the same."""

from types import SimpleNamespace

import pytest
from django.http import HttpResponse

from civic.middleware import PRIVATE, PUBLIC, private_unless_public
from civic.people.models import Person
from tests.conftest import addresses_of


def body_of(answer):
    return answer.getvalue() if answer.streaming else answer.content


def test_a_public_page_is_kept_for_seconds_and_any_other_by_nobody(board, idea, client, citizen, sign_in):
    path = idea.path_on(board)
    assert client.get(path)["Cache-Control"] == PUBLIC
    assert PUBLIC == "public, max-age=0, s-maxage=2, stale-while-revalidate=2, stale-if-error=60"
    signed_in = sign_in(citizen)
    for answer in (signed_in.get(path), signed_in.get("/pt-pt/nada/"), signed_in.get("/admin/"), client.post(path)):
        assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("said", ["public, max-age=3600", "private", "max-age=600"])
def test_a_view_may_be_stricter_than_the_house_and_never_laxer(said, rf):
    for was_accessed in (False, True):
        request = rf.get("/")
        request.session = SimpleNamespace(accessed=was_accessed)
        answer = private_unless_public(lambda request: HttpResponse(headers={"Cache-Control": said}))(request)
        assert answer["Cache-Control"] == (PRIVATE if was_accessed or said == "private" else PUBLIC)


def test_whoever_has_the_page_is_told_that_it_is_the_same(board, idea, client, other_citizen):
    path = idea.path_on(board)
    page = client.get(path)
    again = {"if-none-match": page["ETag"]}
    same = client.get(path, headers=again)
    assert same.status_code == 304 and same.content == b"" and same["Cache-Control"] == PUBLIC
    Person.objects.filter(pk=other_citizen.pk).update(name="Joaquina")  # no version of the page knows of this
    other = client.get(path, headers=again)
    assert other.status_code == 200 and "Joaquina" in other.content.decode()


def test_what_is_private_has_no_etag(board, citizen, sign_in, client):
    assert not sign_in(citizen).get(board.url).has_header("ETag")
    assert not client.get(board.url_to("new")).has_header("ETag")


def test_no_cookie_chooses_the_language_of_a_page_that_is_kept(home, client):
    client.cookies["django_language"] = "en"
    answer = client.get("/", headers={"accept-language": "pt"})
    assert answer.url == "/pt-pt/" and "Accept-Language" in answer["Vary"]


@pytest.mark.parametrize("query", ["", "?order=newest", "?order=random", "?q=escola", "?state=closed", "?figures=csv"])
def test_a_public_page_rendered_twice_is_the_same_to_the_byte(whole_house, client, query):
    seen = 0
    for address in addresses_of(whole_house):
        if address.startswith("/admin/"):
            continue
        first, second = (client.get(address + query) for _time in range(2))
        if first["Cache-Control"] == PUBLIC:
            seen += first.status_code == 200
            assert (first.get("Location"), body_of(first)) == (second.get("Location"), body_of(second)), address
    assert seen >= 15
