from importlib import import_module

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.contrib.sessions.base_session import AbstractBaseSession
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.people.fiscal import is_fiscal_number
from civic.vocabulary.models import Territory


def has_rights(key):
    """Whether the person with that key is in a group, or has a right of her own."""
    groups = Person.groups.through.objects.filter(person=key)
    return Exists(groups) | Exists(Person.user_permissions.through.objects.filter(person=key))


class PersonManager(BaseUserManager):
    def with_rights(self):
        """Adds `may_have_rights`: False says without asking further that someone is no member of any staff."""
        return self.annotate(may_have_rights=has_rights(OuterRef("pk")))

    def get_by_natural_key(self, email):
        return self.get(email__iexact=email)

    def create_user(self, email, password=None, **fields):
        person = self.model(email=self.normalize_email(email).lower(), **fields)
        person.set_password(password)
        person.save()
        return person

    def create_superuser(self, email, password=None, **fields):
        """Whoever may run commands on the server need not confirm the address by a letter."""
        person = self.create_user(email, password, is_superuser=True, level=Person.Level.EMAIL, **fields)
        person.emailaddress_set.create(email=person.email, verified=True, primary=True)
        return person


class Person(AbstractBaseUser, PermissionsMixin):
    """Whoever takes part. Known by e-mail; shown by a name of her own choice, or by none."""

    class Level(models.IntegerChoices):
        """How well we know who someone is."""

        NONE = 0, _("not known")
        EMAIL = 1, _("e-mail confirmed")
        CHECKED = 2, _("checked at a desk or by post")
        NATIONAL = 3, _("national identity")

    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(
        _("name to show"),
        max_length=60,
        blank=True,
        help_text=_("A first name is enough. If you leave it empty, what you write appears without a name."),
    )
    language = models.CharField(
        _("language for letters"), max_length=10, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    territory = models.ForeignKey(
        Territory,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("where I live"),
        help_text=_("Some consultations are for the people of one place. Nobody else sees it."),
    )
    organisations = models.ManyToManyField(
        "Organisation", blank=True, related_name="people", verbose_name=_("organisations that I speak for")
    )
    level = models.PositiveSmallIntegerField(_("known by"), choices=Level, default=Level.NONE)
    is_active = models.BooleanField(_("may sign in"), default=True)
    date_joined = models.DateTimeField(_("since"), default=timezone.now, editable=False)

    may_have_rights = True  # as long as nobody has asked; see `with_rights`

    objects = PersonManager()
    USERNAME_FIELD = EMAIL_FIELD = "email"

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.UniqueConstraint(
                Lower("email"), name="one_person_per_email", violation_error_message=_("This e-mail is taken.")
            )
        ]

    def __str__(self):
        return self.name or self.email

    def save(self, *args, **kwargs):
        self.email = self.email.lower()
        super().save(*args, **kwargs)

    def get_full_name(self):
        return str(self)

    get_short_name = get_full_name

    def lives_in(self, code):
        """Whether she says that she lives in that territory, or in a municipality of it."""
        return bool(self.territory_id) and code in (self.territory_id, self.territory.within_id)

    @property
    def is_staff(self):
        return self.is_superuser or (self.may_have_rights and self.has_perm("wagtailadmin.access_admin"))


class Session(AbstractBaseSession):
    """A browser that is signed in, or has something kept for it; and whose it is: both are asked for at once."""

    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="sessions")

    @classmethod
    def get_session_store_class(cls):
        return import_module(settings.SESSION_ENGINE).SessionStore

    class Meta(AbstractBaseSession.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")


class Organisation(models.Model):
    """An organisation that people say they speak for. It is taken at their word, and said so."""

    class Kind(models.TextChoices):
        ASSOCIATION = "association", _("association")
        COMPANY = "company", _("company")
        UNION = "union", _("trade union or professional order")
        SCHOOL = "school", _("school or university")
        PUBLIC = "public", _("public body")
        FAITH = "faith", _("religious community")
        OTHER = "other", _("other organisation")

    fiscal_number = models.CharField(_("fiscal number (NIPC)"), max_length=9, unique=True)
    name = models.CharField(_("name of the organisation"), max_length=120)
    kind = models.CharField(_("kind of organisation"), max_length=12, choices=Kind)
    created = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["name"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="organisation_has_name")]

    def __str__(self):
        return self.name

    def clean(self):
        if not is_fiscal_number(self.fiscal_number):
            raise ValidationError(
                {"fiscal_number": _("This is not a fiscal number of an organisation: check its nine digits.")}
            )
