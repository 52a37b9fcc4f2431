"""Conversations, and the phases that open acts on them."""

import uuid
from functools import partial

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from civic.cache import briefly
from civic.contributions.models.codes import new_receipt_code
from civic.design.tongues import with_tongue
from civic.people.models import Person
from civic.people.restrictions import admit, with_restrictions
from civic.vocabulary.models import Territory


class Act(models.TextChoices):
    """What a phase can open on an activity."""

    SUBMIT = "submit", pgettext_lazy("act", "propose")
    COMMENT = "comment", pgettext_lazy("act", "comment")
    SUPPORT = "support", pgettext_lazy("act", "support")
    VOTE = "vote", pgettext_lazy("act", "vote")
    ANSWER = "answer", pgettext_lazy("act", "answer questions")


class Process(models.Model):
    """The timeline of a consultation, and whom it is for: one for all its translations; outside page drafts."""

    translation_key = models.UUIDField(unique=True)
    # Only people who say they live there can act; everyone reads.
    residents_of = models.ForeignKey(
        Territory,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("only for people who live in"),
    )
    # Only they can read and act: see civic.contributions.circles.
    circle = models.OneToOneField(Group, models.PROTECT, null=True, editable=False, related_name="process")
    domains = models.JSONField(_("e-mail domains that are let in"), default=list, blank=True)
    # They were taken out of the circle: neither a code nor their e-mail lets them in again.
    kept_out = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="+", editable=False)

    class Meta:
        verbose_name = _("timeline")
        verbose_name_plural = _("timelines")

    def __str__(self):
        return str(self.translation_key)

    @property
    def is_private(self):
        return self.circle_id is not None

    def has_acts(self):
        """Whether anyone has written or done anything in it."""
        opened = Activity.objects.filter(openings__phase__process=self)
        return any(opened.exclude(**{of: None}).exists() for of in ("receipts", "contributions"))


class EntryCode(models.Model):
    """Lets whoever has it into a private consultation, so many times."""

    process = models.ForeignKey(Process, models.CASCADE, related_name="entry_codes")
    code = models.CharField(max_length=9, unique=True, default=new_receipt_code, editable=False)
    uses_left = models.PositiveIntegerField(_("how many people it lets in"), default=1)
    created = models.DateTimeField(default=timezone.now, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["pk"]
        verbose_name = _("entry code")
        verbose_name_plural = _("entry codes")

    def __str__(self):
        return self.code


class Phase(models.Model):
    """When a phase runs. Its title and text are a child of the page in each language, joined by `key`."""

    process = models.ForeignKey(Process, models.CASCADE, related_name="phases")
    key = models.UUIDField(default=uuid.uuid4)
    starts = models.DateTimeField(_("starts"))
    ends = models.DateTimeField(_("ends"))

    class Meta:
        ordering = ["starts", "pk"]
        verbose_name = _("phase")
        verbose_name_plural = _("phases")
        constraints = [
            models.UniqueConstraint(fields=["process", "key"], name="one_phase_per_key"),
            models.CheckConstraint(
                condition=Q(ends__gt=F("starts")),
                name="phase_ends_after_it_starts",
                violation_error_message=_("The end must be later than the start."),
            ),
        ]

    def __str__(self):
        return f"{self.starts:%Y-%m-%d} – {self.ends:%Y-%m-%d}"

    @property
    def is_past(self):
        return self.ends <= timezone.now()

    @property
    def is_current(self):
        return self.starts <= timezone.now() < self.ends


class Activity(models.Model):
    """One conversation, shared by all translations of its page. Without a page or phase it is legal too."""

    translation_key = models.UUIDField(unique=True)
    level = models.PositiveSmallIntegerField(
        _("who may take part"),
        choices=[choice for choice in Person.Level.choices if choice[0] != Person.Level.NONE],
        default=Person.Level.EMAIL,
        validators=[MinValueValidator(Person.Level.EMAIL)],
    )

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")

    def __str__(self):
        page = self.page()
        return page.title if page else str(self.translation_key)

    def open_acts(self):
        """The acts that are open now, by the database's clock, as a set of strings."""
        return set(self.openings.current().values_list("act", flat=True))

    def opens(self, act):
        return self.openings.current().filter(act=act).exists()

    def pages(self):
        return Page.objects.filter(translation_key=self.translation_key)

    def page(self, language=None):
        """Its live page in that language (default: the reader's), else in any; None if none. Of its own kind, the
        fields of that kind fetched when asked for: an act needs none of them, and few acts need its openings."""
        language = language or get_language()
        return briefly(f"place:{self.translation_key}:{language}", partial(self.find_page, language))

    def find_page(self, language):
        pages = list(with_tongue(with_restrictions(self.pages().live().select_related("locale"))).order_by("pk"))
        if not pages:
            return None
        pages.sort(key=lambda page: page.locale.language_code != language)
        page = pages[0].specific_deferred
        page.ask = briefly
        getattr(page, "address", None)  # made once for all acts that lead back to it
        return admit(page, pages[:1])


class Moment(Now):
    """Now, to be compared with the dates of a phase. SQLite compares texts, and keeps six digits of a second: with the
    three of Django's own, the very moment at which a phase ends would still be in it."""

    def as_sqlite(self, compiler, connection, **extra):
        template = "(STRFTIME('%%%%Y-%%%%m-%%%%d %%%%H:%%%%M:%%%%f', 'NOW') || '000')"
        return self.as_sql(compiler, connection, template=template, **extra)


class OpeningQuerySet(models.QuerySet):
    def current(self):
        return self.filter(phase__starts__lte=Moment(), phase__ends__gt=Moment())


class Opening(models.Model):
    """In this phase, this act is open on this activity."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="openings")
    phase = models.ForeignKey(Phase, models.CASCADE, related_name="openings")
    act = models.CharField(max_length=10, choices=Act)

    objects = OpeningQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["activity", "phase", "act"], name="one_opening"),
            models.CheckConstraint(condition=Q(act__in=Act.values), name="opening_of_known_act"),
        ]

    def __str__(self):
        return f"{self.act} on {self.activity_id} in {self.phase}"
