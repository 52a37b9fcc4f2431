"""Letters are delivered here, or put off while the mail server does not take them."""

import logging
from contextlib import suppress
from datetime import timedelta

from django.core.mail import mailers
from django.db import transaction
from django.tasks import task
from django.utils import timezone

from civic.letters.models import Letter

log = logging.getLogger(__name__)

# How long to wait after each try; after the last, some 20 hours in all, a letter is given up: its words are forgotten.
PAUSES = [timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 360, 720)]


@task(priority=50)
def deliver(letter_id):
    """Hand it to the mail server, before any other job: someone waits for it. A letter that went out just before its
    worker died goes out twice."""
    letter = Letter.objects.filter(pk=letter_id).exclude(message={}).first()
    if letter is None:
        return
    server = mailers["server"]
    try:
        server.open()
        server.send_messages([letter.as_message()])
    except Exception:  # whatever it is, the letter is not lost
        put_off(letter)
    else:
        letter.delete()
        Letter.objects.given_up().filter(to=letter.to).delete()  # now it is known that they arrive
    finally:
        with suppress(Exception):  # the letter is out, whatever the server says at parting
            server.close()


@transaction.atomic
def put_off(letter):
    letter.tries += 1
    if letter.tries > len(PAUSES):
        letter.message = {}
        letter.save(update_fields=["tries", "message"])
        log.exception("%s could not be sent and is given up", letter)
        return
    letter.save(update_fields=["tries"])
    log.exception("%s could not be sent, and is tried again", letter)
    deliver.using(run_after=timezone.now() + PAUSES[letter.tries - 1]).enqueue(letter.pk)
