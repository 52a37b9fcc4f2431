from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from civic.journal.models import Entry
from conftest import make_idea
from consultations.ideas.models import Idea
from consultations.support.models import Support
from tests.test_way_through import words


def picture(kind="PNG", size=(40, 30)):
    out, hidden = BytesIO(), Image.Exif()
    hidden[0x010F] = "A camera"
    Image.new("RGB", size, "blue").save(out, kind, exif=hidden)
    return SimpleUploadedFile(f"foto.{kind.lower()}", out.getvalue())


def test_the_author_can_change_it_while_nobody_supports_it(board, citizen, other_citizen, sign_in):
    mine = make_idea(board, citizen)
    client = sign_in(citizen)
    client.post(board.url_to("words", mine.public_id), words(board, title="Melhor título"))
    mine.refresh_from_db()
    assert mine.title == "Melhor título" and mine.edited and mine.is_published
    assert Entry.objects.about(mine).get().facts["was"]["title"] == "Reparar as torneiras da escola"
    Support.objects.create(contribution=mine, person=other_citizen)
    assert client.post(board.url_to("words", mine.public_id), words(board, title="Truque")).status_code == 404
    mine.refresh_from_db()
    assert mine.title == "Melhor título"


def test_nobody_else_can_change_it(board, idea, citizen, sign_in):
    client = sign_in(citizen)
    for step in ("words", "place", "review"):
        assert client.get(board.url_to(step, idea.public_id)).status_code == 404
        assert client.post(board.url_to(step, idea.public_id), words(board)).status_code == 404
    idea.refresh_from_db()
    assert idea.title == "Reparar as torneiras da escola"


def test_a_draft_may_be_unfinished_and_is_found_again(board, citizen, sign_in):
    client = sign_in(citizen)
    sent = client.post(board.url_to("new"), words(board, title="Só um começo", text="", category="", later="1"))
    assert sent.url == "/pt-pt/took-part/"
    assert "Só um começo" in client.get(sent.url).content.decode()
    draft = Idea.objects.get()
    assert client.post(board.url_to("review", draft.public_id)).status_code == 422
    assert Idea.objects.get().is_draft


def test_a_picture_is_made_anew_and_described(board, citizen, sign_in):
    draft = make_idea(board, citizen, status="draft")
    client, url = sign_in(citizen), board.url_to("place", draft.public_id)
    refused = client.post(url, {"image": picture()})
    assert refused.status_code == 422 and 'id="id_image_alt_error"' in refused.content.decode()
    client.post(url, {"image": picture(size=(4000, 100)), "image_alt": "Uma torneira"})
    draft.refresh_from_db()
    with Image.open(draft.image) as stored:
        assert stored.format == "WEBP" and stored.width == 1600 and not stored.getexif()


@pytest.mark.parametrize(
    "file",
    [
        SimpleUploadedFile("foto.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        SimpleUploadedFile("foto.png", b"<html><script>alert(1)</script>"),
        SimpleUploadedFile("foto.jpg", b"\xff\xd8\xff\xe0 not a picture at all"),
    ],
    ids=["svg", "html", "broken"],
)
def test_what_is_no_picture_is_refused_with_a_message(board, citizen, sign_in, file):
    draft = make_idea(board, citizen, status="draft")
    file.seek(0)
    answer = sign_in(citizen).post(board.url_to("place", draft.public_id), {"image": file, "image_alt": "x"})
    draft.refresh_from_db()
    assert answer.status_code == 422 and not draft.image
    assert 'id="id_image_error"' in answer.content.decode()


def test_too_large_a_picture_is_refused(board, citizen, sign_in, settings):
    settings.CITIZEN_IMAGE_PIXELS = 1000
    draft = make_idea(board, citizen, status="draft")
    answer = sign_in(citizen).post(board.url_to("place", draft.public_id), {"image": picture(), "image_alt": "x"})
    assert answer.status_code == 422


def test_a_hidden_idea_tells_its_author_why(board, citizen, sign_in):
    mine = make_idea(board, citizen, status="hidden", status_reason="Conta coisas privadas de alguém.")
    assert "Conta coisas privadas" in sign_in(citizen).get(board.url_to("idea", mine.public_id)).content.decode()


def test_its_language_and_direction_are_said(board, citizen, client):
    idea = make_idea(board, citizen, title="فكرة", language="ar")
    page = client.get(idea.path_on(board)).content.decode()
    assert '<h1 lang="ar" dir="auto">' in page
