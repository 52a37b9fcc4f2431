from functools import cached_property, partial

from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.search import index

from civic.cache import briefly
from civic.contributions.models import Tally
from civic.contributions.paging import page_by_key, read_key
from civic.design import selo
from civic.design.tongues import with_tongue
from civic.languages import roots
from civic.people.restrictions import for_everyone
from civic.tables import as_csv
from civic.upkeep.forms import BarrierForm
from civic.vocabulary.searching import SearchedPage
from consultations.process.models import ConsultationPage
from consultations.process.models.progress import with_progress
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

    def save(self, *args, **kwargs):
        result = super().save(*args, **kwargs)
        roots.forget()
        return result

    @cached_property
    def shown(self):
        """What every reader sees of it."""
        here = with_tongue(for_everyone(ConsultationPage.objects.live())).filter(locale=self.locale)
        opened = here.open().with_entity().order_by("closes", "pk")
        results = with_tongue(for_everyone(ResultsPage.objects.live())).filter(locale=self.locale)
        return {
            "consultations": with_progress(list(opened[:4])),
            "open_count": opened.count(),
            "upcoming": list(here.upcoming().with_entity().order_by("opens", "pk")[:2]),
            "results": list(results.order_by(models.F("first_published_at").desc(nulls_last=True), "-pk")[:2]),
            "consultation_count": here.count(),
            "tally": Tally.objects.filter(activity=None).first(),
        }

    def gather(self):
        return self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown

    def serve(self, request):
        """The page, or its figures as CSV for whoever wants to check: `?figures=csv`."""
        if request.GET.get("figures") == "csv" and self.shown["tally"]:
            return as_csv("figures", [(_("row"), _("number")), *self.figures])
        return super().serve(request)

    @property
    def figures(self):
        """`[(what, how many)]`, as they stand on the page."""
        counted = self.shown["tally"].figures
        return [
            (_("People who took part"), counted["people"]),
            (_("Organisations that took part"), counted.get("organisations", 0)),
            (_("Consultations"), self.shown["consultation_count"]),
            (_("Ideas"), counted["kinds"].get("idea", 0)),
            (_("languages used"), len(counted["languages"])),
        ]


class StandardPage(SearchedPage, Page):
    """A plain page: about, rules of conduct, privacy, accessibility."""

    intro = models.TextField(_("in one or two sentences"), max_length=400, blank=True)
    body = RichTextField(_("text"))

    content_panels = [
        HelpPanel(_("<p>For what changes seldom. It is linked at the foot of every page if it stands below home.</p>")),
        *Page.content_panels,
        FieldPanel("intro"),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]
    parent_page_types = ["pages.HomePage", "pages.StandardPage"]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")


