"""Portugal's *Selo de Usabilidade e Acessibilidade*: what it asks for, as data, and how much of that is met.

`selo.toml` has its three lists; each requirement is tied to tests, or to what someone has seen, or does not apply. The
file `settings.CHECKED` is the record of the last run of the tests in a browser, `make accessibility` writes it:
`{"date", "tools": {name: version}, "screens", "pages": {name: n}, "failures": {name: n}, "tests": {name: outcome}}`.
"""

import json
import tomllib
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from django.conf import settings
from django.db.models import TextChoices
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

ITEMS = Path(__file__).with_name("selo.toml")
RECORDED = "tests/accessibility/"  # the tests whose outcome is in the record; all others run before any change lands
YEAR = timedelta(days=365)
ENOUGH = 0.75  # of each list, in the first year of a Selo; see the kit of the Selo, "Níveis de Classificação"
JUDGES = ("axe", "qualweb")  # what stands for the "automatic validator" of the bronze level


class State(TextChoices):
    MET = "met", _("met")
    FAILED = "failed", _("not met")
    UNCHECKED = "unchecked", _("not checked yet")
    DUE = "due", _("to be looked at again")
    NOT_APPLICABLE = "not_applicable", _("does not apply")


@dataclass(frozen=True)
class Item:
    """One requirement. `tests` as pytest names them; `seen` is the day on which the evidence was looked at, and `fails`
    says that it was not enough."""

    id: str
    list: str
    pt: str
    en: str
    tests: tuple = ()
    seen: date | None = None
    evidence_pt: str = ""
    evidence_en: str = ""
    fails: bool = False
    not_applicable_pt: str = ""
    not_applicable_en: str = ""

    @property
    def text(self):
        return here(self.pt, self.en)

    @property
    def tongue(self):
        """The code of the language that all of these come in: nobody has said them in others yet."""
        return here("pt-pt", "en")

    @property
    def evidence(self):
        return here(self.evidence_pt, self.evidence_en)

    @property
    def not_applicable(self):
        return here(self.not_applicable_pt, self.not_applicable_en)


def here(portuguese, english):
    return portuguese if (get_language() or "en").startswith("pt") else english


@cache
def items():
    rows = tomllib.loads(ITEMS.read_text())["item"]
    return [Item(**row | {"tests": tuple(row.get("tests", ()))}) for row in rows]


@dataclass
class Score:
    """One of the three lists: its items, each with its state."""

    name: str
    title: str
    rows: list = field(default_factory=list)

    @property
    def met(self):
        return sum(state is State.MET for _item, state in self.rows)

    @property
    def of(self):
        """What does not apply is not asked for."""
        return sum(state is not State.NOT_APPLICABLE for _item, state in self.rows)

    @property
    def share(self):
        return self.met / self.of if self.of else 0

    @property
    def missing(self):
        return [(item, state) for item, state in self.rows if state not in (State.MET, State.NOT_APPLICABLE)]


def scores(record=None):
    """The three lists as they stand, by the record of the last run; without one, no test counts as passed."""
    lists = [
        Score("aspects", _("10 aspects of functional accessibility")),
        Score("content", _("Content")),
        Score("transaction", _("Transaction")),
    ]
    today = timezone.localdate()
    for each in lists:
        each.rows = [(item, state_of(item, record, today)) for item in items() if item.list == each.name]
    return lists


def state_of(item, record, today):
    if item.not_applicable_en:
        return State.NOT_APPLICABLE
    outcomes = [outcome(test, record) for test in item.tests if test.startswith(RECORDED)]
    if item.fails or "failed" in outcomes:
        return State.FAILED
    if None in outcomes:
        return State.UNCHECKED
    return State.DUE if item.seen and item.seen < today - YEAR else State.MET


def outcome(test, record):
    """`"passed"`, `"failed"` or, if the record knows nothing of it, None; of a test with parameters, over all."""
    name = test.rpartition("/")[2]
    known = (record or {}).get("tests", {})
    found = [said for each, said in known.items() if each == name or each.startswith(f"{name}[")]
    if not found:
        return None
    return "passed" if all(said == "passed" for said in found) else "failed"


def level(lists, record):
    """`"silver"`, `"bronze"` or "": what could be applied for by these figures. Gold also asks for tests with people
    who have a disability, made by someone outside of the administration: no figure of ours stands for them."""
    if not record or any(record.get("failures", {}).get(judge, 1) for judge in JUDGES):
        return ""
    enough = {each.name: each.share >= ENOUGH for each in lists}
    if all(enough.values()):
        return "silver"
    return "bronze" if enough["content"] else ""


def record():
    """What the last run found, its `date` as a date; None if no run was recorded."""
    try:
        found = json.loads(Path(settings.CHECKED).read_text())
        return found | {"date": date.fromisoformat(found["date"])}
    except (OSError, ValueError, KeyError, TypeError):
        return None
