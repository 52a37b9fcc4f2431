"""The checkers that run beside us: QualWeb on Node, vnu on Java. `tools` brings them."""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from tests.accessibility.walk import Finding
from tests.chromium import flags, program

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
VNU = MODULES / "vnu-jar/build/dist/vnu.jar"
# What QualWeb calls a failure and is none: rule, words in the name of the screen or in the element, reason. Nothing
# else is passed over.
WRONG = [
    ("QW-ACT-R76", "", "asks for the contrast of level AAA, 7:1; the house's is AA, which QW-ACT-R37 and axe look at"),
    ("QW-WCAG-T19", 'id="acts"', "its buttons stand beside each comment, tied to it by their `form` attribute"),
    ("QW-WCAG-T19", "style guide [", "its forms are samples, and send nothing"),
    ("QW-WCAG-T23", "broken [", "a few lines without a menu: there is nothing to skip"),
    ("QW-WCAG-T23", "away [", "a few lines without a menu: there is nothing to skip"),
]
# How begins what vnu warns of and is meant, with the reason.
MEANT = {
    "This document appears to be written in": "what nobody has translated is the source's, each word under its own "
    "`lang`: tests/test_tongues.py",
}


def version_of(package):
    return json.loads((MODULES / package / "package.json").read_text())["version"]


class QualWeb:
    """Looks at pages while others come in. `take` hands one over, `close` says that it was the last."""

    def __enter__(self):
        if not shutil.which("node") or not MODULES.exists():
            pytest.skip("no Node with QualWeb; tests/accessibility/tools brings it")
        self.out = TemporaryFile()
        command = ["node", HERE / "qualweb.mjs", program(), *flags()]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=self.out, text=True)
        return self

    def __exit__(self, *_error):
        self.close()
        self.process.kill()
        self.out.close()

    def take(self, name, address, html, width):
        page = {"name": name, "address": address, "html": html, "width": width}
        self.process.stdin.write(json.dumps(page) + "\n")
        self.process.stdin.flush()

    def close(self):
        self.process.stdin.close()

    def findings(self):
        """What it found, once it has seen every page. Also how many pages that were."""
        assert self.process.wait(timeout=600) == 0
        self.out.seek(0)
        pages = [json.loads(line) for line in self.out]
        found = [
            Finding(page["name"], failure["rule"], failure["element"], failure["why"])
            for page in pages
            for failure in page["failures"]
        ]
        return [finding for finding in found if not is_wrong(finding)], len(pages)


def is_wrong(finding):
    where = f"{finding.screen} {finding.element}"
    return any(finding.rule.startswith(rule) and words in where for rule, words, _reason in WRONG)


def html_errors(pages, folder):
    """What vnu says of all pages, in one run."""
    if not shutil.which("java") or not VNU.exists():
        pytest.skip("no Java with vnu; tests/accessibility/tools brings it")
    for number, (_name, html) in enumerate(pages):
        (folder / f"{number}.html").write_text(html, encoding="utf-8")
    command = ["java", "-jar", VNU, "--format", "json", "--exit-zero-always", folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)
    return [
        Finding(pages[int(Path(each["url"]).stem)][0], each["message"], f"line {each['lastLine']}", each["extract"])
        for each in json.loads(done.stderr)["messages"]
        if not each["message"].startswith(tuple(MEANT))
    ]
