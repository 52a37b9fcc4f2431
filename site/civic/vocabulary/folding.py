"""Words as people type them: without accents, capitals or plural endings."""

import unicodedata


def fold(text):
    """Lower case without accents, so that `habitacao` finds `Habitação` on every database."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def stems(query):
    """The folded words of a query, Portuguese and English plurals cut to what singular and plural share."""
    return [word[:-1] if len(word) > 3 and word.endswith("s") else word for word in fold(query).split()[:8]]
