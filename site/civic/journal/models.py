from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


def label_of(subject):
    """`contributions.contribution` for an idea and a comment alike: the table at the root, which has the key."""
    return ([subject._meta.model, *subject._meta.all_parents][-1])._meta.label_lower


class EntryQuerySet(models.QuerySet):
    def about(self, subject):
        return self.filter(subject_type=label_of(subject), subject_id=str(subject.pk))

    def update(self, **fields):
        raise TypeError("The journal is only written to: an entry is never changed.")

    def delete(self):
        raise TypeError("The journal is only written to: an entry is never taken out.")


class Entry(models.Model):
    """One line: who did what to what, and the facts of it. Never changed, never taken out."""

    time = models.DateTimeField(auto_now_add=True, db_index=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    verb = models.CharField(max_length=40)
    subject_type = models.CharField(max_length=60)
    subject_id = models.CharField(max_length=40)
    facts = models.JSONField(default=dict)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("journal entry")
        verbose_name_plural = _("journal")
        indexes = [models.Index(fields=["subject_type", "subject_id"], name="journal_subject")]

    def __str__(self):
        return f"{self.verb} {self.subject_type} {self.subject_id}"

    def save(self, *args, **kwargs):
        if self.pk:
            raise TypeError("The journal is only written to: an entry is never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise TypeError("The journal is only written to: an entry is never taken out.")
