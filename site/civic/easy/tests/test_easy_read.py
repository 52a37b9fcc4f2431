"""The same page again, in short sentences with pictures."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction

from civic.easy.blocks import DRAWINGS, MOST, Said
from civic.easy.demo import easy_block
from civic.settings import HOUSE
from consultations.process import launch
from consultations.process.demo_words import SUSTAINABILITY_EASY
from home.youth.content.easy import EASY

TEXT = [easy_block("water", "Gastamos muita água.", "Por exemplo: na escola."), easy_block("", "O que pode fazer")]
TEXT += [easy_block("speak", "Pode dizer o que pensa.")]


@pytest.fixture
def easy(consultation):
    return tell(consultation)


def tell(page, text=TEXT):
    page.easy = text
    page.save_revision().publish()
    return page


def text_of(answer):
    return answer.content.decode()


def test_it_stands_below_its_page_in_large_rows_and_leads_back(easy, client):
    page = text_of(client.get(f"{easy.url}easy/"))
    said = re.findall(r"<strong>(.*?)</strong></p>", page.split('<ul class="easy">', 1)[1])
    assert said[:2] == ["Gastamos muita água.", "Pode dizer o que pensa."]
    assert "<h2>O que pode fazer</h2>" in page and "<p>Por exemplo: na escola.</p>" in page
    assert 'img/easy-water.svg" alt=""' in page and f'href="{easy.url}"' in page
    assert re.search(r"<title>[^<]*: Como poupar água\?", page) and "css/easy.css" in page


def test_it_is_offered_at_the_top_only_where_there_is_one(consultation, client):
    address = f'href="{consultation.url}easy/"'
    assert address not in text_of(client.get(consultation.url))
    assert client.get(f"{consultation.url}easy/").status_code == 404
    tell(consultation)
    page = text_of(client.get(consultation.url))
    assert page.count(address) == 2 and page.index(address) < page.index('class="tongue"')


def test_who_has_read_it_takes_part_from_there(easy, board, client):
    assert f'href="{board.url}' not in text_of(client.get(board.consultation.entity.url))
    page = text_of(client.get(f"{easy.url}easy/"))
    assert re.search(rf'class="button" href="{board.url_to("new")}', page)


def test_whoever_may_not_read_the_page_may_not_read_it_in_easy_words(easy, client):
    assert client.get(f"{easy.url}easy/").status_code == 200
    PageViewRestriction.objects.create(page=easy, restriction_type="login")
    answer = client.get(f"{easy.url}easy/")
    assert answer.status_code == 302 and "login" in answer.url
    assert f"{easy.url}easy/" not in text_of(client.get("/sitemap-pages.xml"))


def test_the_language_switch_never_leads_into_nothing(easy, english, client):
    english_home = easy.get_site().root_page.copy_for_translation(english)
    english_home.save_revision().publish()
    translated = easy.copy_for_translation(english, copy_parents=True)
    for page in [*translated.get_ancestors().filter(locale=english, live=False), tell(translated, [])]:
        page.specific.save_revision().publish()
    page = text_of(client.get(f"{easy.url}easy/"))
    assert f'href="{translated.url}easy/" lang="en"' in page and 'rel="alternate" hreflang="en"' not in page
    assert client.get(f"{translated.url}easy/").url == translated.url
    tell(translated)
    assert 'rel="alternate" hreflang="en"' in text_of(client.get(f"{easy.url}easy/"))
    found = text_of(client.get("/sitemap-pages.xml"))
    assert f"{easy.url}easy/" in found and f"{translated.url}easy/" in found


def test_in_a_language_without_pages_its_words_say_whose_they_are(easy, client):
    page = text_of(client.get(f"{easy.url}easy/".replace("pt-pt", "uk")))
    assert 'name="robots" content="noindex"' in page
    assert re.search(r'<div class="easy-part" lang="pt-PT" dir="ltr">', page)


def test_three_pictures_cost_no_more_than_one(consultation, client):
    images = [Image.objects.create(title=f"{n}", file=get_test_image_file(size=(400, 300))) for n in range(3)]
    seen = []
    for number in (1, 3):
        rows = [("said", {"text": "Isto.", "more": "", "drawing": "", "image": image}) for image in images[:number]]
        tell(consultation, rows)
        client.get(f"{consultation.url}easy/")  # each picture is drawn once
        with CaptureQueriesContext(connection) as queries:
            page = text_of(Client().get(f"{consultation.url}easy/"))
        assert page.count("fill-320x320") == number
        seen.append(len(queries))
    assert seen == [14, 14]


def test_a_long_sentence_is_given_back_with_its_number_of_words():
    long = "Uma palavra e outra, " * 4 + "acabou."
    with pytest.raises(ValidationError) as refused:
        clean(text=long)
    assert "17" in str(refused.value.block_errors["text"])
    with pytest.raises(ValidationError):
        clean(more=f"Isto é curto. {long}")
    assert clean(text="um " * MOST)["text"]


def test_each_sentence_has_a_picture():
    with pytest.raises(ValidationError) as refused:
        clean(drawing="")
    assert set(refused.value.block_errors) == {"drawing"}


def clean(**words):
    block = Said()
    return block.clean(block.to_python({"text": "Isto é curto.", "more": "", "drawing": "yes", "image": None} | words))


def test_all_that_comes_with_the_platform_keeps_the_rules():
    for place in (0, 1):
        for rows in (SUSTAINABILITY_EASY, *EASY.values()):
            for drawing, *words in rows:
                if drawing:
                    kind, value = easy_block(drawing, *(pair[place] for pair in words))
                    assert clean(**value), kind
    for name, _label in DRAWINGS:
        assert (HOUSE / f"static/img/easy-{name}.svg").exists()


def test_editors_have_a_tab_with_the_rules_and_see_it_before_it_is_public(easy, officer, sign_in):
    desk = sign_in(officer)
    page = text_of(desk.get(reverse("wagtailadmin_pages:edit", args=[easy.pk])))
    assert 'href="#tab-leitura_facil"' in page or 'href="#tab-easy_read"' in page
    easy.easy = [easy_block("vote", "Isto ainda é um rascunho.")]
    assert "Isto ainda é um rascunho." in text_of(easy.make_preview_request(preview_mode="easy"))


def test_a_consultation_that_begins_as_a_copy_says_nothing_of_the_earlier_one(easy, board, officer):
    starts = board.process.phases.first().starts.date()
    copy = launch.begin_with_copy(easy, easy.get_parent(), by=officer, title="De novo?", starts=starts)
    assert easy.easy and not copy.easy


def test_a_reader_finds_the_button_to_listen_hidden_until_her_device_has_a_voice(easy, client):
    for address in (easy.url, f"{easy.url}easy/"):
        assert re.search(r"data-listen hidden>", text_of(client.get(address)))
