"""The page of a public entity."""

from functools import partial

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.models import (
    Page,
)
from wagtail.search import index

from civic.cache import briefly
from civic.contributions.paging import page_by_key
from civic.design.tongues import with_tongue
from civic.people.restrictions import for_everyone
from civic.teams.actions import start_team
from civic.teams.rules import team_of
from civic.vocabulary.models import Territory
from civic.vocabulary.searching import SearchedPage
from consultations.process.models.consultation import ConsultationPage
from consultations.process.models.progress import with_progress
from consultations.process.tasks import draw_pictures_soon


class EntityPage(SearchedPage, Page):
    """A public entity: who it is, how to reach it, and its consultations."""

    class Kind(models.TextChoices):
        MINISTRY = "ministry", _("ministry or agency of the State")
        INSTITUTE = "institute", _("public institute")
        MUNICIPALITY = "municipality", _("municipality or parish")
        LAB = "lab", _("innovation lab")
        OTHER = "other", _("other public entity")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.OTHER)
    intro = models.TextField(_("in one or two sentences"), max_length=400)
    logo = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )
    email = models.EmailField(_("e-mail for citizens"))
    website = models.URLField(_("website"), blank=True)
    territory = models.ForeignKey(
        Territory, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("territory")
    )

    content_panels = [
        HelpPanel(_("<p>The page of your entity. Its consultations are made below it.</p>")),
        *Page.content_panels,
        FieldPanel("kind"),
        FieldPanel("intro", help_text=_("What you do for people, in words they use themselves.")),
        FieldPanel("logo"),
        MultiFieldPanel([FieldPanel("email"), FieldPanel("website"), FieldPanel("territory")], _("Contact")),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro")]
    parent_page_types = ["pages.HomePage"]

    class Meta:
        verbose_name = _("entity")
        verbose_name_plural = _("entities")

    def save(self, *args, **kwargs):
        result = super().save(*args, **kwargs)
        start_team(self)
        self.stand_in_other_languages()
        if self.logo_id:
            draw_pictures_soon(self)
        return result

    def stand_in_other_languages(self):
        """In each language that has a home page, an alias of this page stands until someone translates it."""
        if self.alias_of_id:
            return
        there = Page.objects.filter(translation_key=self.translation_key)
        homes = self.get_parent().get_translations().exclude(locale__in=there.values("locale"))
        for home in homes.select_related("locale"):
            self.copy_for_translation(home.locale, alias=True)

    def copy_for_translation(self, locale, *args, alias=False, **kwargs):
        """The alias may be there already when wagtail-localize, set to keep languages alike, makes its own."""
        there = self.get_translation_or_none(locale) if alias else None
        return there or super().copy_for_translation(locale, *args, alias=alias, **kwargs)

    def get_context(self, request):
        after = request.GET.get("after", "")
        return super().get_context(request) | briefly(f"entity {self.pk} {after}", partial(self.shown, after))

    def shown(self, after):
        consultations = with_tongue(for_everyone(ConsultationPage.objects.child_of(self).live())).with_times()
        rows, after = page_by_key(consultations, ("-pk",), after, size=20)
        team = team_of(self)
        return {"consultations": with_progress(rows), "after": after, "archived": team and team.archived}
