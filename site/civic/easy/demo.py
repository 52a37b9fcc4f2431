"""Easy texts of the demo. Each row is `(drawing, (pt, en), (pt, en) of what makes it clear)`, or `("", (pt, en))` for a
heading."""


def easy_blocks(rows, place=0):
    """The rows as the field takes them, in Portuguese (0) or English (1)."""
    return [easy_block(drawing, *(pair[place] for pair in words)) for drawing, *words in rows]


def easy_block(drawing, text, more=""):
    if not drawing:
        return "heading", text
    return "said", {"text": text, "more": more, "drawing": drawing, "image": None}


def easy_pairs(rows):
    """`[(pt, en)]` of all words in them."""
    return [pair for _drawing, *words in rows for pair in words]
