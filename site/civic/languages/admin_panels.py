"""What someone has to do with translations, on the home of the admin."""

from functools import cached_property

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component

from civic.languages import rules
from civic.languages.admin_views import editor_url, review_url, with_pages

SHOWN = 6
ORDER = ["sent back", "missing", "ready", "waiting"]


class TranslationsPanel(Component):
    order = 150
    template_name = "languages/admin/translations_panel.html"

    def __init__(self, person):
        self.person = person

    def get_context_data(self, parent_context):
        return {
            "rows": self.rows[:SHOWN],
            "more": max(0, len(self.rows) - SHOWN),
            "can_decide": rules.can_open_list(self.person),
        }

    @cached_property
    def rows(self):
        """`[{"page", "above", "language", "words", "url"}]`, what she has to do first, what others have to do last."""
        waiting = rules.reviews_to_decide(self.person).select_related("translation__target_locale", "by")
        to_decide = with_pages(list(waiting.order_by("asked")))
        mine = rules.translations_under_way(self.person).select_related("target_locale", "review")
        mine = mine.exclude(pk__in=[review.translation_id for review in to_decide])
        mine = sorted(mine, key=lambda translation: (ORDER.index(translation.stands), -translation.pk))
        return [
            *(row(review, review.translation.target_locale, *self.to_decide(review)) for review in to_decide),
            *(row(each, each.target_locale, *self.to_do(each)) for each in with_pages(mine)),
        ]

    def to_decide(self, review):
        words = _("%(name)s says it is ready: read it and decide") % {"name": review.by or _("Someone")}
        return words, review_url(review)

    def to_do(self, translation):
        """What comes next, in words, and where."""
        url = editor_url(translation.page_id)
        match translation.stands:
            case "sent back":
                return _("Something has to be changed: %(remark)s") % {"remark": translation.review.remark}, url
            case "missing":
                words = ngettext("%(n)s text to translate", "%(n)s texts to translate", translation.missing)
                return words % {"n": translation.missing}, url
            case "waiting":
                day = date_format(timezone.localdate(translation.review.asked))
                return _("Waits for review since %(day)s") % {"day": day}, url
        if rules.can_ask(self.person, translation.in_page):
            return _("All is translated: send it for review"), reverse("translation_ready", args=[translation.pk])
        return _("All is translated: publish it"), url


def row(found, locale, words, url):
    return {
        "title": found.in_page.get_admin_display_title(),
        "above": found.above,
        "language": locale.get_display_name(),
        "words": words,
        "url": url,
    }
