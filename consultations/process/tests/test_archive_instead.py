"""Where citizens have spoken, nothing is deleted: the admin offers to unpublish instead."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail import hooks
from wagtail.documents.models import Document
from wagtail.models import Locale, Page

from civic.contributions.models import Contribution, Receipt, Status
from consultations.process.models import EntityPage

TYPED = {"confirm_site_name": "LabX Participação"}


def delete(client, page):
    return client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), TYPED)


def delete_in_bulk(client, *pages):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    ids = "&".join(f"id={page.pk}" for page in pages)
    return client.post(f"{address}?{ids}", TYPED)


def says_archive(answer):
    return answer.status_code == 200 and "process/admin/archive_instead.html" in [t.name for t in answer.templates]


@pytest.mark.parametrize("place", ["board", "consultation", "entity", "home"])
def test_a_page_is_kept_when_people_wrote_on_it_or_anywhere_below(place, idea, labx_editor, sign_in, request):
    page, client = request.getfixturevalue(place), sign_in(labx_editor)
    assert says_archive(client.get(reverse("wagtailadmin_pages:delete", args=[page.pk])))
    assert says_archive(delete(client, page))
    assert says_archive(delete_in_bulk(client, page))
    assert Page.objects.filter(pk=page.pk).exists()


@pytest.mark.parametrize("status", Status.values)
def test_whatever_became_of_the_words_they_count(status, idea, board, officer, sign_in):
    Contribution.objects.update(status=status, status_reason="Insulto")
    page = sign_in(officer).get(reverse("wagtailadmin_pages:delete", args=[board.pk]))
    assert page.context["contributions"] == 1
    assert reverse("wagtailadmin_pages:unpublish", args=[board.pk]) in page.content.decode()


def test_a_receipt_alone_is_reason_enough(board, citizen, officer, sign_in):
    Receipt.objects.create(
        person=citizen, key=board.translation_key, act="vote", activity=board.activity, language="pt-pt"
    )
    assert says_archive(delete(sign_in(officer), board))


def test_a_page_where_nobody_has_spoken_can_be_deleted(board, officer, sign_in):
    delete(sign_in(officer), board)
    assert not Page.objects.filter(pk=board.pk).exists()


def test_in_bulk_one_page_with_words_keeps_all(idea, board, consultation, officer, sign_in):
    empty = consultation.add_child(instance=type(board)(title="Vazio", lead="Proponha.", locale=board.locale))
    client = sign_in(officer)
    assert says_archive(delete_in_bulk(client, empty, board))
    delete_in_bulk(client, empty)
    assert set(consultation.get_children()) == {Page.objects.get(pk=board.pk)}


def test_a_translation_of_a_page_with_words_is_kept(idea, board, english, labx_editor, sign_in):
    translated = board.copy_for_translation(english, copy_parents=True)
    assert says_archive(delete(sign_in(labx_editor), translated))


def test_words_below_a_translation_keep_the_page_whose_deletion_would_take_it_along(
    idea, board, entity, english, labx_editor, sign_in
):
    """Wagtail can delete translations together with their source: what stands below them counts too."""
    translated = board.copy_for_translation(english, copy_parents=True)
    board.delete()

    def all_translations(pages, action):
        return {page: page.get_translations() for page in pages}

    with hooks.register_temporarily("construct_translated_pages_to_cascade_actions", all_translations):
        assert says_archive(delete(sign_in(labx_editor), entity))
    assert Page.objects.filter(pk=translated.pk).exists()
    assert EntityPage.objects.count() == 2


def test_the_admins_own_api_deletes_nothing(idea, board, labx_editor, sign_in):
    client, action = sign_in(labx_editor), f"/admin/api/main/pages/{board.pk}/action"
    client.post(f"{action}/unpublish/")
    client.post(f"{action}/delete/")
    assert Page.objects.get(pk=board.pk).live is False


def test_a_language_with_pages_cannot_be_deleted(idea, labx_editor, sign_in):
    labx_editor.is_superuser = True
    labx_editor.save()
    portuguese = Locale.objects.get(language_code="pt-pt")
    sign_in(labx_editor).post(reverse("wagtaillocales:delete", args=[portuguese.pk]))
    assert Contribution.objects.get().activity.pages().count() == 1
    assert Locale.objects.filter(pk=portuguese.pk).exists()


def test_other_things_can_still_be_deleted_in_bulk(idea, labx_editor, sign_in):
    labx_editor.is_superuser = True
    labx_editor.save()
    file = Document.objects.create(title="Regras", file=ContentFile(b"Regras", name="regras.txt"))
    address = reverse("wagtail_bulk_action", args=["wagtaildocs", "document", "delete"])
    sign_in(labx_editor).post(f"{address}?id={file.pk}")
    assert not Document.objects.exists()
