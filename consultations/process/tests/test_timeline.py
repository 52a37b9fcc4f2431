"""Officers set when each phase runs and what it opens: once, for all languages."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from civic.contributions.models import Opening, Phase, Receipt
from civic.journal.models import Entry
from consultations.process.models import PhaseText

DAY = timedelta(days=1)
ENGLISH = {"accept-language": "en"}


def address(page):
    return reverse("consultation_timeline", args=[page.pk])


def typed(moment):
    return moment.strftime("%Y-%m-%d %H:%M")


def as_drawn(client, page):
    """What the form would send if nothing were typed."""
    context = client.get(address(page)).context
    data = {"version": context["version"]}
    for form in context["forms"]:
        for name in form.fields:
            value = form[name].value()
            typed_value = typed(value) if isinstance(value, datetime) else value
            data[form.add_prefix(name)] = "" if typed_value is None else typed_value
    return data


def name(consultation, title, field):
    return f"{consultation.phase_texts.get(title=title).translation_key}-{field}"


def phase(consultation, title):
    return Phase.objects.get(key=consultation.phase_texts.get(title=title).translation_key)


def take_part(idea):
    Receipt.objects.create(
        person=idea.author, key=idea.key, act="submit", activity=idea.activity, language=idea.language
    )


@pytest.fixture
def in_english(consultation, english):
    """The consultation in English, below the entity in English; its phases share their keys."""
    entity = consultation.get_parent().specific
    entity.get_parent().copy_for_translation(english)
    entity.copy_for_translation(english)
    page = consultation.copy_for_translation(english)
    page.save_revision().publish()
    return page


def test_an_officer_moves_the_end_of_a_phase_in_the_countrys_own_time(consultation, board, officer, sign_in):
    UserProfile.objects.create(user=officer, current_time_zone="Asia/Tokyo")
    client = sign_in(officer)
    data = as_drawn(client, consultation) | {name(consultation, "Propor ideias", "ends"): "2099-07-01 10:30"}
    answer = client.post(address(consultation), data)
    assert answer.url == address(consultation)
    # Lisbon is an hour ahead of UTC in July.
    assert phase(consultation, "Propor ideias").ends.isoformat() == "2099-07-01T09:30:00+00:00"
    assert Entry.objects.about(consultation.process).latest("pk").by == officer


def test_what_is_ticked_opens_and_what_is_not_closes(consultation, board, officer, sign_in):
    client = sign_in(officer)
    acts = name(consultation, "Propor ideias", board.activity.pk)
    client.post(address(consultation), as_drawn(client, consultation) | {acts: ["support"]})
    assert board.activity.open_acts() == {"support"}


def test_a_board_that_is_still_a_draft_can_be_opened_ahead(consultation, board, officer, sign_in):
    board.unpublish()
    context = sign_in(officer).get(address(consultation)).context
    assert [method.pk for method in context["methods"]] == [board.pk]


def test_saving_what_was_drawn_changes_nothing_even_where_people_took_part(consultation, idea, officer, sign_in):
    take_part(idea)
    before = list(Phase.objects.values_list("key", "starts", "ends"))
    client = sign_in(officer)
    assert client.post(address(consultation), as_drawn(client, consultation)).status_code == 302
    assert list(Phase.objects.values_list("key", "starts", "ends")) == before
    assert Opening.objects.count() == 3


def test_a_phase_whose_dates_are_emptied_leaves_the_timeline(consultation, officer, sign_in):
    client = sign_in(officer)
    empty = {name(consultation, "Ouvir", "starts"): "", name(consultation, "Ouvir", "ends"): ""}
    client.post(address(consultation), as_drawn(client, consultation) | empty)
    assert [row["title"] for row in consultation.phases()] == ["Propor ideias"]


@pytest.mark.parametrize(
    ("starts", "ends", "field", "words"),
    [
        ("2099-01-01 10:00", "", "ends", "A phase needs both dates, or none."),
        ("", "2099-01-01 10:00", "starts", "A phase needs both dates, or none."),
        ("2099-01-02 10:00", "2099-01-01 10:00", "ends", "The end must be later than the start."),
        ("tomorrow", "2099-01-01 10:00", "starts", "Enter a valid date/time."),
    ],
)
def test_a_wrong_date_is_said_beside_its_field_and_nothing_typed_is_lost(
    starts, ends, field, words, consultation, officer, sign_in
):
    client = sign_in(officer)
    dates = {name(consultation, "Ouvir", "starts"): starts, name(consultation, "Ouvir", "ends"): ends}
    page = client.post(address(consultation), as_drawn(client, consultation) | dates, headers=ENGLISH)
    form = page.context["forms"][0]
    assert form.errors == {field: [words]}
    assert (form["starts"].value(), form["ends"].value()) == (starts, ends)
    assert phase(consultation, "Ouvir").ends < timezone.now()


def test_openings_without_dates_are_not_dropped_silently(consultation, board, officer, sign_in):
    client = sign_in(officer)
    empty = {name(consultation, "Propor ideias", "starts"): "", name(consultation, "Propor ideias", "ends"): ""}
    page = client.post(address(consultation), as_drawn(client, consultation) | empty)
    assert "starts" in page.context["forms"][1].errors
    assert board.activity.opens("submit")


def test_a_refusal_stands_beside_the_phase_that_people_have_acted_in(consultation, idea, board, officer, sign_in):
    take_part(idea)
    client = sign_in(officer)
    acts = name(consultation, "Propor ideias", board.activity.pk)
    page = client.post(address(consultation), as_drawn(client, consultation) | {acts: ["support"]})
    listening, ideas = page.context["forms"]
    assert ideas.non_field_errors() and not listening.errors
    assert ideas[str(board.activity.pk)].value() == ["support"]
    assert board.activity.opens("submit")


def test_the_preview_says_in_words_what_would_open_and_saves_nothing(consultation, board, officer, sign_in):
    client = sign_in(officer)
    dates = {
        "preview": "1",
        name(consultation, "Propor ideias", "starts"): "2099-11-09 00:00",
        name(consultation, "Propor ideias", "ends"): "2099-12-19 00:00",
    }
    page = client.post(address(consultation), as_drawn(client, consultation) | dates, headers=ENGLISH)
    words = "9 November 2099 to 18 December 2099: Quadro de ideias – propose, comment, support"
    assert words in page.content.decode()
    assert board.activity.opens("submit")


def test_phases_that_overlap_are_named_and_allowed(consultation, officer, sign_in):
    client = sign_in(officer)
    later = {name(consultation, "Ouvir", "ends"): typed(timezone.localtime() + DAY)}
    assert client.get(address(consultation)).context["overlaps"] == []
    client.post(address(consultation), as_drawn(client, consultation) | later)
    assert client.get(address(consultation)).context["overlaps"] == [("Ouvir", "Propor ideias")]


def test_all_languages_share_one_timeline(consultation, board, in_english, labx_editor, sign_in):
    """The English page has no board yet: saving there must not close the Portuguese one."""
    client = sign_in(labx_editor)
    data = as_drawn(client, in_english) | {name(in_english, "Propor ideias", "ends"): "2099-07-01 10:30"}
    client.post(address(in_english), data)
    assert phase(consultation, "Propor ideias").ends.year == 2099
    assert board.activity.open_acts() == {"submit", "comment", "support"}


def test_a_phase_that_another_language_alone_has_stays(consultation, board, in_english, labx_editor, sign_in):
    in_english.phase_texts.get(title="Propor ideias").delete()
    client = sign_in(labx_editor)
    forms = client.get(address(in_english)).context["forms"]
    assert [(form.title, form.is_here) for form in forms] == [("Ouvir", True), ("Propor ideias", False)]
    client.post(address(in_english), as_drawn(client, in_english))
    assert board.activity.opens("submit")


def test_a_phase_in_the_draft_of_a_live_page_waits_until_it_is_published(consultation, officer, sign_in):
    """Wagtail gives a child that is only in a draft another key with each save: dates would lose their phase."""
    consultation.phase_texts.add(PhaseText(title="Decidir"))
    consultation.save_revision()
    context = sign_in(officer).get(address(consultation)).context
    assert context["unpublished"] == ["Decidir"]
    assert [form.title for form in context["forms"]] == ["Ouvir", "Propor ideias"]


def test_what_someone_else_saved_meanwhile_is_not_overwritten(consultation, board, officer, labx_editor, sign_in):
    hers = sign_in(officer)
    first = as_drawn(hers, consultation)
    his = sign_in(labx_editor)
    acts = name(consultation, "Propor ideias", board.activity.pk)
    his.post(address(consultation), as_drawn(his, consultation) | {acts: ["comment"]})
    previewed = hers.post(address(consultation), first | {"preview": "1"})
    first["version"] = previewed.context["version"]
    page = hers.post(address(consultation), first)
    assert board.activity.open_acts() == {"comment"}
    assert set(page.context["forms"][1][str(board.activity.pk)].value()) == {"submit", "comment", "support"}
    # She was told; saving again is her decision.
    hers.post(address(consultation), first | {"version": page.context["version"]})
    assert board.activity.open_acts() == {"submit", "comment", "support"}


def test_someone_elses_timeline_can_neither_be_seen_nor_set(consultation, other_officer, citizen, sign_in):
    before = Entry.objects.count()
    for person in (other_officer, citizen):
        client = sign_in(person)
        assert client.get(address(consultation)).status_code == 302
        assert client.post(address(consultation), {"version": ""}).status_code == 302
    assert Entry.objects.count() == before and Phase.objects.count() == 2


def test_who_may_edit_but_not_publish_reads_it_in_words(consultation, officer, sign_in):
    client = sign_in(officer)
    data, field = as_drawn(client, consultation), name(consultation, "Ouvir", "ends")
    assert field in client.get(address(consultation)).content.decode()
    officer.groups.get().page_permissions.filter(permission__codename="publish_page").delete()
    page = client.get(address(consultation), headers=ENGLISH).content.decode()
    assert field not in page and "In words:" in page and "Save timeline" not in page
    assert client.post(address(consultation), data | {field: ""}).status_code == 302
    assert Entry.objects.about(consultation.process).count() == 1


@pytest.mark.parametrize("screen", ["wagtailadmin_pages:edit", "wagtailadmin_explore"])
def test_the_way_to_the_timeline_is_in_the_menu_of_its_page_alone(screen, consultation, board, officer, sign_in):
    client = sign_in(officer)
    assert address(consultation) in client.get(reverse(screen, args=[consultation.pk])).content.decode()
    assert address(board) not in client.get(reverse(screen, args=[board.pk])).content.decode()


def test_the_history_tells_who_set_what(consultation, board, officer, sign_in):
    client = sign_in(officer)
    client.post(address(consultation), as_drawn(client, consultation))
    newest = client.get(address(consultation)).context["history"][0]
    assert newest["by"] == officer
    assert "Quadro de ideias" in dict(newest["phases"])["Propor ideias"]


def test_the_timeline_asks_as_many_questions_for_three_boards_as_for_one(
    consultation, board, officer, sign_in, django_assert_num_queries
):
    client = sign_in(officer)
    client.get(address(consultation))
    with django_assert_num_queries(25):
        client.get(address(consultation))
    for n in range(2):
        consultation.add_child(instance=type(board)(title=f"Quadro {n}", lead="Proponha.", locale=board.locale))
    with django_assert_num_queries(25):
        client.get(address(consultation))
