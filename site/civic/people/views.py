from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from civic.people.forms import ProfileForm
from civic.people.keep import own_words


@never_cache
@login_required
def profile(request):
    form = ProfileForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("profile")
    return render(request, "people/profile.html", {"form": form}, status=422 if form.errors else 200)


@never_cache
def csrf_failure(request, reason=""):
    """A form that was open too long: show what was typed and send it again."""
    return render(request, "people/form_expired.html", {"fields": own_words(request)}, status=403)
