import uuid

import pytest
from django.db import IntegrityError, connection, transaction

from civic.contributions.models import Receipt
from consultations.support import demo
from consultations.support.actions import support, take_back
from consultations.support.models import Support
from consultations.support.tasks import recount


def test_it_is_set_and_taken_back_never_toggled(board, idea, citizen, sign_in):
    client = sign_in(citizen)
    url = f"/acts/support/{idea.public_id}/"
    for _time in range(2):
        client.post(url, {"set": "on"})
        assert idea.supports.count() == 1
    for _time in range(2):
        client.post(url, {"set": "off"})
        assert idea.supports.count() == 0


def test_a_person_supports_once_by_constraint(idea, citizen):
    Support.objects.create(contribution=idea, person=citizen)
    with pytest.raises(IntegrityError), transaction.atomic():
        Support.objects.create(contribution=idea, person=citizen)


def test_asking_does_nothing(idea, citizen, sign_in):
    client = sign_in(citizen)
    client.get(f"/acts/support/{idea.public_id}/", {"set": "on"})
    client.post(f"/acts/support/{idea.public_id}/", {"set": "perhaps"})
    assert Support.objects.count() == 0


def test_a_stranger_is_asked_to_sign_in_first(idea, client):
    answer = client.post(f"/acts/support/{idea.public_id}/", {"set": "on"})
    assert answer.status_code == 302 and "/account/login/" in answer.url
    assert Support.objects.count() == 0


def test_a_count_that_is_right_is_not_written_again(idea, citizen):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    written = []

    def watch(execute, sql, params, many, context):
        answer = execute(sql, params, many, context)
        if sql.startswith("UPDATE"):
            written.append(context["cursor"].rowcount)
        return answer

    with connection.execute_wrapper(watch):
        recount.func(idea.activity_id)
        recount.func(idea.activity_id)
    assert written == [1, 0]


def test_lists_are_right_once_the_job_has_counted(idea, citizen, other_citizen):
    for person in (citizen, other_citizen):
        support(idea, by=person, key=uuid.uuid4(), language="pt-pt")
    take_back(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    recount.func(idea.activity_id)
    idea.refresh_from_db()
    assert idea.support_count == 1


def test_the_act_has_one_job_do_the_counting(idea, citizen, other_citizen, django_capture_on_commit_callbacks):
    from django_tasks_db.models import DBTaskResult

    with django_capture_on_commit_callbacks(execute=True):
        for person in (citizen, other_citizen):
            support(idea, by=person, key=uuid.uuid4(), language="pt-pt")
    assert DBTaskResult.objects.filter(task_path=recount.module_path).count() == 1


def test_after_supporting_one_reads_ones_receipt(idea, citizen, sign_in):
    page = sign_in(citizen).post(f"/acts/support/{idea.public_id}/", {"set": "on"}, follow=True).content.decode()
    receipt = citizen.receipts.get()
    assert receipt.code in page and receipt.get_absolute_url() in page


def test_the_demo_tells_supports_as_the_act_leaves_them(idea, citizen, other_citizen):
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    demo.tell(idea, [other_citizen])
    own = {"id", "_state", "code", "person_id", "key", "time"}
    for kind in (Support, Receipt):
        acted, told = ({k: v for k, v in vars(row).items() if k not in own} for row in kind.objects.order_by("pk"))
        assert acted == told
