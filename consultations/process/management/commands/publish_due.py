import logging

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.management.commands.publish_scheduled import Command as Scheduled
from wagtail.models import Revision

log = logging.getLogger(__name__)


class Command(Scheduled):
    """Wagtail's own stops at the first page that cannot be published, and whatever is due after it stays behind."""

    help = "Publish whatever is due, each by itself; what is refused becomes a draft again. Take back what has expired."

    def handle(self, *args, dryrun=False, **options):
        if not dryrun:
            for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()):
                publish(revision)
        super().handle(*args, dryrun=dryrun, **options)


def publish(revision):
    try:
        with transaction.atomic():
            revision.publish(log_action="wagtail.publish.scheduled")
    except ValidationError:
        log.exception("%s is due and cannot be published: it stays a draft", revision.content_object)
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
