"""Pages that someone answers for: who that is, when their facts were last checked, and what readers say of them, or
what kept them out."""

from datetime import timedelta

from django.apps import apps
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Page

from civic.contributions.actions import start_activity
from civic.contributions.models import Activity
from civic.design.tongues import with_tongue
from civic.people.models import Person
from civic.people.restrictions import for_everyone


class HeardPage(models.Model):
    """Beside `Page` among the bases of a page on which readers say whether it helped them.

    Being a subclass is the registration: the desk of remarks finds it by itself.
    """

    entity = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("entity that answers for it"),
        help_text=_("It sees what readers say, and is asked to check the facts."),
    )
    entity_panel = PageChooserPanel("entity", page_type="process.EntityPage")

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        result = super().save(*args, **kwargs)
        start_activity(self.translation_key)
        return result

    @property
    def entity_shown(self):
        """The page of the entity that readers are led to: in this page's language, else in another; None if it is not
        for everyone."""
        key = Page.objects.filter(pk=self.entity_id).values("translation_key")
        pages = with_tongue(for_everyone(Page.objects.live()).filter(translation_key__in=key))
        return min(pages, key=lambda page: (page.locale_id != self.locale_id, page.pk), default=None)


class KeptPage(HeardPage):
    """The same for a page whose facts grow old: the list of what is due finds it by itself, too."""

    checked = models.DateField(
        _("facts last checked on"),
        null=True,
        blank=True,
        help_text=_("Shown to readers. Leave it empty as long as nobody has compared it with the official page."),
    )
    check_by = models.DateField(
        _("check again by"), null=True, blank=True, help_text=_("From that day on it is in the list of what is due.")
    )

    upkeep_panel = MultiFieldPanel([HeardPage.entity_panel, FieldPanel("checked"), FieldPanel("check_by")], _("Upkeep"))

    class Meta:
        abstract = True

    @property
    def is_due(self):
        return self.checked is None or bool(self.check_by and self.check_by <= timezone.localdate())


def kinds_of(base):
    """The classes of pages that are heard, or kept."""
    return [model for model in apps.get_models() if issubclass(model, base)]


def due():
    """Condition on one of the kept kinds."""
    return Q(checked=None) | Q(check_by__lte=timezone.localdate())


class Remark(models.Model):
    """What a reader, whoever she is, told about a page. It is never public: whoever answers for the page reads it."""

    class Helped(models.TextChoices):
        YES = "yes", _("Yes")
        PARTLY = "partly", _("More or less")
        NO = "no", _("No")

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="remarks")
    helped = models.CharField(_("did it help?"), max_length=6, choices=Helped)
    text = models.TextField(_("what was missing or confusing"), max_length=1000, blank=True)
    language = models.CharField(_("language"), max_length=12)
    time = models.DateTimeField(_("date"), default=timezone.now)
    settled = models.DateTimeField(_("dealt with"), null=True, editable=False)
    settled_by = models.ForeignKey(Person, models.SET_NULL, null=True, editable=False, related_name="+")

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("remark")
        verbose_name_plural = _("remarks")
        indexes = [models.Index(fields=["activity", "-time"], name="remarks_of_a_page")]

    def __str__(self):
        return f"{self.get_helped_display()}: {self.text[:60]}"


class BarrierQuerySet(models.QuerySet):
    def with_address_to_forget(self):
        """Those whose e-mail has done its work, or never will."""
        now = timezone.now()
        is_over = Q(settled__lt=now - Barrier.KEPT) | Q(time__lt=now - Barrier.KEPT_AT_MOST)
        return self.filter(is_over).exclude(email="")


class Barrier(models.Model):
    """What kept a person out of the platform, as she told it. It is never public: LabX reads it, and answers.

    Her e-mail is there for the answer alone, and is forgotten `KEPT` after she got it.
    """

    KEPT = timedelta(days=30)
    KEPT_AT_MOST = timedelta(days=365)

    class Help(models.TextChoices):
        SCREEN_READER = "screen_reader", _("screen reader or braille")
        KEYBOARD = "keyboard", _("keyboard, no mouse")
        VOICE = "voice", _("voice control")
        MAGNIFIER = "magnifier", _("magnifier or large text")
        EASY = "easy", _("easy read")
        OTHER = "other", _("something else")

    text = models.TextField(_("what did not work"), max_length=3000)
    where = models.CharField(_("where"), max_length=300, blank=True)
    with_help_of = models.JSONField(_("with what help"), default=list, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    language = models.CharField(_("language"), max_length=12)
    time = models.DateTimeField(_("date"), default=timezone.now)
    answer = models.TextField(_("answer"), max_length=5000, blank=True)
    settled = models.DateTimeField(_("dealt with"), null=True, editable=False)
    settled_by = models.ForeignKey(Person, models.SET_NULL, null=True, editable=False, related_name="+")

    objects = BarrierQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("barrier")
        verbose_name_plural = _("barriers")

    def __str__(self):
        return self.text[:60]

    @property
    def helps(self):
        """What she uses, in words."""
        return [label for value, label in self.Help.choices if value in self.with_help_of]
