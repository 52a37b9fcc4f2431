"""Officers translate their own pages, and publish what they may publish."""

import pytest
from django.urls import reverse
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

from civic.teams.actions import trust
from civic.teams.rules import team_of
from conftest import make_entity


@pytest.fixture
def english_house(home, english, entity):
    """Home and the entity's page are there in English."""
    home.copy_for_translation(english).save_revision().publish()
    entity.copy_for_translation(english).save_revision().publish()
    return english


def submit(client, page, locale, **more):
    return client.post(
        reverse("wagtail_localize:submit_page_translation", args=[page.pk]), {"locales": locale.pk, **more}
    )


def in_language(page, locale):
    return Page.objects.filter(translation_key=page.translation_key, locale=locale).first()


def test_an_officer_begins_a_translation_of_her_own_page_as_a_draft(english_house, consultation, officer, sign_in):
    submit(sign_in(officer), consultation, english_house)
    assert in_language(consultation, english_house).live is False
    assert sign_in(officer).get(
        reverse("wagtailadmin_pages:edit", args=[in_language(consultation, english_house).pk])
    ).status_code == 200  # fmt: skip


def test_and_not_of_someone_elses(english_house, consultation, other_officer, sign_in):
    assert submit(sign_in(other_officer), consultation, english_house).status_code == 302
    assert in_language(consultation, english_house) is None


def test_a_page_has_no_place_in_a_language_without_the_page_above(home, english, consultation, officer, sign_in):
    """wagtail-localize would make all the pages above, and so open the whole site in that language."""
    answer = submit(sign_in(officer), consultation, english)
    assert answer.status_code == 200 and answer.context["form"].errors["locales"]
    assert not Page.objects.filter(locale=english).exists()


def test_the_page_of_an_entity_is_translated_by_its_team_where_the_home_page_is(
    home, english, entity, officer, sign_in
):
    home.copy_for_translation(english).save_revision().publish()
    submit(sign_in(officer), entity, english)
    translated = in_language(entity, english)
    assert translated.live is False and translated.permissions_for_user(officer).can_edit()


@pytest.mark.parametrize("publishes", [True, False])
def test_bringing_up_to_date_publishes_for_those_who_may(
    publishes, english_house, consultation, officer, sign_in, django_capture_on_commit_callbacks
):
    trust(team_of(consultation.get_parent()), by=None, publishes=publishes)
    client = sign_in(officer)
    submit(client, consultation, english_house)
    source = Translation.objects.get().source
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    with django_capture_on_commit_callbacks(execute=True):
        client.post(url, {"publish_translations": "on"})
    assert in_language(consultation, english_house).live is publishes


def test_who_may_not_publish_does_not_do_so_by_an_alias(english_house, consultation, officer, sign_in):
    trust(team_of(consultation.get_parent()), by=None, publishes=False)
    client = sign_in(officer)
    submit(client, consultation, english_house)
    translated = in_language(consultation, english_house)
    client.post(reverse("wagtail_localize:convert_to_alias", args=[translated.pk]))
    translated.refresh_from_db()
    assert translated.live is False and translated.alias_of is None


def test_another_picture_for_a_language_is_one_of_her_own(home, english_house, consultation, entity, officer, sign_in):
    mine, others = (
        Image.objects.create(title=title, file=get_test_image_file(), collection=team_of(page).collection)
        for title, page in (("Minha", entity), ("Deles", make_entity(home, "Instituto do Mar")))
    )
    consultation.image = mine
    consultation.save_revision().publish()
    client = sign_in(officer)
    submit(client, consultation, english_house)
    segment = OverridableSegment.objects.get(context__path="image")
    url = reverse("wagtail_localize:edit_override", args=[Translation.objects.get().pk, segment.pk])
    for picture, stored in ((others, 0), (mine, 1)):
        client.put(url, f"value={picture.pk}", content_type="application/x-www-form-urlencoded")
        assert SegmentOverride.objects.count() == stored


def test_the_report_tells_of_her_own_translations(english_house, consultation, officer, other_officer, sign_in):
    submit(sign_in(officer), consultation, english_house)
    report = reverse("wagtail_localize:translations_report")
    assert consultation.title in sign_in(officer).get(report).content.decode()
    assert consultation.title not in sign_in(other_officer).get(report).content.decode()