class AccessibilityPage(SearchedPage, Page):
    """The accessibility statement that the law asks for: its five parts, a report of what does not work, and what the
    last automatic run and the Selo's lists say, which comes by itself.

    Source: Decreto-Lei 83/2018, and the model of Commission Implementing Decision (EU) 2018/1523.
    """

    class Conformance(models.TextChoices):
        FULL = "full", _("fully conformant")
        PARTIAL = "partial", _("partially conformant")
        NONE = "none", _("not conformant")

    intro = models.TextField(_("in one or two sentences"), max_length=400)
    conformance = models.CharField(_("conformance"), max_length=8, choices=Conformance)
    not_accessible = RichTextField(
        _("what is not accessible"), blank=True, help_text=_("What, why, and what people can use instead.")
    )
    prepared = models.DateField(_("prepared on"), default=timezone.localdate)
    reviewed = models.DateField(_("last reviewed on"), default=timezone.localdate)
    manual = RichTextField(_("evaluations by experts"), help_text=_("When, by whom, on what, what was found."))
    with_users = RichTextField(_("tests with people who have a disability"), help_text=_("If there were none, say so."))
    contact = RichTextField(_("contact"), help_text=_("The form for reports and the e-mail are shown by themselves."))
    answer_days = models.PositiveSmallIntegerField(_("working days until a report is answered"), default=5)
    measures = RichTextField(_("other evidence"), help_text=_("What else is done so that everyone can take part."))
    complaint = RichTextField(_("complaint"), help_text=_("Who to turn to if our answer does not help."))

    content_panels = [
        HelpPanel(
            _(
                "<p>The law asks for this statement, and for all of its parts. What the automatic tools found and how "
                "much of the Selo is met comes by itself: write only what somebody has truly done and seen.</p>"
            )
        ),
        *Page.content_panels,
        FieldPanel("intro"),
        MultiFieldPanel([FieldPanel("conformance"), FieldPanel("not_accessible")], _("1. Conformance")),
        MultiFieldPanel(
            [FieldPanel("prepared"), FieldPanel("reviewed"), FieldPanel("manual"), FieldPanel("with_users")],
            _("2. How it was prepared"),
        ),
        MultiFieldPanel([FieldPanel("contact"), FieldPanel("answer_days")], _("3. Contact")),
        FieldPanel("measures", heading=_("4. Other evidence")),
        FieldPanel("complaint", heading=_("5. Complaint")),
    ]
    search_fields = [
        *Page.search_fields,
        *(
            index.SearchField(name)
            for name in ("intro", "not_accessible", "manual", "contact", "measures", "complaint")
        ),
    ]
    parent_page_types = ["pages.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")

    @classmethod
    def here(cls):
        """The public one in the reader's language, else in another; None if there is none."""
        pages = for_everyone(cls.objects.live()).select_related("locale").order_by("pk")
        return min(pages, key=lambda page: page.locale.language_code != get_language(), default=None)

    def get_context(self, request):
        record = selo.record()
        shown = {"record": record, "lists": selo.scores(record), "form": BarrierForm.coming_from(request)}
        return super().get_context(request) | shown


class NewsIndexPage(Page):
    """News of the platform, the newest first; those of a consultation stand with it."""

    intro = models.TextField(_("in one or two sentences"), max_length=300, blank=True)

    content_panels = [
        HelpPanel(_("<p>News are pages below this one, and are listed by themselves.</p>")),
        *Page.content_panels,
        FieldPanel("intro"),
    ]
    parent_page_types = ["pages.HomePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def get_context(self, request):
        after = request.GET.get("after", "")
        after = after if read_key(after, 2) else ""  # what is no key is the first page, and remembered as that
        return super().get_context(request) | briefly(f"news {self.pk} {after}", partial(self.shown, after))

    def shown(self, after):
        news = with_tongue(for_everyone(NewsPage.objects.child_of(self).live()))
        rows, after = page_by_key(news, ("-date", "-pk"), after, size=20)
        return {"news": rows, "after": after}


class NewsPage(SearchedPage, Page):
    """Something that happened, told once."""

    date = models.DateField(_("date"), default=timezone.localdate)
    intro = models.TextField(_("in one or two sentences"), max_length=300)
    body = RichTextField(_("text"))

    content_panels = [
        HelpPanel(_("<p>Say what happened and what it means for people. News grow old: facts belong on a page.</p>")),
        *Page.content_panels,
        FieldPanel("date"),
        FieldPanel("intro"),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]
    parent_page_types = ["pages.NewsIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")


@register_setting(icon="list-ul")
class MainMenu(ClusterableModel, BaseSiteSetting):
    """What stands in the header of every page, in all languages: beside it come results and the search."""

    MOST = 7

    panels = [
        HelpPanel(
            _(
                "<p>Choose pages in Portuguese: readers get each in their own language, where it is translated. "
                "Results and search are added by themselves. Few entries are found faster. As long as there is none, "
                "pages below home that are marked “show in menus” stand here.</p>"
            )
        ),
        InlinePanel("entries", heading=_("Entries"), label=_("entry"), max_num=MOST),
    ]

    class Meta:
        verbose_name = _("main menu")


class MenuEntry(Orderable):
    menu = ParentalKey(MainMenu, on_delete=models.CASCADE, related_name="entries")
    page = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="+", verbose_name=_("page"))

    panels = [PageChooserPanel("page")]

    class Meta(Orderable.Meta):
        verbose_name = _("entry of the menu")
        verbose_name_plural = _("entries of the menu")
