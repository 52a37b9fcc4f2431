"""What a form may name: pages that its writer knows, files of her team. Which views ask: tests/scope/."""

import json

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, Page
from wagtail.test.utils.form_data import querydict_from_html

from civic.contributions.circles import admit, make_private
from civic.contributions.models import Process
from civic.teams.rules import team_of
from conftest import make_entity
from consultations.process.models import ConsultationPage, EntityPage

TITLE = "Segredo de outrem"


@pytest.fixture
def others(home):
    """Another entity with a picture, a document and a draft, all called the same."""
    entity = make_entity(home, "Instituto do Mar")
    kept = {"title": TITLE, "collection": team_of(entity).collection}
    page = ConsultationPage(title=TITLE, slug="segredo", lead="x", live=False, locale=entity.locale)
    return {
        Image: Image.objects.create(file=get_test_image_file(), **kept),
        Document: Document.objects.create(file=ContentFile(b"x", name="x.txt"), **kept),
        Page: entity.add_child(instance=page),
    }


def picture_in(collection, title="Minha"):
    return Image.objects.create(title=title, file=get_test_image_file(), collection=collection)


def send(client, page, view="edit", **changed):
    url = reverse(f"wagtailadmin_pages:{view}", args=[page.pk])
    form = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    sent = querydict_from_html(form, form_id="page-edit-form")
    sent["easy-count"] = "0"  # scripts draw that part of the form
    for name, value in changed.items():
        sent[name] = value
    return client.post(url, sent)


def text_with(kind, key):
    """A formatted text with a link, as Wagtail's editor sends it."""
    block = {"key": "a", "text": "Aqui", "type": "unstyled", "depth": 0, "inlineStyleRanges": []}
    block["entityRanges"] = [{"key": 0, "offset": 0, "length": 4}]
    entity = {"type": kind, "mutability": "MUTABLE", "data": {"id": key}}
    return json.dumps({"blocks": [block], "entityMap": {"0": entity}})


def draft_of(page):
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()


@pytest.mark.parametrize("view", ["edit", "preview_on_edit"])
def test_a_picture_of_another_entity_is_neither_taken_nor_named(view, others, consultation, officer, sign_in):
    client = sign_in(officer)
    answer = send(client, consultation, view, image=others[Image].pk, title="")
    assert answer.status_code == 302 and TITLE not in client.get("/admin/").content.decode()
    send(client, consultation, view, image=others[Image].pk)
    assert draft_of(consultation).image is None


def test_her_own_picture_is_taken(consultation, entity, officer, sign_in):
    mine = picture_in(team_of(entity).collection)
    send(sign_in(officer), consultation, image=mine.pk)
    assert draft_of(consultation).image == mine


def test_what_labx_put_there_stays_and_she_can_go_on_working(consultation, officer, sign_in):
    consultation.image = picture_in(Collection.get_first_root_node())
    consultation.about = '<p><a linktype="page" id="1">Raiz</a></p>'
    consultation.save_revision()
    send(sign_in(officer), consultation, title="Outra pergunta?")
    assert draft_of(consultation).title == "Outra pergunta?" and draft_of(consultation).image == consultation.image


@pytest.mark.parametrize(("kind", "model"), [("LINK", Page), ("DOCUMENT", Document)])
def test_nor_does_a_text_link_to_what_others_keep_to_themselves(kind, model, others, consultation, officer, sign_in):
    client = sign_in(officer)
    send(client, consultation, about=text_with(kind, others[model].pk))
    assert "id=" not in draft_of(consultation).about
    send(client, consultation, about=text_with("LINK", consultation.get_parent().pk))
    assert f'id="{consultation.get_parent().pk}"' in draft_of(consultation).about


def test_texts_made_up_by_hand_are_the_forms_business(consultation, officer, sign_in):
    for text in ('{"entityMap": [1]}', '{"entityMap": {"0": {}}}', '"entityMap" {'):
        send(sign_in(officer), consultation, title=text)
    assert draft_of(consultation).title == '"entityMap" {'


