from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from civic.contributions.models import Contribution


class Report(models.Model):
    """Someone asks that a text be looked at."""

    class Reason(models.TextChoices):
        INSULT = "insult", _("It insults or threatens someone")
        PRIVATE = "private", _("It tells private things about someone")
        ADVERTISING = "advertising", _("It is advertising")
        BESIDE = "beside", _("It has nothing to do with this consultation")
        OTHER = "other", _("Something else")

    contribution = models.ForeignKey(Contribution, models.CASCADE, related_name="reports")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    reason = models.CharField(_("What is wrong with it?"), max_length=12, choices=Reason)
    text = models.TextField(_("Tell us more"), max_length=500, blank=True)
    is_settled = models.BooleanField(default=False)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        constraints = [models.UniqueConstraint(fields=["contribution", "by"], name="one_report_per_person")]

    def __str__(self):
        return f"{self.get_reason_display()}: {self.contribution}"
