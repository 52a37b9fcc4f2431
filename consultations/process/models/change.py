"""What was changed on a consultation after it had opened."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.contributions.models import Process
from consultations.process.models.consultation import ConsultationPage


class ConsultationChange(models.Model):
    """What was changed on a consultation after it had opened, and when: readers are told."""

    process = models.ForeignKey(Process, models.CASCADE, related_name="changes")
    time = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    fields = models.JSONField()  # names of the page's fields, so that each language says them in its own words

    class Meta:
        ordering = ["-time", "-pk"]
        verbose_name = _("change of a consultation")
        verbose_name_plural = _("changes of consultations")

    LABELS = {"lead": _("introduction"), "timeline": _("dates, and what is open when")}

    def __str__(self):
        return f"{self.time:%Y-%m-%d}: {', '.join(self.fields)}"

    @property
    def in_words(self):
        """What was changed, as the reader's language calls it."""
        return ", ".join(str(self.LABELS.get(name) or named(name)) for name in self.fields)


def named(name):
    field = ConsultationPage._meta.get_field(name)
    return field.related_model._meta.verbose_name_plural if field.one_to_many else field.verbose_name
