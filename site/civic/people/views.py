from urllib.parse import urlsplit

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from civic.people.forms import ProfileForm


@never_cache
@login_required
def profile(request):
    form = ProfileForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("profile")
    return render(request, "people/profile.html", {"form": form})


@never_cache
def csrf_failure(request, reason=""):
    """A form that was open too long. If it came from this very site, show what was typed and send it again.

    A form from elsewhere gets nothing but the refusal: it must not be able to put words into anyone's mouth.
    """
    origin = request.headers.get("Origin", "")
    is_ours = urlsplit(origin).netloc == request.get_host()
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if is_ours and name != "csrfmiddlewaretoken" and "password" not in name
    ]
    return render(request, "people/form_expired.html", {"fields": fields, "is_ours": is_ours}, status=403)
