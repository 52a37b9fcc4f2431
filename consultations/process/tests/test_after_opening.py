"""What people have answered to stays; whatever else changes after the opening, readers are told."""

import re

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import StringSegment, StringTranslation

from civic.contributions.models import Receipt
from civic.languages.tests.test_review import begin_translation
from conftest import DAY
from consultations.process.models import ConsultationPage, PhaseText
from consultations.process.tests.drafts import as_drawn, edit, latest, readiness, rewrite

SUMMARY = re.compile(r"<details class=\"more\"><summary>.*?</details>", re.DOTALL)


@pytest.fixture
def page(board):
    """Open, and nobody has taken part yet."""
    facts = {"data_purpose": "Para responder.", "lawful_basis": "task", "answers_by": timezone.localdate() + 30 * DAY}
    ConsultationPage.objects.filter(pk=board.consultation.pk).update(**facts)
    page = ConsultationPage.objects.get(pk=board.consultation.pk)
    page.save_revision()
    return page


@pytest.fixture
def acted(idea, page):
    Receipt.objects.create(
        person=idea.author, key=idea.key, act="submit", activity=idea.activity, language=idea.language
    )
    return page


def publish(client, page, **typed):
    return client.post(edit(page), as_drawn(client, page) | typed | {"action-publish": "1"})


def changes(page):
    return [change.fields for change in page.process.changes.all()]


@pytest.mark.parametrize("field", ["title", "decided", "decides"])
@pytest.mark.parametrize("action", ["action-publish", "action-submit", "save"])
def test_what_people_have_answered_to_cannot_change(acted, officer, sign_in, field, action):
    client = sign_in(officer)
    typed = {field: "Outra coisa.", "afterwards": "Escrevi muito aqui."}
    page = client.post(edit(acted), as_drawn(client, acted) | typed | {action: "1"}, headers={"accept-language": "en"})
    assert set(page.context["form"].errors) == {field}
    assert "open a new consultation" in page.content.decode()
    assert page.context["form"][field].value() == "Outra coisa."
    assert page.context["form"]["afterwards"].value() == "Escrevi muito aqui."
    assert getattr(ConsultationPage.objects.get(), field) == getattr(acted, field)


def test_it_can_while_nobody_has_taken_part(page, officer, sign_in):
    publish(sign_in(officer), page, decides="A agência, em março.")
    assert ConsultationPage.objects.get().decides == "A agência, em março."
    assert changes(page) == [["decides"]]


def test_a_draft_typed_before_the_first_act_is_not_published_after_it(page, idea, officer, sign_in):
    rewrite(page, decided="Outra coisa.")
    Receipt.objects.create(
        person=idea.author, key=idea.key, act="submit", activity=idea.activity, language=idea.language
    )
    answer = sign_in(officer).post(readiness(page), {"publish": "1", "reason": "Porque sim."})
    assert answer.status_code == 200 and answer.context["is_stopped"]
    assert ConsultationPage.objects.get().decided != "Outra coisa."


def test_other_changes_are_published_and_readers_are_told_in_their_words(acted, officer, sign_in, client):
    publish(sign_in(officer), acted, afterwards="Respondemos em maio.", can_do="Propor.")
    assert changes(acted) == [["can_do", "afterwards"]]
    assert acted.process.changes.get().by == officer
    drawn = SUMMARY.search(client.get(acted.url).content.decode()).group()
    labels = [str(ConsultationPage._meta.get_field(name).verbose_name) for name in ("can_do", "afterwards")]
    assert labels[0].capitalize() in drawn and labels[1] in drawn
    assert timezone.localdate().isoformat() in drawn


def test_phases_and_documents_count_as_well(acted, officer, client):
    acted.phase_texts.add(PhaseText(title="Decidir", text="Em maio.", locale=acted.locale))
    acted.save_revision(user=officer).publish(user=officer)
    assert changes(acted) == [["phase_texts"]]
    assert SUMMARY.search(client.get(acted.url).content.decode())


def test_a_draft_tells_readers_nothing(acted, officer, sign_in, client):
    hers = sign_in(officer)
    hers.post(edit(acted), as_drawn(hers, acted) | {"afterwards": "Talvez em maio."})
    assert latest(acted).afterwards == "Talvez em maio."
    assert changes(acted) == [] and not SUMMARY.search(client.get(acted.url).content.decode())


def test_nothing_is_told_before_it_opens(page, shift, officer, sign_in):
    shift(starts=DAY, ends=2 * DAY)
    publish(sign_in(officer), page, afterwards="Respondemos em maio.")
    assert ConsultationPage.objects.get().afterwards == "Respondemos em maio." and changes(page) == []


def test_publishing_the_same_again_is_no_change(acted, officer, sign_in):
    publish(sign_in(officer), acted)
    assert changes(acted) == []


