"""Whatever a person writes, where, when it may be written, and the receipt for it.

An Activity is one conversation, shared by all translations of its page. A Process is the timeline that
opens acts on activities, phase by phase. A Contribution is something a person wrote. An Answer is what
the public entity replied. A Receipt is the proof of an act; there is one for each.
"""

import hashlib
import json
import secrets
import uuid
from functools import partial

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce, Now
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from civic.cache import briefly
from civic.people.models import Person
from civic.people.restrictions import admit, with_restrictions

# Crockford's base 32: no I, L, O or U, so that a code can be read out over the phone.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def code_of(length):
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def new_public_id():
    return code_of(10).lower()


def new_receipt_code():
    return f"{code_of(4)}-{code_of(4)}"


def new_shuffle():
    return secrets.randbelow(2**31)


class Act(models.TextChoices):
    """What a phase can open on an activity."""

    SUBMIT = "submit", pgettext_lazy("act", "propose")
    COMMENT = "comment", pgettext_lazy("act", "comment")
    SUPPORT = "support", pgettext_lazy("act", "support")
    VOTE = "vote", pgettext_lazy("act", "vote")
    ANSWER = "answer", pgettext_lazy("act", "answer questions")


class Process(models.Model):
    """The timeline of a consultation, one for all its translations; outside page drafts."""

    translation_key = models.UUIDField(unique=True)

    class Meta:
        verbose_name = _("timeline")
        verbose_name_plural = _("timelines")

    def __str__(self):
        return str(self.translation_key)


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
        fields of that kind fetched when asked for: an act needs none of them."""
        language = language or get_language()
        return briefly(f"place:{self.translation_key}:{language}", partial(self.find_page, language))

    def find_page(self, language):
        pages = list(with_restrictions(self.pages().live().select_related("locale")).order_by("pk"))
        pages.sort(key=lambda page: page.locale.language_code != language)
        return admit(pages[0].specific_deferred, pages[:1]) if pages else None


class OpeningQuerySet(models.QuerySet):
    def current(self):
        return self.filter(phase__starts__lte=Now(), phase__ends__gt=Now())


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


class Status(models.TextChoices):
    DRAFT = "draft", _("draft")
    PUBLISHED = "published", _("published")
    HIDDEN = "hidden", _("hidden")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Channel(models.TextChoices):
    WEB = "web", _("on the internet")
    DESK = "desk", _("at a desk")
    MEETING = "meeting", _("in a meeting")
    PAPER = "paper", _("on paper")
    PHONE = "phone", _("by phone")


class ContributionQuerySet(models.QuerySet):
    def published(self):
        return self.filter(status=Status.PUBLISHED)

    def visible_to(self, person):
        """What a reader may see: what is published, and whatever she wrote herself."""
        if person.is_authenticated:
            return self.filter(Q(status=Status.PUBLISHED) | Q(author=person))
        return self.published()

    def of_kind(self, model, activity):
        """The published ones of a kind on an activity. Page these, then fetch what `model` knows of them: sorted
        by the columns of this table alone, they come from its index, however many there are."""
        found = self.published().filter(activity=activity.pk, kind=model.kind_of_class)
        return found.only("support_count", "comment_count", "published", "shuffle")

    def like(self, contributions):
        """`{key: row}` of these contributions, from a query set of their own kind."""
        return {row.pk: row for row in self.filter(pk__in=[contribution.pk for contribution in contributions])}

    def with_kinds(self):
        """Each with the fields of its own kind, whichever it is: then `specific` need not ask."""
        return self.select_related(*(model._meta.model_name for model in kinds().values()))

    def saying(self, query):
        """Those in which every word of the query occurs. A kind that has words says where they are."""
        return self.none()


class Contribution(models.Model):
    """Something a person wrote. Each kind is a subclass with its own fields; being one is the registration.

    A subclass says its kind, what so many of it are called (`name_of(n)`), the text that a moderator reads
    (`review_text`), its first words (`excerpt`) and where it is read (`path_on(page)`); whatever goes over all
    kinds asks these and never names a room. Its queryset finds words by `saying(query)`.
    """

    kind_of_class = None  # what a subclass writes into `kind`
    answer_needs_status = True  # whether an answer must say what becomes of it

    public_id = models.CharField(max_length=12, unique=True, default=new_public_id, editable=False)
    activity = models.ForeignKey(Activity, models.PROTECT, related_name="contributions", db_index=False)
    kind = models.CharField(max_length=12, editable=False)
    about = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="replies", db_index=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="contributions"
    )
    is_official = models.BooleanField(default=False)
    language = models.CharField(_("language of the text"), max_length=10, choices=settings.TONGUES)
    channel = models.CharField(_("how it came"), max_length=10, choices=Channel, default=Channel.WEB)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.PUBLISHED)
    status_reason = models.TextField(_("reason"), blank=True)
    created = models.DateTimeField(default=timezone.now, editable=False)
    published = models.DateTimeField(null=True, blank=True, editable=False)
    edited = models.DateTimeField(null=True, blank=True, editable=False)
    # Counted again by a job after each act, for lists to sort by; never incremented in place.
    support_count = models.PositiveIntegerField(default=0, editable=False)
    comment_count = models.PositiveIntegerField(default=0, editable=False)
    # A fixed place in a fair order: a reader's link begins somewhere in it and goes round.
    shuffle = models.PositiveIntegerField(default=new_shuffle, editable=False)

    objects = ContributionQuerySet.as_manager()

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        permissions = [("moderate_contribution", "Can hide any contribution and show it again")]
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="contribution_status_known"),
            models.CheckConstraint(
                condition=Q(status__in=[Status.DRAFT, Status.WITHDRAWN]) | Q(published__isnull=False),
                name="contribution_published_if_seen",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.HIDDEN) | ~Q(status_reason=""), name="contribution_hidden_with_reason"
            ),
        ]
        indexes = [
            models.Index(fields=["activity", "kind", "status", "-published", "-id"], name="contribution_newest"),
            models.Index(fields=["activity", "kind", "status", "shuffle"], name="contribution_shuffle"),
            models.Index(fields=["activity", "kind", "status", "-support_count", "-id"], name="contribution_supported"),
            models.Index(fields=["activity", "kind", "status", "comment_count", "id"], name="contribution_quiet"),
            models.Index(
                fields=["about", "kind", "status", "id"], condition=Q(about__isnull=False), name="thread_by_time"
            ),
            models.Index(
                fields=["about", "kind", "status", "-support_count", "-id"],
                condition=Q(about__isnull=False),
                name="thread_by_support",
            ),
        ]

    def __str__(self):
        return self.public_id

    def save(self, *args, **kwargs):
        if self.kind_of_class:
            self.kind = self.kind_of_class
        if self.status in (Status.PUBLISHED, Status.HIDDEN) and self.published is None:
            self.published = timezone.now()
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("contribution", args=[self.public_id])

    @property
    def is_published(self):
        return self.status == Status.PUBLISHED

    @property
    def specific(self):
        """This row as its own kind; no query if it came `with_kinds`."""
        model = kinds()[self.kind]
        return self if isinstance(self, model) else getattr(self, model._meta.model_name)

    @property
    def review_text(self):
        raise NotImplementedError

    def path_on(self, page):
        """Where it is read, given the page of its activity."""
        raise NotImplementedError

    def digest(self):
        """A fingerprint of what is stored, for the receipt: SHA-256 of the text, who and when, in hex."""
        stored = [self.public_id, self.kind, self.review_text, self.author_id, str(self.published)]
        return hashlib.sha256(json.dumps(stored, ensure_ascii=False).encode()).hexdigest()


def kinds():
    """Each kind's name and its class: `{"idea": Idea, …}`."""
    return {model.kind_of_class: model for model in Contribution.__subclasses__()}


