"""Editors are helped while they write: what is wrong with a text is told beside its preview, and how to mend it."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import expect
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale

from civic.design.faults import Checks
from conftest import add_and_publish, make_consultation
from guides.library.models import ChapterPage, GuideIndexPage, GuidePage, GuideVersion
from home.pages.models import HomePage, StandardPage
from home.youth.models import ServicePage, YouthPage

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
EMAIL, PASSWORD = "editor@labx.example", "pa55-word-long"
# The editor looks at the form 2 s after it came, once or twice; what is different from then on is a change to it.
WATCH = """let last
document.addEventListener("w-unsaved:watch-edits", () => {
    clearTimeout(last)
    last = setTimeout(() => { document.documentElement.dataset.watched = "" }, 500)
})"""
LONG = "Esta frase " + "continua e " * 12 + "acaba."
FAULTY = {
    "heading-order": "<h3>Saltou um nível</h3>",
    "empty-heading": "<h2></h2>",
    "bold-heading": "<p><b>Prazos do programa</b></p>",
    "vague-link": '<p><a href="https://gov.example">Clique aqui</a> para ver.</p>',
    "bare-address": '<p>Está em <a href="https://gov.example">https://gov.example</a> desde ontem.</p>',
    "capitals": "<p>LEIA COM MUITA ATENÇÃO antes de assinar.</p>",
    "long-sentence": f"<p>{LONG}</p>",
}
SERVICE = dict.fromkeys(("what_for", "who", "cost", "time"), "<p>Isto.</p>")


def make_service(home):
    hub = add_and_publish(home, YouthPage(title="ON@18", lead="Fazes 18.", locale=home.locale))
    link = {"link": "https://gov.example", "link_text": "Pedir no sítio do IRN"}
    page = ServicePage(title="Cartão", lead="Pede.", provider="IRN", **SERVICE, **link, locale=home.locale)
    return add_and_publish(hub, page)


def make_chapter(home, *blocks):
    guides = add_and_publish(home, GuideIndexPage(title="Guias", locale=home.locale))
    guide = GuidePage(title="Guia", lead="Faça.", authors="LabX", locale=home.locale)
    guide.versions = [GuideVersion(number="1.0", changes="Primeira.", locale=home.locale)]
    guide = add_and_publish(guides, guide)
    body = [("text", "<h2>Equipa</h2><p>Junte quem conhece o serviço.</p>"), *blocks]
    return add_and_publish(guide, ChapterPage(title="Começar", lead="Junte.", body=body, locale=home.locale))


def make_plain(home, body="<h2>Respeito</h2><p>Escrevemos como falamos.</p>"):
    return add_and_publish(home, StandardPage(title="Regras", intro="É curto.", body=body, locale=home.locale))


def figure(alt):
    picture = Image.objects.create(title="Sala", file=get_test_image_file(size=(900, 600)))
    return {"image": {"image": picture.pk, "alt_text": alt, "decorative": False}, "caption": "Dez pessoas à mesa."}


def film():
    file = Document.objects.create(title="Filme", file=ContentFile(b"film", name="filme.mp4"))
    return {"title": "Filme", "file": file.pk, "captions": None, "transcript": "<p>Bem-vindos.</p>"}


@pytest.fixture
def write(scene, labx_editor, open_browser):
    """`write(page, "pt-pt")` opens its editor with the checks, in that language: `(editor, its checks)`."""
    labx_editor.emailaddress_set.create(email=labx_editor.email, verified=True, primary=True)

    def write(page, language):
        editor = open_browser(language=language)
        editor.add_init_script(WATCH)
        editor.goto(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        editor.fill("input[type=email]", EMAIL)
        editor.fill("input[type=password]", PASSWORD)
        editor.locator("main form .button").first.click()
        editor.locator("[data-side-panel-toggle=checks]").click()
        checks = editor.locator("[data-side-panel=checks]")
        expect(checks.locator(".desk-measures")).to_be_visible()
        return editor, checks

    return write


def title_of(name, language):
    with override(language):
        return str(Checks.axe_messages[name]["error_name"]), str(Checks.axe_messages[name]["help_text"])


@pytest.mark.parametrize("language", ["pt-pt", "en"])
def test_each_fault_is_named_with_how_to_mend_it(write, language):
    page = make_plain(HomePage.objects.get(), "".join(FAULTY.values()))
    editor, checks = write(page, language)
    expect(checks.locator("[data-content-checker-count]")).to_have_text(str(len(FAULTY)))
    found = checks.locator("[data-checks-panel]")
    for name in FAULTY:
        wrong, mend = title_of(name, language)
        expect(found).to_contain_text(wrong)
        expect(found).to_contain_text(mend)
    expect(checks.locator(".desk-long")).to_contain_text("“Esta frase continua e continua e continua e")
    expect(checks.locator(".desk-measures")).to_contain_text("Gulpease")


def test_pictures_films_and_files_of_a_chapter_are_looked_at_too(write):
    rules = Document.objects.create(title="Regulamento", file=ContentFile(b"%PDF", name="regulamento.pdf"))
    words = f'<p>Leia o <a linktype="document" id="{rules.pk}">regulamento</a>.</p>'
    blocks = [("text", words), *as_stored("figure", figure("DSC_0123.jpg")), *as_stored("video", film())]
    editor, checks = write(make_chapter(HomePage.objects.get(), *blocks), "pt-pt")
    for name in ("document-link", "alt-text-quality", "silent-film"):
        expect(checks.locator("[data-checks-panel]")).to_contain_text(title_of(name, "pt-pt")[0])
    expect(checks.locator("[data-content-checker-count]")).to_have_text("3")


def as_stored(kind, value):
    """Blocks as they were before the form asked for more than it once did."""
    return [(kind, ChapterPage.body.field.stream_block.child_blocks[kind].to_python(value))]


@pytest.mark.parametrize("language", ["pt-pt", "en"])
@pytest.mark.parametrize("make", [make_plain, make_chapter, make_service, None])
def test_a_page_without_faults_is_told_of_none(write, scene, make, language):
    page = make(HomePage.objects.get()) if make else make_consultation(scene.consultation.entity, "Que parque?")
    editor, checks = write(page, language)
    expect(checks.locator("[data-content-checker-count]")).to_have_text("0")
    expect(checks.locator("[data-checks-panel]")).to_have_text("")


def test_what_is_typed_is_measured_at_once(write):
    editor, checks = write(make_plain(HomePage.objects.get()), "pt-pt")
    expect(checks.locator(".desk-long")).to_have_count(0)
    expect(editor.locator("html")).to_have_attribute("data-watched", "")
    editor.fill("#id_intro", LONG)
    editor.press("#id_intro", "Tab")
    expect(checks.locator(".desk-long")).to_contain_text("Esta frase continua")
    expect(checks.locator("[data-checks-panel]")).to_contain_text(title_of("long-sentence", "pt-pt")[0])


def test_an_english_page_has_no_score_that_was_made_for_portuguese(write, scene):
    page = make_plain(HomePage.objects.get())
    english = page.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    editor, checks = write(english, "pt-pt")
    expect(checks.locator(".desk-measures")).to_contain_text("Palavras")
    expect(checks.locator(".desk-measures")).not_to_contain_text("Gulpease")


def test_the_checks_themselves_are_accessible(write, is_accessible):
    editor, checks = write(make_plain(HomePage.objects.get(), "".join(FAULTY.values())), "pt-pt")
    expect(checks.locator("[data-content-checker-count]")).to_have_text(str(len(FAULTY)))
    is_accessible(editor, part="[data-side-panel=checks]")


def test_a_public_page_has_no_userbar_even_for_its_editor(write):
    page = make_plain(HomePage.objects.get())
    editor, _checks = write(page, "pt-pt")
    editor.goto(page.url)
    expect(editor.locator("h1")).to_have_text(page.title)
    assert "userbar" not in editor.content() and "checks.js" not in editor.content()
