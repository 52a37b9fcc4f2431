"""In which language the words of a page are: not always that of the address under which they are read."""

from django.conf import settings
from django.db.models import Case, Value, When
from django.db.models.functions import Coalesce


def with_tongue(pages):
    """The same pages, each with its `tongue`, the code of the language that its words are in: of an alias, that of its
    source; and of what was one until someone began to translate it, as long as no translation was published. Without
    it, each alias would ask for its own."""
    only_begun = When(alias_of=None, live=True, first_published_at=None, then=Value(settings.LANGUAGE_CODE))
    own = Coalesce("alias_of__locale__language_code", "locale__language_code")
    return pages.annotate(tongue=Case(only_begun, default=own))
