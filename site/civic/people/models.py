from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class PersonManager(BaseUserManager):
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
        _("language for letters"), max_length=10, choices=settings.TONGUES, default=settings.LANGUAGE_CODE
    )
    level = models.PositiveSmallIntegerField(_("known by"), choices=Level, default=Level.NONE)
    is_active = models.BooleanField(_("may sign in"), default=True)
    date_joined = models.DateTimeField(_("since"), default=timezone.now, editable=False)

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

    @property
    def is_staff(self):
        return self.is_superuser or self.has_perm("wagtailadmin.access_admin")
