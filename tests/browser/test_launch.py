"""A public entity launches a consultation by itself: from its page and its first officer to a citizen's idea."""

import re
from datetime import timedelta
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from civic.teams.models import Team
from consultations.ideas.models import Idea
from consultations.process.models import ConsultationPage
from tests.browser.keyboard import submit_by_keyboard, tab_to, type_into

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PASSWORD = "pa55-word-long"
ENTITY = "Câmara de Verde"
OFFICER = "eva@camara.example"
QUESTION = "Que árvores plantamos?"
FACTS = {
    "#id_title": QUESTION,
    "#id_lead": "Diga onde falta sombra na sua rua.",
    "#id_decided": "Onde se plantam cem árvores.",
    "#id_decides": "A câmara, em maio.",
    "#id_can_do": "Propor um sítio e apoiar os dos outros.",
    "#id_time_needed": "Dois minutos.",
    "#id_afterwards": "Cada proposta tem resposta.",
    "#id_email": "arvores@camara.example",
}
BOARD = "#id_ideas\\.ideaboardpage"
REMARK = "Diga também quem escolhe as árvores."


@pytest.fixture
def sign_in(open_browser):
    """`sign_in("rui@entity.example", "/admin/")` opens that address in a browser of hers."""

    def sign_in(email, address, **kwargs):
        page = open_browser(**kwargs)
        page.goto(address)
        page.fill("input[type=email]", email)
        page.fill("input[type=password]", PASSWORD)
        page.locator("main form .button").first.click()
        page.wait_for_url(lambda url: "/account/login/" not in url)
        return page

    return sign_in


@pytest.fixture
def cast(labx_editor, other_officer, citizen, live_server, settings):
    """The e-mails of those who have an account before the story begins: LabX, the officer of another entity, a
    citizen."""
    settings.SITE_URL = live_server.url
    for person in (labx_editor, other_officer, citizen):
        person.emailaddress_set.create(email=person.email, verified=True, primary=True)
    return SimpleNamespace(labx=labx_editor.email, stranger=other_officer.email, citizen=citizen.email)


def test_an_entity_launches_a_consultation_by_itself(cast, sign_in, open_browser, looks_right):
    labx = sign_in(cast.labx, reverse("wagtailadmin_home"))
    found_an_entity(labx)
    invite_its_first_officer(labx, looks_right)

    officer = open_browser()
    accept_the_invitation(officer, looks_right)
    begin_by_keyboard_alone(officer, looks_right)
    draft = ConsultationPage.objects.get()
    assert_all_of_it_is_a_draft(draft)
    mend_what_is_missing(officer, looks_right)
    look_at_dates_and_people(officer, draft, looks_right)
    send_to_labx(officer)
    assert_nobody_else_finds_it(draft, officer, sign_in(cast.stranger, reverse("wagtailadmin_home")))

    ask_for_changes(labx, looks_right)
    change_and_send_again(officer, looks_right)
    approve(labx)
    propose(sign_in(cast.citizen, reverse("account_login")), draft)


def found_an_entity(labx):
    """One that does not publish by itself."""
    labx.locator(f"main a[href='{reverse('new_entity')}']").first.click()
    labx.fill("#id_title", ENTITY)
    labx.fill("#id_intro", "Cuidamos das ruas e dos jardins.")
    labx.fill("#id_email", "ola@camara.example")
    labx.locator("footer .w-dropdown-button button:not([type=submit])").click()
    labx.locator("[name=action-publish]").click()
    labx.wait_for_url(re.compile("/teams/"))
    assert not Team.objects.get(name=ENTITY).publishes


def invite_its_first_officer(labx, looks_right):
    labx.fill("#id_emails", "eva arroba camara")
    labx.locator("[value=invite]").click()
    expect(labx.locator("[aria-invalid=true]")).to_have_count(1)
    looks_right(labx)
    labx.fill("#id_emails", OFFICER)
    labx.locator("[value=invite]").click()
    expect(labx.locator("#invitations-section")).to_contain_text(OFFICER)
    looks_right(labx)


def accept_the_invitation(officer, looks_right):
    """She opens the address in the letter and makes an account; the code in a second letter is her confirmation."""
    officer.goto(path_in(mail.outbox[-1]))
    looks_right(officer)
    officer.locator("main a[href*='/signup/']").click()
    officer.fill("#id_email", OFFICER)
    officer.fill("#id_name", "Eva")
    officer.fill("#id_password1", PASSWORD)
    officer.locator("main form .button").first.click()
    officer.fill("#id_code", re.search(r"\b[0-9A-Z]{3}-[0-9A-Z]{3}(-[0-9A-Z]{3})?\b", mail.outbox[-1].body)[0])
    officer.locator("main form .button").first.click()
    officer.wait_for_url(re.compile("/invitations/"))
    looks_right(officer)
    officer.locator("main form .button").click()
    officer.wait_for_url(re.compile("/admin/$"))
    looks_right(officer)


def path_in(letter):
    return urlsplit(re.search(r"http\S+", letter.body)[0]).path


