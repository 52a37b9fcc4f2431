import uuid
from functools import cached_property, reduce
from operator import and_

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable, TranslatableMixin

from civic.contributions.models import Contribution, ContributionQuerySet, Status
from civic.design.templatetags.design import in_its_tongue
from civic.languages import automatic
from civic.vocabulary.folding import fold, stems
from civic.vocabulary.models import Territory
from consultations.process.models import MethodPage


class IdeaBoardPage(MethodPage):
    """People propose ideas; others read, support and comment them; the entity answers each."""

    urlconf = "consultations.ideas.urls"
    acts = ["submit", "support", "comment"]

    content_panels = [
        *MethodPage.content_panels,
        InlinePanel(
            "categories",
            heading=_("Categories"),
            label=_("category"),
            help_text=_("Between two and seven, so that people find their way. Leave them out for a small board."),
        ),
    ]

    class Meta:
        verbose_name = _("idea board")
        verbose_name_plural = _("idea boards")

    def gather(self):
        return super().gather(), self.category_names

    def invitation(self):
        if "submit" in self.open_acts:
            return _("Propose an idea"), self.url_to("new")
        if "support" in self.open_acts:
            return _("Read and support ideas"), self.url
        return None

    @property
    def new_url(self):
        return self.url_to("new")

    @cached_property
    def category_names(self):
        """`{key: name}` in the language of this page; the key is what all translations share."""
        return {category.translation_key: category.title for category in self.categories.all()}

    @property
    def category_choices(self):
        return [(str(key), in_its_tongue(name, self.tongue)) for key, name in self.category_names.items()]


class Category(TranslatableMixin, Orderable):
    """A heading of a board. Ideas keep its `translation_key`, so that each language says it in its own words."""

    page = ParentalKey(IdeaBoardPage, on_delete=models.CASCADE, related_name="categories")
    title = models.CharField(_("title"), max_length=40)

    panels = [FieldPanel("title")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("category")
        verbose_name_plural = _("categories")


ROW = ["public_id", "kind", "status", "language", "published", "title", "text", "category"]
ROW += ["support_count", "comment_count", "organisation__name", "organisation__kind"]


class IdeaQuerySet(ContributionQuerySet):
    def as_rows(self):
        """What a row of a board shows; `author_name`, `answer_status`, `territory_name` too."""
        rows = self.select_related("organisation").annotate(
            author_name=F("author__name"), answer_status=F("answer__status"), territory_name=F("territory__name")
        )
        return rows.only(*ROW)

    def saying(self, query):
        """Those in which every word of the query occurs, whatever its accents, capitals or number: in the words of
        their authors, or in their translation into the reader's language."""
        words = stems(query)
        if not words:
            return self.none()  # signs alone are no question
        said = reduce(and_, (Q(folded__contains=stem) for stem in words))
        translated = automatic.saying(words, get_language())
        return self.filter(said if translated is None else said | Q(pk__in=translated))


def pictures():
    return FileSystemStorage(location=settings.PICTURES_ROOT)


def idea_image_path(idea, filename):
    return f"{idea.public_id}/{filename}"


class Idea(Contribution):
    kind_of_class = "idea"
    spoken = ("title", "text", "image_alt")

    title = models.CharField(_("title"), max_length=80, blank=True)
    text = models.TextField(_("idea"), max_length=3000, blank=True)
    category = models.UUIDField(_("category"), null=True, blank=True)
    territory = models.ForeignKey(
        Territory, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("place")
    )
    image = models.ImageField(_("picture"), upload_to=idea_image_path, storage=pictures, blank=True)
    image_alt = models.CharField(_("what the picture shows"), max_length=200, blank=True)
    folded = models.TextField(editable=False, default="")
    # From the form that it was first typed into: sent twice, it is still one idea with one receipt.
    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)

    objects = IdeaQuerySet.as_manager()

    class Meta:
        verbose_name = _("idea")
        verbose_name_plural = _("ideas")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(image="") | ~models.Q(image_alt=""),
                name="idea_image_is_described",
                violation_error_message=_("Say what the picture shows, for people who do not see it."),
            ),
        ]

    def __str__(self):
        return self.title or str(_("Idea without a title"))

    def save(self, *args, **kwargs):
        self.folded = fold(f"{self.title}\n{self.text}")
        super().save(*args, **kwargs)

    @staticmethod
    def name_of(n):
        return ngettext("idea", "ideas", n)

    @property
    def review_text(self):
        return f"{self.title}\n\n{self.text}"

    @property
    def excerpt(self):
        return self.title

    @property
    def is_draft(self):
        return self.status == Status.DRAFT

    @property
    def image_url(self):
        return reverse("picture", args=[self.public_id])

    def path_on(self, page):
        return page.url_to("words" if self.is_draft else "idea", self.public_id)
