from datetime import timedelta

from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from civic.contributions.models import Contribution, ContributionQuerySet
from consultations.process.models import MethodPage

EDIT_FOR = timedelta(minutes=15)


SHOWN = ["public_id", "kind", "status", "language", "text", "published", "edited", "is_official"]
SHOWN += ["support_count", "comment_count", "about", "author", "organisation__name", "organisation__kind"]


class CommentQuerySet(ContributionQuerySet):
    def with_voice(self):
        """What is shown of each; `author_name` and `answer_key` too."""
        rows = self.select_related("organisation")
        return rows.annotate(author_name=F("author__name"), answer_key=F("answer__pk")).only(*SHOWN)

    def saying(self, query):
        """Those in which every word of the query occurs, as it is written."""
        found = self
        for word in query.split()[:8]:
            found = found.filter(text__icontains=word)
        return found


class Comment(Contribution):
    """What someone says about a contribution, or in a discussion. A reply is a comment about a comment."""

    kind_of_class = "comment"
    answer_needs_status = False  # words alone will do
    spoken = ("text",)

    text = models.TextField(_("comment"), max_length=2000)

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        constraints = [models.CheckConstraint(condition=~models.Q(text=""), name="comment_has_text")]

    @staticmethod
    def name_of(n):
        return ngettext("comment", "comments", n)

    @property
    def review_text(self):
        return self.text

    @property
    def excerpt(self):
        return self.text

    def path_on(self, page):
        """Its thread on the page of what it is about; a reply's is that of the comment above it."""
        root = self
        if self.about_id and self.about.kind == self.kind_of_class:
            root = self.about
        read_at = root.about.specific.path_on(page) if root.about_id else page.url
        return f"{read_at}?thread={root.public_id}#c-{self.public_id}"

    def is_fresh(self):
        return timezone.now() - self.published < EDIT_FOR


class DiscussionPage(MethodPage):
    """Comments on the consultation itself, where it opens them."""

    urlconf = "consultations.comments.discussion_urls"
    acts = ["comment", "support"]

    class Meta:
        verbose_name = _("discussion")
        verbose_name_plural = _("discussions")

    def invitation(self):
        return (_("Say what you think"), f"{self.url}#write") if "comment" in self.open_acts else None
