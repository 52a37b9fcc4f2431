from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.contributions.models import Contribution
from civic.prepared import Prepared, PreparedForMany

FEW = 1000  # supports that are quickly counted


class SupportManager(models.Manager):
    def of(self, person, contributions):
        """The keys of those contributions that this person supports."""
        if not person.is_authenticated:
            return set()
        return {key for (key,) in supported.rows([contribution.pk for contribution in contributions], person.pk)}

    def how_many(self, contribution, reader):
        """As the job counted them seconds ago; but whoever may just have clicked finds herself counted."""
        if not reader.is_authenticated or contribution.support_count > FEW:
            return contribution.support_count
        return sum(number for (number,) in counted.rows(contribution.pk))


class Support(models.Model):
    """One person is for one contribution. Set or taken back, never toggled."""

    contribution = models.ForeignKey(Contribution, models.CASCADE, related_name="supports", db_index=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="supports", db_index=False)
    time = models.DateTimeField(default=timezone.now)

    objects = SupportManager()

    class Meta:
        verbose_name = _("support")
        verbose_name_plural = _("supports")
        constraints = [
            models.UniqueConstraint(fields=["contribution", "person"], name="one_support_per_person"),
        ]

    def __str__(self):
        return f"{self.person_id} for {self.contribution_id}"


supported = PreparedForMany(
    lambda keys, person: Support.objects.filter(person=person, contribution__in=keys).values_list("contribution"), -999
)
counted = Prepared(
    lambda key: (
        Support.objects.filter(contribution=key)
        .values("contribution")
        .annotate(number=models.Count("pk"))
        .values_list("number")
    ),
    -1,
)
