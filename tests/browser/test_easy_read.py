"""A page in easy words, and a page read aloud. Chromium without a screen has no voices: here it is given some."""

import re

import pytest
from playwright.sync_api import expect

from civic.easy.demo import easy_blocks
from conftest import make_idea
from consultations.process.demo_words import SUSTAINABILITY_EASY

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# What a device offers: its voices, and what it was asked to say. `finish()` ends the sentence that is being said.
DEVICE = """
const spoken = [];
let now = null;
window.device = { spoken, silenced: 0, finish: () => now?.onend({ target: now }) };
window.SpeechSynthesisUtterance = function (text) { this.text = text };
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => VOICES.map((lang) => ({ lang })),
  speak(said) { now = said; spoken.push([said.text, said.lang, said.voice.lang]) },
  cancel() { now = null; device.silenced += 1 },
} });
"""


@pytest.fixture
def easy(scene):
    consultation = scene.consultation
    consultation.easy = easy_blocks(SUSTAINABILITY_EASY)
    consultation.save_revision().publish()
    return consultation


@pytest.fixture
def open_device(open_browser):
    """`open_device("pt-PT", "uk")` gives a page on a device that has these voices."""

    def open_device(*voices, **kwargs):
        page = open_browser(**kwargs)
        page.add_init_script(DEVICE.replace("VOICES", str(list(voices))))
        return page

    return open_device


def spoken(page):
    return page.evaluate("device.spoken")


def button(page):
    return page.locator("[data-listen] button").first


def test_the_easy_page_is_accessible_and_leads_to_the_full_text(easy, open_browser, looks_right):
    page = open_browser()
    page.goto(easy.url)
    page.locator(".opening .row a.go").click()
    expect(page).to_have_url(re.compile("/easy/$"))
    expect(page.locator(".easy > li")).to_have_count(9)
    looks_right(page)
    page.locator(".opening a.go").click()
    expect(page.locator("h1")).to_have_text(easy.title)


def test_without_scripts_or_without_a_voice_nobody_is_offered_to_listen(easy, open_browser, open_device):
    for page in (open_browser(scripts=False), open_browser(), open_device("fr-FR")):
        page.goto(f"{easy.url}easy/")
        expect(page.locator(".easy > li")).to_have_count(9)
        expect(page.locator("[data-listen]")).to_be_hidden()


def test_it_reads_sentence_by_sentence_in_order_and_marks_where_it_is(easy, open_device, looks_right):
    page = open_device("en-GB", "pt-BR", "pt-PT")
    page.goto(f"{easy.url}easy/")
    button(page).click()
    expect(page.locator(".is-said")).to_have_count(1)
    looks_right(page)
    for _sentence in range(4):
        page.evaluate("device.finish()")
    expect(page.locator(".is-said")).to_have_text("Energia é, por exemplo, a luz.")
    assert [text for text, _lang, _voice in spoken(page)][1:] == [
        easy.title,
        "As escolas e os centros de saúde gastam muita água.",
        "Também gastam muita energia e muito papel.",
        "Energia é, por exemplo, a luz.",
    ]
    assert {(lang, voice) for _text, lang, voice in spoken(page)} == {("pt-PT", "pt-PT")}


def test_whoever_pauses_goes_on_with_the_same_sentence_and_escape_ends_it(easy, open_device):
    page = open_device("pt-PT")
    page.goto(f"{easy.url}easy/")
    button(page).focus()
    page.keyboard.press("Enter")
    page.evaluate("device.finish()")
    page.keyboard.press("Enter")  # pause
    assert page.evaluate("device.silenced") == 1
    page.keyboard.press("Enter")  # go on
    assert [text for text, *_voice in spoken(page)][1:] == [easy.title] * 2
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".is-said")).to_have_count(0)
    expect(button(page)).to_be_focused()
    expect(page.locator("[data-listen] button").last).to_be_hidden()


def test_each_text_is_read_by_a_voice_of_its_own_language_and_furniture_is_not(scene, open_device):
    idea = make_idea(scene, None, title="Полагодити кран", language="uk")
    page = open_device("pt-PT", "uk-UA")
    page.goto(idea.path_on(scene))
    button(page).click()
    while page.locator(".is-said").count():
        page.evaluate("device.finish()")
    said = spoken(page)
    assert ["Полагодити кран", "uk", "uk-UA"] in said
    assert len({lang for _text, lang, _voice in said}) == 2
    words = " ".join(text for text, *_voice in said)
    assert page.locator(".crumbs a").first.inner_text() not in words
    assert button(page).inner_text() not in words


def test_what_no_voice_can_say_is_left_out(scene, open_device):
    idea = make_idea(scene, None, title="Полагодити кран", language="uk")
    page = open_device("pt-PT")
    page.goto(idea.path_on(scene))
    button(page).click()
    while page.locator(".is-said").count():
        page.evaluate("device.finish()")
    assert {lang for _text, lang, _voice in spoken(page)} == {"pt-PT"}


def test_it_is_silent_once_the_page_is_left(easy, open_device):
    page = open_device("pt-PT")
    page.goto(f"{easy.url}easy/")
    button(page).click()
    page.evaluate("window.addEventListener('pagehide', () => sessionStorage.setItem('silenced', device.silenced))")
    page.goto(easy.url)
    assert page.evaluate("sessionStorage.getItem('silenced')") == "1"
