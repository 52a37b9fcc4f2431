"""Pages found by words as people write them: without accents, in singular or plural."""

from wagtail.search import index
from wagtail.search.query import And, PlainText

from civic.vocabulary.folding import fold, stems, words_of

MOST = 200  # pages that one question looks at


class SearchedPage:
    """Before `Page` among the bases of a page that the search finds.

    Wagtail's index knows neither accents nor plurals alike on all databases: beside its own fields it is given our
    folded words, of which a question gives beginnings.
    """

    @classmethod
    def get_search_fields(cls):
        return [*super().get_search_fields(), index.AutocompleteField("words")]

    @property
    def words(self):
        own = [field for field in super().get_search_fields() if isinstance(field, index.SearchField)]
        return fold(" ".join(said(field.get_value(self)) for field in own))


def said(value):
    return " ".join(map(said, value)) if isinstance(value, list | tuple) else str(value or "")


def matching(pages, query, locale):
    """Those of the pages (a query set) of that language in which each word of the query begins a word, those first
    that have it in their title; at most MOST."""
    words, whole = stems(query), words_of(query)
    if not words:
        return []
    # Of several words the index takes only the last as a beginning: each is asked as a query of its own. What it makes
    # of several ranks is of no use on SQLite, where ranks are negative and their product means nothing.
    asked = And([PlainText(word) for word in words]) if len(words) > 1 else PlainText(words[0])
    # The index knows no conditions but a few of its own: what may be seen is asked of what it found.
    index = pages.model.objects.live().filter(locale=locale)
    places = {
        page.pk: place
        for place, page in enumerate(index.autocomplete(asked, order_by_relevance=len(words) == 1)[:MOST])
    }
    found = pages.filter(pk__in=places)
    return sorted(found, key=lambda page: (-hits(page.title, words + whole), places[page.pk]))


def hits(title, words):
    """How many of the words begin a word of the title; what was typed whole counts beside its stem."""
    return sum(any(each.startswith(word) for each in fold(title).split()) for word in words)