def test_a_row_of_a_page_names_no_file_of_others(others, consultation, officer, sign_in):
    row = {"documents-TOTAL_FORMS": 1, "documents-0-id": "", "documents-0-ORDER": 1, "documents-0-title": "Anexo"}
    answer = send(sign_in(officer), consultation, **row, **{"documents-0-document": others[Document].pk})
    assert answer.url == reverse("wagtailadmin_home") and draft_of(consultation).documents.count() == 0


def test_choosing_begins_at_ones_own_and_offers_what_everyone_reads(others, consultation, entity, officer, sign_in):
    client = sign_in(officer)
    page = client.get(reverse("wagtailadmin_choose_page")).json()
    assert page["parent_page_id"] == entity.pk and consultation.title in page["html"]
    home = entity.get_parent()
    offered = client.get(reverse("wagtailadmin_choose_page_child", args=[home.pk])).json()["html"]
    assert "Instituto do Mar" in offered
    others_entity = EntityPage.objects.get(title="Instituto do Mar")
    offered = client.get(reverse("wagtailadmin_choose_page_child", args=[others_entity.pk])).json()["html"]
    assert TITLE not in offered


def test_a_title_that_is_not_public_yet_is_offered_to_nobody_else(consultation, other_officer, sign_in):
    url = reverse("wagtailadmin_choose_page_child", args=[consultation.get_parent().pk])
    assert consultation.title in sign_in(other_officer).get(url).json()["html"]
    consultation.title = "Título novo"
    consultation.save_revision()
    page = sign_in(other_officer).get(url).json()["html"]
    assert "Título novo" not in page and "Como poupar" not in page


@pytest.mark.parametrize("name", ["page_types_usage", "site_history"])
def test_reports_about_all_pages_are_for_those_who_look_after_all(name, officer, labx_editor, sign_in):
    report = reverse(f"wagtailadmin_reports:{name}")
    assert sign_in(labx_editor).get(report).status_code == 200
    client = sign_in(officer)
    assert client.get(report).status_code == 302
    assert report not in client.get(reverse("wagtailadmin_home")).content.decode()


def test_nobody_walks_into_another_entitys_pages(others, home, english, entity, officer, sign_in):
    """What her pages of two languages have in common is the root of all pages."""
    home.copy_for_translation(english).save_revision().publish()
    entity.save()
    client = sign_in(officer)
    for page, status in ((home, 200), (entity, 200), (others[Page].get_parent(), 302), (others[Page], 302)):
        assert client.get(reverse("wagtailadmin_explore", args=[page.pk])).status_code == status


def document_of(collection):
    return Document.objects.create(title="Anexo", file=ContentFile(b"x", name="x.txt"), collection=collection)


def write_about(page, document):
    """In the latest draft; the caller says whether it is published."""
    page.about = f'<p><a linktype="document" id="{document.pk}">Anexo</a></p>'
    return page.save_revision()


def test_a_file_that_stands_in_a_draft_alone_is_read_by_those_who_look_after_it(
    consultation, officer, labx_editor, sign_in, client
):
    document = document_of(Collection.get_first_root_node())
    write_about(consultation, document)
    assert client.get(document.url).status_code == sign_in(officer).get(document.url).status_code == 404
    assert sign_in(labx_editor).get(document.url).status_code == 200


def test_once_the_draft_is_published_everyone_reads_it(consultation, labx_editor, client):
    document = document_of(Collection.get_first_root_node())
    write_about(consultation, document).publish()
    assert client.get(document.url).status_code == 200


def test_whoever_may_be_invited_is_asked_to_sign_in_for_a_file_of_a_private_page(
    consultation, citizen, sign_in, client
):
    document = document_of(Collection.get_first_root_node())
    write_about(consultation, document).publish()
    make_private(consultation.process, None)
    assert "/login/" in client.get(document.url).url
    assert sign_in(citizen).get(document.url).status_code == 404
    admit(Process.objects.get(), citizen)
    assert sign_in(citizen).get(document.url).status_code == 200
