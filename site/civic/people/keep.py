"""Nothing typed is lost: words sent without being signed in wait in the session until the person is."""

from urllib.parse import urlencode

from django.http import QueryDict
from django.shortcuts import redirect
from django.urls import reverse

KEPT = "kept words"
MAX_KEPT = 20_000  # characters of one form; longer than any form of ours may be


def ask_to_sign_in(request):
    """Keep what was typed and lead to the sign-in page, which leads back here."""
    words = request.POST.copy()
    words.pop("csrfmiddlewaretoken", None)
    if words and len(words.urlencode()) <= MAX_KEPT * 6:
        request.session[KEPT] = {"path": request.path, "words": words.urlencode()}
    return redirect(f"{reverse('account_login')}?{urlencode({'next': request.get_full_path()})}")


def words_of(request):
    """What this form was sent with: the POST, or words that were kept for it, or None for a fresh form."""
    if request.method == "POST":
        return request.POST
    if request.user.is_authenticated and request.session.get(KEPT, {}).get("path") == request.path:
        return QueryDict(request.session.pop(KEPT)["words"])
    return None
