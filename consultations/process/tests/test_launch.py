"""An officer who is no expert begins a consultation in one form, or with a copy."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from wagtail.documents.models import Document

from civic.contributions.models import Activity, Phase, Process
from civic.people.models import Person
from civic.people.roles import LABX_EDITORS
from civic.teams.models import Team
from civic.teams.rules import team_of
from civic.vocabulary.models import Audience
from conftest import add_and_publish, make_entity
from consultations.ideas.models import Category
from consultations.process.models import ConsultationDocument, ConsultationPage
from consultations.process.pages import ResultsPage, UpdatePage, kinds_of_ways
from consultations.process.tests.drafts import FACTS, as_drawn, begin, edit, readiness

NEW = "/admin/consultations/new/"
ENGLISH = {"accept-language": "en"}


def as_typed(client, **typed):
    """The form as it is drawn, the facts typed in."""
    context = client.get(NEW).context
    data = FACTS | typed
    for form in [*context["phases"], *context["ways"]]:
        for name in form.fields:
            data.setdefault(form.add_prefix(name), form[name].value() or "")
    return data


def copy_address(page):
    return reverse("copy_consultation", args=[page.pk])


def as_rows(page):
    """Everything about a consultation that a copy of it must leave alone."""
    process = Process.objects.get(translation_key=page.translation_key)
    phases = list(process.phases.values_list("key", "starts", "ends", "openings__activity", "openings__act"))
    return phases, list(page.phase_texts.values_list("translation_key", "title")), list(page.get_children())


def test_one_form_makes_a_draft_with_phases_a_board_and_openings(entity, officer, sign_in):
    client = sign_in(officer)
    answer = client.post(NEW, as_typed(client, **{"ideas.ideaboardpage-wanted": "on"}))
    page = ConsultationPage.objects.get()
    assert answer.url == readiness(page)
    assert (page.live, page.owner, page.get_parent().pk, page.lead) == (False, officer, entity.pk, FACTS["lead"])
    board = page.get_children().get().specific
    assert (board.title, board.live) == ("Quadro de ideias", False)
    listen, take_part, decide = page.process.phases.all()
    assert [text.translation_key for text in page.phase_texts.all()] == [listen.key, take_part.key, decide.key]
    assert not listen.openings.exists() and not decide.openings.exists()
    assert {opening.act for opening in take_part.openings.all()} == set(board.acts)
    today = timezone.localdate()
    assert timezone.localtime(take_part.starts).replace(tzinfo=None).isoformat() == f"{today + timedelta(14)}T00:00:00"
    assert timezone.localdate(take_part.ends) == today + timedelta(45)  # midnight after the last day
    assert page.answers_by == today + timedelta(75)


def test_two_of_the_same_title_have_addresses_of_their_own(entity, officer, sign_in):
    client = sign_in(officer)
    for _time in range(2):
        assert client.post(NEW, as_typed(client)).status_code == 302
    assert len(set(ConsultationPage.objects.values_list("slug", flat=True))) == 2


def test_only_what_is_ticked_can_be_done(entity, officer, sign_in):
    client = sign_in(officer)
    ticked = {"comments.discussionpage-wanted": "on", "comments.discussionpage-acts": ["comment"]}
    client.post(NEW, as_typed(client, **ticked))
    page = ConsultationPage.objects.get()
    assert [child.specific_class.__name__ for child in page.get_children()] == ["DiscussionPage"]
    assert page.process.phases.filter(openings__act="comment").count() == 1
    assert page.process.phases.filter(openings__isnull=False).count() == 1


def test_every_way_to_take_part_is_offered_by_itself(entity, officer, sign_in):
    ways = sign_in(officer).get(NEW).context["ways"]
    assert [way.kind for way in ways] == kinds_of_ways() and len(ways) >= 2


@pytest.mark.parametrize(
    ("typed", "place", "field"),
    [
        ({"lead": ""}, "form", "lead"),
        ({"email": "nobody"}, "form", "email"),
        ({"phase-1-ends": "2001-01-01"}, "phases", "ends"),
        ({"phase-0-starts": "soon"}, "phases", "starts"),
        ({"phase-2-ends": "9999-12-31"}, "phases", "ends"),
        ({"ideas.ideaboardpage-wanted": "on", "ideas.ideaboardpage-acts": []}, "ways", "acts"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(
    entity, officer, sign_in, typed, place, field
):
    client = sign_in(officer)
    page = client.post(NEW, as_typed(client, afterwards="Escrevi muito aqui.", **typed))
    found = page.context[place]
    errors = found.errors if place == "form" else {name for form in found for name in form.errors}
    assert set(errors) == {field}
    assert "Escrevi muito aqui." in page.content.decode()
    assert not ConsultationPage.objects.exists()


def test_who_works_for_several_entities_says_for_which(home, entity, officer, sign_in):
    client = sign_in(officer)
    assert "entity" not in client.get(NEW).context["form"].fields
    other = make_entity(home, "Instituto do Desporto")
    officer.groups.add(team_of(other).officers)
    stranger = make_entity(home, "Outra")
    offered = client.get(NEW, {"entity": other.pk}).context["form"]["entity"]
    assert set(offered.field.queryset) == {entity, other} and offered.value() == other.pk
    assert "entity" in client.post(NEW, as_typed(client, entity=stranger.pk)).context["form"].errors
    client.post(NEW, as_typed(client, entity=other.pk))
    assert ConsultationPage.objects.get().get_parent().pk == other.pk


def test_labx_begins_for_every_entity_that_is_not_archived(home, entity, labx_editor, sign_in):
    gone = make_entity(home, "Extinta")
    other = make_entity(home, "Instituto do Desporto")
    Team.objects.filter(key=gone.translation_key).update(archived=timezone.now())
    assert set(sign_in(labx_editor).get(NEW).context["form"].fields["entity"].queryset) == {entity, other}


@pytest.mark.parametrize("who", ["citizen", "moderator"])
def test_nobody_else_begins_one(entity, who, sign_in, request):
    client = sign_in(request.getfixturevalue(who))
    assert client.get(NEW).status_code == 302
    assert client.post(NEW, FACTS).status_code == 302
    assert not ConsultationPage.objects.exists()


def test_the_way_in_is_in_the_menu_and_on_the_entitys_page(entity, officer, moderator, sign_in):
    client = sign_in(officer)
    explorer = reverse("wagtailadmin_explore", args=[entity.pk])
    assert f"{NEW}?entity={entity.pk}" in client.get(explorer).content.decode()
    assert f'"{NEW}"' in client.get("/admin/").content.decode()
    assert f'"{NEW}"' not in sign_in(moderator).get("/admin/").content.decode()


def test_wagtails_own_way_to_add_one_leads_here(entity, officer, sign_in):
    address = reverse("wagtailadmin_pages:add", args=["process", "consultationpage", entity.pk])
    assert sign_in(officer).get(address).url == f"{NEW}?entity={entity.pk}"
    assert sign_in(officer).post(address, FACTS | {"action-publish": "1"}).status_code == 302
    assert not ConsultationPage.objects.exists()


@pytest.fixture
def earlier(board):
    """A live consultation with a board, categories, a document, results and news, which people have taken part in."""
    page = board.consultation
    file = Document.objects.create(title="Regras", file=ContentFile(b"Regras", name="regras.txt"))
    page.documents = [ConsultationDocument(title="As regras", document=file, locale=page.locale)]
    page.save_revision().publish()
    for below in (
        ResultsPage(title="Resultados", lead="Foi assim.", asked="<p>?</p>", heard="<p>!</p>", locale=page.locale),
        UpdatePage(title="Notícia", intro="Aconteceu.", locale=page.locale),
    ):
        add_and_publish(page, below)
    return ConsultationPage.objects.get(pk=page.pk)


def test_a_copy_takes_texts_documents_phases_and_ways_but_nothing_that_people_did(
    earlier, board, idea, officer, sign_in
):
    before = as_rows(earlier)
    answer = sign_in(officer).post(copy_address(earlier), {"title": "De novo?", "starts": "2099-03-01"})
    copy = ConsultationPage.objects.exclude(pk=earlier.pk).get()
    assert answer.url == readiness(copy)
    assert (copy.title, copy.slug, copy.live, copy.lead) == ("De novo?", "de-novo", False, earlier.lead)
    assert [row.title for row in copy.documents.all()] == ["As regras"]
    new_board = copy.get_children().get().specific
    assert type(new_board) is type(board) and not new_board.live
    assert new_board.activity.pk != board.activity.pk and not new_board.activity.contributions.exists()
    new_keys = {row.translation_key for row in new_board.categories.all()}
    assert len(new_keys) == 2 and new_keys.isdisjoint(
        Category.objects.filter(page=board).values_list("translation_key")
    )
    assert copy.get_latest_revision_as_object().slug == "de-novo"
    assert as_rows(ConsultationPage.objects.get(pk=earlier.pk)) == before
    assert board.activity.contributions.count() == 1


def test_its_phases_are_moved_so_that_the_first_begins_on_the_new_day(earlier, board, officer, sign_in):
    old = list(earlier.process.phases.all())
    sign_in(officer).post(copy_address(earlier), {"title": "De novo?", "starts": "2099-07-01"})
    copy = ConsultationPage.objects.exclude(pk=earlier.pk).get()
    new = list(copy.process.phases.all())
    assert timezone.localdate(new[0].starts) == date(2099, 7, 1)
    moved = timezone.localdate(new[0].starts) - timezone.localdate(old[0].starts)
    for was, is_now in zip(old, new, strict=True):
        for name in ("starts", "ends"):
            clock = [timezone.localtime(getattr(row, name)).replace(tzinfo=None) for row in (was, is_now)]
            assert clock[1] - clock[0] == moved  # the hour on the clock stays, summer or winter
    assert [text.translation_key for text in copy.phase_texts.all()] == [phase.key for phase in new]
    acts = {(opening.activity_id, opening.act) for opening in new[1].openings.all()}
    activity = copy.get_children().get().specific.activity
    assert acts == {(activity.pk, act) for act in ("submit", "comment", "support")}


def test_a_copy_asks_for_the_same_people(earlier, board, officer, sign_in):
    Process.objects.filter(pk=earlier.process.pk).update(residents_of="15")
    Activity.objects.filter(pk=board.activity.pk).update(level=Person.Level.CHECKED)
    sign_in(officer).post(copy_address(earlier), {"title": "De novo?", "starts": "2099-03-01"})
    copy = ConsultationPage.objects.exclude(pk=earlier.pk).get()
    assert copy.residents_of.name == "Setúbal"
    assert copy.get_children().get().specific.activity.level == Person.Level.CHECKED


def test_a_copy_of_what_has_no_dates_has_none(entity, officer, sign_in):
    source = begin(entity, officer)
    source.process.phases.all().delete()
    sign_in(officer).post(copy_address(source), {"title": "De novo?", "starts": "2099-07-01"})
    assert ConsultationPage.objects.count() == 2 and not Phase.objects.exists()


def test_a_copy_without_a_day_says_so_and_keeps_what_was_typed(entity, officer, sign_in):
    source = begin(entity, officer)
    for typed in ("", "9999-12-31"):
        form = sign_in(officer).post(copy_address(source), {"title": "De novo?", "starts": typed}).context["form"]
        assert set(form.errors) == {"starts"} and form["title"].value() == "De novo?"
    assert ConsultationPage.objects.count() == 1


def test_another_entitys_consultation_cannot_be_copied(entity, officer, other_officer, board, sign_in):
    draft = begin(entity, officer)
    client = sign_in(other_officer)
    for page in (draft, board.consultation):
        assert client.get(copy_address(page)).status_code == 302
        client.post(copy_address(page), {"title": "Minha!", "starts": "2099-07-01"})
        assert page not in client.get(NEW).context["copies"]
    assert not ConsultationPage.objects.filter(title="Minha!").exists()
    assert draft in sign_in(officer).get(NEW).context["copies"]


def test_a_template_by_labx_is_for_everyone_and_its_copy_is_none(entity, labx_editor, other_officer, sign_in):
    template = begin(entity, labx_editor, is_template=True)
    client = sign_in(other_officer)
    assert list(client.get(NEW).context["copies"]) == [template]
    client.post(copy_address(template), {"title": "Minha!", "starts": "2099-07-01"})
    copy = ConsultationPage.objects.get(title="Minha!")
    assert copy.get_parent().title == "Instituto do Desporto"
    assert not copy.is_template and not copy.get_latest_revision_as_object().is_template
    assert ConsultationPage.objects.get(pk=template.pk).is_template


def test_only_labx_says_what_is_a_template(entity, officer, labx_editor, sign_in):
    page = begin(entity, officer)
    for person, expected in [(officer, False), (labx_editor, True)]:
        client = sign_in(person)
        client.post(edit(page), as_drawn(client, page) | {"is_template": "on"})
        assert ConsultationPage.objects.get(pk=page.pk).is_template is expected


def test_a_template_is_never_published(entity, labx_editor, sign_in):
    template = begin(entity, labx_editor, is_template=True)
    client = sign_in(labx_editor)
    client.post(edit(template), as_drawn(client, template) | {"action-publish": "1"})
    client.post(readiness(template), {"publish": "1", "reason": "Porque sim."})
    assert not ConsultationPage.objects.filter(live=True).exists()


def test_wagtails_own_copy_leads_to_ours(entity, officer, sign_in):
    page = begin(entity, officer)
    assert sign_in(officer).get(reverse("wagtailadmin_pages:copy", args=[page.pk])).url == copy_address(page)


def test_what_labx_offers_follows_the_group_alone(entity, citizen, sign_in):
    citizen.groups.add(Group.objects.get(name=LABX_EDITORS))
    assert sign_in(citizen).get(NEW).status_code == 200


@pytest.mark.parametrize("number", [1, 3])
def test_the_form_asks_as_many_questions_for_three_copies_as_for_one(
    entity, officer, sign_in, number, django_assert_num_queries
):
    for _time in range(number):
        begin(entity, officer)
    client = sign_in(officer)
    client.get(NEW)
    with django_assert_num_queries(19):
        client.get(NEW)


def test_labx_founds_an_entity_and_is_led_to_its_team(home, labx_editor, sign_in):
    client = sign_in(labx_editor)
    form = client.get(reverse("new_entity")).url
    assert form == reverse("wagtailadmin_pages:add", args=["process", "entitypage", home.pk])
    words = {
        "title": "Câmara de Verde",
        "slug": "verde",
        "kind": "municipality",
        "intro": "Jardins.",
        "email": "a@b.example",
    }
    comments = {f"comments-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL")}
    answer = client.post(form, words | comments | {"action-publish": "1"}, follow=True, headers=ENGLISH)
    team = Team.objects.get(name="Câmara de Verde")
    assert answer.redirect_chain[-1][0] == reverse("team", args=[team.key]) and not team.publishes
    assert "invite its first officer" in answer.content.decode()


def test_audiences_are_asked_for_once_there_are_some(entity, officer, sign_in):
    client = sign_in(officer)
    assert "audiences" not in client.get(NEW).context["form"].fields
    young = Audience.objects.create(slug="jovens", labels={"pt-pt": "Jovens"})
    client.post(NEW, as_typed(client, audiences=[young.pk]))
    assert list(ConsultationPage.objects.get().audiences.all()) == [young]


def test_an_editor_of_labx_who_works_for_an_entity_too_still_finds_the_way_to_a_new_one(
    entity, officer, labx_editor, sign_in
):
    assert reverse("new_entity") not in sign_in(officer).get("/admin/").content.decode()
    labx_editor.groups.add(team_of(entity).officers)
    desk = sign_in(labx_editor).get("/admin/").content.decode()
    assert reverse("new_entity") in desk and reverse("team", args=[entity.translation_key]) in desk
