from functools import wraps

from allauth.core import ratelimit
from django.shortcuts import render

from civic.people.keep import own_words


def not_too_fast(view):
    """No more sendings in a minute than a person can type: `ACCOUNT_RATE_LIMITS["act"]`. Nothing typed is lost."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.method == "POST" and not ratelimit.consume(request, action="act", user=request.user):
            words = [value for name, value in own_words(request) if name in ("title", "text", "name") and value]
            return render(request, "429.html", {"words": words}, status=429)
        return view(request, *args, **kwargs)

    return wrapped
