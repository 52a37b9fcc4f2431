from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from civic.people import actions
from civic.people.forms import OrganisationForm, ProfileForm
from civic.people.keep import ask_to_sign_in, own_words, words_of
from civic.people.limits import not_too_fast
from civic.people.rules import MOST_ORGANISATIONS
from civic.people.voices import organisations_of


@never_cache
@login_required
def profile(request):
    """Her own account; `?next=` leads back to where she was sent from to say something about herself."""
    form = ProfileForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        back = request.GET.get("next", "")
        is_ours = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
        return redirect(back if is_ours else "profile")
    return render(request, "people/profile.html", {"form": form}, status=422 if form.errors else 200)


@never_cache
@not_too_fast
def organisations(request):
    """Those a person says she speaks for, and one more. It is taken at her word."""
    if not request.user.is_authenticated:
        return ask_to_sign_in(request)
    form = OrganisationForm(words_of(request), person=request.user)
    if request.method == "POST" and form.is_valid():
        organisation, is_new = actions.speak_for(request.user, **form.cleaned_data)
        messages.success(request, what_was_joined(organisation, is_new))
        return redirect("organisations")
    own = organisations_of(request.user)
    context = {
        "form": form,
        "organisations": own,
        "most": MOST_ORGANISATIONS,
        "can_add": len(own) < MOST_ORGANISATIONS or form.is_bound,
    }
    return render(request, "people/organisations.html", context, status=422 if form.errors else 200)


def what_was_joined(organisation, is_new):
    said = (
        _("You can now speak for {}.")
        if is_new
        else _("This number is known here already, as {}. You speak for it under this name.")
    )
    return format_html(said, format_html("<bdi>{}</bdi>", organisation.name))


@never_cache
@login_required
@not_too_fast
def leave_organisation(request):
    if request.method == "POST":
        key = request.POST.get("organisation", "")
        organisation = get_object_or_404(request.user.organisations, pk=key if key.isascii() and key.isdigit() else 0)
        actions.stop_speaking_for(request.user, organisation)
        said = _("You no longer speak for {}. What you said in its name stays.")
        messages.success(request, format_html(said, format_html("<bdi>{}</bdi>", organisation.name)))
    return redirect("organisations")


@never_cache
def csrf_failure(request, reason=""):
    """A form that was open too long: show what was typed and send it again."""
    return render(request, "people/form_expired.html", {"fields": own_words(request)}, status=403)
