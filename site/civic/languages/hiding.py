"""E-mail addresses and telephone numbers stay here: a text goes out with a mark in the place of each."""

import re
from itertools import count

AT = r"\s?(?:[@＠]|\((?:at|arroba)\)|\[(?:at|arroba)\])\s?"
EMAIL = rf"\w[\w.+'’-]*{AT}\w[\w-]*(?:\.\w[\w-]*)+"
# Seven digits or more, of any script, with little between them. A date or a price among them does no harm: whatever
# was taken out is put back as it was.
PHONE = r"[+(]{0,2}\d(?:[\s().\-–/]{0,3}\d){6,}"
CONTACT = re.compile(f"{EMAIL}|{PHONE}", re.IGNORECASE)
# How engines return a mark: with spaces in it, other brackets, or the digits of another script.
RETURNED = re.compile(r"[\[［【]{1,2}\s*(\d+)\s*[\]］】]{1,2}")


def hide(texts):
    """`(the texts with marks, {number: what was taken out})`"""
    numbers = (number for number in count(1) if not any(f"[{number}]" in text for text in texts))
    kept = {}

    def take_out(found):
        number = next(numbers)
        kept[number] = found[0]
        return f"[[{number}]]"

    return [CONTACT.sub(take_out, text) for text in texts], kept


def put_back(texts, kept):
    """The texts with what was taken out; a mark that the engine lost stands at the end of the last text."""
    lost = dict(kept)

    def restore(mark):
        number = int(mark[1])
        lost.pop(number, None)
        return kept.get(number, mark[0])

    whole = [RETURNED.sub(restore, text) for text in texts]
    if lost:
        whole[-1] = f"{whole[-1]} ({', '.join(lost.values())})"
    return whole
