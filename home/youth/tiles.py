"""Portugal as tiles, one for each district, about where it lies: a map that stays readable on a small phone."""

from civic.vocabulary.models import Territory

# Codes of the districts from north to south, from the coast to the border. The islands lie in the sea.
ROWS = [
    ["16", "03", None],
    ["13", "17", "04"],
    ["01", "18", "09"],
    ["06", "05", None],
    ["10", "14", "12"],
    ["11", "07", None],
    ["15", "02", None],
    [None, "08", None],
]
SIDE, GAP = 100, 8


def tiles(filled):
    """`{"width", "height", "side", "tongue", "tiles": [{"x", "y", "name", "is_filled"}]}`; `filled`: their codes."""
    names = dict(Territory.objects.filter(within=None).values_list("code", "name"))
    step = SIDE + GAP
    return {
        "width": 3 * step - GAP,
        "height": len(ROWS) * step - GAP,
        "side": SIDE,
        "tongue": Territory.tongue,
        "tiles": [
            {"x": column * step, "y": row * step, "name": names.get(code, ""), "is_filled": code in filled}
            for row, codes in enumerate(ROWS)
            for column, code in enumerate(codes)
            if code
        ],
    }
