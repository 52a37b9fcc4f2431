"""Entities, their consultations, and what every way to take part has in common."""

from collections import Counter, defaultdict
from functools import cached_property, partial, reduce
from operator import or_

from django.contrib.humanize.templatetags.humanize import intcomma
from django.db import models
from django.db.models import OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Length, Now, Substr
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, PageManager, TranslatableMixin
from wagtail.query import PageQuerySet
from wagtail.search import index

from civic.cache import briefly
from civic.contributions.actions import start_process
from civic.contributions.models import Activity, Opening, Phase, Process, Tally, kinds
from civic.contributions.paging import page_by_key
from civic.people.restrictions import for_everyone
from civic.people.roles import start_team
from civic.vocabulary.models import Audience, Territory, Topic
from consultations.process.forms import FindForm
from consultations.process.pages import PLAIN, MethodPage, ResultsPage, UpdatePage
from consultations.process.tasks import draw_pictures_soon


class EntityPage(Page):
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
        if self.logo_id:
            draw_pictures_soon(self)
        return result

    def get_context(self, request):
        after = request.GET.get("after", "")
        return super().get_context(request) | briefly(f"entity {self.pk} {after}", partial(self.shown, after))

    def shown(self, after):
        consultations = for_everyone(ConsultationPage.objects.child_of(self).live()).with_times()
        rows, after = page_by_key(consultations, ("-pk",), after, size=20)
        return {"consultations": with_progress(rows), "after": after}


class ConsultationQuerySet(PageQuerySet):
    """Named questions about consultations. Their state follows from the dates of what they open."""

    def with_times(self):
        """Adds `opens` and `closes`: when the first act opens and the last one closes (None: no dates yet)."""
        opened = Phase.objects.filter(process__translation_key=OuterRef("translation_key"), openings__isnull=False)
        return self.annotate(
            opens=Subquery(opened.order_by("starts").values("starts")[:1]),
            closes=Subquery(opened.order_by("-ends").values("ends")[:1]),
        )

    def open(self):
        return self.with_times().filter(opens__lte=Now(), closes__gt=Now())

    def upcoming(self):
        return self.with_times().filter(opens__gt=Now())

    def closed(self):
        return self.with_times().filter(closes__lte=Now())

    def with_entity(self):
        """Adds `entity_title`, the title of the page above."""
        above = Substr(OuterRef("path"), 1, Length(OuterRef("path")) - Page.steplen)
        return self.annotate(entity_title=Subquery(Page.objects.filter(path=above).values("title")[:1]))


ConsultationManager = PageManager.from_queryset(ConsultationQuerySet)


