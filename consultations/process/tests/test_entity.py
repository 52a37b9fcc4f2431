"""An entity comes to be whole, in every language; and its work can end without its words being lost."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page
from wagtail_localize.models import LocaleSynchronization

from civic.journal.models import Entry
from civic.languages.actions import translate_page
from civic.teams.models import Team
from civic.teams.rules import team_of
from conftest import DAY, add_and_publish, date_phases, make_consultation, make_entity
from consultations.ideas.models import IdeaBoardPage
from consultations.process.launch import entities_of
from consultations.process.models import ConsultationIndexPage, ConsultationPage, EntityPage

ENGLISH = {"accept-language": "en"}


@pytest.fixture
def english_home(home, english):
    page = home.copy_for_translation(english)
    page.save_revision().publish()
    return page


def write_at_desk(client, home, *, publish):
    words = {
        "title": "Agência do Mar", "slug": "mar", "kind": "other", "intro": "O mar.", "email": "mar@entity.example",
        "website": "", "logo": "", "territory": "", "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0",
    }  # fmt: skip
    words |= {"action-publish": "1"} if publish else {}
    answer = client.post(reverse("wagtailadmin_pages:add", args=["process", "entitypage", home.pk]), words)
    assert answer.status_code == 302
    return EntityPage.objects.get(locale=home.locale, slug="mar")


def rights_on(page):
    team = team_of(page)
    return set(
        GroupPagePermission.objects.filter(group=team.officers, page=page).values_list(
            "permission__codename", flat=True
        )
    )


# --- in every language


def test_an_entity_made_at_the_desk_has_its_team_and_stands_in_every_language(
    home, english_home, english, labx_editor, sign_in
):
    entity = write_at_desk(sign_in(labx_editor), home, publish=True)
    alias = entity.get_translation(english)
    assert alias.live and alias.alias_of_id == entity.pk and alias.get_parent().pk == english_home.pk
    assert rights_on(entity) == rights_on(alias) == {"add_page", "change_page"}
    assert team_of(entity) == team_of(alias) and team_of(entity).collection.name == "Agência do Mar"
    assert Page.find_problems() == ([], [], [], [], [])


def test_its_other_language_goes_public_when_it_does_itself(home, english_home, english, labx_editor, sign_in):
    entity = write_at_desk(sign_in(labx_editor), home, publish=False)
    assert not entity.live and not entity.get_translation(english).live
    entity.get_latest_revision().publish()
    assert entity.get_translation(english).live
    EntityPage.objects.get(pk=entity.pk).unpublish()
    assert not entity.get_translation(english).live


def test_an_entity_founded_by_a_command_is_the_same(home, english_home, english):
    entity = make_entity(home, "Agência do Mar")
    assert entity.get_translation(english).live and "publish_page" in rights_on(entity.get_translation(english))


def test_where_wagtail_keeps_languages_alike_by_itself_nothing_is_made_twice(
    home, english_home, english, labx_editor, sign_in
):
    LocaleSynchronization.objects.create(locale=english, sync_from=home.locale)
    entity = write_at_desk(sign_in(labx_editor), home, publish=True)
    assert EntityPage.objects.filter(translation_key=entity.translation_key).count() == 2


def test_an_entity_older_than_a_home_page_gets_its_place_there_when_it_is_next_saved(entity, home, english):
    home.copy_for_translation(english)
    assert entity.get_translation_or_none(english) is None
    entity.save_revision().publish()
    assert entity.get_translation(english).live


def test_words_that_wait_for_their_translation_say_which_language_they_are_in(home, english_home, english, client):
    alias = make_entity(home, "Agência do Mar").get_translation(english)
    page = client.get(alias.url).content.decode()
    assert '<h1 lang="pt-PT" dir="ltr">Agência do Mar</h1>' in page and '<html lang="en"' in page
    assert "not yet in your language" in page and 'content="noindex"' in page
    assert alias.full_url not in client.get("/sitemap-pages.xml").content.decode()


def test_its_name_says_so_wherever_it_stands(home, english_home, english, client):
    entity = make_entity(home, "Agência do Mar")
    index = add_and_publish(home, ConsultationIndexPage(title="Participar", locale=home.locale))
    index.copy_for_translation(english).save_revision().publish()
    consultation = make_consultation(entity)
    date_phases(consultation, [add_and_publish(consultation, IdeaBoardPage(title="Ideias", lead="?")).activity])
    page = consultation.copy_for_translation(english)
    page.save_revision().publish()
    crumbs = client.get(page.url).content.decode()
    assert f'<a href="{entity.get_translation(english).url}" lang="pt-PT" dir="ltr">' in crumbs
    assert '<span class="kicker" lang="pt-PT" dir="ltr">Agência do Mar</span>' in crumbs
    found = client.get(index.get_translation(english).url).content.decode()
    assert '<span lang="pt-PT" dir="ltr">Agência do Mar</span>' in found
    assert re.search(r'<option value="[\w-]+" lang="pt-PT" dir="ltr">Agência do Mar</option>', found)
    for other in (consultation.url, index.url):
        assert 'lang="pt-PT" dir="ltr">Agência do Mar' not in client.get(other).content.decode()


def test_search_engines_are_told_of_translations_not_of_what_stands_in(home, english_home, english, client):
    entity = make_entity(home, "Agência do Mar")
    alias, page = entity.get_translation(english), client.get(entity.url).content.decode()
    assert f'<link rel="alternate" hreflang="en" href="http://127.0.0.1:8000{alias.url}">' not in page
    assert '<link rel="alternate" hreflang="pt-PT"' in page and f'<a href="{alias.url}" lang="en"' in page


def test_any_other_page_that_stands_in_says_it_of_its_own_words(home, english_home, english, client):
    index = add_and_publish(home, ConsultationIndexPage(title="Participar", locale=home.locale))
    alias = index.copy_for_translation(english, alias=True)
    assert '<h1 lang="pt-PT" dir="ltr">' in client.get(alias.url).content.decode()
    assert "<h1>Participar</h1>" in client.get(index.url).content.decode()


def test_once_translated_it_is_a_page_of_its_own(
    home, english_home, english, client, django_capture_on_commit_callbacks
):
    entity = make_entity(home, "Agência do Mar")
    words = {"Agência do Mar": "Agency of the Sea", "Agência do Mar pergunta.": "It asks."}
    with django_capture_on_commit_callbacks(execute=True):
        page = translate_page(entity, "en", words)
    page = EntityPage.objects.get(pk=page.pk)
    assert page.alias_of is None and page.live and rights_on(page) == rights_on(entity)
    shown = client.get(page.url).content.decode()
    assert "<h1>Agency of the Sea</h1>" in shown and "not yet in your language" not in shown
    assert page.full_url in client.get("/sitemap-pages.xml").content.decode()


def test_the_name_of_a_team_follows_the_title_of_its_entity(entity):
    entity.title = "Agência das Águas"
    entity.save_revision().publish()
    assert team_of(entity).name == "Agência das Águas"


# --- archived


@pytest.fixture
def archiving(entity, labx_editor, sign_in):
    """`archiving()` posts the wish of LabX to archive the entity, or to take it up again."""
    address = reverse("archive_entity", args=[entity.translation_key])
    return lambda: sign_in(labx_editor).post(address, follow=True, headers=ENGLISH)


@pytest.fixture
def shift_all(consultation):
    """Move all its phases: `shift_all(-DAY, DAY)`, counted from now."""

    def shift_all(starts, ends):
        now = timezone.now()
        consultation.process.phases.update(starts=now + starts, ends=now + ends)

    return shift_all


def is_archived(entity):
    return team_of(entity).archived is not None


@pytest.mark.parametrize(("starts", "ends"), [(-DAY, DAY), (DAY, 2 * DAY)])
def test_an_entity_is_not_archived_while_something_of_it_is_open_or_ahead(
    entity, consultation, shift_all, archiving, starts, ends
):
    shift_all(starts, ends)
    page = archiving().content.decode()
    assert not is_archived(entity) and consultation.title in page and "have closed" in page


def test_what_another_entity_has_open_does_not_matter(entity, home, consultation, shift_all, archiving):
    shift_all(-2 * DAY, -DAY)
    other = make_consultation(make_entity(home, "Outra"), title="Outra pergunta?")
    other.process.phases.create(starts="2026-01-01T00:00Z", ends="2099-01-01T00:00Z")
    archiving()
    assert is_archived(entity)


def test_an_archived_entity_stays_readable_and_says_so(entity, consultation, shift_all, archiving, client):
    archived_on = f'<time datetime="{timezone.localdate()}"'
    shift_all(-20 * DAY, -10 * DAY)
    assert archived_on not in client.get(entity.url).content.decode().partition("<main")[2].partition("</main")[0]
    archiving()
    assert client.get(consultation.url).status_code == 200
    assert archived_on in client.get(entity.url).content.decode().partition("<main")[2].partition("</main")[0]


def test_its_officers_lose_their_rights_and_get_them_back(entity, officer, archiving):
    def can_edit():
        fresh = type(officer).objects.get(pk=officer.pk)
        return entity.permissions_for_user(fresh).can_edit(), fresh.groups.get().collection_permissions.exists()

    before = rights_on(entity)
    assert can_edit() == (True, True)
    archiving()
    assert can_edit() == (False, False) and rights_on(entity) == set()
    archiving()
    assert can_edit() == (True, True) and rights_on(entity) == before


def test_it_is_no_place_for_a_new_consultation_not_even_for_labx(entity, labx_editor, archiving):
    assert entity in entities_of(labx_editor)
    archiving()
    assert entity not in entities_of(labx_editor)
    assert not ConsultationPage.can_create_at(entity)


def test_it_is_no_longer_offered_in_the_list_of_consultations(home, entity, archiving):
    make_entity(home, "Instituto do Sono")
    index = add_and_publish(home, ConsultationIndexPage(title="Participar", locale=home.locale))
    archiving()
    page = Client().get(index.url).content.decode()
    assert "Instituto do Sono" in page and entity.title not in page
    archiving()
    assert entity.title in Client().get(index.url).content.decode()


def test_archiving_is_written_down(entity, labx_editor, archiving):
    archiving()
    archiving()
    entries = Entry.objects.about(Team.objects.get()).order_by("-pk")[:2]
    assert [(entry.verb, entry.by) for entry in entries] == [("took up again", labx_editor), ("archived", labx_editor)]
