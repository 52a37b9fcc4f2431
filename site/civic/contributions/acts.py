"""Acts have a fixed address outside the page tree: `/acts/…`, no language in it, never kept by a cache.

GET asks, POST does. The reader's language comes along as `?lang=`; nothing else depends on it.
"""

from functools import partial, wraps
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from civic.contributions.actions import NotFromHere
from civic.contributions.models import Contribution
from civic.contributions.rules import can_enter
from civic.people.keep import ask_to_sign_in, keep_words
from civic.people.limits import not_too_fast
from civic.people.models import Person
from civic.prepared import Prepared


def act(view=None, *, strangers_may_begin=False):
    """An act of a person, in her language: only when signed in; what was typed before is kept until then.

    With `strangers_may_begin` the form is shown to everyone, and asks to sign in once it is sent.
    """
    if view is None:
        return partial(act, strangers_may_begin=strangers_may_begin)

    @wraps(view)
    @not_too_fast
    @require_http_methods(["GET", "HEAD", "POST"])
    @in_readers_language
    def wrapped(request, *args, **kwargs):
        if not request.user.is_authenticated and not (strangers_may_begin and request.method != "POST"):
            return ask_to_sign_in(request)
        return view(request, *args, **kwargs)

    return wrapped


def in_readers_language(view):
    """In the language that the address brings along, if we speak it."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        language = request.GET.get("lang")
        if language in dict(settings.LANGUAGES):
            translation.activate(language)
            request.LANGUAGE_CODE = language
        return view(request, *args, **kwargs)

    return wrapped


def told(refusal, request):
    """The words of a refusal. What her profile can mend comes with the way there and back, on which what she typed
    is kept."""
    if not isinstance(refusal, NotFromHere):
        return str(refusal)
    keep_words(request)
    profile = f"{reverse('profile')}?{urlencode({'next': request.get_full_path()})}"
    return format_html('{} <a href="{}">{}</a>', str(refusal), profile, _("Say where you live. What you typed waits."))


visible = Prepared(
    lambda person, public_id: (
        Contribution.objects.visible_to(Person(pk=person))
        .with_kinds()
        .select_related("activity")
        .filter(public_id=public_id)
    ),
    -1,
    "?",
)


def find(request, public_id):
    """`(contribution as its own kind, its page in the reader's language)`; 404 unless she may see both."""
    found = visible.rows(request.user.pk or 0, public_id)
    if not found:
        raise Http404
    contribution = found[0]
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
