"""Teams at the desk: who is in one, who is asked to be, and what LabX decides about it."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.ui.tables import DateColumn, NumberColumn, StatusFlagColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin

from civic.letters.models import Letter
from civic.people.limits import is_within_limits
from civic.people.models import Person
from civic.teams import actions, letters, rules
from civic.teams.admin_forms import InviteForm
from civic.teams.models import Team


class Teams(BaseListingView):
    page_title = gettext_lazy("Teams")
    header_icon = "group"
    index_url_name = "teams"
    index_results_url_name = "teams_results"
    table_classname = "listing desk-table"
    paginate_by = 50
    default_ordering = "name"
    columns = [
        TitleColumn("name", label=gettext_lazy("Entity"), get_url=lambda team: team_url(team), sort_key="name"),
        StatusFlagColumn(
            "publishes", label=gettext_lazy("Publishes by itself"), true_label=gettext_lazy("publishes by itself")
        ),
        NumberColumn("size", label=gettext_lazy("Members"), sort_key="size"),
        DateColumn("archived", label=gettext_lazy("Archived"), sort_key="archived"),
    ]

    def get_base_queryset(self):
        return rules.teams_looked_after(self.request.user).with_size()


def team_url(team):
    return reverse("team", args=[team.key])


@require_http_methods(["GET", "HEAD", "POST"])
def team(request, key):
    """One team: its members, who is invited, and what can be done about it."""
    team = get_object_or_404(rules.teams_looked_after(request.user), key=key)
    act = request.POST.get("act")
    form = InviteForm(request.POST if act == "invite" else None, initial={"language": get_language()})
    if request.method == "POST" and done(request, act, team, form):
        return redirect(team_url(team))
    waiting = team.invitations.waiting().select_related("by")
    late = Letter.objects.late().filter(about__in=[invitation.as_topic for invitation in waiting])
    context = {
        "team": team,
        "members": team.members(),
        "invitations": waiting,
        "late": set(late.values_list("about", flat=True)),
        "form": form,
        "can_decide": rules.can_decide_about_teams(request.user),
        **furniture(team),
    }
    return render(request, "teams/admin/team.html", context)


def done(request, act, team, form):
    """Do what was asked for, and say so; False if the form has to be mended first."""
    by = request.user
    match act:
        case "invite" if not team.archived:
            return form.is_valid() and invite(request, team, **form.cleaned_data)
        case "resend" if not team.archived:
            waiting = invitation_in(request, team)
            invite(request, team, [waiting.email], waiting.role, waiting.language)
        case "withdraw":
            actions.withdraw_invitation(invitation_in(request, team), by=by)
            messages.success(request, _("The invitation is withdrawn."))
        case "trust" | "distrust" if rules.can_decide_about_teams(by):
            actions.trust(team, by=by, publishes=act == "trust")
            messages.success(request, _("Saved."))
        case _other:
            raise PermissionDenied
    return True


def invitation_in(request, team):
    number = request.POST.get("invitation", "")
    return get_object_or_404(team.invitations.waiting(), pk=number if number.isdecimal() else None)


@transaction.atomic
def invite(request, team, emails, role, language):
    """Ask each to join, and say what became of each: the invitations and their letters stand together, or none does.

    Returns True: nothing is left to mend.
    """
    members = Person.objects.filter(groups=team.group(role), email__in=emails).values_list("email", flat=True)
    invited = []
    for email in emails:
        if email in members:
            messages.warning(request, _("%(email)s is in the team already.") % {"email": email})
        elif not is_within_limits(request, "invite", key=email):
            messages.error(
                request, _("%(email)s got no letter: there were too many. Try again later.") % {"email": email}
            )
        else:
            invited.append(actions.invite(team, email=email, role=role, language=language, by=request.user))
    tell(request, invited)
    return True


def tell(request, invited):
    names = ", ".join(invitation.email for invitation in invited)
    if not invited:
        return
    letters.send(invited)
    messages.success(request, _("Invited: %(names)s") % {"names": names})


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request, key, role, person):
    """Ask first, then take someone out of the team."""
    team = get_object_or_404(rules.teams_looked_after(request.user), key=key)
    if role not in Team.Role.values:
        raise Http404
    person = get_object_or_404(Person, groups=team.group(role), pk=person)
    if request.method == "POST":
        actions.remove(person, role, team, by=request.user)
        messages.success(request, _("%(person)s is no longer in the team.") % {"person": person})
        # Whoever left it herself no longer has this screen.
        return redirect(
            team_url(team) if rules.teams_looked_after(request.user).filter(pk=team.pk) else "wagtailadmin_home"
        )
    context = {"team": team, "person": person, "role": Team.Role(role).label} | furniture(
        team, _("Remove from the team")
    )
    return render(request, "teams/admin/remove.html", context)


def furniture(team, step=""):
    """What Wagtail's page header needs."""
    crumbs = [{"url": reverse("teams"), "label": _("Teams")}, {"url": step and team_url(team), "label": team.name}]
    return {
        "header_title": step or team.name,
        "header_icon": "group",
        "breadcrumbs_items": [
            *WagtailAdminTemplateMixin.breadcrumbs_items,
            *crumbs,
            *([{"url": "", "label": step}] if step else []),
        ],
    }
