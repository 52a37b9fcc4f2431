"""The contributions desk: what people wrote, for those who answer it and those who moderate it."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import Truncator, capfirst
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.admin.ui.tables import (
    Column,
    DateColumn,
    NumberColumn,
    StatusFlagColumn,
    StatusTagColumn,
    TitleColumn,
)
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton
from wagtail.models import Page

from civic.contributions.actions import Refused
from civic.contributions.actions import answer as publish_answer
from civic.contributions.models import as_their_kinds, kinds
from civic.contributions.rules import can_answer
from civic.design.templatetags.design import bcp47, tongue
from civic.journal.actions import note
from civic.journal.models import Entry
from civic.languages.engines import engine
from civic.languages.originals import original
from civic.moderation import actions, rules
from civic.moderation.admin_filters import ContributionFilterSet
from civic.moderation.export import stream
from civic.moderation.forms import AnswerForm, HideForm
from civic.moderation.models import Report

VERBS = {
    "answered": gettext_lazy("answered it"),
    "edited": gettext_lazy("changed the text"),
    "hid": gettext_lazy("hid it"),
    "kept": gettext_lazy("dismissed the reports"),
    "restored": gettext_lazy("took the withdrawal back"),
    "showed": gettext_lazy("showed it again"),
    "withdrew": gettext_lazy("withdrew it"),
}


def desk_url(contribution):
    return reverse("contribution_at_desk", args=[contribution.public_id])


def excerpt(contribution):
    text = Truncator(contribution.words.excerpt).chars(90)
    return format_html('<span lang="{}" dir="auto">{}</span>', bcp47(contribution.language), text)


def place(row):
    return " · ".join(page.title for page in row.pages)


def name_of(person):
    """As readers see it: whoever answers a text need not know its author's e-mail."""
    return person.name if person and person.name else _("without a name")


class WordsColumn(TitleColumn):
    """The first words, and below them who wrote them, in which language, and where."""

    cell_template_name = "moderation/admin/words_cell.html"

    def get_cell_context_data(self, row, parent_context):
        row.author_name, row.language_name, row.place = name_of(row.author), tongue(row.language), place(row)
        return super().get_cell_context_data(row, parent_context) | {"row": row}


