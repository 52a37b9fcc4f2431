"""What can break while people take part, one function each; and controls, which the harness has to see."""

import os
import signal
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from audit import mark, wrong_counts
from citizens import ACKNOWLEDGED, FAILED, REFUSED, Browser, Crowd
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from parts import stat_of
from world import wait_until_back

IS_QUICK = os.environ.get("QUICK") == "1"
ROUNDS, MINIMUM = (2, 20) if IS_QUICK else (5, 100)  # MINIMUM: acknowledged acts before, during and after a fault
AT_ONCE = 40
DOWN = 2  # seconds that a part stays away
EXTRA = timedelta(seconds=1.5)  # that a phase stays open once its end has moved
STARTED = 19  # the field of `stat_of` that says when a process began


class Run:
    """One scenario on one database: the log of all acts, when faults began and ended, what went wrong besides."""

    def __init__(self, world):
        self.world = world
        self.stand = world.stand
        self.since = mark()
        self.log = []
        self.faults = []  # (begun, back)
        self.closed = []  # (last receipt before, last receipt, end of the phase)
        self.trouble = []
        self.notes = {}

    def crowd(self):
        return Crowd(self.stand.proxy.port, self.world.next_act, self.log)

    @contextmanager
    def fault(self):
        begun = time.monotonic()
        yield
        self.faults.append((begun, time.monotonic()))

    def recovery(self, which):
        """The longest that anyone waited for the first act sent after the faults (0) or after the return (1)."""
        done = [act for act in self.log if act.outcome == ACKNOWLEDGED]
        waits = [min((act.ended for act in done if act.began >= fault[which]), default=None) for fault in self.faults]
        return max((end - fault[which] for end, fault in zip(waits, self.faults, strict=True) if end), default=None)


# --- scenarios: each breaks something while people take part ------------------------------------
def workers(run):
    """Web workers die by kill -9, one after the other, always the one that has lived longest; granian starts others."""
    with run.crowd() as crowd:
        crowd.wait_for(MINIMUM)
        for _round in range(ROUNDS):
            kill_workers(run, 1)
            crowd.wait_for(MINIMUM)


def all_workers(run):
    """All die at once, twice within seconds: granian gives up the second time, and is started again itself."""
    with run.crowd() as crowd:
        crowd.wait_for(MINIMUM)
        for _round in range(2):
            kill_workers(run, run.stand.app.workers)
            crowd.wait_for(MINIMUM)


def kill_workers(run, number):
    app = run.stand.app
    doomed = sorted(app.worker_pids(), key=lambda pid: int(stat_of(pid)[STARTED]))[:number]
    wanted = workers_started(app) + number
    with run.fault():
        for pid in doomed:
            os.kill(pid, signal.SIGKILL)
        while any(map(stat_of, doomed)):
            time.sleep(0.01)
        wait_until_back(app, lambda: workers_started(app) >= wanted)


def workers_started(app):
    """How many have ever begun to serve: a process is there for seconds before it does."""
    return app.log.read_text().count("Started worker")


def database(run):
    """PostgreSQL dies: all processes by kill -9, then by an immediate shutdown; each time it is away for a while."""
    part = run.stand.database
    crashes = part.log.read_text().count(CRASHED)
    with run.crowd() as crowd:
        crowd.wait_for(MINIMUM)
        for number in range(2):
            with run.fault():
                crash(part) if number == 0 else part.process.send_signal(signal.SIGQUIT)
                part.process.wait()
                time.sleep(DOWN)
                part.start()
            crowd.wait_for(MINIMUM)
    if part.log.read_text().count(CRASHED) != crashes + 2:
        run.trouble.append("PostgreSQL did not crash twice")


CRASHED = "was not properly shut down"


def crash(part):
    """All at once: frozen first, so that none of them sees another die and does something about it."""
    pids = part.pids()
    for sent in (signal.SIGSTOP, signal.SIGKILL):
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, sent)
    part.end_at_once(pids)


def redis(run):
    """Redis dies and comes back, then hangs and goes on. Nobody notices."""
    part = run.stand.redis
    with run.crowd() as crowd:
        crowd.wait_for(MINIMUM)
        jobs, acts = DBTaskResult.objects.count(), len(run.log)
        with run.fault():
            part.kill()
            crowd.wait_for(MINIMUM)
            time.sleep(DOWN)
            run.notes["jobs for each act without Redis"] = (DBTaskResult.objects.count() - jobs) / (len(run.log) - acts)
            part.start()
        crowd.wait_for(MINIMUM)
        with run.fault():
            part.process.send_signal(signal.SIGSTOP)
            crowd.wait_for(MINIMUM)
            time.sleep(DOWN)
            part.process.send_signal(signal.SIGCONT)
        crowd.wait_for(MINIMUM)
    if errors := sum(act.errors_seen for act in run.log):
        run.trouble.append(f"{errors} error answers, although only Redis was away")


def tasks(run):
    """The task worker dies by kill -9 while it counts; in the end when nobody acts any more, so that no later act
    has everything counted again.
    """
    with run.crowd() as crowd:
        crowd.wait_for(MINIMUM)
        for _round in range(ROUNDS):
            with run.fault():
                kill_while_it_counts(run, DBTaskResult.objects.filter(started_at__gte=timezone.now()))
            crowd.wait_for(MINIMUM)
    for _try in range(5):
        with run.crowd() as crowd:
            crowd.wait_for(MINIMUM)
        if kill_at_the_last_count(run):
            return
    run.trouble.append("no figure was wrong when the task worker died: this proves nothing")


