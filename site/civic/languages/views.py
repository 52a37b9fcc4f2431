from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from civic.contributions.acts import find, in_readers_language
from civic.languages import automatic
from civic.languages.engines import engine
from civic.languages.originals import original, spoken_texts
from civic.people.limits import is_within_limits, too_fast

TOO_MANY = "too many"  # what stands in the place of a state


@require_safe
def translation(request, public_id, part):
    """A text beside its automatic translation into the reader's language; `?only=translation` gives that alone."""
    contribution, page, said = readable(request, public_id, part)
    if said.language == get_language():
        return redirect(contribution.path_on(page))
    row = automatic.standing(contribution, part, said, get_language())
    if row is None and is_within_limits(request, "translate"):
        row = automatic.ask(contribution, part, said, get_language())
    is_alone = request.GET.get("only") == "translation"
    template = f"languages/translation.html{'#translated' if is_alone else ''}"
    return render(request, template, shown(contribution, page, part, said, row) | {"is_alone": is_alone})


def shown(contribution, page, part, said, row):
    """What the page of a translation needs; `row` is None for a reader who asks for too many."""
    texts = spoken_texts(said)
    return {
        "contribution": contribution,
        "place": page,
        "is_answer": part == automatic.Part.ANSWER,
        "said": said,
        "original": texts,
        "row": row,
        "state": row.state if row else TOO_MANY,
        "here": address(contribution, part),
        "path": contribution.path_on(page),
        "wrong_url": reverse("wrong_translation", args=[contribution.public_id, part]),
    }


def readable(request, public_id, part):
    """`(contribution, its page, what of it is translated)`; 404 unless everyone may read it, and there is an engine."""
    contribution, page = find(request, public_id)
    is_known = part in automatic.Part and engine()
    said = original(contribution, part, page) if is_known else None
    if said is None:
        raise Http404
    return contribution, page, said


def address(contribution, part):
    return reverse("translation", args=[contribution.public_id, part])


@never_cache
@csrf_exempt  # anyone may send it, and nothing is kept about who did: one that is forged says no more than one's own
@require_http_methods(["GET", "HEAD", "POST"])
@in_readers_language
def wrong(request, public_id, part):
    """A reader says that a translation is wrong."""
    contribution, page, said = readable(request, public_id, part)
    row = automatic.standing(contribution, part, said, get_language())
    if row is None or row.state != automatic.State.DONE:
        raise Http404
    if request.method == "POST":
        if not is_within_limits(request, "remark", key=row.pk):
            return too_fast(request)
        automatic.report(row)
        if request.user.is_authenticated:
            messages.success(request, _("Thank you. A person will look at it."))
        return redirect(address(contribution, part))
    return render(request, "languages/wrong.html", shown(contribution, page, part, said, row))
