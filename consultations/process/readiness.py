"""What a consultation needs before it opens: each point is there, could be better, or is missing.

A missing point can be passed over, with a reason; one that `stops` cannot.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import Truncator, capfirst
from django.utils.translation import get_language_info, ngettext
from django.utils.translation import gettext as _

from civic.design import readability
from consultations.process.pages import MethodPage
from consultations.process.rules import FIXED, has_been_acted_on

OK, WEAK, MISSING = "ok", "weak", "missing"
# The texts that every consultation opens with, and how many words of each a reader bears.
TEXTS = {"lead": 40, "decided": 50, "decides": 50, "can_do": 50, "time_needed": 20, "afterwards": 60}
STATUTORY_DAYS = 30
FILE_ENDINGS = tuple(f".{ending}" for ending in settings.WAGTAILDOCS_EXTENSIONS)


@dataclass(frozen=True)
class Point:
    name: str  # stays the same in every language: for the journal
    state: str
    title: str
    words: str
    url: str = ""  # where it is mended
    stops: bool = False


class Surroundings:
    """What stands around the text of a consultation, asked for once: its phases, ways to take part, languages."""

    def __init__(self, page):
        self.phases = list(page.process.phases.prefetch_related("openings")) if page.process else []
        self.opened = [phase for phase in self.phases if phase.openings.all()]
        self.ways = [below for below in page.get_children().specific() if isinstance(below, MethodPage)]
        pages = page.get_translations(inclusive=True).filter(alias_of=None)
        self.languages = set(pages.values_list("locale__language_code", flat=True))
        self.language = page.locale.language_code

    @property
    def opens(self):
        return min((phase.starts for phase in self.opened), default=None)

    @property
    def closes(self):
        return max((phase.ends for phase in self.opened), default=None)


def points_of(page, around=None):
    """All points of a page as it is in memory: its draft, or what is published. A list in reading order."""
    around = around or Surroundings(page)
    checks = [is_template, keeps_what_is_fixed, texts, plain_words, for_whom, dates, ways, contact, statutory, data]
    checks += [answers, languages, pictures, documents]
    return [point for check in checks for point in check(page, around)]


def open_points(draft, around=None):
    """What is missing before this draft can be published without a word. On a page that is live, only what is not
    missing in its live version too."""
    around = around or Surroundings(draft)
    missing = [point for point in points_of(draft, around) if point.state == MISSING]
    if not draft.live or not missing:
        return missing
    live = type(draft).objects.get(pk=draft.pk)
    known = {point.name for point in points_of(live, around) if point.state == MISSING}
    return [point for point in missing if point.stops or point.name not in known]


def edit(page, anchor):
    return f"{reverse('wagtailadmin_pages:edit', args=[page.pk])}#{anchor}"


def timeline(page):
    return reverse("consultation_timeline", args=[page.pk])


def label(page, field):
    return str(capfirst(page._meta.get_field(field).verbose_name))


def is_template(page, around):
    if page.is_template:
        words = _("A template is not published: begin a consultation with a copy of it.")
        yield Point("template", MISSING, _("Template"), words, reverse("copy_consultation", args=[page.pk]), stops=True)


def keeps_what_is_fixed(page, around):
    """What people have answered to must be as it was."""
    if page.first_published_at is None:
        return
    stored = type(page).objects.values(*FIXED).get(pk=page.pk)
    changed = [name for name in FIXED if stored[name] != getattr(page, name)]
    if changed and has_been_acted_on(page):
        for name in changed:
            words, url = as_it_was(stored[name]), edit(page, f"id_{name}")
            yield Point(f"fixed {name}", MISSING, label(page, name), words, url, stops=True)


def as_it_was(words):
    return why_fixed() + " " + _("It was: “%(words)s”") % {"words": words}


def why_fixed():
    return _(
        "People have taken part, so this can no longer change. Tell them in a piece of news what is different, or open "
        "a new consultation."
    )


def texts(page, around):
    """The lead and the five facts: there, and short."""
    for name, limit in TEXTS.items():
        text, url = getattr(page, name).strip(), edit(page, f"id_{name}")
        count = len(readability.words(text))
        if not text:
            yield Point(name, MISSING, label(page, name), _("Not written yet."), url, stops=True)
        elif count > limit:
            words = _("%(count)s words. Most readers stop after %(limit)s: say the main thing first.")
            yield Point(name, WEAK, label(page, name), words % {"count": count, "limit": limit}, url)
        else:
            yield Point(name, OK, label(page, name), Truncator(text).words(12), url)


def plain_words(page, around):
    """How hard it is to read, by formulas that hold for Portuguese."""
    if not around.language.startswith("pt"):
        return
    parts = {name: getattr(page, name) for name in TEXTS} | {"about": readability.plain(page.about)}
    whole = "\n".join(parts.values())
    score = readability.gulpease(whole)
    if score is None:
        return
    figures = {"gulpease": round(score), "flesch": round(readability.flesch(whole)), "easy": readability.HARD}
    words = (
        _("Gulpease %(gulpease)s, Flesch %(flesch)s. From Gulpease %(easy)s on, most readers find it easy.") % figures
    )
    if score < readability.HARD:
        words = _("Hard to read. Shorter words and sentences help.") + " " + words
    state = WEAK if score < readability.HARD else OK
    yield Point("plain words", state, _("Plain words"), words, edit(page, "id_lead"))
    for name, text in parts.items():
        for sentence in readability.long_sentences(text):
            words = _("A sentence of %(count)s words; more than %(limit)s are hard to follow: “%(sentence)s”") % {
                "count": len(readability.words(sentence)),
                "limit": readability.LONG,
                "sentence": Truncator(sentence).words(8),
            }
            anchor = "id_about-label" if name == "about" else f"id_{name}"
            yield Point("long sentence", WEAK, label(page, name), words, edit(page, anchor))


def for_whom(page, around):
    """Everyone, unless her team said otherwise: so that nobody is surprised by who sees it."""
    if page.is_private:
        words = _("People who are invited: nobody else sees it.")
    elif page.residents_of:
        words = _("People who live in %(place)s take part; everyone reads.") % {"place": page.residents_of}
    else:
        words = _("Everyone.")
    yield Point("for whom", OK, _("Whom it is for"), words, reverse("consultation_audience", args=[page.pk]))


def dates(page, around):
    """Phases with dates, and something open in one of them."""
    title, dated = _("Dates"), {phase.key for phase in around.phases}
    undated = [text.title for text in page.phase_texts.all() if text.translation_key not in dated]
    if not around.phases:
        yield Point("dates", MISSING, title, _("No phase has its dates yet."), timeline(page))
    elif undated:
        words = _("Without dates: %(phases)s.") % {"phases": ", ".join(undated)}
        yield Point("dates", WEAK, title, words, timeline(page))
    else:
        yield Point("dates", OK, title, _("Every phase has its dates."), timeline(page))
    title = _("Something to do")
    if not around.opened:
        words = _("Nothing is open in any phase: nobody could take part.")
        yield Point("openings", MISSING, title, words, timeline(page))
    elif around.closes <= timezone.now():
        words = _("It ended on %(date)s: nobody could take part.") % {"date": day(around.closes)}
        yield Point("openings", MISSING, title, words, timeline(page))
    else:
        words = _("Open from %(first)s to %(last)s.") % {"first": day(around.opens), "last": day(last(around.closes))}
        yield Point("openings", OK, title, words, timeline(page))


def last(end):
    """What ends at midnight ends on the day before."""
    return end - timedelta(microseconds=1)


def day(moment):
    return date_format(timezone.localtime(moment), "DATE_FORMAT")


def ways(page, around):
    """At least one way to take part that is live, or complete enough to be published along."""
    title, url = _("Ways to take part"), reverse("wagtailadmin_pages:add_subpage", args=[page.pk])
    ready = [way for way in around.ways if way.live or is_complete(way)]
    if ready:
        names = ", ".join(way.get_admin_display_title() for way in ready)
        yield Point("ways", OK, title, names, reverse("wagtailadmin_explore", args=[page.pk]))
    elif not around.ways:
        yield Point("ways", MISSING, title, _("Add an idea board, a discussion or another way to take part."), url)
    for way in around.ways:
        if way not in ready:
            words = _("Not finished: it stays a draft until what it must have is written.")
            yield Point(f"way {way.pk}", MISSING, way.get_admin_display_title(), words, edit(way, "id_title"))


def is_complete(way):
    """Whether what its kind must have is there. Whatever points at other rows was checked when it was chosen."""
    try:
        way.clean_fields(exclude=[field.name for field in way._meta.fields if field.is_relation])
    except ValidationError:
        return False
    return True


def filled(page, name, words):
    value, url = getattr(page, name), edit(page, f"id_{name}")
    if value:
        shown = page.get_lawful_basis_display() if name == "lawful_basis" else Truncator(value).words(12)
        return Point(name, OK, label(page, name), shown, url)
    return Point(name, MISSING, label(page, name), words, url, stops=not page._meta.get_field(name).blank)


def contact(page, around):
    yield filled(page, "email", _("People need an address for their questions."))


def statutory(page, around):
    """What the law asks of a consultation that the law asks for."""
    if not page.is_statutory:
        return
    yield filled(page, "legal_basis", _("Name the law that asks for it, and its article."))
    yield filled(page, "gazette", _("Say where it was announced."))
    if around.opened:
        days = (timezone.localtime(around.closes) - timezone.localtime(around.opens)).days
        words = ngettext("Open for %(n)s day.", "Open for %(n)s days.", days) % {"n": days}
        is_short = days < STATUTORY_DAYS
        if is_short and not page.why_short:
            words += " " + _("The law asks for 30: make it longer, or say why it is short.")
        state = MISSING if is_short and not page.why_short else OK
        yield Point("duration", state, _("At least 30 days"), words, edit(page, "id_why_short"))


def data(page, around):
    yield filled(page, "data_purpose", _("Say why you keep what people write."))
    yield filled(page, "lawful_basis", _("Choose what lets you keep what people write."))


def answers(page, around):
    title, url = label(page, "answers_by"), edit(page, "id_answers_by")
    if not page.answers_by:
        yield Point("answers_by", MISSING, title, _("Say by which day everyone will have been answered."), url)
    elif around.closes and page.answers_by <= timezone.localdate(last(around.closes)):
        words = _("%(date)s is no later than the last day on which people can write.") % {
            "date": date_format(page.answers_by, "DATE_FORMAT")
        }
        yield Point("answers_by", MISSING, title, words, url)
    else:
        yield Point("answers_by", OK, title, date_format(page.answers_by, "DATE_FORMAT"), url)


def languages(page, around):
    missing = [code for code, _own_name in settings.WAGTAIL_CONTENT_LANGUAGES if code not in around.languages]
    title, url = _("Languages"), reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    names = ", ".join(str(get_language_info(code)["name_translated"]) for code in missing)
    if not missing:
        yield Point("languages", OK, title, _("Translated into every language of the site."), url)
    else:
        words = _("Not translated yet: %(languages)s.") % {"languages": names}
        yield Point("languages", WEAK if "en" in missing else OK, title, words, url)


def pictures(page, around):
    if page.image_id is None:
        return
    url = reverse("wagtailimages:edit", args=[page.image_id])
    if page.image.description:
        yield Point("picture", OK, label(page, "image"), page.image.description, url)
    else:
        words = _("Say in its description what it shows, for people who do not see it.")
        yield Point("picture", WEAK, label(page, "image"), words, url)


def documents(page, around):
    for row in page.documents.all():
        if row.title.lower().endswith(FILE_ENDINGS):
            words = _("“%(title)s” is a file's name. Say what the document is.") % {"title": row.title}
            yield Point("document", WEAK, _("Document"), words, edit(page, "id_documents-FORMS"))