class Desk(BaseListingView):
    page_title = gettext_lazy("Contributions")
    header_icon = "comment"
    index_url_name = "contributions_desk"
    index_results_url_name = "contributions_desk_results"
    filterset_class = ContributionFilterSet
    is_searchable = True
    table_classname = "listing desk-table"
    paginate_by = 50
    default_ordering = "-published"
    columns = [
        WordsColumn("text", label=gettext_lazy("Text"), accessor=excerpt, get_url=desk_url, width="50%"),
        Column("kind", label=gettext_lazy("Kind"), accessor=lambda row: capfirst(row.words._meta.verbose_name)),
        DateColumn("published", label=gettext_lazy("Date"), sort_key="published"),
        StatusTagColumn(
            "status",
            label=gettext_lazy("Status"),
            accessor="get_status_display",
            primary=lambda row: row.is_published,
        ),
        StatusFlagColumn(
            "answered",
            label=gettext_lazy("Answer"),
            accessor=lambda row: hasattr(row, "answer"),
            true_label=gettext_lazy("answered"),
        ),
        NumberColumn("support_count", label=gettext_lazy("Supports"), sort_key="support_count"),
        Column("reports", label=gettext_lazy("Open reports"), accessor=lambda row: row.open_reports or ""),
    ]

    @property
    def header_buttons(self):
        query = self.request.GET.urlencode()
        return [HeaderButton(_("Download (CSV)"), f"{reverse('contributions_export')}?{query}", icon_name="download")]

    def dispatch(self, request, *args, **kwargs):
        if not rules.can_open_desk(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        return rules.in_care_of(self.request.user).select_related("activity", "author", "organisation", "answer")

    def order_queryset(self, contributions):
        return contributions.order_by(self.ordering, "-pk")

    def search_queryset(self, contributions):
        return contributions.filter(saying(self.search_query)) if self.is_searching else contributions

    def paginate_queryset(self, *args):
        paginator, page, contributions, has_others = super().paginate_queryset(*args)
        return paginator, page, as_rows(contributions), has_others


@require_safe
def export(request):
    """What the desk lists, filtered and searched in the same way, to take along. It is written down who took it."""
    if not rules.can_open_desk(request.user):
        raise PermissionDenied
    filters = ContributionFilterSet(request.GET, queryset=rules.in_care_of(request.user), request=request)
    contributions = filters.qs.filter(saying(request.GET["q"])) if request.GET.get("q") else filters.qs
    note(request.user, "exported", request.user, query=request.GET.urlencode())
    return stream(contributions)


def saying(query):
    """Each kind searches its own words: the query set of every kind has `saying(query)`."""
    found = Q()
    for model in kinds().values():
        found |= Q(pk__in=model.objects.saying(query).values("pk"))
    return found


def as_rows(contributions):
    """Each with its `words` (itself as its own kind), `pages` and `open_reports`: in a handful of queries."""
    rows = list(contributions)
    pages = pages_of(rows)
    reports = Report.objects.filter(contribution__in=rows, is_settled=False)
    counts = dict(reports.values_list("contribution").annotate(Count("pk")).order_by())
    for row, words in zip(rows, as_their_kinds(rows), strict=True):
        row.words = words
        row.pages = pages.get(row.activity.translation_key, ())
        row.open_reports = counts.get(row.pk, 0)
    return rows


def pages_of(contributions):
    """`{translation_key: (page, consultation)}`, in the reader's language if there is one, else in the first."""
    keys = {contribution.activity.translation_key for contribution in contributions}
    pages = list(Page.objects.filter(translation_key__in=keys).select_related("locale").order_by("-pk"))
    pages.sort(key=lambda page: page.locale.language_code == get_language())  # the last one wins
    above = {page.path[: -Page.steplen] for page in pages}
    above = {page.path: page for page in Page.objects.filter(path__in=above)}
    return {page.translation_key: (page, above[page.path[: -Page.steplen]]) for page in pages}


@require_http_methods(["GET", "HEAD", "POST"])
def contribution(request, public_id):
    """One contribution, what is known about it, and what can be done about it."""
    found = rules.in_care_of(request.user).select_related("activity", "author", "organisation", "answer")
    row = get_object_or_404(found, public_id=public_id)
    forms = forms_of(request, row)
    if request.method == "POST" and done(request, row, forms):
        return redirect(desk_url(row))
    [row] = as_rows([row])
    context = {
        "contribution": row,
        "words": row.words,
        "kind": capfirst(row.words._meta.verbose_name),
        "author": name_of(row.author),
        "answer": getattr(row, "answer", None),
        "place": place(row),
        "translation_url": translation_url(row),
        "above": thread_above(row.words),
        "reports": row.reports.order_by("-pk"),
        "history": history(row),
        **forms,
        **furniture(Truncator(row.words.excerpt).chars(60)),
    }
    return render(request, "moderation/admin/contribution.html", context)


def forms_of(request, row):
    """The forms this person may use, each bound if it is the one that was sent: `answer_form`, `hide_form`."""
    act = request.POST.get("act")
    words, answer = request.POST or None, getattr(row, "answer", None)
    initial = {"language": get_language()}
    if answer:
        initial = {"status": answer.status, "text": answer.text, "language": answer.language}
    forms = {}
    if can_answer(request.user, row):
        forms["answer_form"] = AnswerForm(
            words if act == "answer" else None,
            initial=initial,
            needs_status=kinds()[row.kind].answer_needs_status,
        )
    if rules.can_hide(request.user, row):
        forms["hide_form"] = HideForm(words if act == "hide" else None)
    return forms


def done(request, row, forms):
    """Do what was asked for, and say so; False if a form has to be mended first."""
    act, by = request.POST.get("act"), request.user
    needed = "answer_form" if act == "answer" else "hide_form"
    if needed not in forms:
        raise PermissionDenied
    form = forms[needed]
    if form.is_bound and not form.is_valid():
        messages.error(request, _("Nothing was saved yet. See what is written beside the fields."))
        return False
    try:
        messages.success(request, do(act, row.specific, by, form))
    except Refused as refusal:
        messages.error(request, str(refusal))
        return not form.is_bound
    return True


def do(act, words, by, form):
    """Do it; the words to say afterwards."""
    match act:
        case "answer":
            publish_answer(words, by=by, entity=entity_of(words), **form.cleaned_data)
            return _("The answer stands below it now.")
        case "hide":
            actions.hide(words, by=by, reason=form.cleaned_data["reason"])
            return _("It is hidden now.")
        case "show":
            actions.show(words, by=by)
            return _("It is shown again.")
        case "dismiss":
            actions.dismiss_reports(words, by=by)
            return _("The reports are dismissed; the text stays.")
    raise PermissionDenied


def translation_url(row):
    """Where everyone finds it translated into the language of this desk; "" if it need not be, or may not."""
    if row.language == get_language() or not original(row, "words", row.activity.page()):
        return ""
    return reverse("translation", args=[row.public_id, "words"]) if engine() else ""


def entity_of(contribution):
    """On whose behalf it is answered: the page below home, in its first language; else the whole site."""
    page = contribution.activity.pages().order_by("pk").first()
    entity = page.get_ancestors().filter(depth=3).first() if page else None
    return entity.title if entity else settings.WAGTAIL_SITE_NAME


def thread_above(contribution):
    """What it is about, and what that is about, the first first."""
    if not contribution.about_id:
        return []
    above = contribution.about.specific
    return [*thread_above(above), above]


def history(row):
    """What the journal says about it, the newest first. Acts note it as a contribution or as its own kind."""
    entries = Entry.objects.about(row) | Entry.objects.about(row.words)
    return [
        {
            "time": entry.time,
            "by": name_of(row.author) if entry.by_id and entry.by_id == row.author_id else entry.by,
            "verb": VERBS.get(entry.verb, entry.verb),
            "words": entry.facts.get("reason") or entry.facts.get("text", ""),
        }
        for entry in entries.select_related("by").order_by("-pk")
    ]


def furniture(title):
    """What Wagtail's page header needs."""
    return {
        "header_title": title,
        "header_icon": "comment",
        "breadcrumbs_items": [
            *WagtailAdminTemplateMixin.breadcrumbs_items,
            {"url": reverse("contributions_desk"), "label": _("Contributions")},
            {"url": "", "label": title},
        ],
    }
