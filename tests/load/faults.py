"""`make faults`: break the parts of the production set-up while people take part, then hold the database to what they
were told.

From the environment: DATA (where faults.json is written), ENGINES (postgres,sqlite), ONLY (scenarios, by the names
of their functions), QUICK=1 (fewer rounds, both engines at once). Exit status 1: an act was lost, doubled or falsely
confirmed, a count stayed wrong, too little was acknowledged, or a control saw nothing.
"""

import json
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from bench import NAMES, machine, run_all
from citizens import ACKNOWLEDGED, FAILED, NotEnough, is_error
from parts import HOUSE, NotReady
from stand import Stand

IS_QUICK = os.environ.get("QUICK") == "1"
ONLY = os.environ.get("ONLY")
ENGINES = os.environ.get("ENGINES", "postgres,sqlite").split(",")
RESULT = Path(os.environ.get("DATA") or HOUSE / "data") / "faults.json"
PASSED = ("held", "seen, as it must be")


@dataclass
class Row:
    """What the table says about one scenario on one database. Times are in seconds."""

    scenario: str
    engine: str
    acknowledged: int
    lost: int
    doubled: int
    false: int
    client_errors: int  # acts that failed in the end
    errors_seen: int  # answers 5xx, or none, that were followed by another try
    wrong_counts: int
    recovery: float | None  # from the fault to the first act sent after it
    after_return: float | None  # from the return of the part
    verdict: str
    why: list
    notes: dict


def row_of_scenario(scenario, world):
    from audit import audit, wait_until_counted
    from scenarios import CONTROLS, Run, wait_until_done

    run = Run(world)
    try:
        scenario(run)
    except (NotEnough, NotReady) as why:
        run.trouble.append(str(why))
    found = audit(run.log, run.since, run.closed)
    wrong, run.notes["seconds until counted"] = wait_until_counted(world.activity)
    wait_until_done(run)
    acknowledged = sum(act.outcome == ACKNOWLEDGED for act in run.log)
    failed = sum(act.outcome == FAILED for act in run.log)
    control = CONTROLS.get(scenario.__name__)
    if control:
        if not getattr(found, control):
            run.trouble.append(f"this harness could not see what is {control}")
        verdict = "NOT SEEN" if run.trouble else PASSED[1]
    else:
        wanted = {"lost": found.lost, "doubled": found.doubled, "false": found.false, "wrong counts": wrong}
        run.trouble += [f"{number} {what}" for what, number in wanted.items() if number]
        run.trouble += found.examples
        verdict = "FAILED" if run.trouble else PASSED[0]
    return Row(
        scenario.__name__,
        world.engine,
        acknowledged,
        found.lost,
        found.doubled,
        found.false,
        failed,
        sum(act.errors_seen for act in run.log),
        wrong,
        run.recovery(0),
        run.recovery(1),
        verdict,
        run.trouble,
        run.notes
        | {"errors seen": dict(Counter(str(seen) for act in run.log for seen in act.tries if is_error(seen)))}
        | {"failed with": [f"{act.tries} {dict(act.answer or {})}" for act in run.log if act.outcome == FAILED][:3]},
    )


def on_one_engine(engine, result):
    """Each process of Django has one database: hence one process for each engine, and imports inside functions."""
    with Stand(engine, redis=engine == "postgres") as stand:
        os.environ.update(stand.environment)
        sys.path[:0] = stand.environment["PYTHONPATH"].split(":")
        import django

        django.setup()
        import data
        from scenarios import SCENARIOS
        from world import World, kept_running, wait_until_back

        sizes = replace(data.QUICK, boards=(300,), threads=(50,), signed_in=400)
        if stand.redis:
            stand.redis.start()  # counting looks into it
        made = data.make(sizes, say=lambda _what: None)
        stand.open()
        world, rows = World(engine, stand, made), []
        with kept_running(stand.jobs, stand.app):
            for scenario in SCENARIOS[engine]:
                if not ONLY or scenario.__name__ in ONLY.split(","):
                    wait_until_back(stand.app)
                    rows.append(row_of_scenario(scenario, world))
                    print(f"{NAMES[engine]}: {scenario.__name__}", rows[-1].verdict, *rows[-1].why[:1], flush=True)
    Path(result).write_text(json.dumps([asdict(row) for row in rows]))


def main():
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="participa-faults-") as folder:
        rows = sum(run_all([["faults.py", engine] for engine in ENGINES], Path(folder)), [])
    found = {"date": f"{date.today()}", "machine": machine(), "quick": IS_QUICK, "rows": rows}
    found["seconds"] = round(time.monotonic() - begun)
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(found, indent=1))
    show(rows)
    print(f"\nAll figures: {RESULT}   ({found['seconds']} s)")
    sys.exit(0 if rows and all(row["verdict"] in PASSED for row in rows) else 1)


def show(rows):
    """The table, ready for the README."""
    print(f"\n{date.today()}, {machine()}:\n")
    print("| scenario | database | acknowledged | lost | doubled | false | errors in the end (seen) | recovery s | |")
    print("|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        errors = f"{row['client_errors']} ({row['errors_seen']})"
        recovery = "–" if row["recovery"] is None else f"{row['recovery']:.1f}"
        cells = [row["scenario"], NAMES[row["engine"]], *(row[name] for name in ("acknowledged", "lost", "doubled"))]
        print("|", " | ".join(map(str, [*cells, row["false"], errors, recovery, row["verdict"]])), "|")
    for row in rows:
        for why in row["why"]:
            print(f"{row['scenario']}, {NAMES[row['engine']]}: {why}")


if __name__ == "__main__":
    for asked_to_end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked_to_end, signal.default_int_handler)
    try:
        on_one_engine(*sys.argv[1:]) if sys.argv[1:] else main()
    except KeyboardInterrupt:
        sys.exit("Ended before it was done.")
