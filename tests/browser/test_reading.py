"""Guides, ON@18 and the search, as people read them: on a phone and on a desk, with scripts and without."""

import re

import pytest
from django.core.management import call_command
from django.urls import reverse
from playwright.sync_api import expect
from wagtail.models import Locale

from civic.upkeep.models import Remark
from conftest import make_person
from consultations.process.models import ConsultationPage
from guides.library import demo as library_demo
from guides.library.models import ChapterPage, GuideUse
from home.pages.models import HomePage
from home.youth import demo as youth_demo
from home.youth.models import LifeEventPage, ServicePage, ShopsPage
from tests.browser.test_whole_way import sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def library(scene):
    """The guides and ON@18 as they come, in both languages."""
    home = HomePage.objects.get()
    by = make_person("editor@labx.example", "Inês")
    home.copy_for_translation(Locale.objects.get(language_code="en")).save_revision().publish()
    guides = library_demo.tell(home, by=by)
    youth_demo.tell(home, by=by, board=scene)
    call_command("update_index", verbosity=0)
    return guides


@pytest.mark.parametrize("width", [360, 1280])
def test_every_kind_of_page_to_read_is_accessible(library, open_browser, is_accessible, width):
    page = open_browser(width=width)
    guide = library["service_design"]
    chapter = ChapterPage.objects.child_of(guide).order_by("path")[2]
    hub = LifeEventPage.objects.first().get_parent().url
    for address in (
        guide.get_parent().url,
        guide.url,
        chapter.url,
        f"{guide.url}whole/",
        hub,
        f"{hub}?q=cartao",
        f"{hub}?q=xyzzyx",
        LifeEventPage.objects.first().url,
        ServicePage.objects.first().url,
        ShopsPage.objects.first().url,
        "/pt-pt/glossary/",
        "/pt-pt/search/?q=jornada",
        "/pt-pt/search/?q=xyzzyx",
    ):
        page.goto(address)
        is_accessible(page)


def test_ticks_stay_in_the_browser_and_the_contents_follow(library, open_browser):
    page = open_browser()
    chapter = next(
        chapter
        for chapter in ChapterPage.objects.child_of(library["service_design"])
        if "checklist" in [block.block_type for block in chapter.body]
    )
    page.goto(chapter.url)
    box = page.locator("[data-ticks] input").first
    box.check()
    page.reload()
    expect(box).to_be_checked()
    box.uncheck()
    page.reload()
    expect(box).not_to_be_checked()
    page.locator("[data-follow] a").last.click()
    expect(page.locator("[data-follow] a[aria-current]")).to_have_count(1)
    assert page.context.cookies() == []


@pytest.mark.parametrize("scripts", [True, False])
def test_someone_of_seventeen_finds_a_service_and_says_what_was_missing(library, open_browser, is_accessible, scripts):
    page = open_browser(scripts=scripts, width=360)
    page.goto("/pt-pt/")
    page.goto(LifeEventPage.objects.first().get_parent().url)
    page.fill("input[name=q]", "cartoes")
    page.locator(".seek .button").first.click()
    page.get_by_role("link", name=re.compile("Cartão de Cidadão")).first.click()
    expect(page.locator("h1")).to_contain_text("Cartão de Cidadão")
    page.locator(".ask label", has_text=re.compile("^(Não|No)$")).click()
    page.fill(".ask textarea", "Não percebi o que é a conservatória.")
    page.locator(".ask .button").click()
    expect(page).to_have_url(re.compile("/thanks/"))
    if scripts:
        is_accessible(page)
    assert Remark.objects.get().text.startswith("Não percebi")
    page.locator("main a").last.click()
    expect(page.locator("h1")).to_contain_text("Cartão de Cidadão")


def test_the_keyboard_alone_leads_through_a_chapter(library, open_browser):
    page = open_browser()
    page.goto(ChapterPage.objects.child_of(library["service_design"]).first().url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # skip to the content
    reached = set()
    for _press in range(80):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate("document.activeElement.closest('.toc, .gloss, .pager, .ask, .long')?.className || ''")
        )
    assert any("toc" in each for each in reached) and any("long" in each for each in reached)


def test_a_guide_is_read_its_template_taken_and_leads_to_who_used_it(library, open_browser, is_accessible):
    guide = library["service_design"]
    consultation = ConsultationPage.objects.get()
    guide.uses = [GuideUse(consultation=consultation)]
    guide.save()
    chapter = next(
        each
        for each in ChapterPage.objects.child_of(guide).order_by("path")
        if "template" in [block.block_type for block in each.body]
    )
    page = open_browser()
    page.goto(guide.get_parent().url)
    page.get_by_role("link", name=guide.title).click()
    page.get_by_role("link", name=chapter.title).first.click()
    with page.expect_download() as download:
        page.locator(".take .button").first.click()
    assert download.value.suggested_filename.endswith(".odt") and download.value.path().stat().st_size > 1000
    page.goto(guide.url)
    page.get_by_role("link", name=consultation.title).click()
    expect(page.locator("h1")).to_have_text(consultation.title)
    is_accessible(page)


def test_someone_turns_eighteen_and_what_she_says_reaches_who_answers(library, open_browser, scene):
    entity = scene.consultation.entity
    event = LifeEventPage.objects.filter(locale=entity.locale).order_by("path").first()
    service = event.shown["path"][0]["services"][0]
    ServicePage.objects.filter(pk=service.pk).update(entity=entity)
    page = open_browser(width=360)
    page.goto(event.get_parent().url)
    page.get_by_role("link", name=event.title).click()
    page.get_by_role("link", name=service.title).first.click()
    page.locator(".ask label", has_text=re.compile("^(Não|No)$")).click()
    page.fill(".ask textarea", "Que horas são as de lá?")
    page.locator(".ask .button").click()
    expect(page).to_have_url(re.compile("/thanks/"))
    desk = open_browser()
    desk.goto(reverse("remarks"))
    sign_in(desk, "Marta")
    expect(desk.locator("main")).to_contain_text("Que horas são as de lá?")
    expect(desk.locator("main")).to_contain_text(service.title)
    with desk.expect_navigation():
        desk.get_by_role("button", name=re.compile("Tratado|Resolvido|Dealt with")).click()
    assert Remark.objects.get().settled


def test_it_is_all_there_in_english(library, open_browser, is_accessible):
    page = open_browser(language="en-GB")
    page.goto("/en/on18/")
    is_accessible(page)
    event = LifeEventPage.objects.filter(locale__language_code="en").order_by("path").first()
    page.get_by_role("link", name=event.title).click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    is_accessible(page)
    page.goto(library["service_design"].get_translation(event.locale).url)
    is_accessible(page)
