"""How dates and numbers are written, where Django's own way is not the country's."""

from django.utils.translation import gettext_noop

# Portuguese writes months and weekdays in lower case; our catalogues say so, and Django asks them first.
MONTHS = [
    gettext_noop("January"),
    gettext_noop("February"),
    gettext_noop("March"),
    gettext_noop("April"),
    gettext_noop("May"),
    gettext_noop("June"),
    gettext_noop("July"),
    gettext_noop("August"),
    gettext_noop("September"),
    gettext_noop("October"),
    gettext_noop("November"),
    gettext_noop("December"),
]
