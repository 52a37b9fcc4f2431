"""One question to everything that is public: pages of the reader's language, and ideas in whatever language."""

from dataclasses import dataclass, field
from difflib import get_close_matches

from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from civic.design.templatetags.design import beginning
from civic.design.tongues import with_tongue
from civic.languages.roots import pages_language
from civic.people.restrictions import for_everyone
from civic.vocabulary.folding import MOST_WORDS, fold, stem, stems
from civic.vocabulary.searching import MOST, matching
from consultations.ideas.models import Idea, IdeaBoardPage
from consultations.process.models import ConsultationPage, EntityPage, MethodPage, ResultsPage, UpdatePage
from guides.library.models import ChapterPage, GuidePage
from home.pages.models import NewsPage
from home.youth.models import LifeEventPage, ServicePage, ShopsPage, YouthPage

SHOWN = 5  # of each kind, until one is chosen
IDEAS = 60
LEAD = 180  # characters


@dataclass
class Section:
    """One kind of answer: its `name` in the address, what it is called, and the classes of pages that belong to it."""

    name: str
    title: str
    kinds: tuple = ()
    found: list = field(default_factory=list)
    is_cut: bool = False  # there are more than were looked at

    @property
    def count(self):
        return f"{len(self.found)}+" if self.is_cut else str(len(self.found))

    @property
    def first(self):
        return self.found[:SHOWN]

    @property
    def more(self):
        return max(0, len(self.found) - SHOWN)


def sections():
    return [
        Section("consultations", _("Consultations"), (ConsultationPage, MethodPage)),
        Section("services", _("Services for young people"), (ServicePage, LifeEventPage, ShopsPage, YouthPage)),
        Section("guides", _("Guides"), (GuidePage, ChapterPage)),
        Section("news", _("News and results"), (UpdatePage, ResultsPage, NewsPage)),
        Section("ideas", _("Ideas")),
        Section("pages", _("Other pages"), (EntityPage, Page)),
    ]


def search(query):
    """The sections in which something was found, each with `{"title", "lead", "url", "kind", "language"}` of it."""
    found = {section.name: section for section in sections()}
    if stems(query):
        here = Locale.objects.get(language_code=pages_language())
        public = with_tongue(for_everyone(Page.objects.live())).filter(locale=here, depth__gt=1)
        pages = matching(public.specific(), query, here)
        for page in pages:
            section = next(each for each in found.values() if isinstance(page, each.kinds))
            section.found.append(as_row(page))
            section.is_cut = len(pages) == MOST
        found["ideas"].found = ideas(query)
        found["ideas"].is_cut = len(found["ideas"].found) == IDEAS
    return [section for section in found.values() if section.found]


def as_row(page):
    lead = next(filter(None, (getattr(page, name, "") for name in ("lead", "intro", "search_description"))), "")
    words = {"title": page.title, "lead": beginning(lead, LEAD), "language": page.tongue}
    return words | {"url": page.url, "kind": page._meta.verbose_name}


def ideas(query):
    """The most supported ones, each on its board in the reader's language, else on the first."""
    boards = {}
    pages = for_everyone(IdeaBoardPage.objects.live()).select_related("locale").order_by("-pk")
    for board in sorted(pages, key=lambda board: board.locale.language_code == pages_language()):
        boards[board.translation_key] = board  # the last one wins
    said = Idea.objects.published().saying(query).filter(activity__translation_key__in=boards)
    rows = said.select_related("activity").order_by("-support_count", "-pk")[:IDEAS]
    return [
        {
            "title": idea.title,
            "lead": beginning(idea.text, LEAD),
            "url": idea.path_on(boards[idea.activity.translation_key]),
            "kind": idea._meta.verbose_name,
            "language": idea.language,
        }
        for idea in rows
    ]


def meant(query):
    """The query with each word that no title knows put as the nearest one that some title has; "" if none is near."""
    titles = for_everyone(Page.objects.live()).filter(locale__language_code=pages_language())
    known = {}
    for title in titles.values_list("title", flat=True)[: 5 * MOST]:
        known |= {fold(word): word for word in title.split() if len(word) > 3}
    known_stems = {stem(word) for word in known}
    words, is_other = [], False
    for word in query.split()[:MOST_WORDS]:
        near = [] if stem(fold(word)) in known_stems else get_close_matches(fold(word), known, n=1, cutoff=0.75)
        words.append(known[near[0]].lower().strip(".,:;?!") if near else word)
        is_other |= bool(near)
    return " ".join(words) if is_other else ""
