"""How far the pages of each entity are translated into each language: figures, and the pages behind each."""

from django.core.exceptions import PermissionDenied
from django.db.models import OuterRef, Subquery, Value
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.models import Page

from civic.design.templatetags.design import language_here
from civic.languages import rules
from civic.languages.admin_views import ICON, editor_url, furniture
from civic.languages.figures import OTHERS, counted_in
from civic.languages.figures import figures as figures_of
from civic.languages.models import Wording
from civic.languages.roots import roots
from civic.languages.standing import Standing, other_languages
from civic.tables import as_csv


@require_safe
def figures(request):
    """For each language that has pages, how many of each entity's stand how; `?as=csv`: for every language."""
    if not rules.can_read_figures(request.user):
        raise PermissionDenied
    entities = figures_of(rules.originals_in_care_of(request.user))
    if request.GET.get("as") == "csv":
        return as_csv("translations", as_rows(entities))
    codes = other_languages()
    context = furniture(_("Translations by entity")) | {
        "languages": {code: [as_shown(each, code) for each in entities] for code in codes if code in roots().paths},
        "without_pages": [code for code in codes if code not in roots().paths],
        "standings": Standing,
    }
    return render(request, "languages/admin/figures.html", context)


def as_shown(entity, code):
    """`{"title", "cells": [(Standing, n, where the pages are listed)]}`"""
    cells = []
    for standing, n in entity.languages[code].items():
        query = urlencode({"language": code, "standing": standing.value, "entity": entity.key})
        cells.append((standing, n, f"{reverse('translations_counted')}?{query}"))
    return {"title": entity.title, "cells": cells}


def as_rows(entities):
    yield [_("Language"), _("Entity"), *(standing.label for standing in Standing)]
    for code in other_languages():
        for each in entities:
            yield [language_here(code), each.title, *each.languages[code].values()]


def translate_url(page):
    """Where someone goes on with its translation, or begins it."""
    if page.translation:
        return editor_url(page.translation)
    submit = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return f"{submit}?select_locale={page.into}"


class CountedPages(BaseListingView):
    """The pages behind one of the figures: `?language=uk&standing=older&entity=…`"""

    header_icon = ICON
    index_url_name = "translations_counted"
    verbose_name_plural = gettext_lazy("pages")
    table_classname = "listing desk-table"
    default_ordering = "path"
    paginate_by = 50
    columns = [
        TitleColumn(
            "title", label=gettext_lazy("Page"), accessor="get_admin_display_title", get_url=translate_url, width="50%"
        ),
        Column("type", label=gettext_lazy("Type"), accessor="page_type_display_name"),
        DateColumn("changed", label=gettext_lazy("Texts of the original changed")),
    ]

    def dispatch(self, request, *args, **kwargs):
        if not rules.can_read_figures(request.user):
            raise PermissionDenied
        if self.language not in other_languages() or self.standing is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    @property
    def language(self):
        return self.request.GET.get("language")

    @property
    def standing(self):
        return next((each for each in Standing if each.value == self.request.GET.get("standing")), None)

    def get_page_title(self):
        return f"{language_here(self.language)}: {self.standing.label}"

    def get_breadcrumbs_items(self):
        above = {"url": reverse("translation_figures"), "label": _("Translations by entity")}
        return [*self.breadcrumbs_items, above, {"url": "", "label": self.get_page_title()}]

    def get_base_queryset(self):
        own = rules.originals_in_care_of(self.request.user)
        entity = self.request.GET.get("entity", OTHERS)
        pages = counted_in(own, language=self.language, standing=self.standing, entity=entity)
        there = Page.objects.filter(translation_key=OuterRef("translation_key"), locale__language_code=self.language)
        changed = Wording.objects.filter(page=OuterRef("pk"))
        return pages.annotate(
            translation=Subquery(there.filter(alias_of=None).values("pk")[:1]),
            changed=Subquery(changed.values("since")[:1]),
            into=Value(self.language),
        )
