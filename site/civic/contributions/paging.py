"""Pages by key: a link says after which row to go on, so that page 1,000 costs what page 1 costs."""

from contextlib import suppress
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.dateparse import parse_date, parse_datetime


def page_by_key(rows, order, after="", size=20):
    """Order the rows by `order` and return `(list of at most size, key of the next page or "")`.

    `order` names fields or annotations that are never null, the last one unique: `("-support_count", "-pk")`.
    `after` is a key made here before; one that isn't gives the first page.
    """
    values = read_key(after, len(order))
    if values:
        # A number where a time should be is no key of this order.
        with suppress(TypeError, ValueError, ValidationError):
            rows = rows.filter(beyond(order, values))
    return cut(rows.order_by(*order)[: size + 1], order, size)


def cut(found, order, size):
    """`page_by_key` of what was found already: its rows in that order, one more than a page has."""
    found = list(found)
    return found[:size], make_key(found[size - 1], order) if len(found) > size else ""


def beyond(order, values):
    """Rows that come after those values in that order: `a > x OR (a = x AND b > y) …`."""
    condition, equal = Q(), Q()
    for field, value in zip(order, values, strict=True):
        name = field.lstrip("-")
        condition |= equal & Q(**{f"{name}__{'lt' if field.startswith('-') else 'gt'}": value})
        equal &= Q(**{name: value})
    first = order[0].lstrip("-")
    # Says again what follows from the rest, so that the database starts in the right place of its index.
    return Q(**{f"{first}__{'lte' if order[0].startswith('-') else 'gte'}": values[0]}) & condition


def make_key(row, order):
    values = (getattr(row, field.lstrip("-")) for field in order)
    return "_".join(value.isoformat() if hasattr(value, "isoformat") else str(value) for value in values)


def read_key(key, length):
    parts = key.replace(" ", "+").split("_") if key else []
    values = [int(part) if part.isascii() and part.isdigit() and len(part) < 19 else as_time(part) for part in parts]
    return values if len(values) == length and None not in values else None


def as_time(text):
    """A moment with its zone, or a day; None if it is none of them, or too far away for a database."""
    try:
        time = parse_date(text) or parse_datetime(text)
    except ValueError:
        return None
    is_told = time and (not isinstance(time, datetime) or time.tzinfo)
    return time if is_told and 1900 < time.year < 2200 else None
