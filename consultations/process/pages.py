"""What stands below a consultation: ways to take part, news, results."""

from functools import cached_property

from django.apps import apps
from django.db import models
from django.http import Http404
from django.urls import Resolver404, get_resolver, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, HelpPanel, PublishingPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail.url_routing import RouteResult

from civic.contributions.actions import start_activity
from civic.contributions.models import Activity, Answer, Opening
from civic.vocabulary.searching import SearchedPage
from consultations.process.figures import figures_csv, figures_of

PLAIN = ["bold", "italic", "ol", "ul", "link", "document-link"]


class UpdatePage(SearchedPage, Page):
    """News of one consultation."""

    date = models.DateField(_("date"), default=timezone.localdate)
    intro = models.TextField(_("in one or two sentences"), max_length=300)
    body = RichTextField(_("text"), blank=True, features=["h2", "h3", *PLAIN])

    content_panels = [
        HelpPanel(_("<p>What happened in this consultation, and what it means for those who took part.</p>")),
        *Page.content_panels,
        FieldPanel("date"),
        FieldPanel("intro"),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]
    parent_page_types = ["process.ConsultationPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("news of a consultation")
        verbose_name_plural = _("news of consultations")


class MethodPage(SearchedPage, Page):
    """A way to take part. Subclass it, and editors can add it to any consultation.

    Its room's ordinary `urls.py` is mounted wherever the page stands; views are plain functions
    `view(request, page, …)`. Contributions hang on the `activity`, which all translations share.
    """

    urlconf: str  # "consultations.ideas.urls"
    acts: list[str]  # what a phase can open here: ["submit", "support"]

    lead = models.TextField(_("in one or two sentences"), max_length=300)

    content_panels = [
        HelpPanel(
            _(
                "<p>A way to take part. When it opens, and for what, is set in the <strong>Timeline</strong> of its "
                "consultation.</p>"
            )
        ),
        *Page.content_panels,
        FieldPanel("lead", help_text=_("What you ask people for, and what will be done with it.")),
    ]
    search_fields = [*Page.search_fields, index.SearchField("lead")]
    settings_panels = [PublishingPanel()]
    parent_page_types = ["process.ConsultationPage"]
    subpage_types = []

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        result = super().save(*args, **kwargs)
        start_activity(self.translation_key)
        return result

    @cached_property
    def activity(self):
        """The shared conversation; an empty one while the page is not saved yet (a preview)."""
        if self.openings:
            return self.openings[0].activity
        stored = Activity.objects.select_related("tally").filter(translation_key=self.translation_key).first()
        return stored or Activity(translation_key=self.translation_key)

    @cached_property
    def openings(self):
        """All its openings with their phases. For drawing pages; whether an act is open is decided in the act."""
        return self.ask(f"openings:{self.translation_key}", self.find_openings)

    @staticmethod
    def ask(_key, find):
        """At once; `briefly` where the page itself was remembered without them."""
        return find()

    def find_openings(self):
        here = Opening.objects.filter(activity__translation_key=self.translation_key)
        return list(here.select_related("phase__process__residents_of", "activity__tally"))

    def gather(self):
        """Ask for what every reader sees, before the page is remembered for seconds."""
        return self.openings, self.activity

    def take_openings(self, activity):
        """Use an activity that was fetched together with others, its openings and phases prefetched."""
        self.activity, self.openings = activity, list(activity.openings.all())

    @property
    def process(self):
        """The timeline that opens anything here; None if none does."""
        return self.openings[0].phase.process if self.openings else None

    @property
    def residents_of(self):
        return self.process and self.process.residents_of

    @property
    def is_private(self):
        return bool(self.process and self.process.is_private)

    @property
    def open_acts(self):
        return {opening.act for opening in self.openings if opening.phase.is_current}

    @property
    def closing(self):
        """When the phase that is open now ends; None if nothing is open."""
        return max((opening.phase.ends for opening in self.openings if opening.phase.is_current), default=None)

    @property
    def opening(self):
        """When anything opens here for the first time; None if nothing ever does."""
        return min((opening.phase.starts for opening in self.openings), default=None)

    @property
    def reopening(self):
        """When anything opens here next; None if nothing will."""
        ahead = (opening.phase.starts for opening in self.openings if opening.phase.starts > timezone.now())
        return min(ahead, default=None)

    @property
    def last_closing(self):
        return max((opening.phase.ends for opening in self.openings), default=None)

    def next_opening(self, act):
        """When that act opens (again); None if it never will."""
        ahead = (o.phase.starts for o in self.openings if o.act == act and o.phase.starts > timezone.now())
        return min(ahead, default=None)

    @cached_property
    def consultation(self):
        return self.get_parent().specific

    def can_move_to(self, parent):
        """What people wrote belongs to the consultation that asked for it."""
        stays = self.get_parent().translation_key == parent.translation_key
        return stays and super().can_move_to(parent)

    def route(self, request, path_components):
        if not self.live:
            raise Http404
        path = "/" + "".join(f"{part}/" for part in path_components)
        try:
            view, args, kwargs = get_resolver(self.urlconf).resolve(path)
        except Resolver404 as error:
            raise Http404 from error
        return RouteResult(self, (view, args, kwargs))

    def serve(self, request, view, args, kwargs):
        return view(request, self, *args, **kwargs)

    def serve_preview(self, request, mode_name):
        view, args, kwargs = get_resolver(self.urlconf).resolve("/")
        return view(request, self, *args, **kwargs)

    @cached_property
    def address(self):
        return self.url

    def url_to(self, name, *args):
        return self.address + reverse(name, urlconf=self.urlconf, args=args).lstrip("/")

    def invitation(self):
        """What the page asks of a reader now: `(words of the button, address)`; None if nothing is open."""
        return (_("Take part"), self.url) if self.open_acts else None


def kinds_of_ways():
    """Every way to take part that editors can add: the page classes, in the order of their names."""
    kinds = [model for model in apps.get_models() if issubclass(model, MethodPage) and model.is_creatable]
    return sorted(kinds, key=lambda model: str(model._meta.verbose_name))


class PairBlock(blocks.StructBlock):
    """One thing that people said, and what was decided about it."""

    said_by = blocks.CharBlock(label=_("who said it"), max_length=80, help_text=_("For example: “31 people said”."))
    said = blocks.TextBlock(label=_("what they said"), max_length=300)
    status = blocks.ChoiceBlock(label=_("what becomes of it"), choices=Answer.Status.choices)
    did = blocks.TextBlock(label=_("what was decided, and why"), max_length=600)
    date = blocks.DateBlock(label=_("date"), required=False)

    class Meta:
        icon = "openquote"
        label = _("you said, we did")
        description = _("One thing that people said, and plainly what was decided about it, and why.")
        preview_value = {
            "said_by": "31 pessoas",
            "said": "As lojas fecham à hora a que saímos da escola.",
            "status": Answer.Status.ACCEPTED,
            "did": "Desde março, seis lojas fecham às 20 horas, duas vezes por semana.",
        }
        template = "process/blocks/pair.html"


class StepBlock(blocks.StructBlock):
    """What comes next, and when."""

    title = blocks.CharBlock(label=_("what"), max_length=120)
    date = blocks.DateBlock(label=_("when"))
    text = blocks.TextBlock(label=_("who does it, and how"), max_length=400)

    class Meta:
        icon = "date"
        label = _("next step")
        description = _("What happens after this, by whom and when.")
        preview_value = {"text": "A equipa das lojas conta em junho o que mudou."}
        template = "process/blocks/step.html"


class ResultsPage(SearchedPage, Page):
    """What was asked, who took part, what was heard, what was decided and why, and what is next."""

    lead = models.TextField(_("in one or two sentences"), max_length=400)
    asked = RichTextField(_("what was asked"), features=PLAIN)
    heard = RichTextField(_("what was heard"), features=["h3", *PLAIN])
    missing = models.TextField(
        _("whom you did not reach"),
        max_length=300,
        blank=True,
        help_text=_("Who was missing, and what you will do about it next time."),
    )
    pairs = StreamField([("pair", PairBlock())], verbose_name=_("you said, we did"))
    steps = StreamField([("step", StepBlock())], verbose_name=_("what is next"), blank=True)

    content_panels = [
        HelpPanel(_("<p>People gave you their time: tell them what became of it, also where the answer is no.</p>")),
        *Page.content_panels,
        FieldPanel("lead", help_text=_("How many requests were made, how many were followed, and how many not.")),
        FieldPanel("asked"),
        FieldPanel("pairs", help_text=_("Say “not possible” as plainly as “done”, with its reason.")),
        FieldPanel("heard"),
        FieldPanel("missing"),
        FieldPanel("steps"),
    ]
    settings_panels = [PublishingPanel()]
    search_fields = [*Page.search_fields, index.SearchField("lead"), index.SearchField("heard")]
    parent_page_types = ["process.ConsultationPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("results")
        verbose_name_plural = _("results")

    @cached_property
    def consultation(self):
        return self.get_parent().specific

    @cached_property
    def figures(self):
        return figures_of(self.consultation)

    def gather(self):
        return self.figures

    def get_context(self, request):
        return super().get_context(request) | {"figures": self.figures}

    def serve(self, request):
        """The page, or its figures as CSV for whoever wants to check: `?figures=csv`."""
        if request.GET.get("figures") == "csv":
            return figures_csv(self.consultation)
        return super().serve(request)
