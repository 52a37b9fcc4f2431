"""What kept people out: LabX reads it, and answers by e-mail. Nothing of it is exported: it has addresses in it."""

import django_filters
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin

from civic.contributions.actions import Refused
from civic.design.templatetags.design import bcp47
from civic.upkeep import actions, rules
from civic.upkeep.forms import BarrierAnswerForm
from civic.upkeep.models import Barrier

TITLE = gettext_lazy("What kept people out")
ICON = "warning"


class BarrierFilterSet(WagtailFilterSet):
    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"),
        method="of_state",
        choices=[("open", gettext_lazy("not dealt with")), ("settled", gettext_lazy("dealt with"))],
        empty_label=gettext_lazy("All"),
    )

    class Meta:
        model = Barrier
        fields = []

    def of_state(self, barriers, name, value):
        return barriers.filter(settled__isnull=value == "open")


def words_of(barrier):
    return format_html('<span lang="{}" dir="auto">{}</span>', bcp47(barrier.language), str(barrier))


class Barriers(BaseListingView):
    page_title = TITLE
    header_icon = ICON
    index_url_name = "barriers"
    index_results_url_name = "barriers_results"
    filterset_class = BarrierFilterSet
    paginate_by = 50
    default_ordering = "-time"
    columns = [
        TitleColumn("text", label=gettext_lazy("What did not work"), accessor=words_of, url_name="barrier_at_desk"),
        Column("where", label=gettext_lazy("Where")),
        Column("email", label=gettext_lazy("Wants an answer"), accessor=lambda row: _("Yes") if row.email else "–"),
        DateColumn("time", label=gettext_lazy("Date"), sort_key="time"),
        DateColumn("settled", label=gettext_lazy("Dealt with")),
    ]

    def dispatch(self, request, *args, **kwargs):
        if not rules.can_answer_barriers(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        return rules.barriers_for(self.request.user)


@require_http_methods(["GET", "HEAD", "POST"])
def barrier(request, pk):
    """One of them, and the answer to it."""
    found = find(request, pk)
    form = BarrierAnswerForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and found.email and form.is_valid():
        answered = (actions.answer_barrier, {"text": form.cleaned_data["text"]}, _("Your answer is on its way."))
        return done(request, found, *answered)
    can_be_answered = found.email and not found.settled
    context = {
        "header_title": TITLE,
        "header_icon": ICON,
        "breadcrumbs_items": [
            *WagtailAdminTemplateMixin.breadcrumbs_items,
            {"url": reverse("barriers"), "label": TITLE},
            {"url": "", "label": str(found)},
        ],
        "barrier": found,
        "form": form if can_be_answered else None,
    }
    return render(request, "upkeep/admin/barrier.html", context, status=422 if form.errors else 200)


@require_POST
def settle_barrier(request, pk):
    return done(request, find(request, pk), actions.settle_barrier, {}, _("This is dealt with."))


def find(request, pk):
    if not rules.can_answer_barriers(request.user):
        raise PermissionDenied
    return get_object_or_404(rules.barriers_for(request.user), pk=pk)


def done(request, found, act, words, told):
    try:
        act(found, by=request.user, **words)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, told)
    return redirect("barriers")
