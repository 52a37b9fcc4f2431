"""What the editor's form refuses, what it only measures, and where the checks of a text are shown."""

import json
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils.translation import override
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from civic.design.blocks import BLOCKS
from civic.design.faults import ADDRESS, IMAGE_OF, KIND_AND_SIZE, OURS, VAGUE
from civic.design.measures import measures_of
from conftest import add_and_publish
from home.pages.models import StandardPage

PLAIN_PAGE = ("pages", "standardpage")
LONG = "Uma frase " + "que continua " * 12 + "acaba."


def refusal(kind, value):
    """The parts of that block which are refused when it is published."""
    block = dict(BLOCKS)[kind]
    with pytest.raises(StructBlockValidationError) as told:
        block.clean(block.to_python(value))
    return list(told.value.block_errors)


def make_document(name):
    return Document.objects.create(title=name, file=ContentFile(b"words", name=name)).pk


def make_figure(**picture):
    image = Image.objects.create(title="Sala", file=get_test_image_file())
    return {"image": {"image": image.pk, **picture}, "caption": "Dez pessoas à mesa."}


@pytest.mark.django_db
@pytest.mark.parametrize("alt", ["", "DSC_0123.jpg", "IMG 42"])
def test_a_picture_says_what_it_shows(alt):
    assert refusal("figure", make_figure(alt_text=alt, decorative=False)) == ["image"]


@pytest.mark.django_db
@pytest.mark.parametrize("picture", [{"alt_text": "Uma mesa", "decorative": False}, {"decorative": True}])
def test_a_picture_that_says_it_or_adorns_is_taken(picture):
    figure = dict(BLOCKS)["figure"]
    value = figure.to_python(make_figure(**({"alt_text": ""} | picture)))
    assert figure.clean(value)["caption"] == "Dez pessoas à mesa."


@pytest.mark.django_db
def test_a_film_has_captions_and_is_a_film():
    film = {"title": "Filme", "transcript": "<p>Bem-vindos.</p>", "file": make_document("filme.mp4")}
    assert "captions" in refusal("video", film | {"captions": None})
    assert "captions" in refusal("video", film | {"captions": make_document("legendas.txt")})
    assert "transcript" in refusal("video", film | {"captions": make_document("a.vtt"), "transcript": ""})
    packed = {"file": make_document("filme.zip"), "captions": make_document("b.vtt")}
    assert refusal("video", film | packed) == ["file"]


def test_a_link_of_a_case_says_where_it_leads():
    case = {"title": "Lojas", "who": "LabX", "text": "<p>Abriram.</p>", "link": "https://labx.gov.pt"}
    assert refusal("case", case | {"link_text": ""}) == ["link_text"]


@pytest.mark.django_db
def test_a_draft_may_wait_for_what_is_asked_when_it_is_published():
    figure = dict(BLOCKS)["figure"]
    figure.defer_required_validation()
    try:
        assert figure.clean(figure.to_python(make_figure(alt_text="IMG 42", decorative=False)))["image"]
    finally:
        figure.restore_deferred_validation()


@pytest.mark.parametrize(
    ("pattern", "wrong", "right"),
    [
        (
            VAGUE,
            ["Clique aqui", "saiba mais", "Ler mais…", "here", "Read more »"],
            ["Leia as regras", "Onde votar"],
        ),
        (ADDRESS, ["https://gov.pt/x", "www.gov.pt", "gov.pt/guia"], ["Portal gov.pt", "ePortugal"]),
        (IMAGE_OF, ["Imagem de uma sala", "Photo of a room", "A picture of it"], ["Uma sala com dez pessoas"]),
        (KIND_AND_SIZE, ["Regulamento (PDF, 300 KB)"], ["Regulamento", "Regulamento (PDF)"]),
    ],
    ids=["vague", "address", "image of", "kind and size"],
)
def test_words_are_told_apart(pattern, wrong, right):
    """As Python reads the pattern; the browser's story reads it as JavaScript does."""
    found = [text for text in wrong + right if re.search(pattern, text, re.IGNORECASE)]
    assert found == wrong


def test_the_script_looks_for_every_fault_that_is_told():
    script = (Path(settings.HOUSE) / "static/js/checks.js").read_text()
    looks = set(re.findall(r'^  "?([a-z-]+)"?: ', script, re.MULTILINE))
    assert looks == set(OURS) and len(script) < 4000


@pytest.fixture
def page(home):
    body = f"<h2>Prazos</h2><p>Escreva até maio.</p><p>{LONG}</p>"
    return add_and_publish(home, StandardPage(title="Regras", intro="É curto.", body=body, locale=home.locale))


def test_a_text_is_measured_as_its_editor_wrote_it(page):
    measures = measures_of(page)
    assert measures["words"] == 33 and measures["per_sentence"] == 8
    assert [(each["field"], each["sentence"], each["words"]) for each in measures["long"]] == [("Texto", LONG, 27)]
    assert measures["gulpease"]["points"] == round(89 + (300 * 4 - 10 * letters(page)) / 33)


def letters(page):
    return sum(character.isalpha() for character in f"É curto. Prazos Escreva até maio. {LONG}")


def test_scores_that_hold_for_portuguese_alone_are_not_given_in_english(page, english):
    measures = measures_of(page.copy_for_translation(english, copy_parents=True))
    assert "gulpease" not in measures and "flesch" not in measures and measures["words"] == 33


def test_the_measures_of_a_chapter_and_a_consultation_come_from_all_their_parts(consultation):
    consultation.phase_texts.set([consultation.phase_texts.model(title="Ouvir", text=LONG)])
    assert [each["words"] for each in measures_of(consultation)["long"]] == [27]


@pytest.mark.parametrize("language", ["pt-pt", "en"])
def test_only_the_panel_beside_the_editor_has_the_bar(page, labx_editor, sign_in, language):
    client, draft = sign_in(labx_editor), page.get_latest_revision_as_object()
    request = client.get(page.url).wsgi_request
    with override(language):  # of her screens, around the preview
        beside = draft.make_preview_request(request, extra_request_attrs={"in_preview_panel": True}).content.decode()
    known = json.loads(re.search(r'id="checker-axe-configuration"[^>]*>(.*?)</script>', beside)[1])
    with override(language):
        assert known["messages"]["capitals"]["error_name"] == str(OURS["capitals"][2])
    assert {"id": "is-no-long-sentence", "options": {"sentences": [LONG]}} in known["spec"]["checks"]
    for other in (client.get(page.url), draft.make_preview_request(request)):
        assert "userbar" not in other.content.decode()


def test_a_page_that_was_never_saved_is_measured_too(home, labx_editor, sign_in):
    client, address = sign_in(labx_editor), reverse("wagtailadmin_pages:preview_on_add", args=PLAIN_PAGE + (home.pk,))
    comments = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}
    client.post(address, {"title": "", "slug": "", "intro": LONG, "body": "null"} | comments)
    answer = client.get(address, {"in_preview_panel": "true"})
    assert answer.status_code == 200 and '<ul class="desk-long">' in answer.content.decode()


def test_the_editor_knows_of_the_rules_but_not_of_yesterdays_sentences(page, labx_editor, sign_in):
    answer = sign_in(labx_editor).get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    known = json.loads(re.search(r'id="checker-axe-configuration"[^>]*>(.*?)</script>', answer)[1])
    assert set(OURS) < set(known["options"]["runOnly"]) and LONG not in json.dumps(known)
