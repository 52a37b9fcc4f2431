from functools import cached_property

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from civic.contributions.models import Tally
from civic.people.restrictions import for_everyone
from consultations.process.models import ConsultationPage, with_progress
from consultations.process.pages import ResultsPage


class HomePage(Page):
    """What is open now, what became of what people said, and the figures, counted."""

    headline = models.CharField(_("headline"), max_length=80)
    lead = models.TextField(_("in one or two sentences"), max_length=300)

    content_panels = [
        HelpPanel(_("<p>Consultations, results and figures come by themselves. Here you only write the welcome.</p>")),
        *Page.content_panels,
        FieldPanel("headline", help_text=_("Two short sentences. Each is shown on a line of its own.")),
        FieldPanel("lead"),
    ]
    parent_page_types = ["wagtailcore.Page"]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @cached_property
    def shown(self):
        """What every reader sees of it."""
        here = for_everyone(ConsultationPage.objects.live()).filter(locale=self.locale)
        opened = here.open().with_entity().order_by("closes", "pk")
        results = for_everyone(ResultsPage.objects.live()).filter(locale=self.locale)
        return {
            "consultations": with_progress(list(opened[:4])),
            "open_count": opened.count(),
            "upcoming": list(here.upcoming().with_entity().order_by("opens", "pk")[:2]),
            "results": list(results.order_by("-first_published_at", "-pk")[:2]),
            "consultation_count": here.count(),
            "tally": Tally.objects.filter(activity=None).first(),
        }

    def gather(self):
        return self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown


class StandardPage(Page):
    """A plain page: about, rules of conduct, privacy, accessibility."""

    intro = models.TextField(_("in one or two sentences"), max_length=400, blank=True)
    body = RichTextField(_("text"))

    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body")]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]
    parent_page_types = ["pages.HomePage", "pages.StandardPage"]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")
