"""ON@18: one door to public services for young people."""

from functools import cached_property, partial

from django.db import models
from django.db.models import Count, F, Q
from django.template.loader import render_to_string
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from civic.cache import briefly
from civic.design.blocks import PLAIN
from civic.design.tongues import with_tongue
from civic.easy.models import EasyReadPage
from civic.people.restrictions import for_everyone
from civic.tables import as_csv
from civic.upkeep.models import HeardPage, KeptPage
from civic.vocabulary.models import Term, Territory
from civic.vocabulary.searching import SearchedPage
from consultations.ideas.models import Idea
from home.youth.forms import CHANNELS, FindForm
from home.youth.tiles import tiles

LATEST = 3  # ideas shown on the hub


@register_snippet
class Need(Term):
    """What a young person would look for: papers, work, a place to live."""

    class Meta(Term.Meta):
        verbose_name = _("need")
        verbose_name_plural = _("needs")


class YouthPage(SearchedPage, HeardPage, Page):
    """The hub: what is happening to you, and every service by what you need."""

    lead = models.TextField(_("in one or two sentences"), max_length=300)
    board = models.ForeignKey(
        "ideas.IdeaBoardPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("board for questions and ideas"),
        help_text=_("Its latest ideas are shown here, and how to add one."),
    )

    content_panels = [
        HelpPanel(
            _(
                "<p>Life events, services and shops are pages below this one, and are listed by themselves. Write "
                "for someone who is 17 and reads on a phone.</p>"
            )
        ),
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("board"),
        HeardPage.entity_panel,
    ]
    search_fields = [*Page.search_fields, index.SearchField("lead")]
    parent_page_types = ["pages.HomePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("hub for young people")
        verbose_name_plural = _("hubs for young people")

    def get_context(self, request):
        form = FindForm(request.GET)
        shown = partial(self.shown, form)
        # What people type is endless: only what is chosen from a list is worth remembering.
        found = shown() if "q" in form.chosen() else briefly(f"youth {self.pk} {form.key}", shown)
        return super().get_context(request) | found

    def shown(self, form):
        services = with_tongue(for_everyone(ServicePage.objects.child_of(self).live()))
        found = list(form.narrow(services, self.locale))
        # Drawn with what was understood only: it is remembered, and others read it too.
        drawn = {"page": self, "form": FindForm(initial=form.chosen()), "services": found}
        return {
            "filters": render_to_string("youth/youth_page.html#filters", drawn),
            "entries": render_to_string("youth/youth_page.html#entries", drawn),
            "is_narrow": bool(form.chosen()),
            "number": len(found),
            "needs": Need.objects.filter(services__in=services).annotate(number=Count("services")).order_by("slug"),
            "events": list(with_tongue(for_everyone(LifeEventPage.objects.child_of(self).live())).order_by("path")),
            "shops": with_tongue(for_everyone(ShopsPage.objects.child_of(self).live())).first(),
        } | self.talk()

    def talk(self):
        """The board and its latest ideas, as it stands in this language."""
        board = self.board and self.board.localized
        public = board and with_tongue(for_everyone(Page.objects.live().filter(pk=board.pk))).first()
        if not public:
            return {}
        board.tongue = public.tongue
        ideas = Idea.objects.published().filter(activity=board.activity).order_by("-published", "-pk")[:LATEST]
        return {"board": board, "ideas": [{"idea": idea, "url": idea.path_on(board)} for idea in ideas]}


class ServicePage(SearchedPage, EasyReadPage, KeptPage, Page):
    """One public service, told so that someone who never heard of it can use it."""

    lead = models.TextField(_("in one or two sentences"), max_length=300)
    what_for = RichTextField(_("what it is for"), features=PLAIN)
    who = RichTextField(_("who can"), features=PLAIN)
    cost = RichTextField(_("what it costs"), features=PLAIN)
    time = RichTextField(_("how long it takes"), features=PLAIN)
    papers = models.TextField(_("papers to bring"), blank=True, help_text=_("One on each line."))
    online = RichTextField(_("online"), features=PLAIN, blank=True)
    in_person = RichTextField(_("in person"), features=PLAIN, blank=True)
    by_phone = RichTextField(_("by phone"), features=PLAIN, blank=True)
    link = models.URLField(_("official page"))
    link_text = models.CharField(_("words of the link"), max_length=120)
    support = RichTextField(_("where to get help"), features=PLAIN, blank=True)
    mistakes = models.TextField(_("common mistakes"), blank=True, help_text=_("One on each line, with what to do."))
    provider = models.CharField(_("who provides it"), max_length=200)
    needs = ParentalManyToManyField(Need, blank=True, related_name="services", verbose_name=_("needs"))
    age_from = models.PositiveSmallIntegerField(_("from the age of"), default=0)
    age_to = models.PositiveSmallIntegerField(_("up to the age of"), null=True, blank=True)

    content_panels = [
        HelpPanel(
            _(
                "<p>Fees, amounts and deadlines change: lead to the official page instead of repeating them. Write "
                "“you”, short sentences, no abbreviations.</p>"
            )
        ),
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("what_for"),
        MultiFieldPanel(
            [FieldPanel("who"), FieldPanel("cost"), FieldPanel("time"), FieldPanel("papers")], _("The essentials")
        ),
        MultiFieldPanel([FieldPanel("online"), FieldPanel("in_person"), FieldPanel("by_phone")], _("How to do it")),
        MultiFieldPanel([FieldPanel("link"), FieldPanel("link_text"), FieldPanel("provider")], _("Official page")),
        FieldPanel("support"),
        FieldPanel("mistakes"),
        MultiFieldPanel([FieldPanel("needs"), FieldPanel("age_from"), FieldPanel("age_to")], _("How people find it")),
        KeptPage.upkeep_panel,
    ]
    search_fields = [
        *Page.search_fields,
        *(
            index.SearchField(name)
            for name in ("lead", "what_for", "who", "online", "in_person", "mistakes", "provider", "papers")
        ),
    ]
    parent_page_types = ["youth.YouthPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
        constraints = [
            models.CheckConstraint(
                condition=Q(age_to=None) | Q(age_to__gte=F("age_from")),
                name="ages_in_order",
                violation_error_message=_("The second age is below the first."),
            )
        ]

    def save(self, *args, **kwargs):
        for channel in CHANNELS:  # an editor leaves an empty paragraph where nothing was written
            if not strip_tags(getattr(self, channel)).strip():
                setattr(self, channel, "")
        return super().save(*args, **kwargs)

    @property
    def paper_lines(self):
        return self.papers.splitlines()

    @property
    def mistake_lines(self):
        return self.mistakes.splitlines()

    @cached_property
    def shown(self):
        """What every reader sees of it besides its own words: where it belongs."""
        events = with_tongue(for_everyone(LifeEventPage.objects.live())).filter(locale=self.locale_id).order_by("path")
        # A step may name this service as it stands in another language.
        own = set(ServicePage.objects.filter(translation_key=self.translation_key).values_list("pk", flat=True))
        return {"events": [event for event in events if own & event.service_keys()]}

    def gather(self):
        return self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown

    def easy_step(self):
        return _("Go to the official page"), self.link


class LifeEventPage(SearchedPage, KeptPage, Page):
    """Something that happens in a life, as a path of steps with the services of each in their order."""

    lead = models.TextField(_("in one or two sentences"), max_length=300)
    steps = StreamField(
        [
            (
                "step",
                blocks.StructBlock(
                    [
                        ("title", blocks.CharBlock(label=_("title"), max_length=120)),
                        ("text", blocks.RichTextBlock(label=_("what to do"), features=PLAIN)),
                        (
                            "services",
                            blocks.ListBlock(
                                blocks.PageChooserBlock("youth.ServicePage", label=_("service")), label=_("services")
                            ),
                        ),
                    ],
                    icon="list-ol",
                    label=_("Step"),
                    description=_("One thing to do, and the services that it takes."),
                    preview_value={"title": "Vê o teu cartão", "text": "<p>Está dentro da validade?</p>"},
                    template="youth/step.html",
                ),
            )
        ],
        verbose_name=_("steps"),
    )
    checklist = models.TextField(_("checklist"), blank=True, help_text=_("One thing to tick off on each line."))

    content_panels = [
        HelpPanel(_("<p>Four to seven steps, in the order in which one does them. Each leads to its services.</p>")),
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("steps"),
        FieldPanel("checklist"),
        KeptPage.upkeep_panel,
    ]
    search_fields = [*Page.search_fields, index.SearchField("lead"), index.SearchField("steps")]
    parent_page_types = ["youth.YouthPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("life event")
        verbose_name_plural = _("life events")

    @property
    def checklist_lines(self):
        return self.checklist.splitlines()

    def service_keys(self):
        """The keys of its services, as they are stored: without asking for the pages."""
        return {
            item["value"] if isinstance(item, dict) else item
            for step in self.steps.raw_data
            for item in step["value"]["services"]
        }

    @cached_property
    def shown(self):
        """What every reader sees of it: its steps with those of their services that are public, in this language."""
        chosen = ServicePage.objects.filter(pk__in=self.service_keys())
        here = ServicePage.objects.live().filter(
            translation_key__in=chosen.values("translation_key"), locale=self.locale_id
        )
        keys = dict(chosen.values_list("pk", "translation_key"))
        public = {service.translation_key: service for service in with_tongue(for_everyone(here))}
        return {
            "path": [
                {
                    "title": step.value["title"],
                    "text": step.value["text"],
                    "services": [
                        public[keys[service.pk]]
                        for service in step.value["services"]
                        if service and keys.get(service.pk) in public
                    ],
                }
                for step in self.steps
            ]
        }

    def gather(self):
        return self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown


class ShopsPage(SearchedPage, KeptPage, Page):
    """The PONTO JÁ shops by district: where someone helps face to face."""

    intro = RichTextField(_("introduction"), features=PLAIN)
    link = models.URLField(_("official page"))
    link_text = models.CharField(_("words of the link"), max_length=120)

    content_panels = [
        HelpPanel(_("<p>Addresses and opening hours change: the official page tells them.</p>")),
        *Page.content_panels,
        FieldPanel("intro"),
        MultiFieldPanel([FieldPanel("link"), FieldPanel("link_text")], _("Official page")),
        InlinePanel("shops", heading=_("Shops"), label=_("shop")),
        KeptPage.upkeep_panel,
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro")]
    parent_page_types = ["youth.YouthPage"]
    subpage_types = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of shops")
        verbose_name_plural = _("lists of shops")

    @cached_property
    def shown(self):
        """`{"districts": [(Territory, [Shop])], "tiles"}`"""
        districts = {}
        for shop in self.shops.select_related("district").order_by("district__name", "town"):
            districts.setdefault(shop.district, []).append(shop)
        return {"districts": list(districts.items()), "tiles": tiles({district.code for district in districts})}

    def serve(self, request):
        """The page, or its figures as CSV: `?figures=csv`."""
        if request.GET.get("figures") == "csv":
            rows = [(district, len(shops)) for district, shops in self.shown["districts"]]
            return as_csv(self.slug, [(_("District"), _("Shops")), *rows])
        return super().serve(request)

    def gather(self):
        return self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown


class Shop(Orderable):
    page = ParentalKey(ShopsPage, on_delete=models.CASCADE, related_name="shops")
    district = models.ForeignKey(
        Territory, models.PROTECT, related_name="+", limit_choices_to={"within": None}, verbose_name=_("district")
    )
    town = models.CharField(_("town"), max_length=80)

    panels = [FieldPanel("district"), FieldPanel("town")]

    class Meta(Orderable.Meta):
        verbose_name = _("shop")
        verbose_name_plural = _("shops")
