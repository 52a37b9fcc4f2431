"""What readers say about pages, and whose facts are due: for whoever answers for them."""

import defusedcsv.csv as csv
import django_filters
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton
from wagtail.models import Page

from civic.contributions.rules import can_work_on
from civic.design.templatetags.design import bcp47
from civic.journal.actions import note
from civic.upkeep import actions, rules
from civic.upkeep.forms import CheckedForm
from civic.upkeep.models import Remark

ICON = "openquote"


class RemarkFilterSet(WagtailFilterSet):
    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"),
        method="of_state",
        choices=[("open", gettext_lazy("not dealt with")), ("settled", gettext_lazy("dealt with"))],
        empty_label=gettext_lazy("All"),
    )
    words = django_filters.ChoiceFilter(
        label=gettext_lazy("With words"),
        method="with_words",
        choices=[("yes", gettext_lazy("Yes"))],
        empty_label=gettext_lazy("All"),
    )

    class Meta:
        model = Remark
        fields = ["helped"]

    def of_state(self, remarks, name, value):
        return remarks.filter(settled__isnull=value == "open")

    def with_words(self, remarks, name, value):
        return remarks.exclude(text="")


def words_of(remark):
    text = remark.text or "–"
    return format_html('<span lang="{}" dir="auto">{}</span>', bcp47(remark.language), text)


class WordsColumn(TitleColumn):
    cell_template_name = "upkeep/admin/words_cell.html"

    def get_cell_context_data(self, remark, parent_context):
        # A cell is drawn without the request's own context: what a form needs is handed on.
        context = super().get_cell_context_data(remark, parent_context)
        return context | {"remark": remark, "csrf_token": get_token(context["request"])}


class Remarks(BaseListingView):
    page_title = gettext_lazy("What readers say")
    header_icon = ICON
    index_url_name = "remarks"
    index_results_url_name = "remarks_results"
    filterset_class = RemarkFilterSet
    table_classname = "listing desk-table"
    paginate_by = 50
    default_ordering = "-time"
    columns = [
        WordsColumn("text", label=gettext_lazy("What was missing"), accessor=words_of, width="50%"),
        Column("helped", label=gettext_lazy("Did it help?"), accessor="get_helped_display"),
        DateColumn("time", label=gettext_lazy("Date"), sort_key="time"),
        DateColumn("settled", label=gettext_lazy("Dealt with")),
    ]

    @property
    def header_buttons(self):
        query = self.request.GET.urlencode()
        return [HeaderButton(_("Download (CSV)"), f"{reverse('remarks_export')}?{query}", icon_name="download")]

    @property
    def no_results_message(self):
        if self.is_filtering:
            return super().no_results_message
        return _("No reader has said anything yet. Each page asks at its end whether it helped.")

    def dispatch(self, request, *args, **kwargs):
        if not rules.can_read_remarks(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        return rules.remarks_for(self.request.user).select_related("activity")

    def paginate_queryset(self, *args):
        paginator, page, remarks, has_others = super().paginate_queryset(*args)
        return paginator, page, with_pages(list(remarks)), has_others


def with_pages(remarks):
    """The same, each with its page in the reader's language, else in the first, in `.page`: in one query."""
    keys = {remark.activity.translation_key for remark in remarks}
    pages = list(Page.objects.filter(translation_key__in=keys).select_related("locale").order_by("-pk"))
    pages.sort(key=lambda page: page.locale.language_code == get_language())  # the last one wins
    pages = {page.translation_key: page for page in pages}
    for remark in remarks:
        remark.page = pages.get(remark.activity.translation_key)
    return remarks


@require_POST
def settle(request, pk):
    if not rules.can_read_remarks(request.user):
        raise PermissionDenied
    actions.settle(get_object_or_404(rules.remarks_for(request.user), pk=pk), by=request.user)
    return redirect(f"{reverse('remarks')}?{request.GET.urlencode()}")


@require_safe
def export(request):
    if not rules.can_read_remarks(request.user):
        raise PermissionDenied
    found = rules.remarks_for(request.user).select_related("activity")
    remarks = RemarkFilterSet(request.GET, queryset=found, request=request).qs
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="remarks-{timezone.localdate()}.csv"'
    writer = csv.writer(response)
    writer.writerow([_("Page"), _("Did it help?"), _("What was missing"), _("Language"), _("Date"), _("Dealt with")])
    for remark in with_pages(list(remarks)):
        day = remark.settled.date().isoformat() if remark.settled else ""
        title = remark.page.title if remark.page else ""
        writer.writerow([title, remark.helped, remark.text, remark.language, remark.time.date().isoformat(), day])
    note(request.user, "exported", request.user, query=request.GET.urlencode())
    return response


@require_safe
def due(request):
    """Pages whose facts nobody has checked yet, or not since their day came."""
    if not rules.can_read_remarks(request.user):
        raise PermissionDenied
    return render_due(request, CheckedForm())


@require_http_methods(["POST"])
def confirm(request, pk):
    """Someone has compared a page with the official ones: it is right, until it is to be checked again."""
    if not rules.can_read_remarks(request.user):
        raise PermissionDenied
    page = rules.find(request.user, pk)
    if page is None:
        raise Http404
    form = CheckedForm(request.POST)
    if form.is_valid():
        actions.confirm_facts(page, by=request.user, check_by=form.cleaned_data["check_by"])
        messages.success(request, _("“%(title)s” now says that its facts were checked today.") % {"title": page.title})
        return redirect("pages_due")
    return render_due(request, form, wrong=page.pk, status=422)


def render_due(request, form, *, wrong=None, status=200):
    pages = rules.due_pages(request.user)
    for page in pages:
        page.may_be_edited = can_work_on(request.user, page)
    title = _("Pages due for review")
    context = {
        "header_title": title,
        "header_icon": "calendar-check",
        "breadcrumbs_items": [*WagtailAdminTemplateMixin.breadcrumbs_items, {"url": "", "label": title}],
        "pages": pages,
        "form": form,
        "wrong": wrong,
    }
    return render(request, "upkeep/admin/due.html", context, status=status)
