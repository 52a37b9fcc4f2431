"""The parts of the stand: each is one program in a session of its own, with start, stop, kill, restart, pids, cpu."""

import contextlib
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

LOAD = Path(__file__).resolve().parent
HOUSE = LOAD.parents[1]
OUR_CONF = HOUSE / "site/deploy/nginx.conf"
TICKS = os.sysconf("SC_CLK_TCK")
IS_ROOT = os.geteuid() == 0


class NotReady(Exception):
    """A part did not start or does not answer; the text has the end of its log."""


class Part:
    """One program of the stand. A subclass says how it is started and how one sees that it answers."""

    name = ""
    user = None
    ends_by = signal.SIGTERM

    def __init__(self, stand):
        self.stand = stand
        self.process = None
        self.log = stand.folder / f"{self.name}.log"

    def command(self):
        raise NotImplementedError

    def answers(self):
        return True

    def start(self):
        """Start it and wait until it answers. Raises NotReady."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [str(word) for word in self.command()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=HOUSE if self.user is None else "/",
                env=self.stand.environment,
                start_new_session=True,
                **({} if self.user is None else {"user": self.user, "group": self.user, "extra_groups": []}),
            )
        self.wait_until_it_answers()
        return self

    def wait_until_it_answers(self, seconds=60):
        """Raises NotReady. For whoever killed a piece of it and waits for its return, too."""
        until = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < until:
            if self.answers():
                return
            time.sleep(0.05)
        what = "does not answer" if self.is_running else f"ended with status {self.process.returncode}"
        raise NotReady(f"{self.name} {what}: {self.log.read_text(errors='replace')[-2000:]}")

    def stop(self, seconds=15):
        """End it the way an operator does; what is still there after so long is killed."""
        if self.process is None:
            return
        pids = self.pids()
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(self.ends_by)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
        self.end_at_once([*pids, *self.pids()])

    def kill(self):
        """kill -9 of all its processes: what a crash of the machine looks like to those that have not written."""
        self.end_at_once(self.pids())

    def end_at_once(self, pids):
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if self.process is not None:
            self.process.wait()
        while any(stat_of(pid) for pid in pids):
            time.sleep(0.01)

    def restart(self):
        self.stop()
        return self.start()

    @property
    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def pids(self):
        """Of the program and of all its children, the program's own first; empty if it does not run."""
        if not self.is_running:
            return []
        parents = {int(path.name): stat_of(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()}
        family = [self.process.pid]
        for pid in family:
            family += [child for child, stat in parents.items() if stat and int(stat[1]) == pid]
        return family

    def cpu(self):
        """Seconds of processor time that it has used, with its children, the dead ones too."""
        return sum(sum(map(int, stat[11:15])) for pid in self.pids() if (stat := stat_of(pid))) / TICKS


def stat_of(pid):
    """The fields of /proc/PID/stat from the state on (so [1] is the parent); None if it is dead."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if stat[0] in "ZX" else stat


def memory_of(pid, *names):
    """Megabytes by name: `Rss`, and `Pss`, which counts what is shared as a part."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    found = {line.split(":")[0]: line.split() for line in lines}
    return [int(found[name][1]) / 1024 for name in names]


class SQLite:
    """A file in the data folder: nothing to start, and it falls with whoever writes."""

    url = ""

    def start(self):
        return self

    stop = kill = restart = start

    def pids(self):
        return []

    def cpu(self):
        return 0.0


class PostgreSQL(Part):
    """A cluster of its own with Debian's settings. It refuses to be root, so for root it is `postgres`."""

    name = "postgresql"
    user = "postgres" if IS_ROOT else None
    ends_by = signal.SIGINT  # "fast": sessions are ended, what is committed is kept

    def __init__(self, stand, synchronous_commit="on"):
        super().__init__(stand)
        self.port = free_port()
        self.folder = stand.folder / "postgresql"
        self.settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": self.folder,
            "synchronous_commit": synchronous_commit,
        }
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def start(self):
        if not self.folder.exists():
            self.folder.mkdir(mode=0o700)
            if self.user:
                shutil.chown(self.folder, self.user, self.user)
            options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]
            command = [postgresql("initdb"), "-D", self.folder / "data", *options]
            user = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **user)
        return super().start()

    def command(self):
        settings = [word for name, value in self.settings.items() for word in ("-c", f"{name}={value}")]
        return [postgresql("postgres"), "-D", self.folder / "data", "-p", self.port, *settings]

    def answers(self):
        asked = [postgresql("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(asked).returncode == 0


class Redis(Part):
    name = "redis"

    def __init__(self, stand):
        super().__init__(stand)
        self.port = free_port()

    def command(self):
        where = ["--port", self.port, "--bind", "127.0.0.1", "--dir", self.stand.folder]
        return [program("redis-server"), *where, "--save", "", "--appendonly", "no"]

    def answers(self):
        return is_taken(self.port)


class App(Part):
    """granian with its workers, started as the README says."""

    name = "granian"

    def __init__(self, stand, workers):
        super().__init__(stand)
        self.workers = workers
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"

    def command(self):
        how = [
            "--interface",
            "wsgi",
            "--workers",
            self.workers,
            "--blocking-threads",
            "2",
            "--backpressure",
            "16",
            "--respawn-failed-workers",
        ]
        return [sys.executable, "-m", "granian", *how, "--port", self.port, "civic.wsgi:application"]

    def answers(self):
        return status_of(f"{self.address}/ready/") == 200 and len(self.worker_pids()) == self.workers

    def worker_pids(self):
        return [pid for pid in self.pids()[1:] if b"resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_bytes()]


class TaskWorker(Part):
    name = "worker"

    def command(self):
        return [sys.executable, HOUSE / "manage.py", "worker", "--verbosity", "0"]


class Proxy(Part):
    """nginx with our own file, of which only what is marked `# yours` is replaced; without TLS, on one port."""

    name = "nginx"

    def __init__(self, stand):
        super().__init__(stand)
        self.port, self.between = free_port(), free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.folder = stand.folder / "nginx"

    def command(self):
        self.folder.mkdir(exist_ok=True)
        (self.folder / "participa.conf").write_text(self.our_conf())
        (self.folder / "nginx.conf").write_text(self.around())
        return [program("nginx"), "-e", self.folder / "error.log", "-c", self.folder / "nginx.conf"]

    def our_conf(self):
        """Our file with the stand's ports and folders. An assertion fails once the file and we have drifted apart."""
        yours = {
            "127.0.0.1:8001": f"127.0.0.1:{self.stand.app.port}",
            "127.0.0.1:8002": f"127.0.0.1:{self.between}",
            "/var/cache/nginx/participa": f"{self.folder}/cache",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{self.port};",
            "server_name participa.example.pt;": "server_name 127.0.0.1;",
            "ssl_certificate ": "# ssl_certificate ",
            "ssl_certificate_key ": "# ssl_certificate_key ",
            "root /srv/participa/data;": f"root {self.stand.data};",
        }
        conf = OUR_CONF.read_text()
        servers = re.findall(r"^server \{\n.*?^\}\n", conf, re.MULTILINE | re.DOTALL)
        doors = [server for server in servers if "default_server" in server or "return 301" in server]
        assert len(doors) == 3, "nginx.conf no longer has two servers for strangers and one for http"
        for server in doors:
            conf = conf.replace(server, "")
        lines, found = conf.splitlines(), set()
        for number, line in enumerate(lines):
            if line.endswith("# yours"):
                known = [theirs for theirs in yours if theirs in line]
                assert known, f"nginx.conf has a line for installations that the stand does not know: {line}"
                found.update(known)
                lines[number] = line.replace(known[0], yours[known[0]])
            elif line.lstrip().startswith("ssl_"):
                lines[number] = ""
        assert found == set(yours), f"nginx.conf no longer says {set(yours) - found}"
        return "\n".join(lines)

    def around(self):
        temporary = [f"{kind}_temp_path {self.folder}/{kind};" for kind in ("proxy", "fastcgi", "uwsgi", "scgi")]
        return f"""
            {"user root;" if IS_ROOT else ""}
            daemon off;
            pid {self.folder}/pid;
            error_log {self.folder}/error.log;
            worker_processes 2;
            events {{ worker_connections 1024; }}
            http {{
                include /etc/nginx/mime.types;
                default_type application/octet-stream;
                sendfile on;
                tcp_nopush on;
                client_body_temp_path {self.folder}/body;
                {" ".join(temporary)}
                include {self.folder}/participa.conf;
            }}
        """

    def answers(self):
        return status_of(f"{self.address}/live/") is not None


def program(name):
    """Where it is; Debian keeps servers where only root looks."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if not found:
        sys.exit(f"{name} is missing here; tests/load/tools installs it or says how.")
    return found


def postgresql(name):
    """Of the newest PostgreSQL that is installed."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    return folders[-1] / name if folders else program(name)


def free_port():
    """Below those that the system gives to outgoing connections: it may stay free until its part starts."""
    while True:
        port = random.randrange(12_000, 32_000)
        if not is_taken(port):
            return port


def is_taken(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def status_of(address):
    """The HTTP status, or None if nobody answers."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return None
