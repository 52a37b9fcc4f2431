"""The end of most tests here."""

MOST_TOLD = 60


def nothing(findings):
    """Fails with a line for each finding: screen, rule, element."""
    told = "\n".join(map(str, findings[:MOST_TOLD]))
    assert not findings, f"{len(findings)} found\n{told}"
