"""Words as people type them: without accents, capitals or plural endings."""

import unicodedata


def fold(text):
    """Lower case without accents, so that `habitacao` finds `Habitação` on every database."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


# Portuguese and English plurals, and how much of them the singular shares: habitações, animais, jardins, cities.
PLURALS = {"oes": 3, "aes": 3, "ais": 2, "eis": 2, "ois": 2, "ies": 3, "ns": 2, "s": 1}


def stems(query):
    """The folded words of a query, plurals cut to what singular and plural share."""
    return [stem(word) for word in fold(query).split()[:8]]


def stem(word):
    for ending, length in PLURALS.items():
        if word.endswith(ending) and len(word) - length >= 3:
            return word[:-length]
    return word
