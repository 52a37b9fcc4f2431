"""How soon `make demo` is ready, and the Core Web Vitals of its pages in Chromium, as on an old phone: a slow
processor and a slow 4G network.

    vitals.py RESULT.json      (QUICK=1: each page is loaded once)
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from statistics import median

from parts import HOUSE, free_port, status_of
from playwright.sync_api import sync_playwright
from stand import Stand

LOADS = 1 if os.environ.get("QUICK") == "1" else 3
SLOWER = 4  # times, the processor
NETWORK = {
    "offline": False,
    "latency": 150,  # ms, there and back
    "downloadThroughput": 1_600_000 / 8,  # bytes a second
    "uploadThroughput": 750_000 / 8,
}
SCREEN = {"width": 360, "height": 740}
SETTLED = 1_500  # ms after the page's load event
# Total blocking time is what each long task takes beyond 50 ms, after the first paint.
WATCH = """
    window.vitals = {lcp: 0, cls: 0, tasks: [], painted: 0};
    const watch = (type, each) =>
        new PerformanceObserver(list => list.getEntries().forEach(each)).observe({type, buffered: true});
    watch("largest-contentful-paint", entry => { vitals.lcp = entry.startTime; });
    watch("layout-shift", entry => { if (!entry.hadRecentInput) vitals.cls += entry.value; });
    watch("paint", entry => { if (entry.name === "first-contentful-paint") vitals.painted = entry.startTime; });
    watch("longtask", entry => { vitals.tasks.push([entry.startTime, entry.duration]); });
"""


def seconds_until_ready(data):
    """Of `make demo` in an empty folder, with everything downloaded before. Its data stays there."""
    port = free_port()
    begun = time.monotonic()
    demo = subprocess.Popen(
        [sys.executable, HOUSE / "site/deploy/demo.py"],
        env=os.environ | {"DATA": str(data), "PORT": str(port)},
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while status_of(f"http://127.0.0.1:{port}/pt-pt/") != 200:
            if demo.poll() is not None:
                sys.exit("The demo ended by itself; see above.")
            time.sleep(0.2)
        return time.monotonic() - begun
    finally:
        demo.send_signal(signal.SIGINT)
        demo.wait()


def addresses(site):
    """The demo's kinds of pages: `{name: address}`; its board leads to an idea."""
    consultation = f"{site}/pt-pt/labx/sustentabilidade/"
    board = f"{consultation}ideias/"
    with urllib.request.urlopen(board, timeout=20) as page:
        idea = re.search(rf'href="({re.escape(board.removeprefix(site))}[0-9a-z]{{10}}/)"', page.read().decode())
    return {"home": f"{site}/pt-pt/", "consultation": consultation, "board": board, "idea": f"{site}{idea[1]}"}


def pages_of(site):
    """`{page: {"lcp": s, "cls": share, "tbt": ms, "bytes": over the network}}`, medians of some fresh loads."""
    found = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        for name, address in addresses(site).items():
            seen = [load(browser, address) for _load in range(LOADS)]
            found[name] = {figure: median(each[figure] for each in seen) for figure in seen[0]}
        browser.close()
    return found


def load(browser, address):
    """One load with an empty cache."""
    context = browser.new_context(viewport=SCREEN, device_scale_factor=2, is_mobile=True, has_touch=True)
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", NETWORK)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    sizes = []
    devtools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.add_init_script(WATCH)
    answer = page.goto(address, wait_until="load")
    if answer.status != 200:
        raise RuntimeError(f"{address} got status {answer.status}")
    page.wait_for_timeout(SETTLED)
    seen = json.loads(page.evaluate("JSON.stringify(window.vitals)"))
    context.close()
    blocking = sum(max(0, length - 50) for start, length in seen["tasks"] if start + length > seen["painted"])
    return {"lcp": seen["lcp"] / 1000, "cls": seen["cls"], "tbt": blocking, "bytes": sum(sizes)}


def main(result):
    with tempfile.TemporaryDirectory(prefix="participa-demo-") as folder:
        data = Path(folder) / "data"
        print("demo: telling its story", flush=True)
        ready = seconds_until_ready(data)
        print("demo: in a browser", flush=True)
        with Stand(data=data, settings="civic.settings") as stand:
            stand.open()
            found = {"ready": ready, "pages": pages_of(stand.address)}
    Path(result).write_text(json.dumps(found))


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    main(*sys.argv[1:])
