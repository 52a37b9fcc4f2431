"""Guides: how to do something with people, chapter by chapter."""

from functools import cached_property, partial

from django.db import models
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.routable_page.models import path
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail.search import index

from civic.cache import briefly
from civic.design.blocks import BLOCKS
from civic.design.tongues import with_tongue
from civic.easy.models import EasyReadPage
from civic.people.restrictions import for_everyone
from civic.upkeep.models import HeardPage, KeptPage
from civic.vocabulary.models import Audience, Topic
from civic.vocabulary.searching import SearchedPage
from guides.library.forms import FindForm
from guides.library.reading import anchored, deeper, minutes


class Stage(models.TextChoices):
    """Of the method, as LabX works."""

    RESEARCH = "research", _("research")
    COCREATION = "co-creation", _("co-creation")
    EXPERIMENTATION = "experimentation", _("experimentation")


class GuideIndexPage(SearchedPage, Page):
    """All guides, found by topic, stage, audience and kind."""

    intro = models.TextField(_("in one or two sentences"), max_length=300, blank=True)

    content_panels = [
        HelpPanel(_("<p>Guides are listed by themselves, the newest first. Each is made below this page.</p>")),
        *Page.content_panels,
        FieldPanel("intro"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro")]
    parent_page_types = ["pages.HomePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of guides")
        verbose_name_plural = _("lists of guides")

    def get_context(self, request):
        form = FindForm(request.GET)
        return super().get_context(request) | briefly(f"guides {self.pk} {form.key}", partial(self.shown, form))

    def shown(self, form):
        guides = with_tongue(for_everyone(GuidePage.objects.child_of(self).live()))
        found = form.narrow(guides).order_by(models.F("first_published_at").desc(nulls_last=True), "-pk")
        # Drawn with what was understood only: it is remembered, and others read it too.
        drawn = {"page": self, "form": FindForm(initial=form.chosen())}
        return {
            "filters": render_to_string("library/guide_index_page.html#filters", drawn),
            "is_narrow": bool(form.chosen()),
            "guides": with_chapters(list(found)),
        }


class GuidePage(SearchedPage, EasyReadPage, KeptPage, Page):
    """What a guide is about, who stands behind it, and its chapters, which are the pages below."""

    class Kind(models.TextChoices):
        GUIDE = "guide", _("guide")
        KIT = "kit", _("kit")
        CHECKLIST = "checklist", _("checklist")

    class Licence(models.TextChoices):
        CC_BY = "CC BY 4.0", _("Creative Commons Attribution 4.0")
        CC_BY_SA = "CC BY-SA 4.0", _("Creative Commons Attribution-ShareAlike 4.0")
        CC0 = "CC0 1.0", _("public domain (CC0 1.0)")

    DEEDS = {
        Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
        Licence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/",
        Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
    }

    lead = models.TextField(_("in one or two sentences"), max_length=300)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.GUIDE)
    image = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    authors = models.CharField(_("authors"), max_length=300)
    licence = models.CharField(_("licence"), max_length=20, choices=Licence, default=Licence.CC_BY)
    topics = ParentalManyToManyField(Topic, blank=True, related_name="guides", verbose_name=_("topics"))
    audiences = ParentalManyToManyField(Audience, blank=True, related_name="guides", verbose_name=_("audiences"))
    related = ParentalManyToManyField("self", blank=True, symmetrical=False, verbose_name=_("related guides"))

    content_panels = [
        HelpPanel(
            _(
                "<p>Say here what someone can do after reading. The guide itself stands in its chapters, which you "
                "add below this page, one thing in each.</p>"
            )
        ),
        *Page.content_panels,
        FieldPanel("lead", help_text=_("What can a reader do afterwards that she could not do before?")),
        FieldPanel("image"),
        MultiFieldPanel([FieldPanel("kind"), FieldPanel("topics"), FieldPanel("audiences")], _("How people find it")),
        MultiFieldPanel([FieldPanel("authors"), FieldPanel("licence")], _("Who is behind it")),
        InlinePanel(
            "versions",
            heading=_("Versions"),
            label=_("version"),
            min_num=1,
            help_text=_("The newest first. Say what changed, for those who read it before."),
        ),
        FieldPanel("related"),
        InlinePanel("uses", heading=_("Consultations that used it"), label=_("consultation")),
        KeptPage.upkeep_panel,
    ]
    search_fields = [*Page.search_fields, index.SearchField("lead")]
    parent_page_types = ["library.GuideIndexPage"]

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")

    @property
    def deed(self):
        return self.DEEDS[self.licence]

    @cached_property
    def shown(self):
        """What every reader sees of it."""
        uses = Page.objects.filter(pk__in=[use.consultation_id for use in self.uses.all()])
        return {
            "chapters": self.chapters(),
            "versions": list(self.versions.all()),
            "entity": self.entity_shown,
            "related": with_chapters(list(for_everyone(in_language_of(self, self.related.all())))),
            "consultations": list(for_everyone(in_language_of(self, uses))),
            "topics": list(self.topics.all()),
            "audiences": list(self.audiences.all()),
        }

    def gather(self):
        return self.shown

    def get_context(self, request, **kwargs):
        return super().get_context(request, **kwargs) | self.shown

    def easy_step(self):
        chapters = self.shown["chapters"]
        return (_("Begin with chapter 1"), chapters[0].url) if chapters else None

    def chapters(self):
        """Those that are public, in order, each with its `place`."""
        found = list(self.chapters_with_text().defer("body"))
        for place, chapter in enumerate(found, start=1):
            chapter.place = place
        return found

    def chapters_with_text(self):
        return with_tongue(for_everyone(ChapterPage.objects.child_of(self).live())).order_by("path")

    @path("whole/")
    def whole(self, request):
        """All chapters on one page, to print or to keep as PDF."""
        texts = briefly(f"whole {self.pk}", self.texts)
        return render(request, "library/whole.html", self.get_context(request) | {"texts": texts})

    def texts(self):
        """`[{"slug", "title", "lead", "tongue", "html"}]` of its chapters."""
        return [
            {"slug": each.slug, "title": each.title, "lead": each.lead, "tongue": each.tongue}
            | {"html": deeper(each.drawn()["html"], each.slug)}
            for each in self.chapters_with_text()
        ]


class GuideVersion(TranslatableMixin, Orderable):
    page = ParentalKey(GuidePage, on_delete=models.CASCADE, related_name="versions")
    number = models.CharField(_("number"), max_length=12)
    date = models.DateField(_("date"), default=timezone.localdate)
    changes = models.TextField(_("what changed"), max_length=400)

    panels = [FieldPanel("number"), FieldPanel("date"), FieldPanel("changes")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("version of a guide")
        verbose_name_plural = _("versions of guides")


class GuideUse(Orderable):
    """A consultation that worked with the guide."""

    page = ParentalKey(GuidePage, on_delete=models.CASCADE, related_name="uses")
    consultation = models.ForeignKey(
        "wagtailcore.Page", models.CASCADE, related_name="+", verbose_name=_("consultation")
    )

    panels = [PageChooserPanel("consultation", page_type="process.ConsultationPage")]

    class Meta(Orderable.Meta):
        verbose_name = _("use of a guide")
        verbose_name_plural = _("uses of guides")


class ChapterPage(SearchedPage, HeardPage, Page):
    """One chapter: one thing to understand or to do."""

    lead = models.TextField(_("in one or two sentences"), max_length=300)
    stage = models.CharField(_("stage of the method"), max_length=16, choices=Stage, blank=True)
    body = StreamField(BLOCKS, verbose_name=_("text"))
    minutes = models.PositiveSmallIntegerField(_("minutes to read"), default=1, editable=False)

    content_panels = [
        HelpPanel(
            _(
                "<p>One thing in each chapter. Tools, steps and checklists are blocks of their own: readers find "
                "them, tick them off and print them.</p>"
            )
        ),
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("stage"),
        FieldPanel("body"),
        HeardPage.entity_panel,
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("lead"),
        index.SearchField("body"),
    ]
    parent_page_types = ["library.GuidePage"]
    subpage_types = []

    class Meta:
        verbose_name = _("chapter of a guide")
        verbose_name_plural = _("chapters of guides")

    def save(self, *args, **kwargs):
        self.minutes = minutes(" ".join([self.lead, *self.body.stream_block.get_searchable_content(self.body)]))
        if self.entity_id is None:
            self.entity_id = self.guide.entity_id
        return super().save(*args, **kwargs)

    @cached_property
    def guide(self):
        return self.get_parent().specific

    @cached_property
    def shown(self):
        chapters = self.guide.chapters()
        place = next((chapter.place for chapter in chapters if chapter.pk == self.pk), 1)
        return {
            "guide": self.guide,
            "version": self.guide.versions.first(),
            "chapters": chapters,
            "place": place,
            "previous": chapters[place - 2] if place > 1 else None,
            "following": chapters[place] if place < len(chapters) else None,
            **self.drawn(),
        }

    def drawn(self):
        """`{"html", "contents"}` of its text; each block says which of its words are in the page's language."""
        return anchored(self.body.render_as_block({"page": self}))

    def gather(self):
        return self.shown

    def get_context(self, request):
        return super().get_context(request) | self.shown


def in_language_of(page, pages):
    """The same pages as they stand in the language of this one. In a preview they are no query, but rows."""
    keys = [each.translation_key for each in pages]
    return with_tongue(Page.objects.live().filter(translation_key__in=keys, locale=page.locale_id)).specific()


def with_chapters(guides):
    """The same guides, each with the number of its chapters and the stages that they are about: in one query."""
    paths = [guide.path for guide in guides]
    chapters = for_everyone(ChapterPage.objects.live()).order_by("path")
    steps = {}
    for path_of, stage in chapters.values_list("path", "stage"):
        if path_of[: -Page.steplen] in paths:
            steps.setdefault(path_of[: -Page.steplen], []).append(stage)
    for guide in guides:
        own = steps.get(guide.path, [])
        guide.chapter_count = len(own)
        guide.stages = [label for stage, label in Stage.choices if stage in own]
    return guides
