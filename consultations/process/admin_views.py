"""The editors' side: the timeline of a consultation, and the answer to a wish to delete what people wrote."""

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.forms import all_valid
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.views.pages.utils import get_breadcrumbs_items_for_page
from wagtail.models import Page

from civic.contributions.actions import SET_TIMELINE, Refused, set_timeline
from civic.contributions.models import Activity, Contribution, Receipt
from civic.journal.models import Entry
from civic.teams.actions import take_up_again
from civic.teams.models import Team
from civic.teams.rules import can_decide_about_teams
from consultations.process.actions import archive_entity, open_or_ahead
from consultations.process.admin_forms import PhaseForm, in_words, names_of, overlaps
from consultations.process.models import ConsultationPage, PhaseText
from consultations.process.pages import MethodPage
from consultations.process.rules import activities_of, can_set_timeline, has_opened

HISTORY = 10


def timeline(request, page_id):
    """When each phase runs and what it opens: one timeline for all languages of a consultation."""
    page = get_object_or_404(ConsultationPage, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    with timezone.override(None):  # the country's time, whatever the editor has set for herself
        return ask_for_dates(request, page)


def ask_for_dates(request, page):
    can_save = can_set_timeline(request.user, page)
    methods = methods_of(page)
    forms, unpublished = phase_forms(page, methods, request.POST if request.method == "POST" else None)
    entries = Entry.objects.about(page.process).filter(verb=SET_TIMELINE).select_related("by").order_by("-pk")
    version = str(entries.values_list("pk", flat=True).first() or "")
    if "preview" in request.POST:
        version = request.POST.get("version", "")
    elif request.method == "POST":
        if not can_save:
            raise PermissionDenied
        if save(request, page, forms, is_current=request.POST.get("version", "") == version):
            return redirect("consultation_timeline", page.pk)
    title = _("Timeline of “%(title)s”") % {"title": page.get_admin_display_title()}
    context = {
        "page": page,
        "forms": forms,
        "unpublished": unpublished,
        "methods": methods,
        "overlaps": overlaps(forms),
        "can_save": can_save,
        "version": version,
        "history": history(entries[:HISTORY], forms, methods),
        "has_unsaved_changes": request.method == "POST",
        "media": PhaseForm.base_fields["starts"].widget.media,
        "action_url": reverse("consultation_timeline", args=[page.pk]),
        "header_title": title,
        "page_title": title,
        "header_icon": "calendar-alt",
        "breadcrumbs_items": [
            *get_breadcrumbs_items_for_page(page, request.user),
            {"url": "", "label": _("Timeline")},
        ],
    }
    return render(request, "process/admin/timeline.html", context)


def methods_of(page):
    """The ways to take part below this page, drafts too, and those its timeline opens in other languages only."""
    opened = Activity.objects.filter(openings__phase__process=page.process).values("translation_key")
    found = {}
    for pages in (page.get_children(), Page.objects.filter(translation_key__in=opened).order_by("pk")):
        for method in pages.specific():
            if isinstance(method, MethodPage):
                found.setdefault(method.translation_key, method)
    activities = Activity.objects.in_bulk(found, field_name="translation_key")
    for key, method in found.items():
        method.activity = activities[key]
    return list(found.values())


def phase_forms(page, methods, data):
    """A form for each phase; and the titles of those that can have no dates before the page is published.

    First the phases of this page, then those which the timeline has but this page does not: of another
    language, or taken out. Left unseen, they would go on opening acts, or be lost with the next save.
    """
    stored = {phase.key: phase for phase in page.process.phases.prefetch_related("openings")}
    texts = page.get_latest_revision_as_object().phase_texts.all()
    # The draft of a live page gives a new phase another key each time it is saved.
    here = {text.translation_key: text.title for text in texts if text.pk}
    titles = here | titles_elsewhere(stored.keys() - here.keys())
    forms = [
        PhaseForm(data, key=key, title=title, stored=stored.get(key), methods=methods, is_here=key in here)
        for key, title in titles.items()
    ]
    return forms, [text.title for text in texts if not text.pk]


def titles_elsewhere(keys):
    texts = PhaseText.objects.filter(translation_key__in=keys).order_by("-pk")
    return dict.fromkeys(keys, _("Phase without a text")) | {text.translation_key: text.title for text in texts}


def save(request, page, forms, *, is_current):
    """Whether it was saved; if not, the forms and a message say why."""
    valid = all_valid([form for form in forms if form.is_bound])
    if not is_current:
        messages.error(request, _("Someone changed this timeline meanwhile. Check the dates, then save again."))
        return False
    if valid:
        try:
            date(page, [form.wanted() for form in forms if form.wanted()], by=request.user)
        except Refused as refusal:
            valid = False
            tell(refusal, forms)
    if not valid:
        messages.error(request, _("The timeline could not be saved. See what is written beside the phases."))
        return False
    messages.success(request, _("The timeline is set, for all languages."))
    return True


@transaction.atomic
def date(page, phases, *, by):
    """Set the timeline; of a consultation that has opened, readers are told that it changed."""
    is_told = has_opened(page.process) and page.get_translations(inclusive=True).live().exists()
    before = as_rows(page.process)
    set_timeline(page.process, phases, by=by)
    if is_told and as_rows(page.process) != before:
        page.process.changes.create(by=by, fields=["timeline"])


def as_rows(process):
    """What a timeline says, in a form that can be compared."""
    return {
        (phase.key, phase.starts, phase.ends, frozenset((row.activity_id, row.act) for row in phase.openings.all()))
        for phase in process.phases.prefetch_related("openings")
    }


def tell(refusal, forms):
    """Put a refusal beside the phase that it is about."""
    for form in forms:
        if refusal.phase_key in (form.key, None):
            form.add_error(None, str(refusal))


def history(entries, forms, methods):
    """`[{"time", "by", "phases": [(title, words)]}]`, the newest first."""
    titles, names = {str(form.key): form.title for form in forms}, names_of(methods)
    return [
        {
            "time": entry.time,
            "by": entry.by,
            "phases": [
                (titles.get(phase["key"], _("Phase without a text")), words_of_fact(phase, names))
                for phase in entry.facts.get("phases", [])
            ],
        }
        for entry in entries
    ]


def words_of_fact(phase, names):
    starts, ends = (datetime.fromisoformat(phase[name]) for name in ("starts", "ends"))
    return in_words(starts, ends, {tuple(opening) for opening in phase["openings"]}, names)


def archive_instead(request, pages):
    """The answer to a wish to delete pages where citizens have spoken; None where nobody has."""
    activities = activities_of(pages)
    contributions = Contribution.objects.filter(activity__in=activities).count()
    if not contributions and not Receipt.objects.filter(activity__in=activities).exists():
        return None
    context = {
        "pages": [(page, page.permissions_for_user(request.user).can_unpublish()) for page in pages],
        "contributions": contributions,
        "back_url": reverse("wagtailadmin_explore", args=[pages[0].get_parent().pk]),
        "header_title": _("Archive instead of deleting"),
        "header_icon": "folder-inverse",
        "breadcrumbs_items": [
            *get_breadcrumbs_items_for_page(pages[0].get_parent(), request.user),
            {"url": "", "label": _("Archive instead of deleting")},
        ],
    }
    return render(request, "process/admin/archive_instead.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def archive_or_take_up(request, key):
    """Ask first, then archive an entity, or take it up again."""
    if not can_decide_about_teams(request.user):
        raise PermissionDenied
    team = get_object_or_404(Team, key=key)
    if request.method == "POST":
        try:
            if team.archived:
                take_up_again(team, by=request.user)
                messages.success(request, _("%(team)s is at work again.") % {"team": team})
            else:
                archive_entity(team, by=request.user)
                messages.success(request, _("%(team)s is archived.") % {"team": team})
            return redirect("team", team.key)
        except Refused as refusal:
            messages.error(request, str(refusal))
    title = _("Take the entity up again") if team.archived else _("Archive the entity")
    context = {
        "team": team,
        "ahead": [] if team.archived else open_or_ahead(team),
        "header_title": title,
        "header_icon": "folder-inverse",
        "breadcrumbs_items": [
            {"url": reverse("teams"), "label": _("Teams")},
            {"url": reverse("team", args=[team.key]), "label": team.name},
            {"url": "", "label": title},
        ],
    }
    return render(request, "process/admin/archive_entity.html", context)
