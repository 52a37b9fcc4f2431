from datetime import timedelta

from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Q
from django.tasks import TaskResultStatus
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from civic.letters.models import Letter
from civic.letters.tasks import deliver

LONGEST = timedelta(hours=1)  # a job that runs for longer has lost its worker


class Outbox(BaseEmailBackend):
    """Where all letters of the house are put. No request waits for a mail server, and none fails with it.

    A letter is stored in the transaction of the act that wrote it: both stand, or neither.
    """

    def send_messages(self, email_messages):
        for message in email_messages:
            post(message)
        return len(email_messages)


@transaction.atomic
def post(message):
    """Keep it, and have it delivered soon. It is plain text, perhaps with other forms of it, and nothing attached.

    What could never be sent is refused here, where it is written. A message may say, in `about`, what it concerns.
    """
    if message.attachments or message.content_subtype != "plain":
        raise ValueError("A letter of the house is plain text and carries no attachments.")
    message.message()  # raises what is wrong with an address or a header
    parts = {
        "subject": str(message.subject),
        "body": str(message.body),
        "from_email": str(message.from_email),
        "cc": message.cc,
        "bcc": message.bcc,
        "reply_to": message.reply_to,
        "headers": message.extra_headers,
        "alternatives": [[str(form.content), form.mimetype] for form in getattr(message, "alternatives", [])],
    }
    letter = Letter.objects.create(to=message.to, message=parts, about=getattr(message, "about", ""))
    deliver.enqueue(letter.pk)


def take_up_again():
    """Have those letters delivered that no job has in hand any more. Returns how many."""
    letters = list(Letter.objects.exclude(message={}).values_list("pk", flat=True))
    alive = Q(status=TaskResultStatus.READY)
    alive |= Q(status=TaskResultStatus.RUNNING, started_at__gte=timezone.now() - LONGEST)
    jobs = DBTaskResult.objects.filter(alive, task_path=deliver.module_path)
    in_hand = {key for sent in jobs.values_list("args_kwargs", flat=True) for key in sent["args"]}
    forgotten = [key for key in letters if key not in in_hand]
    for key in forgotten:
        deliver.enqueue(key)
    return len(forgotten)