def test_new_dates_are_told(acted, officer, sign_in):
    client, address = sign_in(officer), reverse("consultation_timeline", args=[acted.pk])
    context = client.get(address).context
    data = {"version": context["version"]}
    for form in context["forms"]:
        for name in form.fields:
            value = form[name].value()
            data[form.add_prefix(name)] = value.strftime("%Y-%m-%d %H:%M") if hasattr(value, "strftime") else value
    client.post(address, data)
    assert changes(acted) == []
    last = context["forms"][1]
    version = client.get(address).context["version"]
    client.post(address, data | {"version": version, last.add_prefix("ends"): "2099-07-01 10:30"})
    assert changes(acted) == [["timeline"]] and acted.process.changes.get().by == officer


def test_a_translation_that_follows_its_source_is_not_told_twice(acted, english, officer):
    entity = acted.get_parent().specific
    entity.get_parent().copy_for_translation(english)
    entity.copy_for_translation(english)
    translation = acted.copy_for_translation(english)
    translation.save_revision().publish()
    assert changes(acted) == []
    rewrite(acted, afterwards="Respondemos em maio.").get_latest_revision().publish(user=officer)
    translation.refresh_from_db()
    rewrite(translation, afterwards="We answer in May.").get_latest_revision().publish()
    assert changes(acted) == [["afterwards"]]
    translation.refresh_from_db()
    rewrite(translation, lead="Another lead.").get_latest_revision().publish()
    assert changes(acted) == [["lead"], ["afterwards"]]


def say(translation, field, words):
    """Type the translation of a text in wagtail-localize's editor."""
    segment = StringSegment.objects.get(source=translation.source, context__path=field)
    StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        context=segment.context,
        locale=translation.target_locale,
        defaults={"data": words, "has_error": False},
    )


def publish_translation(client, translation):
    page = translation.get_target_instance()
    client.post(edit(page), {"action": "publish"})
    return ConsultationPage.objects.get(pk=page.pk)


@pytest.fixture
def translation(acted, english, labx_editor, sign_in, django_capture_on_commit_callbacks):
    """Public in English, all but the fact who decides."""
    translation = begin_translation(acted, english)
    say(translation, "title", "How do we save water?")
    say(translation, "decided", "Which experiments begin.")
    with django_capture_on_commit_callbacks(execute=True):
        publish_translation(sign_in(labx_editor), translation)
    assert translation.get_target_instance().live
    return translation


def test_a_translation_can_be_published_after_people_took_part(translation):
    page = translation.get_target_instance()
    assert (page.title, page.decides) == ("How do we save water?", "A agência, em fevereiro.")


def test_what_was_public_in_its_words_cannot_change_either(translation, labx_editor, sign_in):
    say(translation, "decided", "Nothing is decided.")
    assert publish_translation(sign_in(labx_editor), translation).decided == "Which experiments begin."
    refused = StringTranslation.objects.get(data="Nothing is decided.")
    assert refused.has_error and "Which experiments begin." in refused.field_error


def test_what_was_public_in_the_words_of_the_source_can_still_be_translated(translation, labx_editor, sign_in):
    say(translation, "decides", "The agency, in February.")
    assert publish_translation(sign_in(labx_editor), translation).decides == "The agency, in February."


def test_dates_are_those_of_the_source(translation, acted, labx_editor, sign_in):
    page = translation.get_target_instance()
    ConsultationPage.objects.filter(pk=page.pk).update(answers_by=timezone.localdate(), territory="15")
    page = publish_translation(sign_in(labx_editor), translation)
    assert (page.answers_by, page.territory) == (acted.answers_by, acted.territory)


def test_a_translation_that_was_taken_back_keeps_its_words_too(translation, labx_editor, sign_in):
    translation.get_target_instance().unpublish()
    say(translation, "decided", "Nothing is decided.")
    assert publish_translation(sign_in(labx_editor), translation).decided == "Which experiments begin."


def test_a_text_that_lost_its_translation_stops_nothing(translation, labx_editor, sign_in):
    StringTranslation.objects.filter(data="Which experiments begin.").delete()
    say(translation, "can_do", "Propose.")
    page = publish_translation(sign_in(labx_editor), translation)
    assert page.can_do == "Propose." and page.decided == translation.source.get_source_instance().decided


def due(page, **changed):
    """It was marked for an hour that has come meanwhile."""
    for name, value in changed.items():
        setattr(page, name, value)
    revision = page.save_revision()
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() - DAY)


def test_a_timetable_does_not_change_what_people_answered_to_and_stops_for_nothing(page, board, idea, caplog):
    due(page, decided="Outra coisa.")
    Receipt.objects.create(
        person=idea.author, key=idea.key, act="submit", activity=idea.activity, language=idea.language
    )
    due(board, lead="Proponha mais.")
    call_command("publish_due")
    assert ConsultationPage.objects.get().decided != "Outra coisa." and latest(page).decided == "Outra coisa."
    board.refresh_from_db()
    assert board.live_revision == board.latest_revision and board.live_revision.content["lead"] == "Proponha mais."
    assert "cannot be published" in caplog.text
    caplog.clear()
    call_command("publish_due")
    assert not caplog.text
