"""Easy read: the same page said again in short sentences with pictures, by the European rules “Information for all"
(Inclusion Europe)."""

from django.db import models
from django.db.models import Prefetch, prefetch_related_objects
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList, TabbedInterface
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import StreamField
from wagtail.images.models import Rendition
from wagtail.utils.decorators import cached_classmethod

from civic.cache import briefly
from civic.easy.blocks import EASY_BLOCKS, SIZE, told


class EasyReadPage(RoutablePageMixin, models.Model):
    """Before `Page` among the bases of a page that can have an easy text. It is read below the page, at `easy/`, by
    whoever may read the page."""

    easy = StreamField(EASY_BLOCKS, verbose_name=_("easy read"), blank=True)

    easy_panels = [
        HelpPanel(
            _(
                "<p>The most important of this page, for people who find reading hard: with a learning disability, "
                "with another first language, or in a hurry. It gets an address of its own, and readers find it "
                "at the top of the page.</p>"
                "<ul><li>One idea in each sentence, in 15 words or fewer, with a picture.</li>"
                "<li>Say who does what: “The town council decides”, not “it is decided”.</li>"
                "<li>Everyday words. No abbreviations. Explain a hard word where it stands, with an example.</li>"
                "<li>Numbers as digits: 3, not three. Dates in full: 18 December 2026.</li>"
                "<li>Always the same word for the same thing.</li>"
                "<li>Let people who need it read it before you publish, and change what they did not understand.</li>"
                "</ul>"
            )
        ),
        FieldPanel("easy"),
    ]

    class Meta:
        abstract = True

    @cached_classmethod
    def get_edit_handler(cls):
        """Wagtail's tabs, and between them one for the easy text."""
        tabs = [
            (_("Content"), cls.content_panels),
            (_("Easy read"), cls.easy_panels),
            (_("Promote"), cls.promote_panels),
            (_("Settings"), cls.settings_panels),
        ]
        tabs = [ObjectList(panels, heading=heading) for heading, panels in tabs if panels]
        return TabbedInterface(tabs, base_form_class=cls.base_form_class).bind_to_model(cls)

    @property
    def easy_address(self):
        """Where the easy text is read; "" if there is none."""
        return f"{self.url}easy/" if self.easy and self.url else ""

    def easy_step(self):
        """What someone does after reading: `(words of the button, address)`; None if there is nothing to do now."""

    @path("easy/")
    def easy_read(self, request):
        is_preview = getattr(request, "is_preview", False)
        if not self.easy and not is_preview:
            if self.is_easy_somewhere():  # the language switch leads from there to here
                return redirect(self.url)
            raise Http404
        found = self.easy_shown() if is_preview else briefly(f"easy {self.pk}", self.easy_shown)
        if hasattr(self, "in_languages"):
            urls, stand_ins = self.in_languages
            self.in_languages = urls, stand_ins | found["lacking"]
        context = self.get_context(request) | {"parts": found["parts"], "easy_step": self.easy_step()}
        return render(request, "easy/easy_read.html", context)

    def easy_shown(self):
        """`{"parts": [{"heading", "said"}], "lacking": codes of the languages in which there is no easy text}`."""
        lacking = {page.locale.language_code for page in self.in_other_languages() if not page.easy}
        return {"parts": parts(self.easy), "lacking": lacking}

    def is_easy_somewhere(self):
        return any(page.easy for page in self.in_other_languages())

    def in_other_languages(self):
        return self.get_translations().live().select_related("locale").only("easy", "locale")

    @property
    def preview_modes(self):
        return [*self.DEFAULT_PREVIEW_MODES, ("easy", _("Easy read"))]

    def serve_preview(self, request, mode_name):
        return self.easy_read(request) if mode_name == "easy" else super().serve_preview(request, mode_name)

    def get_sitemap_urls(self, request=None):
        urls = super().get_sitemap_urls(request)
        return urls + [each | {"location": f"{each['location']}easy/"} for each in urls if self.easy]


def parts(easy):
    """The sentences below each heading: `[{"heading", "said": [{"text", "more", "drawing", "picture"}]}]`."""
    draw_at_once([block.value["image"] for block in easy if block.block_type == "said" and block.value["image"]])
    found = [{"heading": "", "said": []}]
    for block in easy:
        if block.block_type == "heading":
            found.append({"heading": block.value, "said": []})
        else:
            found[-1]["said"].append(told(block.value))
    return [part for part in found if part["said"]]


def draw_at_once(images):
    """Find what was drawn of the images before, in one query."""
    drawn = Rendition.objects.filter(filter_spec=SIZE)
    prefetch_related_objects(images, Prefetch("renditions", drawn, to_attr="prefetched_renditions"))
