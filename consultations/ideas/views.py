import secrets
from functools import partial

from django.contrib import messages
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from civic.cache import briefly
from civic.contributions.actions import Refused
from civic.contributions.acts import find, told
from civic.contributions.models import Contribution
from civic.contributions.paging import page_by_key, read_key
from civic.people.keep import ask_to_sign_in, words_of
from civic.people.limits import not_too_fast
from civic.people.models import Person
from civic.people.voices import organisations_of, voices_of
from civic.prepared import Prepared, some
from civic.vocabulary.models import Territory
from consultations.comments.forms import CommentForm, voices_on
from consultations.comments.rules import can_comment
from consultations.comments.threads import thread
from consultations.ideas import actions, rules
from consultations.ideas.forms import BoardForm, PlaceForm, WordsForm
from consultations.ideas.models import Idea
from consultations.support.models import Support
from consultations.support.rules import can_support

PAGE = 20
MOST = 1000  # counted exactly; beyond it a page says “more than”
ORDERS = {"supported": ("-support_count", "-id"), "newest": ("-published", "-id"), "quiet": ("comment_count", "id")}
LABELS = [
    ("supported", _("Most supported")),
    ("newest", _("Newest")),
    ("quiet", _("Fewest comments")),
    ("random", _("Random")),
]
STEPS = [("words", _("Your idea")), ("place", _("Place and picture")), ("review", _("Check and send"))]


def board(request, page):
    """All ideas of a board: searched, filtered, sorted, page by key."""
    form = BoardForm(request.GET, page=page)
    found = form.narrow(Contribution.objects.of_kind(Idea, page.activity))
    order = request.GET.get("order", "")
    if order == "random":
        return in_new_chance_order(request)
    if order.startswith("random-"):
        ideas, after, order = in_chance_order(found, order, request.GET.get("after", ""))
    else:
        order = order if order in ORDERS else "supported"
        ideas, after = page_by_key(found, ORDERS[order], request.GET.get("after", ""), PAGE)
    rows = {row.pk: row for row in rows_of.rows([idea.pk for idea in ideas])}
    ideas = [rows[idea.pk] for idea in ideas]
    names = page.category_names
    for idea in ideas:
        idea.category_name = names.get(idea.category, "")
        idea.path = idea.path_on(page)
        idea.support_word = ngettext("support", "supports", idea.support_count)
        idea.comments_said = ngettext("%(n)s comment", "%(n)s comments", idea.comment_count) % {"n": idea.comment_count}
    count, is_all = how_many(page, form, found, ideas, has_others=bool(after or request.GET.get("after")))
    context = {
        "page": page,
        "form": form,
        "filters": briefly(f"filters {page.pk}", partial(draw_filters, page)),
        "ideas": ideas,
        "count": count,
        "count_name": Idea.name_of(count),
        "is_all": is_all,
        "after": after,
        "order": order,
        "orders": LABELS,
        "can_propose": rules.can_propose(page.open_acts),
        "tongue_of_places": Territory.tongue,
    }
    return render(request, "ideas/board.html", context)


rows_of = Prepared(lambda keys: Idea.objects.as_rows().filter(pk__in=keys), some(PAGE))


def draw_filters(page):
    """The form as it is drawn for whoever has not chosen anything yet."""
    return render_to_string("ideas/board.html#filters", {"page": page, "form": BoardForm({}, page=page)})


def how_many(page, form, found, ideas, *, has_others):
    """`(number of ideas found, whether that is all of them)`, at a cost that does not grow with the board.

    The whole board was counted by a job a few seconds ago; what a search finds is counted up to a thousand.
    """
    if not has_others:
        return len(ideas), True
    if not form.is_narrow and hasattr(page.activity, "tally"):
        return page.activity.tally.figures.get("kinds", {}).get(Idea.kind_of_class, len(ideas)), True
    count = found.order_by()[: MOST + 1].count()
    return min(count, MOST), count <= MOST


@never_cache
def in_new_chance_order(request):
    """Lead to a fair order of this reader's own; the link keeps it, so that she can go on, back and share it."""
    query = request.GET.copy()
    query["order"] = f"random-{secrets.randbelow(2**31)}"
    return redirect(f"{request.path}?{query.urlencode()}")


def in_chance_order(found, order, after):
    """A fair order that stays the same for one link, `random-<seed>`: the ideas' fixed places, from the seed on
    to the end and round again. Returns `(ideas, key of the next page, order as written in links)`."""
    seed = order.partition("-")[2]
    seed = int(seed) if seed.isascii() and seed.isdigit() and len(seed) < 11 and int(seed) < 2**31 else 0
    keys = ("shuffle", "id")
    turn, _mark, after = after.rpartition("~")
    has_turned = turn == "round" and read_key(after, len(keys))
    ideas = []
    if not has_turned:
        ideas, after = page_by_key(found.filter(shuffle__gte=seed), keys, after, PAGE)
        if after:
            return ideas, after, f"random-{seed}"
    rest, after = page_by_key(found.filter(shuffle__lt=seed), keys, after, PAGE - len(ideas) or 1)
    return [*ideas, *rest], after and f"round~{after}", f"random-{seed}"


visible = Prepared(
    lambda person, activity, public_id: (
        Idea.objects.visible_to(Person(pk=person))
        .select_related("author", "organisation", "answer", "territory__within")
        .filter(activity=activity, public_id=public_id)
    ),
    -1,
    -2,
    "?",
)


