"""A consultation: its page, its phases' texts, its files."""

import re
from collections import Counter
from functools import cached_property

from django.contrib.humanize.templatetags.humanize import intcomma
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import OuterRef, Prefetch, Subquery
from django.db.models.functions import Length, Now, Substr
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import (
    Orderable,
    Page,
    PageManager,
    PagePermissionTester,
    TranslatableMixin,
)
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField
from wagtail_localize.models import StringTranslation

from civic.contributions.actions import start_process
from civic.contributions.circles import keep_private
from civic.contributions.models import Activity, Opening, Phase, Process, kinds
from civic.design.tongues import with_tongue
from civic.easy.models import EasyReadPage
from civic.teams.rules import is_archived
from civic.vocabulary.models import Audience, Territory, Topic
from civic.vocabulary.searching import SearchedPage
from consultations.process.forms import ConsultationForm
from consultations.process.pages import PLAIN, MethodPage, ResultsPage, UpdatePage
from consultations.process.readiness import as_it_was, is_complete
from consultations.process.rules import FIXED, has_been_acted_on, has_opened
from consultations.process.tasks import draw_pictures_soon


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
        """Adds `entity_title`, the title of the page above, and `entity_tongue`, the language that it is in."""
        above = with_tongue(Page.objects).filter(
            path=Substr(OuterRef("path"), 1, Length(OuterRef("path")) - Page.steplen)
        )
        return self.annotate(
            entity_title=Subquery(above.values("title")[:1]),
            entity_tongue=Subquery(above.values("tongue")[:1]),
        )


ConsultationManager = PageManager.from_queryset(ConsultationQuerySet)


