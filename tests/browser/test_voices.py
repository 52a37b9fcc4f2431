"""A Ukrainian reader and an Arabic writer understand each other and the officer, with scripts and without."""

import uuid

import pytest
from django_tasks_db.models import DBTaskResult
from playwright.sync_api import expect

from civic.contributions.models import Answer
from conftest import make_idea
from consultations.comments.actions import comment
from consultations.comments.models import Comment
from tests.browser.test_whole_way import sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
ARABIC = "نعم، نحتاج إلى مزيد من الظل في الساحة"
UKRAINIAN = "Це дуже гарна ідея для нашого міста"


def work():
    for job in DBTaskResult.objects.ready().filter(task_path__startswith="civic.languages"):
        job.task.call(*job.args_kwargs["args"])
        job.set_successful(None)


def in_ukrainian(path):
    return path.replace("/pt-pt/", "/uk/", 1)


@pytest.mark.parametrize(("scripts", "width"), [(True, 360), (False, 1280)], ids=["scripts, phone", "no scripts, desk"])
def test_people_read_each_other(scene, settings, open_browser, is_accessible, other_citizen, scripts, width):
    settings.TRANSLATION_ENGINE = "dummy"
    idea = make_idea(scene, other_citizen)
    said = {"activity": idea.activity, "about": idea, "by": other_citizen, "key": uuid.uuid4()}
    comment(text=ARABIC, language="ar", **said)

    # She opens the board in Ukrainian and reads what was said in Arabic.
    olena = open_browser(scripts=scripts, width=width, language="uk-UA")
    olena.goto(in_ukrainian(scene.url))
    olena.get_by_role("link", name=idea.title).click()
    link = olena.locator(".voice [data-translate]")
    link.click()
    if scripts:
        expect(olena.locator("[aria-live] [data-waiting]")).to_be_visible()
        expect(link).to_be_focused()
        work()
        expect(olena.locator(".voice [aria-live]")).to_contain_text(f"[uk] {ARABIC}")
        expect(link).to_be_focused()
    else:
        work()
        olena.locator("[data-waiting] a").click()
        expect(olena.locator("main")).to_contain_text(f"[uk] {ARABIC}")
    if scripts:
        is_accessible(olena)
        assert olena.context.cookies() == []
    olena.goto(in_ukrainian(idea.path_on(scene)))

    # She writes in her own language, without saying which it is.
    olena.locator("#comments > p .button").click()
    olena.fill("#id_text", UKRAINIAN)
    olena.locator("main form .button").click()
    sign_in(olena, "Teresa")
    olena.locator("main form .button").click()
    expect(olena.locator("#comments")).to_contain_text(UKRAINIAN)
    work()
    hers = Comment.objects.get(text=UKRAINIAN)
    assert hers.language == "uk"

    # The officer reads it translated at her desk, and answers in Portuguese.
    marta = open_browser(scripts=scripts)
    marta.goto(f"/admin/contributions/{hers.public_id}/")
    sign_in(marta, "Marta")
    marta.locator(f"a[href='/pt-pt/translation/{hers.public_id}/words/']").click()
    work()
    marta.reload()
    expect(marta.locator("main")).to_contain_text(f"[pt-pt] {UKRAINIAN}")
    marta.goto(f"/admin/contributions/{hers.public_id}/")
    marta.fill("textarea[name$=text]", "Obrigada. As árvores chegam em março.")
    with marta.expect_navigation():
        marta.locator("form:has(textarea[name$=text]) [type=submit][value=answer]").click()
    assert Answer.objects.get().language == "pt-pt"

    # She reads the answer, and what it says in Ukrainian.
    olena.goto(in_ukrainian(idea.path_on(scene)))
    answer = olena.locator(".voice .answer")
    expect(answer).to_contain_text("As árvores chegam em março.")
    answer.locator("[data-translate]").click()
    if scripts:
        expect(answer.locator("[data-waiting]")).to_be_visible()
        work()
        expect(answer).to_contain_text("[uk] Obrigada.")
    else:
        work()
        olena.reload()
        expect(olena.locator("main")).to_contain_text("[uk] Obrigada.")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_translation_beside_its_original_is_accessible(scene, settings, open_browser, is_accessible, citizen, width):
    settings.TRANSLATION_ENGINE = "dummy"
    idea = make_idea(scene, citizen)
    page = open_browser(width=width)
    for language in ("uk", "ar"):
        page.goto(f"/{language}/translation/{idea.public_id}/words/")
        is_accessible(page)
        work()
        page.reload()
        expect(page.locator("main")).to_contain_text(f"[{language}] {idea.title}")
        is_accessible(page)
        page.locator("a[href*=wrong-translation]").click()
        is_accessible(page)
        page.locator("main form .button").click()
        expect(page.locator("main")).to_contain_text(f"[{language}] {idea.title}")
        is_accessible(page)


def test_only_what_the_team_says_is_framed(scene, open_browser, other_citizen):
    idea = make_idea(scene, other_citizen)
    said = {"activity": idea.activity, "by": other_citizen, "language": "pt-pt"}
    team = comment(about=idea, text="Vamos fazê-lo.", key=uuid.uuid4(), **said).contribution
    comment(about=team, text="Obrigado!", key=uuid.uuid4(), **said)
    Comment.objects.filter(pk=team.pk).update(is_official=True)
    page = open_browser()
    page.goto(idea.path_on(scene))
    for words, frame in (("Vamos fazê-lo.", "solid"), ("Obrigado!", "none")):
        expect(page.locator(".voice-words", has_text=words)).to_have_css("border-top-style", frame)
