"""Each screen of the desk in a browser, for those who work there: on a desk and on a phone, and without a mouse."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from civic.people.models import Person
from civic.teams.actions import trust
from tests.browser.keyboard import submit_by_keyboard, tab_to, type_into
from tests.two_entities import furnish

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def it(home, english, live_server, settings):
    """An entity with something of everything."""
    settings.SITE_URL = live_server.url
    home.copy_for_translation(english).save_revision().publish()
    return furnish(home, english, "a")


@pytest.fixture
def at_desk(open_browser, sign_in, live_server):
    def at_desk(person, **kwargs):
        """Her browser, signed in."""
        page = open_browser(**kwargs)
        session = sign_in(person).cookies["sessionid"].value
        page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        return page

    return at_desk


def screens_of_an_officer(it):
    """Besides those that test_launch looks at."""
    return [
        reverse("wagtailadmin_home"),
        reverse("copy_consultation", args=[it.live.pk]),
        reverse("contributions_desk"),
        reverse("contribution_at_desk", args=[it.idea.public_id]),
        reverse("remarks"),
        reverse("pages_due"),
        reverse("wagtailadmin_pages:delete", args=[it.live.pk]),
    ]


def screens_of_labx(it):
    return [
        reverse("consultation_audience", args=[it.submitted.pk]),
        reverse("translations_to_review"),
        reverse("translation_review", args=[it.review.pk]),
        reverse("teams"),
        reverse("archive_entity", args=[it.team.key]),
        reverse("organisations:index"),
    ]


def screens_of_a_moderator(it):
    return [reverse("wagtailadmin_home"), reverse("contribution_at_desk", args=[it.idea.public_id])]


def test_screens_of_an_officer_look_right(it, at_desk, looks_right):
    look_at(at_desk(it.officer), screens_of_an_officer(it), looks_right)


def test_screens_of_labx_look_right(it, labx_editor, at_desk, looks_right):
    look_at(at_desk(labx_editor), screens_of_labx(it), looks_right)


def test_screens_of_a_moderator_look_right(it, moderator, at_desk, looks_right):
    look_at(at_desk(moderator), screens_of_a_moderator(it), looks_right)


def look_at(page, addresses, looks_right):
    for address in addresses:
        assert page.goto(address).status == 200, address
        looks_right(page)


def test_the_dark_desk_has_contrast(it, at_desk, is_accessible):
    page = at_desk(Person.objects.create_superuser("chefe@labx.example", "pa55-word-long", name="Ana"))
    page.emulate_media(color_scheme="dark")
    for address in (reverse("wagtailadmin_home"), reverse("consultation_timeline", args=[it.live.pk])):
        page.goto(address)
        is_accessible(page)


def test_a_translator_works_on_a_phone(it, at_desk):
    """wagtail-localize's own editor: each text can be changed, and it is sent for review at its end."""
    trust(it.team, by=None, publishes=False)
    page = at_desk(it.officer, width=360)
    page.goto(reverse("wagtailadmin_pages:edit", args=[it.translated.pk]))
    texts = page.locator(".js-translation-editor li", has=page.locator("button"))
    expect(texts.first).to_be_visible()
    for button in (texts.first.get_by_role("button").last, page.locator("a.button[href*='/ready/']").last):
        button.scroll_into_view_if_needed()
        box = button.bounding_box()
        assert box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= 360


def test_the_timeline_is_set_by_keyboard_alone(it, labx_editor, at_desk):
    page = at_desk(labx_editor)
    page.goto(reverse("consultation_timeline", args=[it.live.pk]))
    day = timezone.localdate() + timedelta(days=40)
    type_into(page, "input[name$=ends]", f"{day.isoformat()} 18:00")
    tab_to(page, ".actions button")
    page.keyboard.press("Enter")
    expect(page.locator(".messages .success")).to_be_visible()
    assert day in {timezone.localdate(phase.ends) for phase in it.live.process.phases.all()}


def test_whom_it_is_for_is_chosen_by_keyboard_alone(it, labx_editor, at_desk):
    page = at_desk(labx_editor)
    page.goto(reverse("consultation_audience", args=[it.draft.pk]))
    tab_to(page, "[name=whom]:checked")
    page.keyboard.press("ArrowUp")  # from the first to the last: those who are invited
    type_into(page, "#id_domains", "camara.example")
    submit_by_keyboard(page)
    page.wait_for_url(re.compile("/audience/"))
    expect(page.locator("#codes-section")).to_be_visible()
    it.draft.process.refresh_from_db()
    assert it.draft.process.domains == ["camara.example"]