class ConsultationPage(SearchedPage, EasyReadPage, Page):
    """A question put to people: five facts, a timeline, ways to take part, and in the end results."""

    class LawfulBasis(models.TextChoices):
        """Article 6(1) of the General Data Protection Regulation, as far as a public entity may rely on it."""

        TASK = "task", _("a task in the public interest (e)")
        LAW = "law", _("a legal obligation (c)")
        CONSENT = "consent", _("consent (a)")

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
        help_text=_("Why you keep what people write, in one or two sentences."),
    )
    lawful_basis = models.CharField(_("lawful basis of the data"), max_length=12, choices=LawfulBasis, blank=True)
    answers_by = models.DateField(
        _("answers come by"),
        null=True,
        blank=True,
        help_text=_("The day by which everyone has been answered. People see it, and so does LabX."),
    )
    is_statutory = models.BooleanField(
        _("required by law"),
        default=False,
        help_text=_("For example the public consultation of a draft law or of a plan. It lasts at least 30 days."),
    )
    legal_basis = models.TextField(
        _("legal basis"), max_length=300, blank=True, help_text=_("The law that asks for it, and its article.")
    )
    gazette = models.CharField(
        _("reference in the official gazette"),
        max_length=160,
        blank=True,
        help_text=_("As in “Diário da República, 2.ª série, n.º 12/2026, Aviso n.º 345/2026”."),
    )
    why_short = models.TextField(
        _("why it lasts less than 30 days"), max_length=300, blank=True, help_text=_("Shown to everyone.")
    )
    is_template = models.BooleanField(
        _("template"),
        default=False,
        help_text=_("Kept as a draft; entities begin their own consultations with a copy of it."),
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
        MultiFieldPanel(
            [FieldPanel("team"), FieldPanel("email"), FieldPanel("answers_by")], _("Who is behind it, and answers")
        ),
        MultiFieldPanel([FieldPanel("data_purpose"), FieldPanel("lawful_basis")], _("What people write")),
        MultiFieldPanel(
            [
                FieldPanel("is_statutory"),
                FieldPanel("legal_basis"),
                FieldPanel("gazette"),
                FieldPanel("why_short"),
            ],
            _("If the law asks for it"),
        ),
    ]
    settings_panels = [PublishingPanel(), FieldPanel("is_template")]
    base_form_class = ConsultationForm
    exclude_fields_in_copy = ["is_template"]
    override_translatable_fields = [SynchronizedField("territory", overridable=False)]
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

    # What readers are told of when it changes; see ConsultationChange.
    followed = ["title", "lead", "decided", "decides", "can_do", "time_needed", "afterwards", "about", "team", "email"]
    followed += ["data_purpose", "lawful_basis", "answers_by", "is_statutory", "legal_basis", "gazette", "why_short"]

    @transaction.atomic
    def save(self, *args, **kwargs):
        is_whole = self.pk and not kwargs.get("update_fields")
        stored = type(self).objects.filter(pk=self.pk, live=True).first() if is_whole else None
        before = stored and stored.content()
        result = super().save(*args, **kwargs)
        process = start_process(self.translation_key)
        if before:
            self.tell_what_changed(process, before, stored.last_published_at)
        keep_private(self)
        if self.image_id:
            draw_pictures_soon(self)
        return result

    def clean(self):
        super().clean()
        self.keep_what_people_answered_to()

    def minimal_clean(self):
        """Before it is stored as a draft: what its row says was public last, until it is published again."""
        super().minimal_clean()
        self.keep_what_people_answered_to()

    def keep_what_people_answered_to(self):
        """Whoever took part in this language answered to these words, whichever way they would change: the editor, a
        timetable, a translation published in wagtail-localize's editor, which shows each error beside its text.

        In a translation, what was public in the words of the source can still be translated, and a text that lost its
        translation says those of the source again.
        """
        if not self.pk or not self.first_published_at:
            return
        stored = type(self).objects.values(*FIXED).get(pk=self.pk)
        changed = [name for name in FIXED if getattr(self, name) != stored[name]]
        if not changed or not has_been_acted_on(self):
            return
        source = type(self).objects.filter(translation_key=self.translation_key, pk__lt=self.pk).order_by("pk")
        original = source.values(*FIXED).first()
        if original:
            changed = [name for name in changed if stored[name] != original[name] and not self.lost(name, original)]
        if changed:
            raise ValidationError({name: as_it_was(stored[name]) for name in changed})

    def lost(self, name, original):
        """Whether nobody translates this text of the source any more."""
        said = StringTranslation.objects.filter(
            context__object=self.translation_key, context__path=name, locale=self.locale_id
        )
        return getattr(self, name) == original[name] and not said.exists()

    @classmethod
    def can_create_at(cls, parent):
        return super().can_create_at(parent) and not is_archived(parent)

    def content(self):
        """What readers read of it, by the names that a ConsultationChange uses."""
        return {name: getattr(self, name) for name in self.followed} | {
            "about": without_keys(self.about),
            "phase_texts": [(row.title, row.text) for row in self.phase_texts.all()],
            "documents": [(row.title, row.document_id) for row in self.documents.all()],
        }

    def tell_what_changed(self, process, before, published):
        """Note for readers what is not as `before`, once it has opened. A translation that follows its source is no
        other change: the source has told it since the translation was `published` last."""
        after = self.content()
        changed = [name for name in after if after[name] != before[name]]
        if not changed or not self.live or self.alias_of_id or not has_opened(process):
            return
        if self.get_translations().filter(pk__lt=self.pk).exists():
            told = process.changes.filter(time__gt=published).values_list("fields", flat=True)
            changed = [name for name in changed if not any(name in fields for fields in told)]
        if changed:
            by = self.live_revision.user if self.live_revision else None
            process.changes.create(by=by, fields=changed)

    def publish_ways_with_it(self, by):
        """Just after a publication. If it was the first: publish its ways to take part that are complete, at the same
        hour as itself if that is still to come."""
        self.refresh_from_db()
        if self.live:
            is_first = self.first_published_at == self.last_published_at
            is_now = self.live_revision_id == self.latest_revision_id
        else:
            is_first = self.first_published_at is None
            is_now = self.revisions.filter(approved_go_live_at__isnull=False).exists()  # it is scheduled
        if not (is_first and is_now):
            return
        for way in self.get_children().filter(first_published_at=None, live=False).specific():
            if isinstance(way, MethodPage) and is_complete(way):
                way.go_live_at = self.go_live_at
                way.save_revision(user=by, log_action=True).publish(user=by)

    @cached_property
    def process(self):
        here = Process.objects.filter(translation_key=self.translation_key)
        return here.select_related("residents_of").first()

    @cached_property
    def residents_of(self):
        """The Territory whose people it is for; None: for everyone who may read it."""
        return self.process and self.process.residents_of

    @property
    def is_private(self):
        return bool(self.process and self.process.is_private)

    def permissions_for_user(self, user):
        return ConsultationPermissions(user, self)

    @cached_property
    def entity(self):
        return with_tongue(Page.objects.parent_of(self)).get().specific

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
        """What all its readers see of it: its phases, ways to take part, news, results, files. Whoever reads a private
        one was let in; so only what is kept from some of them is left out."""
        below = list(with_tongue(self.get_children().live().filter(view_restrictions=None)).specific())
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
            "changes": list(self.process.changes.all()[:20]) if self.process else [],
        }

    def gather(self):
        return self.entity, self.image, self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown

    def easy_step(self):
        if self.shown["results"]:
            return _("See what became of it"), self.shown["results"].url
        return self.shown["invited"] and self.shown["invited"].invitation()


class ConsultationPermissions(PagePermissionTester):
    def can_set_view_restrictions(self):
        """Whom it is for is decided for all its languages at once, on a screen of its own."""
        return False


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


def without_keys(html):
    """A rich text without the keys of its blocks, which the editor gives anew at times; empty if it says nothing."""
    html = re.sub(r' data-block-key="[^"]*"', "", html)
    return "" if html == "<p></p>" else html


def petals(place, phases):
    """How much of the four-part tile is filled in the n-th of so many phases."""
    return max(1, round(4 * place / max(phases, 4)))


def counted(tallies):
    """What people wrote, in words: `["212 ideas", "530 comments"]`."""
    sums = Counter()
    for figures in tallies:
        sums.update(figures["kinds"])
    return [f"{intcomma(sums[kind])} {model.name_of(sums[kind])}" for kind, model in kinds().items() if sums[kind]]
