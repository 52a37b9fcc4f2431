"""Measure everything on one database: make the data, open the stand, drive it, write what was found as JSON.

engine.py sqlite|postgres RESULT.json      (QUICK=1 for the small version)
"""

import gzip
import http.client
import json
import os
import signal
import subprocess
import sys
import time
import uuid
from dataclasses import asdict
from pathlib import Path
from statistics import fmean, median
from urllib.parse import urlencode

from parts import LOAD, memory_of, program
from stand import Stand
from targets import ANONYMOUS, EXPORT, Target, targets

IS_QUICK = os.environ.get("QUICK") == "1"
ROUNDS, SECONDS, WARM_UP = (1, 1, 0) if IS_QUICK else (5, 3, 1)
CONNECTIONS = 8
TRIES = 1 if IS_QUICK else 6  # of seeing a new comment
CSRF = "a" * 32
TRANSACTIONAL = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")


class Engine:
    """One run on one database. `failures` are those of the harness: an error answer, an act that was not kept."""

    def __init__(self, name, stand, made):
        self.name = name
        self.stand = stand
        self.made = made
        self.next_act = 0
        self.failures = []
        (stand.folder / "sessions").write_text("\n".join(made.sessions))
        (stand.folder / "ideas").write_text("\n".join(made.ideas))

    def found(self):
        wanted = targets(self.made)
        self.lay_static_file(next(target.path for target in wanted if target.name == ANONYMOUS))
        self.warm_up(wanted)
        rounds = {target.name: [] for target in wanted}
        for number in range(ROUNDS):
            print(f"{self.name}: round {number + 1} of {ROUNDS}", flush=True)
            for target in wanted:
                if WARM_UP:
                    self.drive(target, WARM_UP)
                if target.is_writing:
                    let_jobs_finish()  # figures of this size take a second, but at most one of a hundred
                rounds[target.name].append(self.drive(target, SECONDS))
            let_jobs_finish()
        memory = [memory_of(pid, "Rss", "Pss") for pid in self.stand.app.worker_pids()]
        return {
            "targets": {target.name: self.row(target, rounds) for target in dict.fromkeys(wanted)},
            "rss": max(rss for rss, _pss in memory),
            "pss": max(pss for _rss, pss in memory),
            "seen_after": self.seen_after(),
            "two_to_one": self.two_to_one(next(target for target in wanted if target.name.startswith("list"))),
            "export": self.export() if EXPORT else None,
            "jobs": jobs(),
            "failures": self.failures,
        }

    def warm_up(self, wanted):
        """Each worker has read its templates before anything is measured."""
        for target in wanted:
            for session in self.made.sessions[:8]:
                ask(self.stand.app, target.path or "/pt-pt/", headers={"Cookie": f"sessionid={session}"})

    # --- driving ---------------------------------------------------------------------------------
    def drive(self, target, seconds):
        """One run of wrk: its figures, and CPU in ms for each request, of the app and of the database."""
        before = kept_by(target)
        if target.through == "proxy":  # the first reader of a page waits for the app: that is measured elsewhere
            ask(self.stand.proxy, target.path, headers={"Accept-Encoding": "gzip"})
        app, database = self.stand.app.cpu(), self.stand.database.cpu()
        done = subprocess.run(self.wrk(target, seconds), capture_output=True, text=True)
        try:
            figures = json.loads(done.stdout.splitlines()[-1])
        except (IndexError, ValueError):
            raise RuntimeError(f"wrk said no figures about {target.name}: {done.stdout}{done.stderr}") from None
        asked = figures["requests"] or 1
        figures["app_ms"] = (self.stand.app.cpu() - app) * 1000 / asked
        figures["database_ms"] = (self.stand.database.cpu() - database) * 1000 / asked
        if figures["failed"] or not figures["requests"]:
            self.failures.append(f"{target.name}: {figures['failed']} of {figures['requests']} requests failed")
        if target.is_writing:
            self.next_act += 2 * figures["requests"] + 1_000
            self.compare(target, figures["acknowledged"], before)
        return figures

    def wrk(self, target, seconds):
        where = self.stand.proxy if target.through == "proxy" else self.stand.app
        how = ["-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-s", LOAD / "drive.lua"]
        if target.through == "proxy":
            how += ["-H", "Accept-Encoding: gzip"]
        files = [self.stand.folder / "sessions", self.stand.folder / "ideas"]
        act = [target.act, *files, str(self.next_act)]
        return [program("wrk"), *how, f"{where.address}{target.path}", "--", *act]

    def compare(self, target, acknowledged, before):
        """Every acknowledged act is a row. wrk hangs up at the end of warming up and of measuring: each time, as many
        as it has connections may be kept more."""
        kept, seen = kept_by(target, after=before), None
        while seen != kept:  # what wrk no longer waited for is still being written
            time.sleep(0.5)
            seen, kept = kept, kept_by(target, after=before)
        if not acknowledged or not acknowledged <= kept <= acknowledged + 2 * CONNECTIONS:
            self.failures.append(f"{target.name}: {acknowledged} acts were acknowledged and {kept} rows kept")

    def row(self, target, rounds):
        """Medians of all rounds; the ratio is that of each round with its own baseline. Of the p99 the mean: nginx's is
        0.3 ms in one round and 2 ms in the next, by who shares a core with whom, and a median is one or the other."""
        own = rounds[target.name]
        figures = {name: median(each[name] for each in own) for name in own[0]}
        figures["p99"] = fmean(each["p99"] for each in own)
        queries, remembered = self.queries(target)
        plain, compressed = self.sizes(target)
        return figures | {
            "of": target.of,
            "must": target.must,
            "aim": target.aim,
            "ratio": median(each["rps"] / base["rps"] for each, base in zip(own, rounds[target.of], strict=True)),
            "cost": figures["app_ms"] + figures["database_ms"],
            "queries": queries,
            "queries_when_remembered": remembered,
            "at_most_queries": target.queries,
            "bytes": plain,
            "compressed": compressed,
        }

    # --- looking at one request ------------------------------------------------------------------
    def queries(self, target):
        """`(with nothing remembered, right after another)`: SQL queries of one request, in this very process."""
        if target.through == "proxy":
            return 0, 0
        from django.core.cache import caches
        from django.db import connection
        from django.test import Client
        from django.test.utils import CaptureQueriesContext

        client = Client(headers={"host": "127.0.0.1", "x-forwarded-for": "10.2.0.1"})
        if target.act not in ("read", "insert"):
            client.force_login(self.made.person)
        counts = []
        for number in range(3):
            if number == 2:
                for cache in caches.all():
                    cache.clear()
            with CaptureQueriesContext(connection) as captured:
                answer = self.ask_once(client, target, self.made.ideas[-1 - number])
            counts.append(sum(query["sql"].split()[0].rstrip(";") not in TRANSACTIONAL for query in captured))
            if answer.status_code >= 400 or "/account/" in answer.get("Location", ""):
                self.failures.append(f"{target.name}: one request in this process got status {answer.status_code}")
        return counts[2], counts[1]

    def ask_once(self, client, target, idea):
        if target.act == "insert":
            return client.post(target.path, {"said": "once"})
        if target.act == "support":
            return client.post(f"/acts/support/{idea}/", {"set": "on"})
        if target.act == "comment":
            return client.post(f"/acts/comment/{idea}/", {"text": "Boa ideia.", "language": "pt-pt"})
        return client.get(target.path)

    def sizes(self, target):
        """Bytes of the answer's body, plain and compressed; of acts nobody waits for the body."""
        if target.is_writing:
            return 0, 0
        cookie = {"Cookie": f"sessionid={self.made.sessions[0]}"} if target.act == "read-as" else {}
        plain, compressed = (
            ask(self.stand.proxy, target.path, headers=cookie | {"Accept-Encoding": encoding})
            for encoding in ("", "gzip")
        )
        return len(plain[2]), len(compressed[2])

    def lay_static_file(self, path):
        """The same page as a file, plain and compressed as nginx does it."""
        _status, _headers, page = ask(self.stand.proxy, path)
        file = self.stand.data / "static/load.html"
        file.write_bytes(page)
        file.with_suffix(".html.gz").write_bytes(gzip.compress(page, 5))

    # --- the other figures -----------------------------------------------------------------------
    def seen_after(self):
        """Seconds until a stranger sees a comment through nginx, the slowest of some tries, the page under load."""
        thread = next(iter(self.made.threads.values()))
        page = f"{thread}?order=newest"
        idea = thread.rstrip("/").rpartition("/")[2]
        readers = subprocess.Popen(self.wrk(Target("readers", page, through="proxy"), 300), stdout=subprocess.DEVNULL)
        try:
            time.sleep(1)
            return max(self.seconds_until_seen(page, idea, self.made.sessions[number]) for number in range(TRIES))
        finally:
            readers.send_signal(signal.SIGINT)
            readers.wait()

    def seconds_until_seen(self, page, idea, session):
        said = f"Dito agora: {uuid.uuid4().hex}."
        headers = {
            "Cookie": f"sessionid={session}; csrftoken={CSRF}",
            "X-CSRFToken": CSRF,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        body = urlencode({"text": said, "language": "pt-pt", "key": uuid.uuid4()})
        status, _headers, _body = ask(self.stand.proxy, f"/acts/comment/{idea}/", "POST", body, headers)
        if status != 302:
            self.failures.append(f"a comment through nginx got status {status}")
        since = time.monotonic()
        while time.monotonic() - since < 15:
            _status, _headers, seen = ask(self.stand.proxy, page, headers={"Accept-Encoding": "gzip"})
            if said.encode() in gzip.decompress(seen):
                return time.monotonic() - since
            time.sleep(0.05)
        return 15.0

    def two_to_one(self, target):
        """CPU for each request with two worker processes, in shares of that with one."""
        costs = []
        for workers in (2, 1):
            self.stand.app.workers = workers
            self.stand.app.restart()
            self.warm_up([target])
            costs.append(self.drive(target, SECONDS)["app_ms"])
        return costs[0] / costs[1]

    def export(self):
        """Lines and seconds of the export, and the most memory that its worker took: what it shares, as its part."""
        from data import make_sessions

        self.stand.app.restart()
        session = make_sessions([self.made.administrator])[0]
        begun, lines, looks = time.monotonic(), 0, []
        connection = http.client.HTTPConnection("127.0.0.1", self.stand.app.port, timeout=60)
        connection.request("GET", EXPORT, headers={"Cookie": f"sessionid={session}"})
        answer = connection.getresponse()
        while piece := answer.read(1 << 18):
            lines += piece.count(b"\r")  # what people wrote has only the other half of a line's end
            looks.append(max(memory_of(pid, "Pss")[0] for pid in self.stand.app.worker_pids()))
        if answer.status != 200 or lines <= self.made.contributions:
            self.failures.append(f"the export got status {answer.status} and {lines:,} lines")
        return {"lines": lines, "seconds": time.monotonic() - begun, "peak": max(looks), "looks": len(looks)}


def ask(part, path, method="GET", body=None, headers=None):
    """`(status, headers, body as it was sent)`; no redirect is followed."""
    connection = http.client.HTTPConnection("127.0.0.1", part.port, timeout=30)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    read = answer.read()
    connection.close()
    return answer.status, answer.headers, read


def kept_by(target, after=None):
    """The largest key in the table that the act writes to; or how many rows came after that one."""
    from django.db import connection

    tables = {"insert": "load_insert", "support": "support_support", "comment": "contributions_contribution"}
    if target.act not in tables:
        return 0
    what = "COALESCE(MAX(id), 0)" if after is None else "COUNT(*)"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {what} FROM {tables[target.act]} WHERE id > %s", [after or 0])
        return cursor.fetchone()[0]


def let_jobs_finish(seconds=3 if IS_QUICK else 60):
    """Wait for those that are due, or will be within seconds: else they would count what was written before while
    something else is measured."""
    from django.utils import timezone
    from django_tasks_db.models import DBTaskResult

    from civic.contributions.tasks import SOON

    until = time.monotonic() + seconds
    unfinished = DBTaskResult.objects.filter(status__in=["READY", "RUNNING"])
    while unfinished.filter(run_after__lte=timezone.now() + SOON).exists() and time.monotonic() < until:
        time.sleep(0.2)


def jobs():
    """`{job: {"runs", "slowest", "latest"}}`: seconds that one took at most, and began after its time at most."""
    from django.db.models import Count, F, Max
    from django.utils import timezone
    from django_tasks_db.models import DBTaskResult

    # Whatever has no time to run at keeps the last day of the calendar there.
    done = DBTaskResult.objects.filter(status="SUCCESSFUL", run_after__lte=timezone.now())
    rows = done.values("task_path").annotate(
        runs=Count("pk"),
        took=Max(F("finished_at") - F("started_at")),
        late=Max(F("started_at") - F("run_after")),
    )
    return {
        row["task_path"]: {
            "runs": row["runs"],
            "slowest": row["took"].total_seconds(),
            "latest": row["late"].total_seconds(),
        }
        for row in rows.order_by()
    }


def main(engine, result):
    with Stand(engine) as stand:
        # Django is set up as the stand's own processes are, which is known only now; hence imports inside functions.
        os.environ.update(stand.environment)
        sys.path[:0] = stand.environment["PYTHONPATH"].split(":")
        import django

        django.setup()
        import data

        sizes = data.QUICK if IS_QUICK else data.Sizes()
        made = data.make(sizes, say=lambda what: print(f"{engine}: {what}", flush=True))
        stand.open()
        found = Engine(engine, stand, made).found()
    Path(result).write_text(json.dumps(found | {"sizes": asdict(sizes)}, indent=1))


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    main(*sys.argv[1:])
