"""What a run leaves behind: `accessibility.json` in the data folder, for the accessibility statement."""

import json
import re
from datetime import date
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings

from tests.accessibility.checkers import version_of
from tests.accessibility.walk import ONLY

notes = {"screens": 0, "pages": {}, "failures": {}, "tests": {}}


def hear(report):
    """Keep whether each test of this folder passed. One that could not begin has failed."""
    path, _colons, name = report.nodeid.partition("::")
    if not path.startswith("tests/accessibility/") or report.skipped:
        return
    if report.when == "call" or report.failed:
        notes["tests"][f"{Path(path).name}::{name}"] = report.outcome


def write():
    """Only after a whole run: part of one would speak for the rest."""
    if ONLY or not {"axe", "qualweb", "vnu"} <= notes["failures"].keys():
        return
    said = {"date": date.today().isoformat(), "tools": tools(), **notes}
    said["tests"] = dict(sorted(notes["tests"].items()))
    (settings.DATA / "accessibility.json").write_text(json.dumps(said, indent=2, ensure_ascii=False) + "\n")


def tools():
    axe = re.search(r"axe v([\d.]+)", AXE_SCRIPT)[1]
    return {"axe": axe, "qualweb": version_of("@qualweb/core"), "vnu": version_of("vnu-jar")}
