"""Acts have a fixed address outside the page tree: `/acts/…`, no language in it, never kept by a cache.

GET asks, POST does. The reader's language comes along as `?lang=`; nothing else depends on it.
"""

from functools import wraps

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from civic.contributions.models import Contribution
from civic.contributions.rules import can_enter
from civic.people.keep import ask_to_sign_in


def act(view):
    """An act of a person: only when signed in (what was typed is kept until then), in her language."""

    @wraps(view)
    @never_cache
    @require_http_methods(["GET", "HEAD", "POST"])
    def wrapped(request, *args, **kwargs):
        language = request.GET.get("lang")
        if language in dict(settings.LANGUAGES):
            translation.activate(language)
            request.LANGUAGE_CODE = language
        if not request.user.is_authenticated:
            return ask_to_sign_in(request)
        return view(request, *args, **kwargs)

    return wrapped


def find(request, public_id):
    """`(contribution as its own kind, its page in the reader's language)`; 404 unless she may see both."""
    contribution = get_object_or_404(
        Contribution.objects.visible_to(request.user).select_related("activity"), public_id=public_id
    )
    page = contribution.activity.page()
    if page is None or not can_enter(request, page):
        raise Http404
    return contribution.specific, page