def kill_at_the_last_count(run):
    """Of each sort of job let one alone wait, and die once in it: if that is lost, nobody counts any more. Whether
    figures were wrong then."""
    last, proved = dict(waiting_jobs(run).order_by("run_after").values_list("task_path", "pk")), False
    waiting_jobs(run).exclude(pk__in=last.values()).delete()  # each web process asks for one of its own
    waiting = DBTaskResult.objects.filter(pk__in=last.values())
    while waiting.filter(status__in=["READY", "RUNNING"]).exists():
        died_in = kill_while_it_counts(run, waiting)
        waiting = waiting.exclude(pk=died_in)
        if died_in and (wrong := wrong_counts(run.world.activity)):
            run.notes["wrong when it died last"], proved = wrong, True
    return proved


def kill_while_it_counts(run, jobs, seconds=5):
    """Freeze it once one of these jobs is under way, and kill it if that is still so; the key of that job or None."""
    under_way, until = jobs.filter(status="RUNNING"), time.monotonic() + seconds
    while time.monotonic() < until:
        process = run.stand.jobs.process
        if not run.stand.jobs.is_running or not under_way.exists():
            continue
        process.send_signal(signal.SIGSTOP)
        if under_way.exists():
            process.kill()
            time.sleep(0.1)  # the database finds out
            if died_in := under_way.first():
                run.notes["killed in the middle of a job"] = run.notes.get("killed in the middle of a job", 0) + 1
                return died_in.pk
        else:
            process.send_signal(signal.SIGCONT)
    return None


def waiting_jobs(run):
    """The jobs that will count on the activity; the figures of the whole site have a minute."""
    return DBTaskResult.objects.filter(args_kwargs__args__0=run.world.activity.pk, status="READY")


def wait_until_done(run, seconds=60):
    """Wait until nothing waits to be counted, so that the next scenario begins with an empty queue."""
    until = time.monotonic() + seconds
    while waiting_jobs(run).exists() and time.monotonic() < until:
        time.sleep(0.2)
    run.notes["jobs left over"] = waiting_jobs(run).count()


def same_key(run):
    """A support, a comment and an idea's last step are each sent 40 times at once, with one key each."""
    for act in (run.world.act("support"), run.world.act("comment"), run.world.draft()):
        acts, receipts = at_once(run, [replace(act, tries=[]) for _ in range(AT_ONCE)])
        if len(receipts) != 1:
            run.trouble.append(f"{len(acts)} equal forms ({act.kind}) got {len(receipts)} receipts")


def at_once(run, acts):
    """Send all at the same moment; `(the acts that were acknowledged, the codes of their receipts)`."""
    gate, receipts = threading.Barrier(len(acts)), []

    def send(act):
        browser = Browser(run.stand.proxy.port)
        gate.wait()
        if browser.do(act).outcome == ACKNOWLEDGED:
            receipts.append(browser.receipt_of(act))

    run.log += acts
    threads = [threading.Thread(target=send, args=[act], daemon=True) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(receipts) < len(acts):
        run.trouble.append(f"{len(receipts)} of {len(acts)} forms sent at once got a receipt")
    return acts, set(receipts)


def phase(run):
    """A phase closes while people take part. Its row moves, no clock does."""
    for _round in range(ROUNDS):
        with run.crowd() as crowd:
            crowd.wait_for(MINIMUM)
            first, end = run.world.last_receipt(), run.world.database_time() + EXTRA
            run.world.close_phase(end)
            time.sleep(EXTRA.total_seconds())
            crowd.wait_for(MINIMUM, REFUSED)
        run.closed.append((first, run.world.last_receipt(), end))
        run.world.close_phase(end + timedelta(days=30))
    if closers := [act for act in run.log if act.outcome == FAILED]:
        run.trouble.append(f"{len(closers)} people were neither acknowledged nor refused")


# --- controls: the same, but something is broken that the harness has to see ---------------------
ASYNCHRONOUS = {"synchronous_commit": "off", "wal_buffers": "64MB"}


def lost_control(run):
    """PostgreSQL dies with `synchronous_commit=off`: what it had acknowledged last is gone.

    Only its own memory dies with it, not that of the machine. So the process that would hand over to the machine, a
    moment later, what is committed is frozen, and the buffers are too large to run over.
    """
    part = run.stand.database
    before = dict(part.settings)
    part.settings |= ASYNCHRONOUS
    part.restart()
    writer = next(pid for pid in part.pids() if b"walwriter" in Path(f"/proc/{pid}/cmdline").read_bytes())
    os.kill(writer, signal.SIGSTOP)
    with run.crowd() as crowd:
        crowd.wait_for(MINIMUM)
        with run.fault():
            crash(part)
            part.settings = before
            part.start()
        crowd.wait_for(MINIMUM)


def doubled_control(run):
    """40 equal comments, each with a key of its own."""
    act = run.world.act("comment")
    at_once(run, [replace(act, tries=[], key=run.world.act("comment").key) for _ in range(AT_ONCE)])


def false_control(run):
    """A phase of which only the harness believes that it has closed."""
    with run.crowd() as crowd:
        crowd.wait_for(MINIMUM)
        first, end = run.world.last_receipt(), run.world.database_time()
        crowd.wait_for(MINIMUM)
    run.closed.append((first, run.world.last_receipt(), end))


SCENARIOS = {
    "postgres": [
        workers,
        all_workers,
        database,
        redis,
        tasks,
        same_key,
        phase,
        doubled_control,
        false_control,
        lost_control,
    ],
    "sqlite": [workers, all_workers, tasks, same_key, phase, doubled_control, false_control],
}
CONTROLS = {"lost_control": "lost", "doubled_control": "doubled", "false_control": "false"}