def begin_by_keyboard_alone(officer, looks_right):
    """The whole form without a mouse; first with a mistake, which is said where it was made."""
    tab_to(officer, f"main a[href='{reverse('new_consultation')}']")
    officer.keyboard.press("Enter")
    officer.wait_for_url(re.compile(reverse("new_consultation")))
    looks_right(officer)
    officer.focus("body")
    today = timezone.localdate()
    days = {
        "#id_phase-0-starts": today - timedelta(days=9),
        "#id_phase-0-ends": today - timedelta(days=1),
        "#id_phase-1-starts": today + timedelta(days=9),
        "#id_phase-1-ends": today,  # not after its first day
    }
    for field, words in FACTS.items():
        type_into(officer, field, words)
    for field, day in days.items():
        type_into(officer, field, day.isoformat())
    tab_to(officer, f"{BOARD}-wanted")
    officer.keyboard.press("Space")
    submit_by_keyboard(officer)
    expect(officer.locator("[aria-invalid=true]")).to_have_count(1)
    looks_right(officer)
    type_into(officer, "#id_phase-1-starts", today.isoformat())
    type_into(officer, "#id_phase-1-ends", (today + timedelta(days=30)).isoformat())
    submit_by_keyboard(officer)
    officer.wait_for_url(re.compile("/readiness/$"))


def assert_all_of_it_is_a_draft(draft):
    assert not draft.live and draft.title == QUESTION
    assert [phase.openings.exists() for phase in draft.process.phases.all()] == [False, True, False]
    assert [(way.specific_class.__name__, way.live) for way in draft.get_children()] == [("IdeaBoardPage", False)]


def mend_what_is_missing(officer, looks_right):
    """Each point that is missing links to where it is mended."""
    missing = officer.locator("main tr", has=officer.locator("strong"))
    expect(missing).to_have_count(2)
    looks_right(officer)
    missing.locator("a[href$='#id_data_purpose']").click()
    officer.fill("#id_data_purpose", "Para escolher os sítios e responder.")
    officer.select_option("#id_lawful_basis", "task")
    save_the_draft(officer)
    officer.goto(readiness())
    expect(missing).to_have_count(0)
    looks_right(officer)


def save_the_draft(officer):
    with officer.expect_navigation():
        officer.locator("button.action-save").first.click()


def readiness():
    return reverse("consultation_readiness", args=[ConsultationPage.objects.get().pk])


def look_at_dates_and_people(officer, draft, looks_right):
    """What belongs to one choice alone is asked once it is chosen."""
    officer.goto(reverse("consultation_timeline", args=[draft.pk]))
    looks_right(officer)
    officer.goto(reverse("consultation_audience", args=[draft.pk]))
    for choice, asked in [("residents", "#id_place"), ("invited", "#id_domains"), ("everyone", None)]:
        officer.check(f"[value={choice}]")
        for field in ("#id_place", "#id_domains"):
            assert officer.locator(field).is_visible() == (field == asked)
        looks_right(officer)
    with officer.expect_navigation():
        officer.locator("main .actions button").first.click()
    officer.goto(readiness())


def send_to_labx(officer):
    officer.locator("[name=send]").click()
    officer.wait_for_url(lambda url: "/readiness/" not in url)


def assert_nobody_else_finds_it(draft, officer, stranger):
    """Neither in the explorer, nor by searching, nor by its address."""
    call_command("update_index", verbosity=0)
    search = f"{reverse('wagtailadmin_pages:search')}?q=árvores"
    explorer = reverse("wagtailadmin_explore", args=[draft.get_parent().pk])
    for page, finds in [(officer, True), (stranger, False)]:
        for address in (search, explorer, reverse("wagtailadmin_home"), readiness()):
            page.goto(address)
            assert (QUESTION in page.locator("main").inner_text()) == finds, address


def ask_for_changes(labx, looks_right):
    """It waits on her desk; what she writes goes to whoever sent it."""
    labx.goto(reverse("wagtailadmin_home"))
    expect(labx.locator("#to-approve-section")).to_contain_text(QUESTION)
    looks_right(labx)
    labx.locator("#to-approve-section a[href*=readiness]").first.click()
    labx.wait_for_url(re.compile("/readiness/$"))
    looks_right(labx)
    labx.fill("#id_reason", REMARK)
    labx.locator("[name=reject]").click()
    labx.wait_for_url(lambda url: "/readiness/" not in url)


def change_and_send_again(officer, looks_right):
    officer.goto(reverse("wagtailadmin_home"))
    expect(officer.locator("#consultations-section")).to_contain_text(REMARK)
    looks_right(officer)
    officer.goto(readiness())
    expect(officer.locator("main")).to_contain_text(REMARK)
    looks_right(officer)
    officer.locator("main table a[href$='#id_decides']").click()
    officer.fill("#id_decides", "A câmara, em maio. As árvores escolhe-as o viveiro.")
    save_the_draft(officer)
    officer.goto(readiness())
    send_to_labx(officer)
    officer.goto(readiness())
    looks_right(officer)


def approve(labx):
    labx.goto(reverse("wagtailadmin_home"))
    labx.locator("#to-approve-section a[href*=readiness]").first.click()
    labx.locator("[name=approve]").click()
    labx.wait_for_url(lambda url: "/readiness/" not in url)


def propose(citizen, draft):
    """What the entity asked is public, and takes its first idea."""
    citizen.goto(draft.url)
    expect(citizen.locator("h1")).to_have_text(QUESTION)
    citizen.locator(".support .button").click()
    citizen.fill("#id_title", "Tílias na avenida")
    citizen.fill("#id_text", "No verão não há sombra entre a escola e o mercado.")
    citizen.locator("main form .button").first.click()
    citizen.locator("main form .button").first.click()
    citizen.locator("main form .button").first.click()
    expect(citizen.locator(".receipt-code")).to_be_visible()
    assert Idea.objects.get().is_published
