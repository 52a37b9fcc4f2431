from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from civic.contributions.models import Contribution


def pages_of(translation):
    """The page that a translation makes, as a query inside another: `translation` is the way to it from there."""
    return Page.objects.filter(
        translation_key=OuterRef(f"{translation}source__object_id"), locale=OuterRef(f"{translation}target_locale")
    )


def untranslated(source, locale):
    """The texts of a source that are not said in a locale yet; both are expressions. An address may stay as it is."""
    return unsaid(StringSegment.objects.filter(source=source), locale)


def unsaid(texts, locale):
    said = StringTranslation.objects.filter(
        translation_of=OuterRef("string"), context=OuterRef("context"), locale=OuterRef("into"), has_error=False
    )
    return texts.exclude(context__path="slug").annotate(into=locale).filter(~Exists(said))


class Wording(models.Model):
    """Since when the public texts of an original are as they are. Another date or picture leaves them so."""

    page = models.OneToOneField(Page, models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64)
    since = models.DateTimeField()

    def __str__(self):
        return f"{self.page} ({self.since:%Y-%m-%d})"


class ReviewQuerySet(models.QuerySet):
    def with_page(self):
        """Adds `page_id`, the page that the translation makes."""
        return self.annotate(page_id=Subquery(pages_of("translation__").values("pk")[:1]))

    def not_published_since(self, moment):
        """`moment`: one of our fields. Whoever publishes in wagtail-localize's own editor decides as well."""
        return self.filter(
            ~Exists(pages_of("translation__").filter(live=True, last_published_at__gte=OuterRef(moment)))
        )

    def waiting(self):
        return self.filter(decided=None).not_published_since("asked")

    def sent_back(self):
        """Changes were asked for."""
        return self.exclude(remark="").not_published_since("decided")


class Review(models.Model):
    """A translation that its translator calls ready, until someone who may publish it has decided.

    wagtail-localize's own editor has no workflow: who may not publish could neither publish nor submit there.
    """

    translation = models.OneToOneField(Translation, models.CASCADE, related_name="review")
    asked = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    remark = models.TextField(_("what has to be changed"), max_length=500, blank=True)
    decided = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    objects = ReviewQuerySet.as_manager()

    class Meta:
        ordering = ["asked"]
        verbose_name = _("translation to review")
        verbose_name_plural = _("translations to review")

    def __str__(self):
        return str(self.translation)

    @property
    def page(self):
        return self.translation.get_target_instance()


class AutomaticTranslationQuerySet(models.QuerySet):
    def reported(self):
        """Shown, but some reader says that it is wrong."""
        return self.filter(state=AutomaticTranslation.State.DONE, reported__isnull=False)


class AutomaticTranslation(models.Model):
    """What an engine made of a text of the people or of its answer, in one language; or why there is none yet.

    `source` is the digest of the words that were sent: when these change it stands for nothing any more.
    """

    class Part(models.TextChoices):
        WORDS = "words", _("what was written")
        ANSWER = "answer", _("answer")

    class State(models.TextChoices):
        WAITING = "waiting", _("being translated")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")
        LACKING = "lacking", _("language unknown to the engine")
        OVER = "over", _("quota used up")
        WITHDRAWN = "withdrawn", _("withdrawn")

    contribution = models.ForeignKey(Contribution, models.CASCADE, related_name="automatic_translations")
    part = models.CharField(max_length=6, choices=Part)
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES)
    source = models.CharField(max_length=64)
    state = models.CharField(max_length=9, choices=State, default=State.WAITING)
    texts = models.JSONField(default=list)  # as many as the original has spoken fields
    folded = models.TextField(default="")
    engine = models.CharField(max_length=60, default="")
    asked = models.DateTimeField(default=timezone.now)
    time = models.DateTimeField(null=True)
    not_before = models.DateTimeField(null=True)  # the engine is not asked again
    reported = models.DateTimeField(null=True)

    objects = AutomaticTranslationQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("automatic translation")
        verbose_name_plural = _("automatic translations")
        constraints = [
            models.UniqueConstraint(
                fields=["contribution", "part", "language"], name="one_automatic_translation_per_language"
            )
        ]

    def __str__(self):
        return f"{self.contribution_id} {self.part} → {self.language}"


class CharactersSent(models.Model):
    """How many characters an engine was given on one day."""

    day = models.DateField(unique=True)
    number = models.PositiveIntegerField(default=0)

    def __str__(self):
        return f"{self.day}: {self.number}"
