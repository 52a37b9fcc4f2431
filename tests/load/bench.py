"""`make bench`: measure the whole production set-up beside baselines of the same run, and say which bars are met.

From the environment: DATA (where bench.json is written), ENGINES (sqlite,postgres), QUICK=1 (small data, short runs,
all at once, about two minutes: whether the harness works; its figures say nothing, and no bar decides its status).
Bars are ratios of one run. Exit status 1: a "must" is not met, or the harness itself failed.
"""

import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

from parts import HOUSE, LOAD
from targets import BASELINES, bars_of_demo, bars_of_engine

IS_QUICK = os.environ.get("QUICK") == "1"
ENGINES = os.environ.get("ENGINES", "sqlite,postgres").split(",")
NAMES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
RESULT = Path(os.environ.get("DATA") or HOUSE / "data") / "bench.json"
HEAD = ["", "req/s", "of baseline", "p50 ms", "p95 ms", "p99 ms", "queries", "CPU ms app", "database", "kB", "gzip"]


def main():
    begun, load = time.monotonic(), os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="participa-bench-") as folder:
        demo, *engines = run_all([["vitals.py"], *(["engine.py", engine] for engine in ENGINES)], Path(folder))
    found = {"engines": dict(zip(ENGINES, engines, strict=True)), "demo": demo}
    found |= {"date": f"{date.today()}", "machine": machine(), "load before": load, "quick": IS_QUICK}
    found["seconds"] = round(time.monotonic() - begun)
    bars = {NAMES[engine]: list(bars_of_engine(each)) for engine, each in found["engines"].items()}
    bars["Demo"] = list(bars_of_demo(demo))
    found["bars"] = {name: [vars(bar) | {"verdict": bar.verdict} for bar in each] for name, each in bars.items()}
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(found, indent=1))
    show(found, bars)
    sys.exit(outcome(found, bars))


# --- measuring -------------------------------------------------------------------------------
def run_all(scripts, folder):
    """What each script writes into the file that it is given last. One after the other, so that nothing disturbs a
    measurement; with QUICK=1 all at once."""
    results = [folder / f"{number}.json" for number in range(len(scripts))]
    with ExitStack() as started:
        processes = []
        for (script, *words), result in zip(scripts, results, strict=True):
            # In a session of its own: Ctrl-C reaches it once, through us, and it ends what it has started.
            command = [sys.executable, LOAD / script, *words, result]
            processes.append(started.enter_context(ended(subprocess.Popen(command, start_new_session=True))))
            if not IS_QUICK:
                processes[-1].wait()
        if any(process.wait() for process in processes):
            sys.exit("Measuring failed; see above.")
    return [json.loads(result.read_text()) for result in results]


@contextmanager
def ended(process):
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            process.wait()


def machine():
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{len(os.sched_getaffinity(0))} × {models[0] if models else platform.machine()}"


# --- telling ---------------------------------------------------------------------------------
def show(found, bars):
    for name, what in BASELINES.items():
        print(f"\nBaseline “{name}”: {what}.", end="")
    print()
    for engine, each in found["engines"].items():
        print(f"\n{NAMES[engine]} (a worker takes {each['pss']:.0f} MB, with what it shares {each['rss']:.0f} MB)")
        lines = [HEAD, *(cells(name, row) for name, row in each["targets"].items())]
        widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
        for name, *figures in lines:
            print(name.ljust(widths[0]), *(text.rjust(width) for text, width in zip(figures, widths[1:], strict=True)))
        for job, seen in each["jobs"].items():
            most = f"took {seen['slowest']:.1f} s and began {seen['latest']:.1f} s late at most"
            print(f"{job} ran {seen['runs']} times, {most}")
    print("\nDemo")
    for page, seen in found["demo"]["pages"].items():
        print(f"{page.ljust(14)} LCP {seen['lcp']:.2f} s, CLS {seen['cls']:.3f}, TBT {seen['tbt']:.0f} ms, ", end="")
        print(f"{seen['bytes'] / 1000:.0f} kB")
    for name, each in bars.items():
        print(f"\nBars: {name}")
        for bar in each:
            print(f"  {bar.verdict:9}{bar.name}: {said(bar)}")
    print(f"\n{markdown(found, bars)}\n\nAll figures: {RESULT}   ({found['seconds']} s)")


def cells(name, row):
    times = [f"{row[p]:.1f}" for p in ("p50", "p95", "p99")]
    costs = [f"{row['app_ms']:.2f}", f"{row['database_ms']:.2f}"]
    sizes = [f"{row[size] / 1000:.1f}" for size in ("bytes", "compressed")]
    return [name, f"{row['rps']:,.0f}", f"{row['ratio']:.3f}", *times, f"{row['queries']}", *costs, *sizes]


def said(bar):
    if bar.value is None:
        return bar.missing
    sign = "≤" if bar.is_at_most else "≥"
    aim = f", aim {bar.aim:g}" if bar.aim != bar.must else ""
    return f"{bar.value:.3g} {bar.unit}".rstrip() + f" (must {sign} {bar.must:g}{aim})"


def markdown(found, bars):
    """The table for the README: a line for each bar, a column for each database."""
    engines = [NAMES[engine] for engine in found["engines"]]
    lines = [f"Measured on {found['date']}, {found['machine']}:", "", "| | must | aim | " + " | ".join(engines) + " |"]
    lines.append("|---|---|---|" + "---|" * len(engines))
    rows = [*zip(*(bars[engine] for engine in engines), strict=True), *([bar] for bar in bars["Demo"])]
    lines += [line_of(row[0], [value_of(bar) for bar in row] + [""] * (len(engines) - len(row))) for row in rows]
    return "\n".join(lines)


def line_of(bar, values):
    sign = "≤" if bar.is_at_most else "≥"
    return f"| {bar.name} | {sign} {bar.must:g} | {bar.aim:g} | " + " | ".join(values) + " |"


def value_of(bar):
    if bar.value is None:
        return "–"
    return f"{bar.value:.3g} {bar.unit}".rstrip() + (" **not met**" if bar.verdict == "NOT MET" else "")


def outcome(found, bars):
    failures = [f"{NAMES[engine]}: {each}" for engine, row in found["engines"].items() for each in row["failures"]]
    for failure in failures:
        print(f"FAILED {failure}")
    missed = [bar for each in bars.values() for bar in each if bar.verdict == "NOT MET"]
    if IS_QUICK:
        print("QUICK=1: whether the harness works. The bars above are for information and decide nothing.")
        return 1 if failures else 0
    print(f"{len(missed)} bars are not met." if missed else "Every bar that could be measured is met.")
    return 1 if failures or missed else 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("Ended before it was done.")
