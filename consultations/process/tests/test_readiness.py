"""What a consultation needs before it opens; and what happens when it opens without."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import override
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from civic.contributions.circles import make_private, make_public
from civic.journal.models import Entry
from civic.vocabulary.models import Territory
from conftest import add_and_publish
from consultations.ideas.models import IdeaBoardPage
from consultations.process.models import ConsultationDocument, ConsultationPage
from consultations.process.readiness import MISSING, OK, WEAK, open_points, points_of
from consultations.process.tests.drafts import as_drawn, begin, distrust, edit, latest, readiness, rewrite

LONG = "Esta frase é muito comprida, porque " + "ninguém a parou e " * 12 + "agora acabou."


@pytest.fixture
def draft(entity, officer):
    return begin(entity, officer)


def state(page, name):
    """The worst state of the points of this name; None if there is none."""
    found = {point.state for point in points_of(page) if point.name == name}
    return next((state for state in (MISSING, WEAK, OK) if state in found), None)


def missing(page):
    return {point.name for point in open_points(page)}


def test_a_good_draft_misses_nothing(draft):
    assert missing(draft) == set()
    assert {point.name for point in points_of(draft) if point.state == WEAK} == {"languages"}


@pytest.mark.parametrize(
    ("fields", "name", "expected"),
    [
        ({"lead": ""}, "lead", MISSING),
        ({"decides": " "}, "decides", MISSING),
        ({"can_do": "Propor e apoiar ideias. " * 14}, "can_do", WEAK),
        ({"lead": LONG}, "long sentence", WEAK),
        ({"about": f"<p>Curto.</p><p>{LONG}</p>"}, "long sentence", WEAK),
        ({"about": "<p>Institucionalização procedimental consubstanciadamente interoperacionalizada.</p>" * 20},
         "plain words", WEAK),
        ({}, "plain words", OK),
        ({"email": ""}, "email", MISSING),
        ({"data_purpose": ""}, "data_purpose", MISSING),
        ({"lawful_basis": ""}, "lawful_basis", MISSING),
        ({"answers_by": None}, "answers_by", MISSING),
        ({"answers_by": timezone.localdate() + timedelta(44)}, "answers_by", MISSING),
        ({"answers_by": timezone.localdate() + timedelta(45)}, "answers_by", OK),
        ({}, "legal_basis", None),
        ({"is_statutory": True}, "legal_basis", MISSING),
        ({"is_statutory": True}, "gazette", MISSING),
        ({"is_statutory": True, "legal_basis": "Lei n.º 1/99, artigo 3.º"}, "legal_basis", OK),
        ({"is_statutory": True}, "duration", OK),
        ({}, "duration", None),
    ],
)  # fmt: skip
def test_each_point_follows_from_what_is_written(draft, fields, name, expected):
    assert state(rewrite(draft, **fields), name) == expected


def test_a_statutory_consultation_lasts_30_days_or_says_why_not(draft):
    phase = draft.process.phases.get(openings__act="submit")
    phase.ends = phase.starts + timedelta(29)
    phase.save()
    rewrite(draft, is_statutory=True)
    assert state(draft, "duration") == MISSING
    assert state(rewrite(draft, why_short="A lei entra em vigor em março."), "duration") == OK


def test_dates_and_something_to_do(draft):
    take_part = draft.process.phases.get(openings__act="submit")
    draft.process.phases.exclude(pk=take_part.pk).delete()
    assert (state(draft, "dates"), state(draft, "openings")) == (WEAK, OK)
    take_part.starts, take_part.ends = timezone.now() - timedelta(9), timezone.now() - timedelta(1)
    take_part.save()
    assert state(draft, "openings") == MISSING
    take_part.openings.all().delete()
    assert state(draft, "openings") == MISSING
    take_part.delete()
    assert (state(draft, "dates"), state(draft, "openings")) == (MISSING, MISSING)


def test_a_way_to_take_part_must_be_live_or_complete(draft):
    board = draft.get_children().get().specific
    assert state(draft, "ways") == OK
    board.lead = ""
    board.save()
    assert state(draft, "ways") is None and state(draft, f"way {board.pk}") == MISSING
    board.delete()
    assert state(ConsultationPage.objects.get(pk=draft.pk), "ways") == MISSING


def test_a_picture_is_described_and_a_document_is_named(draft):
    draft.image = Image.objects.create(title="IMG_2031", file=get_test_image_file())
    draft.documents = [ConsultationDocument(title="final_v3.PDF"), ConsultationDocument(title="O plano")]
    assert (state(draft, "picture"), state(draft, "document")) == (WEAK, WEAK)
    draft.image.description = "Uma rua sem árvores."
    draft.documents = [ConsultationDocument(title="O plano")]
    assert (state(draft, "picture"), state(draft, "document")) == (OK, None)


def test_languages_that_are_missing_are_named(draft, english):
    draft.get_parent().copy_for_translation(english, copy_parents=True)
    assert state(draft, "languages") == WEAK
    draft.copy_for_translation(english)
    assert state(draft, "languages") == OK


def test_readability_is_measured_in_portuguese_alone(draft, english):
    draft.get_parent().copy_for_translation(english, copy_parents=True)
    assert state(draft.copy_for_translation(english), "plain words") is None


@pytest.mark.parametrize("number", [1, 3])
def test_the_screen_asks_as_many_questions_for_three_ways_as_for_one(draft, officer, sign_in, number):
    for n in range(number - 1):
        way = IdeaBoardPage(title=f"Quadro {n}", lead="Proponha.", live=False, locale=draft.locale)
        draft.add_child(instance=way)
    client = sign_in(officer)
    client.get(readiness(draft))
    with CaptureQueriesContext(connection) as queries:
        assert client.get(readiness(draft)).status_code == 200
    assert len(queries) == 39


def test_the_screen_leads_to_where_each_point_is_mended(draft, officer, sign_in):
    rewrite(draft, data_purpose="")
    page = sign_in(officer).get(readiness(draft), headers={"accept-language": "en"}).content.decode()
    for address in (f"{edit(draft)}#id_data_purpose", reverse("consultation_timeline", args=[draft.pk])):
        assert f'href="{address}"' in page


def test_someone_elses_draft_is_not_shown_there(draft, other_officer, citizen, sign_in):
    for person in (other_officer, citizen):
        assert sign_in(person).get(readiness(draft)).status_code == 302
        assert sign_in(person).post(readiness(draft), {"publish": "1"}).status_code == 302
    assert not ConsultationPage.objects.get().live


@pytest.mark.parametrize("screen", [edit, lambda page: reverse("wagtailadmin_explore", args=[page.pk])])
def test_the_way_there_is_in_the_menu_of_the_page(draft, officer, sign_in, screen):
    assert readiness(draft) in sign_in(officer).get(screen(draft)).content.decode()


# --- publishing ---------------------------------------------------------------------------------


def publish_in_the_editor(client, page, **typed):
    return client.post(edit(page), as_drawn(client, page) | typed | {"action-publish": "1"})


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def test_without_a_missing_point_the_editor_publishes_at_once_and_the_board_with_it(draft, officer, sign_in):
    publish_in_the_editor(sign_in(officer), draft, lead="Diga onde falta sombra.")
    page = ConsultationPage.objects.get()
    assert page.live and page.lead == "Diga onde falta sombra."
    assert page.get_children().get().live


def test_with_a_missing_point_the_editor_saves_and_asks_for_a_reason(draft, officer, sign_in):
    client = sign_in(officer)
    answer = publish_in_the_editor(client, draft, data_purpose="", lead="Diga onde falta sombra.")
    assert answer.url == readiness(draft) and not is_live(draft)
    assert latest(draft).lead == "Diga onde falta sombra."
    client.post(readiness(draft), {"publish": "1", "reason": " "})
    assert not is_live(draft)
    client.post(readiness(draft), {"publish": "1", "reason": "O jurista responde amanhã."})
    page = ConsultationPage.objects.get()
    assert page.live and page.lead == "Diga onde falta sombra." and page.get_children().get().live
    entry = Entry.objects.about(page).latest("pk")
    assert (entry.by, entry.verb) == (officer, "published")
    assert entry.facts == {"reason": "O jurista responde amanhã.", "missing": ["data_purpose"]}


def test_what_its_kind_must_have_cannot_be_passed_over(draft, officer, sign_in):
    rewrite(draft, decided="")
    page = sign_in(officer).post(readiness(draft), {"publish": "1", "reason": "Ainda não sabemos."})
    assert page.status_code == 200 and page.context["is_stopped"]
    assert not is_live(draft)


def test_a_board_that_is_not_finished_stays_a_draft(draft, officer, sign_in):
    unfinished = IdeaBoardPage(title="Outro", lead="", live=False, locale=draft.locale)
    draft.add_child(instance=unfinished)
    sign_in(officer).post(readiness(draft), {"publish": "1", "reason": "O outro quadro vem depois."})
    assert is_live(draft) and not is_live(unfinished)


def test_what_is_scheduled_opens_with_its_board_at_that_hour(draft, officer, sign_in):
    hour = timezone.now().replace(microsecond=0) + timedelta(3)
    rewrite(draft, go_live_at=hour)
    sign_in(officer).post(readiness(draft), {"publish": "1"})
    board = draft.get_children().get()
    assert not is_live(draft) and not board.live
    assert board.scheduled_revision.approved_go_live_at == hour


def test_a_live_page_is_asked_about_again_only_if_something_has_become_missing(draft, officer, sign_in):
    client = sign_in(officer)
    rewrite(draft, data_purpose="")
    client.post(readiness(draft), {"publish": "1", "reason": "O jurista responde amanhã."})
    later = IdeaBoardPage(title="Mais tarde", lead="Proponha.", live=False, locale=draft.locale)
    ConsultationPage.objects.get().add_child(instance=later)
    publish_in_the_editor(client, draft, lead="Diga onde falta sombra.")
    assert ConsultationPage.objects.get().lead == "Diga onde falta sombra."
    assert not is_live(later)  # an editor's to publish: only the first time brings them along
    assert publish_in_the_editor(client, draft, lawful_basis="").url == readiness(draft)
    assert ConsultationPage.objects.get().lawful_basis == "task"


def test_publishing_many_at_once_passes_no_consultation(draft, entity, officer, sign_in):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    client = sign_in(officer)
    assert client.post(f"{address}?id={draft.pk}").url == readiness(draft)
    assert client.post(f"{address}?id={entity.pk}", {"include_descendants": "on"}).url == readiness(draft)
    assert not is_live(draft)
    board = draft.get_children().get()
    client.post(f"{address}?id={board.pk}")
    assert is_live(board)


@pytest.mark.parametrize("action", ["publish", "copy"])
def test_the_admins_own_api_neither_publishes_nor_copies(draft, officer, sign_in, action):
    sign_in(officer).post(f"/admin/api/main/pages/{draft.pk}/action/{action}/", {"keep_live": True})
    assert ConsultationPage.objects.count() == 1 and not is_live(draft)


def test_readers_see_what_the_law_asks_for(consultation, client):
    rewrite(consultation, lawful_basis="law", data_purpose="Para responder.", answers_by=date(2099, 5, 4))
    rewrite(consultation, is_statutory=True, legal_basis="Lei n.º 1/99", gazette="Aviso n.º 345/2026", why_short="Já.")
    assert "Lei n.º 1/99" not in client.get(consultation.url).content.decode()
    consultation.get_latest_revision().publish()
    page = client.get(consultation.url).content.decode()
    with override("pt-pt"):
        basis = str(capfirst(consultation.LawfulBasis.LAW.label))
    for words in ("Lei n.º 1/99", "Aviso n.º 345/2026", "Já.", "2099-05-04", basis):
        assert words in page
    rewrite(consultation, is_statutory=False)
    consultation.get_latest_revision().publish()
    assert "Lei n.º 1/99" not in client.get(consultation.url).content.decode()


def test_a_consultation_needs_nothing_of_the_pages_beside_it(draft, officer, entity):
    other = begin(entity, officer)
    other.get_children().get().delete()
    add_and_publish(draft, IdeaBoardPage(title="Vivo", lead="Proponha.", locale=draft.locale))
    assert missing(draft) == set() and missing(ConsultationPage.objects.get(pk=other.pk)) == {"ways"}


def test_it_says_whom_it_is_for(draft, officer):
    def words():
        page = ConsultationPage.objects.get(pk=draft.pk)
        with override("en"):
            return next(point.words for point in points_of(page) if point.name == "for whom")

    assert words() == "Everyone."
    make_public(draft.process, officer, Territory.objects.get(name="Lisboa", within=None))
    assert "Lisboa" in words()
    make_private(draft.process, officer)
    assert "invited" in words()


def test_whoever_sends_it_is_told_what_happens_next_and_sees_it_as_readers_will(draft, officer, sign_in):
    distrust(draft.get_parent())
    page = sign_in(officer).get(readiness(draft), headers={"accept-language": "en"}).content.decode()
    assert "LabX reads it, then publishes it" in page
    assert reverse("wagtailadmin_pages:view_draft", args=[draft.pk]) in page
