"""Acts have a fixed address outside the page tree: `/acts/…`, no language in it, never kept by a cache.

GET asks, POST does. The reader's language comes along as `?lang=`; nothing else depends on it.
"""

from functools import partial, wraps

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from civic.contributions.models import Contribution
from civic.contributions.rules import can_enter
from civic.people.keep import ask_to_sign_in
from civic.people.limits import not_too_fast


def act(view=None, *, strangers_may_begin=False):
    """An act of a person, in her language: only when signed in; what was typed before is kept until then.

    With `strangers_may_begin` the form is shown to everyone, and asks to sign in once it is sent.
    """
    if view is None:
        return partial(act, strangers_may_begin=strangers_may_begin)

    @wraps(view)
    @never_cache
    @not_too_fast
    @require_http_methods(["GET", "HEAD", "POST"])
    def wrapped(request, *args, **kwargs):
        language = request.GET.get("lang")
        if language in dict(settings.LANGUAGES):
            translation.activate(language)
            request.LANGUAGE_CODE = language
        if not request.user.is_authenticated and not (strangers_may_begin and request.method != "POST"):
            return ask_to_sign_in(request)
        return view(request, *args, **kwargs)

    return wrapped


def find(request, public_id):
    """`(contribution as its own kind, its page in the reader's language)`; 404 unless she may see both."""
    visible = Contribution.objects.visible_to(request.user).with_kinds().select_related("activity")
    contribution = get_object_or_404(visible, public_id=public_id)
    page = contribution.activity.page()
    if page is None or not can_enter(request, page) or not is_read_below_what_is_visible(request.user, contribution):
        raise Http404
    own_kind = contribution.specific
    own_kind.activity, own_kind.about = contribution.activity, contribution.about
    return own_kind, page


def is_read_below_what_is_visible(person, contribution):
    """Whether everything that it is about, up to the top, may be read too: what hangs below is gone with it."""
    above = contribution.about
    while above is not None:
        if not (above.is_published or (person.is_authenticated and above.author_id == person.pk)):
            return False
        above = above.about
    return True
