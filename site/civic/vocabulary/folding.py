"""Words as people type them: without accents, capitals or plural endings."""

import re
import unicodedata


def fold(text):
    """Lower case without accents, so that `habitacao` finds `Habitação` on every database."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


# Endings of singular and plural in Portuguese and English, and how much of each to cut so that the rest begins both:
# habitação and habitações, alemães, mãos, animal and animais, fácil and fáceis, jardim and jardins, city and cities.
# Colher and colheres, luz and luzes, país and países need nothing but the last line.
ENDINGS = {"oes": 3, "aes": 3, "aos": 3, "ao": 2, "eis": 3, "il": 2, "is": 2, "l": 1, "ns": 2, "m": 1, "ies": 3, "y": 1}
ENDINGS |= {"es": 2, "s": 1}
MOST_WORDS = 8


def words_of(query):
    """The folded words of a query, without signs; at most MOST_WORDS."""
    return re.findall(r"\w+", fold(query))[:MOST_WORDS]


def stems(query):
    """The folded words of a query, each cut to what its singular and plural begin with."""
    return [stem(word) for word in words_of(query)]


def stem(word):
    """The beginning that singular and plural of a folded word share: it finds both, whichever was typed."""
    for ending, length in ENDINGS.items():
        if word.endswith(ending) and len(word) - length >= 3:
            return word[:-length]
    return word
