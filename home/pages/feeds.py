from django.conf import settings
from django.contrib.syndication.views import Feed
from django.db.models import F
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from civic.languages.roots import pages_language
from civic.people.restrictions import for_everyone
from consultations.process.models import ConsultationPage
from home.pages.models import HomePage


class ConsultationFeed(Feed):
    """Consultations of one language, the newest first."""

    def title(self):
        return f"{settings.WAGTAIL_SITE_NAME}: {_('consultations')}"

    def description(self):
        return _("Public consultations as they open.")

    def link(self):
        home = HomePage.objects.live().filter(locale__language_code=pages_language()).first()
        return home.full_url if home else settings.SITE_URL

    def items(self):
        here = for_everyone(ConsultationPage.objects.live()).filter(locale__language_code=pages_language())
        return here.select_related("locale").order_by(F("first_published_at").desc(nulls_last=True), "-pk")[:30]

    def item_title(self, page):
        return page.title

    def item_description(self, page):
        return page.lead

    def item_link(self, page):
        return page.full_url

    def item_pubdate(self, page):
        return page.first_published_at

    def item_guid(self, page):
        return f"urn:uuid:{page.translation_key}:{get_language()}"

    item_guid_is_permalink = False
