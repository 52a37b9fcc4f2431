"""How hard a Portuguese text is to read. Hints for whoever writes it; nothing is refused because of them.

Gulpease (Lucisano and Piemontese 1988, made for Italian) and Flesch's reading ease as adapted to Portuguese by Martins,
Ghiraldelo, Nunes and Oliveira (1996). In both, more is easier.
"""

import re
from html import unescape

from django.utils.html import strip_tags

LONG = 25  # words in a sentence
HARD = 60  # Gulpease below this asks much of most readers

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# A full stop ends a sentence only before a capital: “n.º 12”, “art. 5.º” and “2.ª série” go on.
END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][”»)\"]))\s+(?=[“«(\"—–-]*\s*[A-ZÀ-ÖØ-Þ])|\n+")
BLOCK_END = re.compile(r"</(?:p|h\d|li|blockquote)>|<br\s*/?>", re.IGNORECASE)

SILENT_U = re.compile(r"(?<=q)u(?=[aeioáéíóâêôãõ])|(?<=g)u(?=[aeioáéíóâêôãõ])")
GLIDE = re.compile(r"(?<=[aeoáéóâêôuií])[iu](?!nh|[iu])|(?<=ã)[oe]|(?<=õ)e|(?<=^a)o(?=s?$)")
VOWEL = re.compile(r"[aeiouyáéíóúâêôãõàü]")
# “história”, “água”, “série”: said, and counted here, with one syllable at the end.
RISING_END = re.compile(r"[áéíóúâêô][^aeiouáéíóúâêôãõ]+[ieuo][aeo]s?$")


def plain(html):
    """The words of a rich text, each of its blocks on a line of its own."""
    return unescape(strip_tags(BLOCK_END.sub("\n", html))).strip()


def sentences(text):
    return [sentence.strip() for sentence in END.split(text) if WORD.search(sentence)]


def words(text):
    return WORD.findall(text)


def syllables(word):
    """About how many: its vowels, less those that glide from or into another. Right for most words, not for all
    (“juiz” has two, and counts as one); enough for an average over a text."""
    word = SILENT_U.sub("", word.lower())
    nuclei = VOWEL.findall(GLIDE.sub("", word))
    return max(1, len(nuclei) - bool(RISING_END.search(word)))


def gulpease(text):
    """From 0 to 100 for ordinary texts: `89 + (300·sentences − 10·letters) / words`; None without words."""
    found = words(text)
    if not found:
        return None
    letters = sum(character.isalpha() for word in found for character in word)
    return 89 + (300 * len(sentences(text)) - 10 * letters) / len(found)


def flesch(text):
    """`248.835 − 1.015·(words/sentence) − 84.6·(syllables/word)`; None without words."""
    found = words(text)
    if not found:
        return None
    per_sentence = len(found) / len(sentences(text))
    return 248.835 - 1.015 * per_sentence - 84.6 * sum(map(syllables, found)) / len(found)


def long_sentences(text):
    return [sentence for sentence in sentences(text) if len(words(sentence)) > LONG]
