import uuid
from datetime import timedelta

from django.db import transaction
from django_tasks_db.models import DBTaskResult

from civic.contributions.actions import restore, withdraw
from civic.contributions.models import Receipt, Tally
from civic.contributions.tasks import tally
from consultations.comments.actions import comment
from consultations.support.actions import support


def test_the_same_key_again_gets_the_same_receipt(idea, citizen):
    key = uuid.uuid4()
    first, second = (support(idea, by=citizen, key=key, language="pt-pt") for _time in range(2))
    assert first == second and Receipt.objects.count() == 1


def test_two_people_with_the_same_key_are_never_merged(idea, citizen, other_citizen):
    key = uuid.uuid4()
    for person in (citizen, other_citizen):
        support(idea, by=person, key=key, language="pt-pt")
    assert idea.supports.count() == Receipt.objects.count() == 2


def test_a_receipt_carries_the_fingerprint_of_what_is_stored(board, idea, citizen):
    receipt = comment(activity=board.activity, about=idea, by=citizen, key=uuid.uuid4(), text="Boa.", language="en")
    assert receipt.digest == receipt.contribution.specific.digest()
    stored = receipt.contribution.specific
    stored.text = "Má."
    assert receipt.digest != stored.digest()


def test_a_receipt_is_shown_to_its_owner_alone(idea, citizen, other_citizen, sign_in, client):
    receipt = support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    url = receipt.get_absolute_url()
    assert sign_in(citizen).get(url).status_code == 200
    assert sign_in(other_citizen).get(url).status_code == 404
    assert client.get(url).status_code == 302


def test_someone_sees_what_she_took_part_in_and_nobody_else_does(idea, citizen, other_citizen, sign_in):
    receipt = support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    assert receipt.code in sign_in(citizen).get("/pt-pt/took-part/").content.decode()
    assert receipt.code not in sign_in(other_citizen).get("/pt-pt/took-part/").content.decode()


def test_withdrawn_words_are_gone_for_others_and_can_come_back(board, idea, other_citizen, client, sign_in):
    withdraw(idea, by=other_citizen)
    assert client.get(idea.path_on(board)).status_code == 404
    assert sign_in(other_citizen).get(idea.path_on(board)).status_code == 200
    idea.refresh_from_db()
    restore(idea, by=other_citizen)
    assert client.get(idea.path_on(board)).status_code == 200


def test_only_the_author_can_withdraw(idea, citizen, other_citizen, sign_in):
    url = f"/acts/withdraw/{idea.public_id}/"
    assert sign_in(citizen).post(url, {"set": "withdraw"}).status_code == 404
    idea.refresh_from_db()
    assert idea.is_published
    assert sign_in(other_citizen).post(url, {"set": "withdraw"}).status_code == 200
    idea.refresh_from_db()
    assert not idea.is_published


def test_a_draft_thrown_away_and_brought_back_is_still_a_draft(board, citizen):
    from conftest import make_idea

    draft = make_idea(board, citizen, status="draft")
    withdraw(draft, by=citizen)
    draft.refresh_from_db()
    restore(draft, by=citizen)
    draft.refresh_from_db()
    assert draft.is_draft and draft.published is None


def test_people_are_counted_once_however_much_they_do(board, idea, citizen, other_citizen):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    comment(activity=board.activity, about=idea, by=citizen, key=uuid.uuid4(), text="Boa.", language="en")
    support(idea, by=other_citizen, key=uuid.uuid4(), language="uk")
    tally.func(board.activity.pk)
    figures = Tally.objects.get().figures
    assert figures["people"] == 2 and figures["languages"] == {"pt-pt": 1, "en": 1, "uk": 1}


def test_figures_that_took_long_are_left_alone_for_a_while_then_counted(idea, citizen):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    dear = Tally.objects.create(activity=idea.activity, figures={"people": 7, "took": 60})
    with transaction.atomic():
        tally.func(idea.activity_id, since="2026-01-01T00:00:00+00:00")
    dear.refresh_from_db()
    [later] = DBTaskResult.objects.filter(task_path=tally.module_path)
    assert dear.figures["people"] == 7 and later.run_after > dear.counted + timedelta(minutes=99)
    Tally.objects.filter(pk=dear.pk).update(counted=dear.counted - timedelta(hours=2))
    tally.func(idea.activity_id, since="2026-01-01T00:00:00+00:00")
    dear.refresh_from_db()
    assert dear.figures["people"] == 1 and dear.figures["took"] < 1
