"""The Selo's 58 requirements, each with something that stands for it; and what is counted from them."""

import ast
import json
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone
from django.utils.translation import override

from civic.design import selo
from civic.design.selo import RECORDED, Item, State, items, level, scores, state_of

HOUSE = Path(__file__).resolve().parents[1]
TODAY = date(2026, 11, 25)
NO_FAILURES = {"axe": 0, "qualweb": 0, "vnu": 0}


def all_passed(**failures):
    """A record in which every test passed that it could know of."""
    names = [test.rpartition("/")[2] for item in items() for test in item.tests]
    return {"tests": dict.fromkeys(names, "passed"), "failures": NO_FAILURES | failures}


@pytest.fixture
def write_record(settings, tmp_path):
    """`write_record(text)` is what the last run left behind."""
    settings.CHECKED = tmp_path / "checked.json"
    return settings.CHECKED.write_text


def test_there_are_28_and_17_and_13_each_with_its_own_name():
    names = [each.list for each in items()]
    assert {name: names.count(name) for name in names} == {"aspects": 28, "content": 17, "transaction": 13}
    assert len({item.id for item in items()}) == 58


@pytest.mark.parametrize("item", items(), ids=lambda item: item.id)
def test_each_is_tied_to_what_is_recorded_or_seen_or_does_not_apply(item):
    recorded = [test for test in item.tests if test.startswith(RECORDED)]
    assert item.pt and item.en and item.pt != item.en
    assert recorded or (item.seen and item.evidence_pt) or item.not_applicable_pt
    assert bool(item.seen) == bool(item.evidence_pt) == bool(item.evidence_en)
    assert bool(item.not_applicable_pt) == bool(item.not_applicable_en)
    assert not (item.not_applicable_pt and (item.tests or item.seen))


def functions_of(path):
    tree = ast.parse((HOUSE / path).read_text())
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("test", sorted({test for item in items() for test in item.tests}))
def test_each_test_that_is_named_is_there(test):
    path, _colons, name = test.partition("::")
    assert name.startswith("test_") and name in functions_of(path)


def item(**fields):
    return Item(id="X", list="content", pt="Sim.", en="Yes.", **fields)


SAID = ["passed", "failed"]
RECORDED_ONE = f"{RECORDED}test_it.py::test_one"


@pytest.mark.parametrize(
    ("fields", "outcomes", "state"),
    [
        ({"tests": (RECORDED_ONE,)}, {"test_it.py::test_one": "passed"}, State.MET),
        ({"tests": (RECORDED_ONE,)}, {"test_it.py::test_one": "failed"}, State.FAILED),
        ({"tests": (RECORDED_ONE,)}, {}, State.UNCHECKED),
        ({"tests": (RECORDED_ONE,)}, {"test_it.py::test_one_more": "passed"}, State.UNCHECKED),
        ({"tests": (RECORDED_ONE,)}, {f"test_it.py::test_one[{n}]": said for n, said in enumerate(SAID)}, State.FAILED),
        ({"tests": (RECORDED_ONE,), "seen": TODAY}, {"test_it.py::test_one": "failed"}, State.FAILED),
        ({"tests": ("tests/test_other.py::test_two",), "seen": TODAY}, {}, State.MET),
        ({"seen": TODAY}, {}, State.MET),
        ({"seen": TODAY, "fails": True}, {}, State.FAILED),
        ({"seen": TODAY - timedelta(days=366)}, {}, State.DUE),
        ({"not_applicable_en": "There is none."}, {}, State.NOT_APPLICABLE),
    ],
)  # fmt: skip
def test_what_is_met_is_what_passed_and_was_seen_within_a_year(fields, outcomes, state):
    assert state_of(item(**fields), {"tests": outcomes}, TODAY) == state


def test_what_does_not_apply_is_not_asked_for():
    aspects = scores(all_passed())[0]
    assert (aspects.met, aspects.of, len(aspects.rows)) == (20, 20, 28) and aspects.share == 1


def test_silver_is_the_most_that_figures_can_reach_and_one_failure_takes_it_away():
    passed = all_passed()
    assert level(scores(passed), passed) == "silver"
    failed = all_passed(axe=1)
    assert level(scores(failed), failed) == level(scores(), None) == ""
    nothing_but_seen = {"tests": {}, "failures": NO_FAILURES}
    lists = scores(nothing_but_seen)
    assert lists[0].share < selo.ENOUGH and level(lists, nothing_but_seen) in ("bronze", "")


@pytest.mark.parametrize("text", ["", "not json", "{}", '{"date": "yesterday"}', "[]"])
def test_a_record_that_cannot_be_read_is_none(text, write_record):
    write_record(text)
    assert selo.record() is None


def test_without_a_run_there_is_no_record(settings, tmp_path):
    settings.CHECKED = tmp_path / "nothing.json"
    assert selo.record() is None


def test_the_command_prints_each_list_and_what_is_missing(write_record):
    record = all_passed() | {"date": timezone.localdate().isoformat()}
    record["tests"]["test_targets.py::test_every_target_is_44_by_44_pixels"] = "failed"
    write_record(json.dumps(record))
    for language, words in (("en", "not met: Interactive elements"), ("pt", "Os elementos interativos")):
        out = StringIO()
        call_command("selo", language=language, stdout=out)
        said = out.getvalue()
        assert "20 / 20" in said and words in said and "silver" in said and "Each header" not in said


def test_texts_come_in_the_readers_language():
    first = items()[0]
    with override("pt-pt"):
        assert first.text == first.pt
    with override("en"):
        assert (first.text, first.evidence) == (first.en, first.evidence_en)
