"""Words that rooms share. A term has one row; its label is said in several languages."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.models import register_snippet


def tongue_of(labels):
    """The language in which `{"pt-pt": "Água", …}` is said: the reader's, else the site's own, else any."""
    return next((code for code in (get_language(), settings.LANGUAGE_CODE, *labels) if labels.get(code)), "")


def say(labels):
    return labels.get(tongue_of(labels), "")


def is_labelled(labels):
    return isinstance(labels, dict) and all(isinstance(label, str) for label in labels.values())


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

    @property
    def tongue(self):
        return tongue_of(self.labels)

    def clean(self):
        if not isinstance(self.labels, dict) or not self.labels.get(settings.LANGUAGE_CODE):
            raise ValidationError({"labels": _("Give at least the label in Portuguese, under “pt-pt”.")})
        if not is_labelled(self.labels):
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


@register_snippet
class GlossaryTerm(Term):
    """A word that needs saying in other words; pages explain it where it stands, the glossary all of them."""

    explanations = models.JSONField(
        _("explanations"),
        help_text=_('What it means in each language, in one or two sentences: {"pt-pt": "…", "en": "…"}.'),
    )

    updated = models.DateTimeField(auto_now=True)

    panels = [*Term.panels, FieldPanel("explanations")]

    class Meta(Term.Meta):
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")

    @property
    def explained(self):
        return say(self.explanations)

    @property
    def explained_tongue(self):
        return tongue_of(self.explanations)

    def clean(self):
        super().clean()
        if not is_labelled(self.explanations) or not self.explanations.get(settings.LANGUAGE_CODE):
            raise ValidationError({"explanations": _("Explain it at least in Portuguese, under “pt-pt”.")})


class Territory(models.Model):
    """A district or autonomous region (`within` is empty) or a municipality. Codes: INE's DICOFRE."""

    code = models.CharField(max_length=4, primary_key=True)
    name = models.CharField(max_length=60)
    within = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="municipalities")
    tongue = settings.LANGUAGE_CODE  # places are called the same in every language

    class Meta:
        ordering = ["name"]
        verbose_name = _("territory")
        verbose_name_plural = _("territories")

    def __str__(self):
        return self.name
