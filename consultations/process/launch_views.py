"""The editors' side of launching: begin a consultation, see what it still needs, have it approved, open it."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.forms import all_valid
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.views.pages.utils import get_breadcrumbs_items_for_page
from wagtail.models import Page, WorkflowState

from civic.contributions.actions import Refused
from consultations.process import launch
from consultations.process.launch_forms import FactsForm, fresh_copy_form, new_phase_forms, way_forms
from consultations.process.models import ConsultationPage, EntityPage
from consultations.process.readiness import MISSING, OK, WEAK, Surroundings, open_points, points_of
from consultations.process.rules import can_begin, can_copy

COPIES = 20


def new_entity(request):
    """Where Wagtail asks for the page of an entity: below the home page, in the site's own language."""
    homes = Page.objects.type(*EntityPage.allowed_parent_page_models())
    home = get_object_or_404(homes.filter(locale__language_code=settings.LANGUAGE_CODE)[:1])
    return redirect("wagtailadmin_pages:add", "process", EntityPage._meta.model_name, home.pk)


def new_consultation(request):
    """One plain form; what it makes is a draft."""
    if not can_begin(request.user):
        raise PermissionDenied
    data = request.POST if request.method == "POST" else None
    entities = launch.entities_of(request.user)
    chosen = entities.filter(pk=request.GET["entity"]).first() if request.GET.get("entity", "").isdecimal() else None
    form = FactsForm(data, entities=entities, chosen=chosen)
    phases, ways = new_phase_forms(data), way_forms(data)
    if data is not None:
        if all_valid([form, *phases, *ways]):
            page = launch.begin(
                form.page(),
                form.for_entity,
                by=request.user,
                phases=[phase.wanted() for phase in phases],
                ways={way.kind: way.cleaned_data["acts"] for way in ways if way.cleaned_data["wanted"]},
            )
            return begun(request, page)
        tell_that_it_was_not_saved(request)
    context = {
        "form": form,
        "phases": phases,
        "ways": ways,
        "copies": launch.copies_for(request.user).with_entity()[:COPIES],
        "media": MediaContainer([form, *phases]).media,
        "has_unsaved_changes": data is not None,
    }
    return render(request, "process/admin/new.html", context | heading(_("New consultation"), "new_consultation"))


def copy_consultation(request, page_id):
    """Begin with a copy of an earlier consultation, or of a template."""
    source = get_object_or_404(ConsultationPage, pk=page_id)
    if not can_begin(request.user) or not can_copy(request.user, source):
        raise PermissionDenied
    data = request.POST if request.method == "POST" else None
    form = fresh_copy_form(data, source, entities=launch.entities_of(request.user), chosen=source.get_parent().pk)
    if data is not None:
        if form.is_valid():
            words = {name: form.cleaned_data[name] for name in ("title", "starts")}
            return begun(request, launch.begin_with_copy(source, form.for_entity, by=request.user, **words))
        tell_that_it_was_not_saved(request)
    title = _("Begin with a copy of “%(title)s”") % {"title": source.get_admin_display_title()}
    context = {"form": form, "source": source, "media": form.media, "has_unsaved_changes": data is not None}
    return render(request, "process/admin/copy.html", context | heading(title, "copy_consultation", source.pk))


def begun(request, page):
    messages.success(request, _("The draft is there. This is what it still needs."))
    return redirect("consultation_readiness", page.pk)


def tell_that_it_was_not_saved(request):
    messages.error(request, _("This could not be saved. See what is written beside the fields."))


def heading(title, name, *args):
    return {
        "header_title": title,
        "page_title": title,
        "header_icon": "doc-empty",
        "action_url": reverse(name, args=args),
        "submit_button_label": _("Make the draft"),
    }


def readiness(request, page_id):
    """What is there, what could be better, what is missing; and the buttons that lead on from here."""
    page = get_object_or_404(ConsultationPage, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    acts = acts_on(page, request.user)
    if request.method == "POST" and act(request, page, acts):
        return redirect("wagtailadmin_explore", page.pk)
    draft = page.get_latest_revision_as_object()
    around = Surroundings(draft)
    points, missing = points_of(draft, around), open_points(draft, around)
    title = _("Is “%(title)s” ready?") % {"title": page.get_admin_display_title()}
    context = {
        "page": page,
        "points": sorted(points, key=lambda point: [MISSING, WEAK, OK].index(point.state)),
        "lacking": [point for point in points if point.state == MISSING],
        "missing": missing,
        "is_stopped": any(point.stops for point in missing),
        "acts": acts,
        "has_draft": not page.live or page.has_unpublished_changes,
        "is_waiting": page.workflow_in_progress,
        "remark": remark_on(page),
        "reason": request.POST.get("reason", ""),
        "header_title": title,
        "page_title": title,
        "header_icon": "tasks",
        "breadcrumbs_items": [
            *get_breadcrumbs_items_for_page(page, request.user),
            {"url": "", "label": _("Ready?")},
        ],
    }
    return render(request, "process/admin/readiness.html", context)


def acts_on(page, person):
    """What this person can do with the page on that screen: a set of `approve`, `reject`, `publish`, `send`."""
    may = page.permissions_for_user(person)
    approvals = launch.approvals_of(page, person) if page.workflow_in_progress else set()
    if approvals:
        return approvals
    if may.page_locked() or (page.live and not page.has_unpublished_changes):
        return set()
    if may.can_publish():
        return {"publish"}
    return {"send"} if may.can_submit_for_moderation() else set()


def act(request, page, acts):
    """Do what was asked for. False, with a message, if it was refused."""
    wanted = next((name for name in acts if name in request.POST), None)
    if wanted is None:
        raise PermissionDenied
    reason = request.POST.get("reason", "").strip()
    try:
        if wanted == "publish":
            launch.open_consultation(page, by=request.user, reason=reason)
        elif wanted == "send":
            launch.send_to_labx(page, by=request.user)
        else:
            launch.decide(page, wanted, by=request.user, reason=reason)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return False
    messages.success(request, done(wanted))
    return True


def done(wanted):
    return {
        "publish": _("It is published, with its ways to take part."),
        "send": _("LabX has it now, and will write to you."),
        "approve": _("It is published, with its ways to take part. Whoever sent it gets a letter."),
        "reject": _("Whoever sent it gets a letter with what you wrote."),
    }[wanted]


def remark_on(page):
    """What LabX asked to be changed, if it waits for that."""
    state = page.current_workflow_state
    is_sent_back = state and state.status == WorkflowState.STATUS_NEEDS_CHANGES
    return state.current_task_state.comment if is_sent_back else ""