def idea(request, page, public_id):
    """One idea with its answer, its supports and its comments."""
    found = visible.rows(request.user.pk or 0, page.activity.pk, public_id)
    if not found:
        raise Http404
    idea = found[0]
    if idea.is_draft:
        return redirect(page.url_to("words", public_id))
    add_addresses(page, idea)
    comments = thread(request, page, idea)
    can_be_commented = can_comment(page.open_acts) and idea.is_published
    comment_form = None
    if can_be_commented and request.user.is_authenticated:
        comment_form = CommentForm(voices=voices_on(request, page.activity))
    context = {
        "page": page,
        "idea": idea,
        "comment_form": comment_form,
        "category_name": page.category_names.get(idea.category, ""),
        "supports": Support.objects.how_many(idea, request.user),
        "is_supported": idea.pk in comments["supported"],
        "can_support": can_support(idea, page.open_acts),
        "can_comment": can_be_commented,
        "can_edit": rules.can_edit(request.user, idea),
    } | comments
    return render(request, "ideas/idea.html", context)


def picture(request, public_id):
    """The picture of an idea, for whoever may read the idea."""
    idea, _page = find(request, public_id)
    if not getattr(idea, "image", None):
        raise Http404
    return FileResponse(idea.image.open("rb"), content_type="image/webp")


def add_addresses(page, idea):
    idea.path = page.url_to("idea", idea.public_id)
    idea.words_url = page.url_to("words", idea.public_id)
    idea.place_url = page.url_to("place", idea.public_id)


def own_idea(request, page, public_id):
    """An idea that this person may still change; others are not even told that it exists."""
    idea = get_object_or_404(Idea, activity=page.activity.pk, public_id=public_id)
    if not rules.can_edit(request.user, idea):
        raise Http404
    return idea


@never_cache
@not_too_fast
def new(request, page):
    """Step 1 of a new idea. Anyone may begin to write; to keep it she signs in."""
    typed = words_of(request)
    if typed is None and not rules.can_propose(page.open_acts):
        context = {"page": page, "opens": page.next_opening("submit")}
        return render(request, "ideas/closed.html", context, status=403)
    return step_words(request, page, None, typed)


@never_cache
@not_too_fast
def words(request, page, public_id):
    """Step 1 again, or the words of a public idea that nobody supports yet."""
    if not request.user.is_authenticated:
        return ask_to_sign_in(request)
    return step_words(request, page, own_idea(request, page, public_id), words_of(request))


def step_words(request, page, idea, typed):
    is_later = request.POST.get("later") == "1"
    is_public = idea is not None and not idea.is_draft
    form = WordsForm(
        typed,
        instance=idea,
        page=page,
        is_draft=is_later,
        voices=None if is_public else voices_of(request),
        initial={
            "language": idea and idea.language_said,
            "category": idea and idea.category,
            "organisation": idea and idea.organisation_id,
        },
    )
    if request.method == "POST" and form.is_valid():
        if not request.user.is_authenticated:
            return ask_to_sign_in(request)
        said = form.cleaned_data
        key = said.pop("key")
        try:
            if idea:
                idea = actions.edit(idea, by=request.user, **said)
            else:
                idea = actions.save_draft(activity=page.activity, by=request.user, key=key, **said)
        except Refused as refusal:
            form.add_error(None, told(refusal, request))
        else:
            return next_step(request, page, idea, "place", is_later)
    return show_step(request, page, "words", idea, form)


@never_cache
@not_too_fast
def place(request, page, public_id):
    """Step 2: where it is, and a picture."""
    if not request.user.is_authenticated:
        return ask_to_sign_in(request)
    idea = own_idea(request, page, public_id)
    form = PlaceForm(words_of(request), request.FILES or None, instance=idea)
    if request.method == "POST" and form.is_valid():
        try:
            idea = actions.edit(idea, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, told(refusal, request))
        else:
            return next_step(request, page, idea, "review", request.POST.get("later") == "1")
    return show_step(request, page, "place", idea, form)


@never_cache
@not_too_fast
def review(request, page, public_id):
    """Step 3: check everything, then send it."""
    if not request.user.is_authenticated:
        return ask_to_sign_in(request)
    idea = get_object_or_404(Idea, activity=page.activity.pk, public_id=public_id, author=request.user)
    error = ""
    if request.method == "POST":
        stored = {"title": idea.title, "text": idea.text, "category": idea.category or "", "language": idea.language}
        stored["organisation"] = idea.organisation_id or ""
        voices = organisations_of(request.user) if idea.organisation_id else None
        unfinished = WordsForm(stored, page=page, is_draft=False, voices=voices)
        if not unfinished.is_valid():
            return show_step(request, page, "words", idea, unfinished)
        try:
            return redirect(actions.submit(idea))
        except Refused as refusal:
            error = told(refusal, request)
    elif not idea.is_draft:
        return redirect(page.url_to("idea", public_id))
    return show_step(request, page, "review", idea, None, error)


def next_step(request, page, idea, step, is_later):
    if not idea.is_draft:
        messages.success(request, gettext("Saved."))
        return redirect(page.url_to("idea", idea.public_id))
    return redirect("took_part") if is_later else redirect(page.url_to(step, idea.public_id))


def show_step(request, page, step, idea, form, error=""):
    is_public = idea is not None and not idea.is_draft
    if idea is not None:
        add_addresses(page, idea)
    place_of = [name for name, _label in STEPS].index(step)
    context = {
        "page": page,
        "idea": idea,
        "form": form,
        "error": error,
        "address": idea and page.url_to(step, idea.public_id),
        "steps": []
        if is_public
        else [
            {"label": label, "url": page.url_to(name, idea.public_id) if idea else "", "number": number}
            for number, (name, label) in enumerate(STEPS)
        ],
        "step": place_of,
        "is_public": is_public,
        "category_name": page.category_names.get(idea.category, "") if idea else "",
    }
    return render(request, f"ideas/{step}.html", context, status=422 if error or (form and form.errors) else 200)
