"""Words that rooms share. A term has one row; its label is said in several languages."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.models import register_snippet


def say(labels):
    """The label in the reader's language, else in the site's own, else any: `{"pt-pt": "Água", …}` → str."""
    return labels.get(get_language()) or labels.get(settings.LANGUAGE_CODE) or next(iter(labels.values()), "")


class Term(models.Model):
    slug = models.SlugField(_("short name for addresses"), unique=True)
    labels = models.JSONField(
        _("labels"),
        help_text=_('What it is called in each language, for example {"pt-pt": "Água", "en": "Water"}.'),
    )
    panels = [FieldPanel("slug"), FieldPanel("labels")]

    class Meta:
        abstract = True
        ordering = ["slug"]

    def __str__(self):
        return say(self.labels)

    def clean(self):
        if not isinstance(self.labels, dict) or not self.labels.get(settings.LANGUAGE_CODE):
            raise ValidationError({"labels": _("Give at least the label in Portuguese, under “pt-pt”.")})
        if not all(isinstance(label, str) for label in self.labels.values()):
            raise ValidationError({"labels": _("Each label is a text between quotation marks.")})


@register_snippet
class Topic(Term):
    class Meta(Term.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


@register_snippet
class Audience(Term):
    class Meta(Term.Meta):
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")


class Territory(models.Model):
    """A district or autonomous region (`within` is empty) or a municipality. Codes: INE's DICOFRE."""

    code = models.CharField(max_length=4, primary_key=True)
    name = models.CharField(max_length=60)
    within = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="municipalities")

    class Meta:
        ordering = ["name"]
        verbose_name = _("territory")
        verbose_name_plural = _("territories")

    def __str__(self):
        return self.name
