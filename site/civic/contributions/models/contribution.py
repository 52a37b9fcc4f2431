"""What a person wrote, and what the public entity replied."""

import hashlib
import json

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.contributions.models.codes import new_public_id, new_shuffle
from civic.contributions.models.timeline import Activity
from civic.people.models import Organisation


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

    def with_kinds(self):
        """Each with the fields of its own kind, whichever it is: then `specific` need not ask."""
        return self.select_related(*(model._meta.model_name for model in kinds().values()))

    def heard_in(self, language):
        """Those in that language, and those with a reply in it."""
        replies = Contribution.objects.published().filter(about=OuterRef("pk"), language=language)
        return self.filter(Q(language=language) | Exists(replies))

    def saying(self, query):
        """Those in which every word of the query occurs. A kind that has words says where they are."""
        return self.none()


class Contribution(models.Model):
    """Something a person wrote. Each kind is a subclass with its own fields; being one is the registration.

    A subclass says its kind, what so many of it are called (`name_of(n)`), which of its fields are `spoken`, the text
    that a moderator reads (`review_text`), its first words (`excerpt`) and where it is read (`path_on(page)`);
    whatever goes over all kinds asks these and never names a room. Its queryset finds words by `saying(query)`.
    """

    kind_of_class = None  # what a subclass writes into `kind`
    answer_needs_status = True  # whether an answer must say what becomes of it
    spoken = ()  # the fields in which her words stand, as they are read: all of them are in `language`

    public_id = models.CharField(max_length=12, default=new_public_id, editable=False)
    activity = models.ForeignKey(Activity, models.PROTECT, related_name="contributions", db_index=False)
    kind = models.CharField(max_length=12, editable=False)
    about = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="replies", db_index=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="contributions"
    )
    organisation = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="contributions",
        verbose_name=_("on behalf of"),
        db_index=False,
    )
    is_official = models.BooleanField(default=False)
    language = models.CharField(_("language of the text"), max_length=10, choices=settings.LANGUAGES)
    # Its author did not say it: it is the interface's until it is found out. What she says is never overwritten.
    language_is_guessed = models.BooleanField(default=False, editable=False)
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
        # Whatever is counted again is written into each index anew: it has no index more than is asked for.
        constraints = [
            models.UniqueConstraint(fields=["public_id"], name="one_contribution_of_an_id"),
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
            models.Index(
                fields=["organisation"], condition=Q(organisation__isnull=False), name="contribution_of_organisation"
            ),
        ]

    def __str__(self):
        return self.public_id

    def save(self, *args, **kwargs):
        self.stamp()
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("contribution", args=[self.public_id])

    def stamp(self):
        """Say of which kind it is, and since when it is public; for whoever does not call `save()`."""
        if self.kind_of_class:
            self.kind = self.kind_of_class
        if self.status in (Status.PUBLISHED, Status.HIDDEN) and self.published is None:
            self.published = timezone.now()

    @property
    def is_published(self):
        return self.status == Status.PUBLISHED

    @property
    def language_said(self):
        """The language that its author said, or ""."""
        return "" if self.language_is_guessed else self.language

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
        """A fingerprint of what is stored, for the receipt: SHA-256 of the text, who, for whom and when, in hex."""
        stored = [self.public_id, self.kind, self.review_text, self.author_id, str(self.published)]
        if self.organisation_id:
            stored.append(self.organisation.fiscal_number)
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

    spoken = ("text",)

    class Status(models.TextChoices):
        UNDER_STUDY = "under_study", _("Under study")
        ACCEPTED = "accepted", _("Accepted")
        IN_PROGRESS = "in_progress", _("Being done")
        DONE = "done", _("Done")
        NOT_POSSIBLE = "not_possible", _("Not possible")

    contribution = models.OneToOneField(Contribution, models.CASCADE, related_name="answer")
    status = models.CharField(_("what becomes of it"), max_length=12, choices=Status, blank=True)
    text = models.TextField(_("answer"), max_length=4000)
    language = models.CharField(_("language of the answer"), max_length=10, choices=settings.LANGUAGES)
    entity = models.CharField(_("on behalf of"), max_length=255)
    entity_tongue = settings.LANGUAGE_CODE  # the entity is called as its page is in the site's own language
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
