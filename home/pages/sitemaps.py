"""Every public page in each language that it is translated to, and every public idea."""

from django.contrib.sitemaps import Sitemap
from wagtail.contrib.sitemaps import Sitemap as WagtailSitemap
from wagtail.models import Page

from civic.people.restrictions import for_everyone
from consultations.ideas.models import Idea, IdeaBoardPage


class PageSitemap(WagtailSitemap):
    """Wagtail's, over one query: each page with its language."""

    def items(self):
        pages = for_everyone(Page.objects.live()).filter(depth__gt=1, alias_of=None)  # an alias says nothing new
        return pages.select_related("locale").specific().order_by("path")


class IdeaSitemap(Sitemap):
    """Ideas, on the board of the language they were written in, else on its first."""

    limit = 5000

    def items(self):
        boards = for_everyone(IdeaBoardPage.objects.live()).select_related("locale").order_by("pk")
        self.boards = {}
        for board in boards:
            self.boards.setdefault(board.translation_key, {})[board.locale.language_code] = board
        return (
            Idea.objects.published()
            .filter(activity__translation_key__in=self.boards)
            .select_related("activity")
            .only("public_id", "language", "published", "edited", "status", "activity__translation_key")
            .order_by("pk")
        )

    def location(self, idea):
        boards = self.boards[idea.activity.translation_key]
        return idea.path_on(boards.get(idea.language) or next(iter(boards.values())))

    def lastmod(self, idea):
        return idea.edited or idea.published


SITEMAPS = {"pages": PageSitemap, "ideas": IdeaSitemap}
