"""The list of pages in the admin, with how each stands in its other languages."""

from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import BaseColumn
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.admin.viewsets.pages import PageViewSet

from civic.languages.standing import standings


class LanguagesColumn(BaseColumn):
    """Asks once for all pages of a table."""

    cell_template_name = "languages/admin/standings_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        table = parent_context["table"]
        if not hasattr(table, "standings"):
            table.standings = standings(table.data)
        standing = table.standings[instance.translation_key]
        return super().get_cell_context_data(instance, parent_context) | {"standings": standing}


class Explorer(ExplorableIndexView):
    base_columns = [
        *ExplorableIndexView.base_columns,
        LanguagesColumn("languages", label=gettext_lazy("Other languages"), classname="desk-languages", width="16%"),
    ]


class PagesInTheirLanguages(PageViewSet):
    index_view_class = Explorer
