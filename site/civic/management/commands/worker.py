import socket

from django.tasks import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Command as Worker
from django_tasks_db.models import DBTaskResult

from civic.letters.outbox import take_up_again


class Command(Worker):
    """The worker of django-tasks-db, which loses the task that it is at when it is killed: ours takes it up again.

    It knows its own by its name, which is the host's; give each of several workers on one host a `--worker-id`.
    So a task may run twice, and must not mind.
    """

    help = "Work on tasks, first on those that a worker of this name had begun when it died."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.set_defaults(worker_id=socket.gethostname()[:64])

    def handle(self, *, worker_id, **options):
        begun = DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING)
        own = [task.pk for task in begun.only("worker_ids") if task.worker_ids[-1:] == [worker_id]]
        DBTaskResult.objects.filter(pk__in=own).update(status=TaskResultStatus.READY, started_at=None)
        take_up_again()
        super().handle(worker_id=worker_id, **options)
