"""The whole way as people go it: on a phone and on a desk, with scripts and without, and by keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from civic.contributions.models import Answer
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from consultations.support.models import Support

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PASSWORD = "pa55-word-long"


def sign_in(page, name):
    page.fill("input[type=email]", f"{name.lower()}@people.example")
    page.fill("input[type=password]", PASSWORD)
    page.locator("main form .button").first.click()
    page.wait_for_url(lambda url: "/account/login/" not in url)


@pytest.mark.parametrize(("scripts", "width"), [(True, 360), (False, 1280)], ids=["scripts, phone", "no scripts, desk"])
def test_an_idea_is_written_supported_commented_answered_and_read(scene, open_browser, scripts, width):
    # A stranger finds the board, writes first and signs in after: nothing is lost.
    teresa = open_browser(scripts=scripts, width=width)
    teresa.goto("/")
    expect(teresa).to_have_url(re.compile("/pt-pt/$"))
    teresa.goto(scene.consultation.url)
    teresa.locator(".support .button").click()
    teresa.fill("#id_title", "Guardar a água da chuva")
    teresa.fill("#id_text", "O telhado da escola é grande e a chuva vai toda para o esgoto.")
    teresa.check("input[name=category] >> nth=0")
    teresa.locator("main form .button").first.click()
    sign_in(teresa, "Teresa")
    expect(teresa.locator("#id_title")).to_have_value("Guardar a água da chuva")
    teresa.locator("main form .button").first.click()
    teresa.select_option("#id_territory", "1106")
    teresa.locator("main form .button").first.click()
    expect(teresa.locator("main")).to_contain_text("Lisboa")
    teresa.locator("main form .button").click()
    code = teresa.locator(".receipt-code").inner_text()
    assert re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", code)
    idea = Idea.objects.get()
    assert idea.is_published and idea.territory.name == "Lisboa"

    # Someone else supports it and comments.
    joaquim = open_browser(scripts=scripts, width=width)
    joaquim.goto(scene.url)
    joaquim.get_by_role("link", name="Guardar a água da chuva").click()
    joaquim.locator(".support .button").click()
    sign_in(joaquim, "Joaquim")
    joaquim.locator("main form .button").click()
    expect(joaquim.locator(".messages")).to_be_visible()
    joaquim.fill("#id_text", "Trabalhei com canalizações: comecem pela horta.")
    joaquim.locator("#write .button").click()
    expect(joaquim.locator(".voice")).to_contain_text("comecem pela horta")
    assert Support.objects.count() == Comment.objects.count() == 1

    # The officer answers at her desk.
    marta = open_browser(scripts=scripts)
    marta.goto(f"/admin/contributions/{idea.public_id}/")
    sign_in(marta, "Marta")
    marta.select_option("select[name$=status]", "accepted")
    marta.fill("textarea[name$=text]", "Começamos em março, pela horta.")
    with marta.expect_navigation():
        marta.locator("form:has(select[name$=status]) [type=submit]").click()
    assert Answer.objects.get().contribution_id == idea.pk

    # And everyone reads it, without being signed in.
    reader = open_browser(scripts=scripts, width=width)
    reader.goto(idea.path_on(scene))
    expect(reader.locator(".answer")).to_contain_text("Começamos em março")
    assert reader.context.cookies() == []

    # Teresa finds the answer in her list, and withdraws and brings back with an undo.
    teresa.goto("/pt-pt/took-part/")
    expect(teresa.locator("main")).to_contain_text(code)
    teresa.goto(f"/acts/withdraw/{idea.public_id}/")
    with teresa.expect_navigation():
        teresa.locator("main form button").click()
    assert not Idea.objects.get().is_published
    teresa.locator("main form button").click()
    expect(teresa).to_have_url(re.compile(idea.public_id))
    assert Idea.objects.get().is_published


def test_errors_are_found_by_keyboard_and_nothing_is_lost(scene, open_browser, is_accessible):
    page = open_browser(width=360)
    page.goto("/pt-pt/account/login/")
    sign_in(page, "Teresa")
    page.goto(scene.url_to("new"))
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.focus("#id_title")
    page.keyboard.type("Só um título")
    for _stop in range(60):
        if page.evaluate("document.activeElement.matches('main form .button')"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".summary")).to_be_visible()
    is_accessible(page)
    page.locator(".summary a").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('form') !== null")
    expect(page.locator("#id_title")).to_have_value("Só um título")


@pytest.mark.parametrize("width", [360, 1280])
def test_public_screens_are_accessible(scene, open_browser, is_accessible, citizen, width):
    from conftest import make_idea

    idea = make_idea(scene, citizen)
    page = open_browser(width=width)
    for address in (
        "/pt-pt/",
        scene.consultation.entity.url,
        scene.consultation.url,
        scene.url,
        idea.path_on(scene),
        scene.url_to("new"),
        "/pt-pt/account/login/",
        "/pt-pt/account/signup/",
        "/pt-pt/account/password/reset/",
    ):
        page.goto(address)
        is_accessible(page)


@pytest.mark.parametrize("width", [360, 1280])
def test_screens_of_someone_signed_in_are_accessible(scene, open_browser, is_accessible, citizen, width):
    from conftest import make_idea

    idea = make_idea(scene, citizen)
    page = open_browser(width=width)
    page.goto("/pt-pt/account/login/")
    sign_in(page, "Joaquim")
    for address in (
        idea.path_on(scene),
        f"/acts/support/{idea.public_id}/",
        f"/acts/comment/{idea.public_id}/",
        f"/acts/report/{idea.public_id}/",
        "/pt-pt/took-part/",
        "/pt-pt/profile/",
    ):
        page.goto(address)
        is_accessible(page)
