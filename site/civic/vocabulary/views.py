import re

from django.shortcuts import render
from django.views.decorators.http import require_safe

from civic.cache import briefly
from civic.vocabulary.folding import fold
from civic.vocabulary.models import GlossaryTerm


@require_safe
def glossary(request):
    """All terms by their letter, each with an anchor of its own that pages lead to."""
    letters, updated = briefly("glossary", by_letter)
    return render(request, "vocabulary/glossary.html", {"letters": letters, "updated": updated})


def by_letter():
    """`([(letter, [{"slug", "label", "tongue", "explained", "explained_tongue"}])], when the last one changed)`, as
    the reader orders words."""
    terms = sorted(GlossaryTerm.objects.all(), key=lambda term: spelled(str(term)))
    letters = {}
    for term in terms:
        row = {"slug": term.slug, "label": str(term), "tongue": term.tongue}
        row |= {"explained": term.explained, "explained_tongue": term.explained_tongue}
        letters.setdefault(spelled(row["label"])[:1].upper(), []).append(row)
    return list(letters.items()), max((term.updated for term in terms), default=None)


def spelled(label):
    """As it is looked up: “How might we…?” under H."""
    return re.sub(r"^\W+", "", fold(label))
