"""The contributions desk: officers answer what concerns them, moderators decide what may stay."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils import timezone

from civic.contributions.actions import withdraw
from civic.contributions.models import Answer, Contribution, Status
from civic.moderation.actions import hide, report
from civic.moderation.models import Report
from conftest import make_idea
from consultations.comments.models import Comment

DESK = "/admin/contributions/"
ENGLISH = {"accept-language": "en"}


def at_desk(contribution):
    return reverse("contribution_at_desk", args=[contribution.public_id])


def listed(client, query=""):
    return [row.public_id for row in client.get(f"{DESK}{query}").context["object_list"]]


def make_comment(idea, author, text="Boa ideia, conte comigo."):
    return Comment.objects.create(activity=idea.activity, about=idea, author=author, language="pt-pt", text=text)


@pytest.fixture
def reported(idea, citizen):
    report(idea, by=citizen, reason="insult", text="Ofende quem lá trabalha.")
    return idea


def test_the_newest_stands_first_with_ideas_and_comments_together(idea, citizen, officer, sign_in):
    comment = make_comment(idea, citizen)
    assert listed(sign_in(officer)) == [comment.public_id, idea.public_id]


def test_officers_see_what_stands_below_their_entity_alone(idea, officer, other_officer, sign_in):
    assert listed(sign_in(officer)) == [idea.public_id]
    assert listed(sign_in(other_officer)) == []
    assert sign_in(officer).get(at_desk(idea)).status_code == 200
    assert sign_in(other_officer).get(at_desk(idea)).status_code == 404


@pytest.mark.parametrize("role", ["labx_editor", "moderator"])
def test_those_who_moderate_see_everything(role, idea, sign_in, request):
    client = sign_in(request.getfixturevalue(role))
    assert listed(client) == [idea.public_id]
    assert client.get(at_desk(idea)).status_code == 200


def test_citizens_have_no_desk(idea, citizen, sign_in):
    for address in (DESK, at_desk(idea)):
        assert sign_in(citizen).get(address).status_code == 302


def test_someone_of_staff_without_pages_has_no_desk(idea, other_officer, sign_in):
    other_officer.groups.get().page_permissions.all().delete()
    client = sign_in(other_officer)
    assert client.get(DESK).status_code == 302
    assert DESK not in client.get("/admin/").content.decode()


def test_the_desk_is_in_the_menu(idea, officer, sign_in):
    assert DESK in sign_in(officer).get("/admin/").content.decode()


@pytest.mark.parametrize("role", ["officer", "moderator", "labx_editor"])
def test_drafts_are_their_authors_alone_even_withdrawn(role, board, citizen, sign_in, request):
    drafts = [
        make_idea(board, citizen, status=Status.DRAFT),
        make_idea(board, citizen, status=Status.DRAFT, published=timezone.now()),
        make_idea(board, citizen, status=Status.WITHDRAWN),
    ]
    client = sign_in(request.getfixturevalue(role))
    assert listed(client) == []
    assert [client.get(at_desk(draft)).status_code for draft in drafts] == [404, 404, 404]


def test_what_was_public_and_is_withdrawn_or_hidden_stays_on_the_desk(idea, citizen, board, officer, sign_in):
    Contribution.objects.filter(pk=idea.pk).update(status=Status.WITHDRAWN)
    hidden = make_idea(board, citizen)
    hide(hidden, by=officer, reason="Insulto")
    assert listed(sign_in(officer)) == [hidden.public_id, idea.public_id]


def test_each_filter_narrows_the_list(idea, reported, board, consultation, citizen, officer, sign_in):
    comment = make_comment(idea, citizen)
    other = make_idea(board, citizen, title="Another", language="en")
    Answer.objects.create(contribution=other, text="Sim.", language="pt-pt", entity="A", status="done")
    hide(other, by=officer, reason="Insulto")
    client = sign_in(officer)
    expected = {
        "?kind=comment": [comment],
        "?status=hidden": [other],
        "?language=en": [other],
        "?answered=yes": [other],
        "?answered=no": [comment, idea],
        "?reported=yes": [idea],
        "?reported=no": [other, comment],
        f"?consultation={consultation.pk}": [other, comment, idea],
    }
    for query, rows in expected.items():
        assert listed(client, query) == [row.public_id for row in rows], query


def choices(client):
    return list(client.get(DESK).context["filters"].form.fields["consultation"].queryset.values_list("pk", flat=True))


def test_a_consultation_of_someone_else_is_no_choice(idea, consultation, other_officer, moderator, sign_in):
    assert choices(sign_in(moderator)) == [consultation.pk]
    assert choices(sign_in(other_officer)) == []


def test_a_draft_is_no_choice_until_someone_has_written_there(board, consultation, citizen, moderator, sign_in):
    client = sign_in(moderator)
    assert choices(client) == [consultation.pk]
    consultation.unpublish()
    assert choices(client) == []
    make_idea(board, citizen)
    assert choices(client) == [consultation.pk]


def test_words_are_found_in_every_kind(idea, citizen, board, officer, sign_in):
    comment = make_comment(idea, citizen, "As torneiras da cantina também.")
    make_idea(board, citizen, title="Mais sombra").delete()
    client = sign_in(officer)
    assert listed(client, "?q=torneiras") == [comment.public_id, idea.public_id]
    assert listed(client, "?q=cantina") == [comment.public_id]
    assert listed(client, "?q=elevador") == []


def test_the_list_asks_as_many_questions_for_three_as_for_one(
    idea, reported, board, citizen, officer, sign_in, django_assert_num_queries
):
    client = sign_in(officer)
    make_comment(idea, citizen)
    client.get(DESK)
    ContentType.objects.clear_cache()
    with django_assert_num_queries(20):
        client.get(DESK)
    for n in range(3):
        report(make_comment(make_idea(board, citizen, title=f"Ideia {n}"), citizen), by=officer, reason="other")
    ContentType.objects.clear_cache()
    with django_assert_num_queries(20):
        client.get(DESK)


def test_words_are_shown_whole_in_their_own_language_and_as_text(board, citizen, officer, sign_in):
    idea = make_idea(board, citizen, title="<script>alert(1)</script>", language="ar")
    page = sign_in(officer).get(at_desk(idea)).content.decode()
    assert '<div lang="ar" dir="auto"><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>' in page
    assert idea.text in page and "<script>alert(1)" not in page


def test_a_comment_is_shown_with_what_it_is_about(idea, citizen, officer, sign_in):
    comment = make_comment(idea, citizen)
    reply = make_comment(comment, citizen)
    assert [above.pk for above in sign_in(officer).get(at_desk(reply)).context["above"]] == [idea.pk, comment.pk]


def test_an_officer_answers_on_behalf_of_the_entity(idea, officer, sign_in):
    words = {"act": "answer", "status": "accepted", "text": "Vamos a isso em março.", "language": "pt-pt"}
    page = sign_in(officer).post(at_desk(idea), words, follow=True)
    answer = Answer.objects.get(contribution=idea)
    assert (answer.entity, answer.status, answer.by) == ("Agência da Água", "accepted", officer)
    assert "Vamos a isso em março." in page.content.decode()


def test_an_answer_is_brought_up_to_date(idea, officer, sign_in):
    client = sign_in(officer)
    for status in ("under_study", "done"):
        client.post(at_desk(idea), {"act": "answer", "status": status, "text": status, "language": "pt-pt"})
    assert Answer.objects.get(contribution=idea).text == "done"
    assert [entry["words"] for entry in client.get(at_desk(idea)).context["history"]] == ["done", "under_study"]


def test_an_answer_to_an_idea_says_what_becomes_of_it_and_keeps_what_was_typed(idea, officer, sign_in):
    page = sign_in(officer).post(at_desk(idea), {"act": "answer", "text": "Vamos ver.", "language": "pt-pt"})
    assert "status" in page.context["answer_form"].errors
    assert "Vamos ver." in page.content.decode()
    assert not Answer.objects.exists()


def test_an_answer_to_a_comment_needs_no_status(idea, citizen, officer, sign_in):
    comment = make_comment(idea, citizen)
    sign_in(officer).post(at_desk(comment), {"act": "answer", "text": "Obrigada.", "language": "pt-pt"})
    assert Answer.objects.get().contribution_id == comment.pk


def test_a_moderator_hides_but_does_not_answer(idea, moderator, sign_in, client):
    signed_in = sign_in(moderator)
    signed_in.post(at_desk(idea), {"act": "answer", "status": "done", "text": "Feito.", "language": "pt-pt"})
    signed_in.post(at_desk(idea), {"act": "hide", "reason": "Insulta uma pessoa."})
    idea.refresh_from_db()
    assert (idea.status, idea.status_reason) == (Status.HIDDEN, "Insulta uma pessoa.")
    assert not Answer.objects.exists()
    assert client.get(idea.get_absolute_url()).status_code == 404


def test_hiding_needs_a_reason(idea, officer, sign_in):
    page = sign_in(officer).post(at_desk(idea), {"act": "hide", "reason": " "})
    idea.refresh_from_db()
    assert "reason" in page.context["hide_form"].errors and idea.is_published


def test_what_was_hidden_is_shown_again(idea, officer, sign_in):
    hide(idea, by=officer, reason="Insulto")
    sign_in(officer).post(at_desk(idea), {"act": "show"})
    idea.refresh_from_db()
    assert idea.is_published and idea.status_reason == ""


def test_withdrawing_is_no_way_round_a_decision(idea, other_citizen, officer, sign_in):
    withdraw(idea, by=other_citizen)
    sign_in(officer).post(at_desk(idea), {"act": "hide", "reason": "Insulta uma pessoa."})
    sign_in(other_citizen).post(f"/acts/withdraw/{idea.public_id}/", {"set": "restore"})
    idea.refresh_from_db()
    assert idea.status == Status.HIDDEN
    sign_in(officer).post(at_desk(idea), {"act": "show"})
    idea.refresh_from_db()
    assert idea.status == Status.WITHDRAWN  # as its author had left it


def test_reports_are_read_and_dismissed_without_naming_who_reported(reported, citizen, officer, sign_in):
    client = sign_in(officer)
    page = client.get(at_desk(reported)).content.decode()
    assert "Ofende quem lá trabalha." in page and citizen.name not in page
    client.post(at_desk(reported), {"act": "dismiss"})
    reported.refresh_from_db()
    assert Report.objects.get().is_settled and reported.is_published


@pytest.mark.parametrize("act", ["answer", "hide", "show", "dismiss", "", "delete"])
def test_nothing_is_done_for_someone_elses_officer_or_by_a_link(act, reported, officer, other_officer, sign_in):
    words = {"act": act, "reason": "x", "status": "done", "text": "x", "language": "pt-pt"}
    assert sign_in(other_officer).post(at_desk(reported), words).status_code == 404
    sign_in(officer).get(at_desk(reported), words)
    reported.refresh_from_db()
    assert reported.is_published and not Report.objects.get().is_settled and not Answer.objects.exists()


def test_the_author_is_named_as_readers_see_her(board, officer, sign_in, citizen):
    citizen.name = ""
    citizen.save()
    idea = make_idea(board, citizen)
    withdraw(idea, by=citizen)
    for address in (DESK, at_desk(idea)):
        page = sign_in(officer).get(address, headers=ENGLISH).content.decode()
        assert "without a name" in page and citizen.email not in page
