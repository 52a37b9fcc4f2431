"""A translation that its translator calls ready is looked at by whoever may publish the page."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from civic.journal.models import Entry
from civic.languages.actions import call_ready
from civic.languages.models import Review
from civic.teams.actions import trust
from civic.teams.rules import team_of
from conftest import make_consultation

LIST = "/admin/translations/review/"
ENGLISH = {"accept-language": "en"}


def begin_translation(page, locale):
    """As wagtail-localize does when a page is submitted: a draft in that language, still without words."""
    for each in [*page.get_ancestors().filter(depth__gt=1), page]:
        if not each.has_translation(locale):
            each.specific.copy_for_translation(locale)
    source, _is_new = TranslationSource.get_or_create_from_instance(page.specific)
    return Translation.objects.create(source=source, target_locale=locale)


def translate(translation, but=0):
    """Say every text in the other language, except so many."""
    segments = StringSegment.objects.filter(source=translation.source).exclude(context__path="slug").order_by("order")
    for segment in list(segments)[but:]:
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=translation.target_locale,
            defaults={"data": f"{segment.string.data} (EN)"},
        )


def ready_url(translation):
    return reverse("translation_ready", args=[translation.pk])


def review_url(review):
    return reverse("translation_review", args=[review.pk])


def asked(client):
    return [review.pk for review in client.get(LIST).context["object_list"]]


@pytest.fixture
def untrusted(officer, entity):
    """An officer whose entity may not publish by itself."""
    trust(team_of(entity), by=None, publishes=False)
    return officer


@pytest.fixture
def translation(consultation, english):
    translation = begin_translation(consultation, english)
    translate(translation)
    return translation


@pytest.fixture
def review(translation, untrusted):
    return call_ready(translation, by=untrusted)


def published(translation):
    return Page.objects.get(translation_key=translation.source.object_id, locale=translation.target_locale).live


def test_an_officer_who_may_not_publish_sends_her_translation(translation, untrusted, sign_in):
    client = sign_in(untrusted)
    page = translation.get_target_instance()
    for address in ("wagtailadmin_pages:edit", page.pk), ("wagtailadmin_explore", page.get_parent().pk):
        assert ready_url(translation) in client.get(reverse(address[0], args=[address[1]])).content.decode()
    assert client.post(ready_url(translation)).url == "/admin/"
    review = Review.objects.waiting().get()
    assert (review.translation, review.by) == (translation, untrusted)
    assert Entry.objects.about(page).get().verb == "called the translation ready"
    assert not published(translation)


def test_what_is_incomplete_is_refused_and_says_how_many_texts_are_missing(consultation, english, untrusted, sign_in):
    translation = begin_translation(consultation, english)
    translate(translation, but=2)
    client = sign_in(untrusted)
    for answer in (
        client.get(ready_url(translation), headers=ENGLISH),
        client.post(ready_url(translation), headers=ENGLISH),
    ):
        page = answer.content.decode()
        assert "2 texts are not translated yet" in page and consultation.title in page
    assert not Review.objects.exists()


def test_asking_twice_is_asking_once(review, untrusted, sign_in):
    sign_in(untrusted).post(ready_url(review.translation))
    assert Review.objects.get().asked == review.asked
    assert Entry.objects.filter(verb="called the translation ready").count() == 1


def test_who_may_publish_finds_it_in_her_menu_and_publishes_it(
    review, labx_editor, sign_in, django_capture_on_commit_callbacks
):
    client = sign_in(labx_editor)
    assert "Translations (1)" in client.get("/admin/", headers=ENGLISH).content.decode()
    assert asked(client) == [review.pk]
    page = client.get(review_url(review))
    assert "Diga onde vê desperdício. (EN)" in page.content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(review_url(review), {"act": "publish", "version": page.context["version"]})
    assert published(review.translation)
    review.refresh_from_db()
    assert review.decided_by == labx_editor and not Review.objects.waiting().exists()
    assert asked(client) == []
    assert Entry.objects.about(review.page).latest("pk").verb == "published the translation"


def test_what_changed_while_it_was_read_is_not_published_unread(
    review, labx_editor, sign_in, django_capture_on_commit_callbacks
):
    client = sign_in(labx_editor)
    version = client.get(review_url(review)).context["version"]
    StringTranslation.objects.filter(data__startswith="Diga").update(data="Something else")
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(review_url(review), {"act": "publish", "version": version}, headers=ENGLISH)
    assert "Read it again" in answer.content.decode()
    assert not published(review.translation) and Review.objects.waiting().exists()


def test_changes_are_asked_for_and_its_translator_reads_them_on_her_desk_and_in_the_editor(
    review, untrusted, labx_editor, sign_in
):
    sign_in(labx_editor).post(review_url(review), {"act": "change", "remark": "“Waste” is too harsh."})
    assert not Review.objects.waiting().exists()
    client = sign_in(untrusted)
    editor = reverse("wagtailadmin_pages:edit", args=[review.page.pk])
    for address in ("/admin/", editor):
        assert "“Waste” is too harsh." in client.get(address).content.decode()
    client.post(ready_url(review.translation))
    assert Review.objects.waiting().get().remark == ""


def test_changes_without_a_remark_are_not_asked_for(review, labx_editor, sign_in):
    page = sign_in(labx_editor).post(review_url(review), {"act": "change", "remark": " "}, headers=ENGLISH)
    assert "Say what has to be changed." in page.content.decode()
    assert Review.objects.waiting().exists()


def test_publishing_in_the_other_editor_settles_it_too(
    review, labx_editor, sign_in, django_capture_on_commit_callbacks
):
    client = sign_in(labx_editor)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("wagtailadmin_pages:edit", args=[review.page.pk]), {"action": "publish"})
    assert published(review.translation)
    assert asked(client) == []
    assert client.get(review_url(review)).status_code == 404


def test_a_trusted_entity_decides_about_its_own(review, entity, officer, sign_in):
    trust(team_of(entity), by=None)
    assert asked(sign_in(officer)) == [review.pk]


def test_officers_of_others_neither_see_nor_send_nor_decide(translation, review, other_officer, sign_in):
    client = sign_in(other_officer)
    assert asked(client) == []
    assert client.get(review_url(review)).status_code == 404
    for words in ({"act": "publish"}, {"act": "change", "remark": "Canário"}):
        assert client.post(review_url(review), words).status_code == 404
    Review.objects.all().delete()
    assert client.get(ready_url(translation)).status_code == 302
    client.post(ready_url(translation))
    assert not Review.objects.exists() and not published(translation)


@pytest.mark.parametrize("role", ["untrusted", "moderator"])
def test_who_may_publish_nothing_has_no_list(role, review, sign_in, request):
    client = sign_in(request.getfixturevalue(role))
    assert client.get(LIST).status_code == 302
    assert client.get(review_url(review)).status_code == 404
    assert LIST not in client.get("/admin/").content.decode()


def test_who_may_publish_is_not_asked_to_send_it(translation, officer, sign_in):
    client = sign_in(officer)
    page = translation.get_target_instance()
    editor = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert ready_url(translation) not in editor
    assert client.post(ready_url(translation)).status_code == 302
    assert not Review.objects.exists()


def test_the_desk_says_how_many_texts_are_missing(consultation, english, untrusted, sign_in):
    translation = begin_translation(consultation, english)
    translate(translation, but=3)
    page = sign_in(untrusted).get("/admin/", headers=ENGLISH).content.decode()
    assert "3 texts to translate" in page


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_asks_as_many_questions_for_three_as_for_one(
    number, entity, english, untrusted, labx_editor, sign_in, django_assert_num_queries
):
    for place in range(number):
        translation = begin_translation(make_consultation(entity, title=f"Pergunta {place}?"), english)
        translate(translation)
        call_ready(translation, by=untrusted)
    client = sign_in(labx_editor)
    client.get(LIST)
    ContentType.objects.clear_cache()
    with django_assert_num_queries(15):
        assert len(asked(client)) == number


def test_the_main_thing_to_do_in_the_editor_is_what_she_may(translation, untrusted, labx_editor, sign_in):
    target = translation.get_target_instance()
    main = f'<a class="button" href="{ready_url(translation)}">'
    for person, is_main in [(untrusted, True), (labx_editor, False)]:
        drawn = sign_in(person).get(reverse("wagtailadmin_pages:edit", args=[target.pk])).content.decode()
        assert "js-translation-editor" in drawn and (main in drawn) is is_main
        assert ('class="desk-translator"' in drawn) is is_main
