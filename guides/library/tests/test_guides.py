import re
from importlib import import_module
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.models import PageViewRestriction

from civic.upkeep.rules import due_pages
from civic.vocabulary.models import GlossaryTerm
from guides.library.demo import GUIDES, tell
from guides.library.forms import FindForm
from guides.library.models import ChapterPage, GuidePage
from guides.library.odt import odt
from guides.library.reading import anchored, deeper, minutes


@pytest.fixture
def guides(home, english, labx_editor, entity):
    home.copy_for_translation(english).save_revision().publish()
    return tell(home, by=labx_editor, entity=entity)


def shape(value):
    """What something is made of, without its words."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [shape(each) for each in value]
    return re.findall(r"</?\w+", value) if isinstance(value, str) else value


@pytest.mark.parametrize("name", GUIDES)
def test_both_languages_say_the_same_things_in_the_same_order(name):
    pt, en = (import_module(f"guides.library.content.{name}.{language}") for language in ("pt", "en"))
    kinds = [[[kind for kind, _value in chapter["blocks"]] for chapter in each.GUIDE["chapters"]] for each in (pt, en)]
    assert kinds[0] == kinds[1]
    assert [term["slug"] for term in pt.GLOSSARY] == [term["slug"] for term in en.GLOSSARY]
    assert shape(pt.GUIDE)["chapters"] == shape(en.GUIDE)["chapters"]


def test_the_guide_to_services_has_eight_worked_tools_and_more():
    guide = import_module("guides.library.content.service_design.pt").GUIDE
    tools = [value for chapter in guide["chapters"] for kind, value in chapter["blocks"] if kind == "tool"]
    assert len(tools) >= 8 and all(tool["example"] and tool["steps"] for tool in tools)


def test_a_reader_finds_a_guide_reads_a_chapter_and_goes_on(guides, client):
    index = client.get("/pt-pt/guias/").content.decode()
    guide = guides["service_design"]
    assert guide.url in index and guides["participation_kit"].url in index
    chapters = list(ChapterPage.objects.child_of(guide).order_by("path"))
    overview = client.get(guide.url).content.decode()
    assert all(chapter.url in overview for chapter in chapters)
    second = client.get(chapters[1].url).content.decode()
    assert f'rel="prev" href="{chapters[0].url}"' in second and f'rel="next" href="{chapters[2].url}"' in second
    assert "Capítulo 2" in second or "Chapter 2" in second
    for anchor in re.findall(r"data-follow>.*?</ol>", second, re.DOTALL)[0].split('href="#')[1:]:
        assert f'id="{anchor.split(chr(34))[0]}"' in second


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("kind=kit", {"participation_kit"}),
        ("stage=experimentation", {"service_design", "human_rights", "participation_kit"}),
        ("stage=co-creation&kind=guide&nothing=known", {"service_design", "human_rights"}),
        ("topic=no-such", {"service_design", "human_rights", "participation_kit"}),
        ("kind=checklist", set()),
    ],
)
def test_the_list_is_narrowed(guides, client, asked, shown):
    page = client.get(f"/pt-pt/guias/?{asked}").content.decode()
    assert {name for name, guide in guides.items() if f'href="{guide.url}"' in page} == shown
    assert shown or "Ver todos os guias" in page or "See all guides" in page


def test_the_whole_guide_is_on_one_page_to_print(guides, client):
    guide = guides["service_design"]
    page = client.get(f"{guide.url}whole/").content.decode()
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert all(f'id="{chapter.slug}"' in page for chapter in ChapterPage.objects.child_of(guide))
    assert re.findall(r"<h(\d)", page).count("1") == 1


def test_a_guide_costs_the_same_whatever_its_length(guides, client, django_assert_num_queries, settings):
    guide = guides["human_rights"]
    chapters = list(ChapterPage.objects.child_of(guide).order_by("path"))
    for url, number in ((guide.url, 15), (chapters[0].url, 10)):
        client.get(url)
        with django_assert_num_queries(number):
            client.get(url)
    for chapter in chapters[3:]:
        chapter.unpublish()
    with django_assert_num_queries(15):
        client.get(guide.url)


def test_the_whole_guide_is_put_together_once_for_many_readers(guides, client, django_assert_num_queries, settings):
    whole = f"{guides['human_rights'].url}whole/"
    client.get(whole)
    with django_assert_num_queries(27):
        client.get(whole)
    settings.BRIEFLY = 60
    client.get(whole)
    with django_assert_num_queries(0):
        client.get(whole)


def test_a_chapter_that_is_not_for_everyone_is_named_nowhere(guides, client):
    guide = guides["human_rights"]
    chapter = ChapterPage.objects.child_of(guide).first()
    urls = (guide.url, f"{guide.url}whole/", ChapterPage.objects.child_of(guide).last().url)
    assert all(chapter.title in client.get(url).content.decode() for url in urls)
    PageViewRestriction.objects.create(page=chapter, restriction_type="login")
    for url in urls:
        assert chapter.title not in client.get(url).content.decode()
    assert client.get(chapter.url).status_code == 302


def test_a_word_is_explained_where_it_stands_and_in_the_glossary(guides, client):
    chapter = next(chapter for chapter in ChapterPage.objects.all() if "terms" in [b.block_type for b in chapter.body])
    term = next(b.value for b in chapter.body if b.block_type == "terms")[0]
    page = client.get(chapter.url).content.decode()
    assert term.explained in page.replace("&#x27;", "'") and f"/glossary/#{term.slug}" in page
    assert f'id="{term.slug}"' in client.get("/pt-pt/glossary/").content.decode()
    english = GlossaryTerm.objects.get(pk=term.pk).explanations["en"]
    assert english in client.get("/en/glossary/").content.decode().replace("&#x27;", "'")


def test_templates_can_be_downloaded_by_anyone(guides, client):
    document = Document.objects.filter(file__endswith=".odt").first()
    answer = Client().get(document.url)
    with ZipFile(BytesIO(b"".join(answer.streaming_content))) as book:
        assert book.namelist()[0] == "mimetype" and book.testzip() is None


def test_what_changed_who_wrote_it_and_under_which_licence(guides, client):
    page = client.get(guides["service_design"].url).content.decode()
    assert "Equipa do LabX" in page and "creativecommons.org/licenses/by/4.0/" in page and "1.0" in page


def test_odt_escapes_what_it_is_given():
    content = odt("<b>", "pt-pt", [("h1", "a & b"), ("p", "<p>"), ("list", ["x"]), ("table", [["a"], ["<"]])])
    with ZipFile(BytesIO(content)) as book:
        words = book.read("content.xml").decode()
    assert "a &amp; b" in words and "&lt;p&gt;" in words and "table-header-rows" in words
    with pytest.raises(ValueError, match="no part"):
        odt("x", "en", [("video", "")])


def test_headings_get_anchors_of_their_own():
    found = anchored("<h2>Olá a todos</h2><p>x</p><h2 class='a'>Olá a todos</h2><h3>não</h3>")
    assert found["contents"] == [("ola-a-todos", "Olá a todos"), ("ola-a-todos-2", "Olá a todos")]
    assert 'id="ola-a-todos-2" class=' in found["html"]
    assert deeper('<h2 id="a">x</h2><h3>y</h3><label for="k">', "c") == '<h3 id="c-a">x</h3><h4>y</h4><label for="c-k">'


@pytest.mark.parametrize(("words", "needed"), [(1, 1), (199, 1), (400, 2), (1_000, 5)])
def test_how_long_reading_takes(words, needed):
    assert minutes("palavra " * words) == needed


def test_a_guide_in_english_is_the_same_guide(guides, client):
    guide = guides["service_design"]
    english = GuidePage.objects.get(translation_key=guide.translation_key, locale__language_code="en")
    assert f'hreflang="en" href="http://127.0.0.1:8000{english.url}"' in client.get(guide.url).content.decode()


def test_what_is_said_on_a_chapter_names_the_chapter(guides, client, labx_editor, entity):
    chapter = ChapterPage.objects.child_of(guides["human_rights"]).first()
    assert chapter.entity_id == entity.pk
    address = reverse("remark", args=[chapter.translation_key])
    assert address in client.get(chapter.url).content.decode()
    assert client.post(address, {"helped": "no", "text": "E depois?"}).status_code == 302
    desk = Client()
    desk.force_login(labx_editor)
    assert chapter.title in desk.get(reverse("remarks")).content.decode()
    assert chapter.pk not in [page.pk for page in due_pages(labx_editor)]  # its guide is what is checked


def test_the_entity_is_named_where_everyone_may_read_it(guides, client, entity, english):
    guide = guides["human_rights"]
    abroad = guide.get_translation(english)
    assert entity.title in main(client, guide.url)
    GuidePage.objects.filter(pk=abroad.pk).update(entity=entity)
    assert f'lang="pt-PT" dir="ltr">{entity.title}' in main(client, abroad.url)
    PageViewRestriction.objects.create(page=entity, restriction_type="login")
    assert entity.title not in main(client, guide.url)


def main(client, url):
    page = client.get(url).content.decode()
    return page[page.index("<main") : page.index("</main>")]


def test_nonsense_in_the_address_is_neither_shown_nor_remembered_apart(guides, client, settings):
    settings.BRIEFLY = 60
    index = "/pt-pt/guias/"
    for asked in ("", "?x=1", "?kind=canarinho", "?topic=canarinho&y=2"):
        assert "canarinho" not in main(client, index + asked)
    assert FindForm({"kind": "kit", "x": "1"}).key == FindForm({"kind": "kit"}).key != FindForm({}).key


def test_the_header_tells_where_one_is(guides, client):
    chapter = ChapterPage.objects.child_of(guides["human_rights"]).first()
    page = client.get(chapter.url).content.decode()
    menu = page[page.index('class="menu"') : page.index("</header>")]
    assert re.findall(r'<a href="([^"]+)"[^>]* aria-current', menu) == ["/pt-pt/guias/"]
