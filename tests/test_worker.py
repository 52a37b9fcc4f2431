"""A task whose worker was killed is not lost."""

import uuid

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from civic import settings as house
from consultations.support.actions import support

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def work(name="here"):
    call_command("worker", batch=True, worker_id=name, verbosity=0, startup_delay=False)


@pytest.fixture
def begun(idea, citizen):
    """A support was counted by nobody: the worker died at it."""
    support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt")
    tasks = DBTaskResult.objects.filter(task_path__startswith="consultations.support")
    tasks.update(run_after=tasks.get().enqueued_at)
    task = tasks.get()
    task.claim("here")
    return task


def test_it_is_taken_up_again_by_the_worker_of_that_name(begun, idea):
    work()
    begun.refresh_from_db()
    idea.refresh_from_db()
    assert begun.status == TaskResultStatus.SUCCESSFUL and idea.support_count == 1


def test_another_worker_leaves_it_alone(begun, idea):
    work("elsewhere")
    begun.refresh_from_db()
    idea.refresh_from_db()
    assert begun.status == TaskResultStatus.RUNNING and idea.support_count == 0


def test_a_letter_whose_job_failed_goes_out_when_a_worker_starts(settings):
    settings.MAILERS = house.MAILERS | {"server": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
    EmailMessage("Código", "123456", to=["teresa@people.example"]).send()
    DBTaskResult.objects.update(status=TaskResultStatus.FAILED)
    work()
    assert len(mail.outbox) == 1