def as_their_kinds(contributions):
    """The same rows as their own kinds, in the same order; one query for each kind that occurs."""
    found = {}
    for kind, model in kinds().items():
        keys = [contribution.pk for contribution in contributions if contribution.kind == kind]
        if keys:
            found |= model.objects.in_bulk(keys)
    return [found[contribution.pk] for contribution in contributions]


class Answer(models.Model):
    """What the public entity replied to a contribution: one, which may be brought up to date."""

    class Status(models.TextChoices):
        UNDER_STUDY = "under_study", _("Under study")
        ACCEPTED = "accepted", _("Accepted")
        IN_PROGRESS = "in_progress", _("Being done")
        DONE = "done", _("Done")
        NOT_POSSIBLE = "not_possible", _("Not possible")

    contribution = models.OneToOneField(Contribution, models.CASCADE, related_name="answer")
    status = models.CharField(_("what becomes of it"), max_length=12, choices=Status, blank=True)
    text = models.TextField(_("answer"), max_length=4000)
    language = models.CharField(_("language of the answer"), max_length=10, choices=settings.TONGUES)
    entity = models.CharField(_("on behalf of"), max_length=255)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    created = models.DateTimeField(default=timezone.now, editable=False)
    edited = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="answer_has_text"),
        ]

    def __str__(self):
        return self.text[:60]


class Receipt(models.Model):
    """The proof of an act, written in its transaction. The same key again gets the same receipt."""

    code = models.CharField(max_length=9, unique=True, default=new_receipt_code, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="receipts")
    key = models.UUIDField()
    act = models.CharField(max_length=20)
    activity = models.ForeignKey(Activity, models.PROTECT, related_name="receipts", db_index=False)
    contribution = models.ForeignKey(Contribution, models.PROTECT, null=True, related_name="receipts")
    language = models.CharField(max_length=10, choices=settings.TONGUES)
    channel = models.CharField(max_length=10, choices=Channel, default=Channel.WEB)
    digest = models.CharField(max_length=64, blank=True)
    time = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-time", "-pk"]
        verbose_name = _("receipt")
        verbose_name_plural = _("receipts")
        constraints = [models.UniqueConstraint(fields=["person", "key"], name="one_receipt_per_key")]
        indexes = [models.Index(fields=["activity", "time"], name="receipt_since")]

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
