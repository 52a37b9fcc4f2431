from datetime import timedelta

from django.core.mail import EmailMultiAlternatives
from django.db import models
from django.db.models import Q
from django.utils import timezone

SOON = timedelta(minutes=10)
KEPT = timedelta(days=30)


class LetterQuerySet(models.QuerySet):
    def late(self):
        """The mail server did not take them at the first try, or nobody has tried for ten minutes."""
        return self.filter(Q(tries__gt=0) | Q(created__lt=timezone.now() - SOON))

    def given_up(self):
        return self.filter(message={})

    def long_given_up(self):
        return self.given_up().filter(created__lt=timezone.now() - KEPT)


class Letter(models.Model):
    """It waits to be sent, and is deleted once it is: what stands in it, a code perhaps, is nobody else's."""

    to = models.JSONField()
    message = models.JSONField()  # what an EmailMultiAlternatives is made from
    about = models.CharField(max_length=40, blank=True, db_index=True)  # for the screens that tell how it fares
    created = models.DateTimeField(default=timezone.now)
    tries = models.PositiveSmallIntegerField(default=0)

    objects = LetterQuerySet.as_manager()

    def __str__(self):
        return f"letter {self.pk}"

    def as_message(self):
        return EmailMultiAlternatives(to=self.to, **self.message)
