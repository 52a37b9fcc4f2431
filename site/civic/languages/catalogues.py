"""What the interface says in each language, and which of its texts nobody who speaks it has read yet."""

import re
from dataclasses import dataclass
from functools import cache

import polib
from django.conf import settings
from django.utils.translation import to_locale

# Texts from these places are seen at the desks only.
DESK = re.compile(
    r"(^|/)(admin_\w+|wagtail_hooks|launch\w*|readiness|next_steps|borrowed|export|blocks|faults|measures|samples)\.py"
    r"|/admin/|wagtailadmin/|style_guide|design/(views\.py|templates/design/(measures|checks))"
)
TO_REVIEW = "to be reviewed"  # as translators find it above a text


@dataclass(frozen=True)
class Catalogue:
    """One language's texts; English has none, since the code is written in it."""

    code: str
    entries: list  # polib's, those that stand for nothing any more left out

    def lacks(self, *, at_desk):
        """The texts that are not said, or not surely."""
        return [each for each in self.entries if is_for_desk(each) == at_desk and not each.translated()]

    def unread(self):
        return [each for each in self.entries if TO_REVIEW in each.tcomment and each.translated()]


def is_for_desk(entry):
    return all(DESK.search(place) for place, _line in entry.occurrences)


def catalogues():
    """In the order of the language switch."""
    return [read(code) for code, _name in settings.LANGUAGES if path_of(code).exists()]


def path_of(code):
    return settings.LOCALE_PATHS[0] / to_locale(code) / "LC_MESSAGES/django.po"


@cache
def read(code):
    """Read once in a process: the files change with the code."""
    return Catalogue(code, [entry for entry in polib.pofile(str(path_of(code))) if not entry.obsolete])
