"""Nothing typed is lost: words sent without being signed in wait in the session until the person is."""

from urllib.parse import urlencode, urlsplit

from django.core.exceptions import BadRequest
from django.http import QueryDict
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import redirect
from django.urls import reverse

KEPT = "kept_words"
MAX_KEPT = 30_000  # characters of one form as it is sent; the longest of ours, in any script, has fewer


def keep_words(request):
    """What was typed waits until she comes back to this form."""
    words = request.POST.copy()
    words.pop("csrfmiddlewaretoken", None)
    if words and len(words.urlencode()) <= MAX_KEPT:
        request.session[KEPT] = {"path": request.path, "words": words.urlencode()}


def ask_to_sign_in(request):
    """Keep what was typed and lead to the sign-in page, which leads back here."""
    keep_words(request)
    return redirect(f"{reverse('account_login')}?{urlencode({'next': request.get_full_path()})}")


def words_of(request):
    """What this form was sent with: the POST, or words that were kept for it, or None for a fresh form."""
    are_kept = request.user.is_authenticated and request.session.get(KEPT, {}).get("path") == request.path
    kept = request.session.pop(KEPT)["words"] if are_kept else None
    if request.method == "POST":
        return request.POST
    return kept and QueryDict(kept)


def own_words(request):
    """The fields of a form that could not be accepted, `[(name, value)]`, to be shown to whoever typed them.

    Only if it came from this very site: a form from elsewhere must not put words into anyone's mouth.
    """
    if urlsplit(request.headers.get("Origin", "")).netloc != request.get_host():
        return []
    try:
        request.POST  # noqa: B018 (reading it parses the body)
    except (BadRequest, MultiPartParserError):
        return []
    return [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name != "csrfmiddlewaretoken" and "password" not in name
    ]