class ConsultationPage(Page):
    """A question put to people: five facts, a timeline, ways to take part, and in the end results."""

    lead = models.TextField(_("in one or two sentences"), max_length=300)
    decided = models.TextField(_("what is being decided"), max_length=400)
    decides = models.TextField(_("who decides, and when"), max_length=400)
    can_do = models.TextField(_("what people can do"), max_length=400)
    time_needed = models.CharField(_("how long it takes"), max_length=200)
    afterwards = models.TextField(_("what happens afterwards"), max_length=500)
    about = RichTextField(_("more about it"), blank=True, features=["h2", "h3", *PLAIN])
    image = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    topics = ParentalManyToManyField(Topic, blank=True, verbose_name=_("topics"))
    audiences = ParentalManyToManyField(Audience, blank=True, verbose_name=_("audiences"))
    territory = models.ForeignKey(
        Territory,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("territory"),
        help_text=_("Leave it empty when it is about the whole country."),
    )
    team = models.TextField(_("team"), max_length=300, blank=True)
    email = models.EmailField(_("e-mail for questions"))
    data_purpose = models.TextField(
        _("what the data is for"),
        max_length=400,
        blank=True,
        help_text=_("The purpose and the lawful basis of keeping what people write."),
    )

    objects = ConsultationManager()

    content_panels = [
        HelpPanel(
            _(
                "<p>Write the facts first: someone on a phone should understand in thirty seconds what this is "
                "about. Dates, and what people can do in each phase, are set in <strong>Timeline</strong>, in the "
                "menu of this page.</p>"
            )
        ),
        *Page.content_panels,
        FieldPanel("lead", help_text=_("The question in plain words, and what people gain by answering.")),
        MultiFieldPanel(
            [
                FieldPanel("decided"),
                FieldPanel("decides"),
                FieldPanel("can_do"),
                FieldPanel("time_needed"),
                FieldPanel("afterwards"),
            ],
            _("Five facts"),
        ),
        InlinePanel(
            "phase_texts",
            heading=_("Phases"),
            label=_("phase"),
            help_text=_("What each phase is called and what happens in it. Four or fewer read best."),
        ),
        FieldPanel("about"),
        FieldPanel("image"),
        MultiFieldPanel(
            [FieldPanel("topics"), FieldPanel("audiences"), FieldPanel("territory")], _("How people find it")
        ),
        InlinePanel("documents", heading=_("Documents"), label=_("document")),
        MultiFieldPanel([FieldPanel("team"), FieldPanel("email"), FieldPanel("data_purpose")], _("Who is behind it")),
    ]
    settings_panels = [PublishingPanel()]
    search_fields = [
        *Page.search_fields,
        index.SearchField("lead"),
        index.SearchField("decided"),
        index.SearchField("about"),
    ]
    parent_page_types = ["process.EntityPage"]

    class Meta:
        verbose_name = _("consultation")
        verbose_name_plural = _("consultations")

    def save(self, *args, **kwargs):
        result = super().save(*args, **kwargs)
        start_process(self.translation_key)
        if self.image_id:
            draw_pictures_soon(self)
        return result

    @cached_property
    def process(self):
        return Process.objects.filter(translation_key=self.translation_key).first()

    @cached_property
    def entity(self):
        return self.get_parent().specific

    def phases(self):
        """The story in time: texts in this language with the dates that all languages share, in order.

        Each is `{"title", "text", "starts", "ends", "state": past|now|next|later, "petals": 1–4}`.
        """
        texts = {text.translation_key: text for text in self.phase_texts.all()}
        dated = [phase for phase in self.process.phases.all() if phase.key in texts] if self.process else []
        rows, is_next = [], True
        for place, phase in enumerate(dated, start=1):
            state = "past" if phase.is_past else "now" if phase.is_current else "next" if is_next else "later"
            is_next = is_next and state != "next"
            rows.append(
                {
                    "title": texts[phase.key].title,
                    "text": texts[phase.key].text,
                    "starts": phase.starts,
                    "ends": phase.ends,
                    "state": state,
                    "petals": petals(place, len(dated)),
                }
            )
        return rows

    def methods(self, below):
        """Its ways to take part, each with its activity, openings and figures, in two queries."""
        pages = [page for page in below if isinstance(page, MethodPage)]
        activities = (
            Activity.objects.filter(translation_key__in=[page.translation_key for page in pages])
            .select_related("tally")
            .prefetch_related(Prefetch("openings", Opening.objects.select_related("phase")))
        )
        by_key = {activity.translation_key: activity for activity in activities}
        for page in pages:
            page.consultation = self
            activity = by_key[page.translation_key]
            page.take_openings(activity)
            page.counted = counted([activity.tally.figures] if hasattr(activity, "tally") else [])
        return pages

    @cached_property
    def shown(self):
        """What every reader sees of it: its phases, ways to take part, news, results, files."""
        below = list(for_everyone(self.get_children().live()).specific())
        methods = self.methods(below)
        news = [page for page in below if isinstance(page, UpdatePage)]
        return {
            "phases": self.phases(),
            "opens": min((page.opening for page in methods if page.opening), default=None),
            "closes": max((page.last_closing for page in methods if page.last_closing), default=None),
            "methods": methods,
            "invited": next((page for page in methods if page.invitation()), None),
            "updates": sorted(news, key=lambda page: page.date, reverse=True)[:5],
            "results": next((page for page in below if isinstance(page, ResultsPage)), None),
            "files": list(self.documents.select_related("document")),
        }

    def gather(self):
        return self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown


