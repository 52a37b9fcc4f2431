"""What is kept of acts: the proof of each, and the figures of all."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.contributions.models.codes import new_receipt_code
from civic.contributions.models.contribution import Channel, Contribution
from civic.contributions.models.timeline import Activity
from civic.people.models import Organisation


class Receipt(models.Model):
    """The proof of an act, written in its transaction. The same key again gets the same receipt."""

    code = models.CharField(max_length=9, default=new_receipt_code, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="receipts", db_index=False
    )
    # Whoever speaks for an organisation is counted there, and not among the people.
    organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, related_name="receipts", db_index=False)
    key = models.UUIDField()
    act = models.CharField(max_length=20)
    activity = models.ForeignKey(Activity, models.PROTECT, related_name="receipts", db_index=False)
    contribution = models.ForeignKey(Contribution, models.PROTECT, null=True, related_name="receipts", db_index=False)
    language = models.CharField(max_length=10, choices=settings.LANGUAGES)
    channel = models.CharField(max_length=10, choices=Channel, default=Channel.WEB)
    digest = models.CharField(max_length=64, blank=True)
    time = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-time", "-pk"]
        verbose_name = _("receipt")
        verbose_name_plural = _("receipts")
        # Each act writes one: it has no index more than is asked for.
        constraints = [
            models.UniqueConstraint(fields=["code"], name="one_receipt_of_a_code"),
            models.UniqueConstraint(fields=["person", "key"], name="one_receipt_per_key"),
        ]
        indexes = [
            models.Index(fields=["activity", "time"], name="receipt_since"),
            models.Index(
                fields=["organisation"], condition=Q(organisation__isnull=False), name="receipt_of_organisation"
            ),
        ]

    def __str__(self):
        return self.code

    def get_absolute_url(self):
        return reverse("receipt", args=[self.code])


class Tally(models.Model):
    """What was counted on an activity, or (without one) on the whole site, and when. A job counts."""

    activity = models.OneToOneField(Activity, models.CASCADE, null=True, related_name="tally")
    counted = models.DateTimeField(default=timezone.now)
    figures = models.JSONField(default=dict)

    class Meta:
        constraints = [
            # Two NULLs are distinct to a unique index: this keeps the whole site's row single.
            models.UniqueConstraint(Coalesce("activity", 0), name="one_tally_of_the_site"),
        ]

    def __str__(self):
        return f"{self.counted:%Y-%m-%d %H:%M}: {self.figures}"
