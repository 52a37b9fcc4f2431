from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from civic.people.keep import ask_to_sign_in
from civic.people.limits import not_too_fast
from civic.teams import actions, rules
from civic.teams.models import Invitation


@never_cache
@not_too_fast
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request, invitation):
    """Where the letter leads to: who asks whom to join which team. Whoever was meant may accept."""
    invitation = get_object_or_404(Invitation.objects.select_related("team", "by"), code=invitation)
    if request.method == "POST":
        if not request.user.is_authenticated:
            return ask_to_sign_in(request)
        if rules.can_accept(request.user, invitation) and actions.accept(invitation, by=request.user):
            messages.success(request, _("Welcome to the team of %(team)s.") % {"team": invitation.team})
            return redirect("wagtailadmin_home")
    context = {
        "invitation": invitation,
        "team": invitation.team,
        "is_open": invitation.is_open and not invitation.team.archived,
        "can_accept": rules.can_accept(request.user, invitation),
        "meant_for": masked(invitation.email),
        "here": request.path,
    }
    return render(request, "teams/invitation.html", context, status=403 if request.method == "POST" else 200)


def masked(email):
    """`maria@entity.example` → `m…@entity.example`: enough for whoever knows the address."""
    name, _at, host = email.rpartition("@")
    return f"{name[0]}…@{host}"
