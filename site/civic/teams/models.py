"""Who works for which entity, and who is asked to."""

import secrets
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.db.models import Count, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class TeamQuerySet(models.QuerySet):
    def archived(self):
        return self.filter(archived__isnull=False)

    def with_size(self):
        """Adds `size`: how many people are in it, in either role."""
        people = Count("officers__user", distinct=True) + Count("moderators__user", distinct=True)
        return self.annotate(size=people)


class Team(models.Model):
    """Those who work for a public entity, in every language of its page.

    `key` is the page's `translation_key`. Officers write its pages and answer; moderators decide about what people
    wrote there. What a team may do is granted in `actions.py`, and follows from `publishes` and `archived`.
    """

    class Role(models.TextChoices):
        OFFICER = "officer", _("officer")
        MODERATOR = "moderator", _("moderator")

    key = models.UUIDField(unique=True, editable=False)
    name = models.CharField(_("name"), max_length=255)
    officers = models.OneToOneField(Group, models.PROTECT, related_name="team_of_officers", editable=False)
    moderators = models.OneToOneField(Group, models.PROTECT, related_name="team_of_moderators", editable=False)
    collection = models.OneToOneField("wagtailcore.Collection", models.PROTECT, related_name="team", editable=False)
    publishes = models.BooleanField(
        _("publishes by itself"),
        default=False,
        help_text=_("Otherwise LabX looks at each consultation before it opens."),
    )
    archived = models.DateTimeField(null=True, editable=False)

    objects = TeamQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("team")
        verbose_name_plural = _("teams")

    def __str__(self):
        return self.name

    def group(self, role):
        return self.officers if role == self.Role.OFFICER else self.moderators

    def members(self):
        """`[(person, role)]`, officers first, each by name."""
        return [(person, role) for role in self.Role for person in self.group(role).user_set.order_by("name", "email")]


def new_invitation_code():
    return secrets.token_urlsafe(24)


def in_two_weeks():
    return timezone.now() + timedelta(days=14)


class InvitationQuerySet(models.QuerySet):
    def waiting(self):
        """Neither accepted nor withdrawn; it may have expired, and can be sent again."""
        return self.filter(accepted=None, withdrawn=None)

    def open(self):
        return self.waiting().filter(expires__gt=timezone.now())


class Invitation(models.Model):
    """Someone is asked by e-mail to join a team. Whoever has the code and this confirmed address may accept."""

    team = models.ForeignKey(Team, models.CASCADE, related_name="invitations")
    role = models.CharField(_("role"), max_length=10, choices=Team.Role, default=Team.Role.OFFICER)
    email = models.EmailField(_("e-mail"))
    language = models.CharField(_("language of the letter"), max_length=10, choices=settings.LANGUAGES)
    code = models.CharField(max_length=40, unique=True, default=new_invitation_code, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    created = models.DateTimeField(default=timezone.now, editable=False)
    expires = models.DateTimeField(default=in_two_weeks, editable=False)
    accepted = models.DateTimeField(null=True, editable=False)
    withdrawn = models.DateTimeField(null=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        constraints = [
            models.UniqueConstraint(
                "team",
                "role",
                Lower("email"),
                condition=Q(accepted=None, withdrawn=None),
                name="one_waiting_invitation",
            ),
        ]

    def __str__(self):
        return f"{self.email}: {self.get_role_display()}, {self.team}"

    @property
    def is_open(self):
        return not self.accepted and not self.withdrawn and self.expires > timezone.now()

    @property
    def as_topic(self):
        """What a letter is about that brings it."""
        return f"invitation {self.pk}"