def petals(place, phases):
    """How much of the four-part tile is filled in the n-th of so many phases."""
    return max(1, round(4 * place / max(phases, 4)))


class PhaseText(TranslatableMixin, Orderable):
    """What a phase is called and what happens in it. Its dates are in the Phase whose `key` is our
    `translation_key`, which all translations share."""

    page = ParentalKey(ConsultationPage, on_delete=models.CASCADE, related_name="phase_texts")
    title = models.CharField(_("title"), max_length=80)
    text = models.TextField(_("what happens"), max_length=300, blank=True)

    panels = [FieldPanel("title"), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("phase")
        verbose_name_plural = _("phases")


class ConsultationDocument(TranslatableMixin, Orderable):
    page = ParentalKey(ConsultationPage, on_delete=models.CASCADE, related_name="documents")
    title = models.CharField(_("title"), max_length=120)
    document = models.ForeignKey("wagtaildocs.Document", models.CASCADE, related_name="+", verbose_name=_("file"))

    panels = [FieldPanel("title"), FieldPanel("document")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")


class ConsultationIndexPage(Page):
    """All consultations, found by state, topic, entity, audience and territory."""

    intro = models.TextField(_("introduction"), max_length=300, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("intro")]
    parent_page_types = ["pages.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of consultations")
        verbose_name_plural = _("lists of consultations")

    ORDERS = {"open": ("closes", "pk"), "upcoming": ("opens", "pk"), "closed": ("-closes", "-pk")}

    def get_context(self, request):
        query = request.GET.urlencode()
        return super().get_context(request) | briefly(f"index {self.pk} {query}", partial(self.shown, request.GET))

    def shown(self, chosen):
        entities = for_everyone(EntityPage.objects.live()).filter(locale=self.locale).order_by("title")
        form = FindForm(chosen, entities=entities)
        state = form.chosen().get("state", "open")
        found = form.narrow(for_everyone(ConsultationPage.objects.live()).filter(locale=self.locale))
        of_state = {"open": found.open(), "upcoming": found.upcoming(), "closed": found.closed()}
        rows, after = page_by_key(of_state[state].with_entity(), self.ORDERS[state], chosen.get("after", ""), size=20)
        return {
            "filters": render_to_string("process/consultation_index_page.html#filters", {"page": self, "form": form}),
            "is_narrow": form.has_changed(),
            "state": state,
            "counts": [(name, label, of_state[name].count()) for name, label in FindForm.STATES],
            "consultations": with_progress(rows),
            "after": after,
        }


def with_progress(consultations):
    """The same list, each row with its phases' progress, its figures and its results page: in three queries."""
    keys = [consultation.translation_key for consultation in consultations]
    phases, figures = defaultdict(list), defaultdict(dict)
    for phase in Phase.objects.filter(process__translation_key__in=keys).select_related("process"):
        phases[phase.process.translation_key].append(phase)
    tallies = Tally.objects.filter(activity__openings__phase__process__translation_key__in=keys)
    for key, activity, tally in tallies.values_list(
        "activity__openings__phase__process__translation_key", "activity_id", "figures"
    ).distinct():
        figures[key][activity] = tally
    results = results_of(consultations) if consultations else []
    for consultation in consultations:
        own = phases[consultation.translation_key]
        begun = [place for place, phase in enumerate(own, start=1) if phase.starts <= timezone.now()]
        consultation.petals = petals(begun[-1] if begun else 1, len(own))
        consultation.is_now = any(phase.is_current for phase in own)
        consultation.counted = counted(figures[consultation.translation_key].values())
        consultation.results = next((page for page in results if page.path.startswith(consultation.path)), None)
    return consultations


def results_of(consultations):
    below = reduce(or_, (Q(path__startswith=consultation.path) for consultation in consultations))
    return list(for_everyone(ResultsPage.objects.live()).filter(below))


def counted(tallies):
    """What people wrote, in words: `["212 ideas", "530 comments"]`."""
    sums = Counter()
    for figures in tallies:
        sums.update(figures["kinds"])
    return [f"{intcomma(sums[kind])} {model.name_of(sums[kind])}" for kind, model in kinds().items() if sums[kind]]
