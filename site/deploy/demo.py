"""Run the demo: database, story, web server and task worker, until Ctrl-C. Called by `make demo`.

From the environment: PORT (8000), DATA (`data/` in the project), FRESH=1 (start over).
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
PORT = int(os.environ.get("PORT") or 8000)
DATA = Path(os.environ.get("DATA") or HOUSE / "data").resolve()
ADDRESS = f"http://127.0.0.1:{PORT}"
OURS = ["db.sqlite3", "db.sqlite3-wal", "db.sqlite3-shm", "media", "mail"]
# What may be set for a real installation, and has no place in a demo with public passwords.
NOT_HERE = ("DATABASE_URL", "REDIS_URL", "EMAIL_HOST", "ALLOWED_HOSTS", "SECRET_KEY", "DEBUG", "BEHIND_PROXY")
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in NOT_HERE} | {
    "DATA": str(DATA),
    "DEMO": "1",
    "SITE_URL": ADDRESS,
    "TRANSLATION_ENGINE": "dummy",  # it sends nothing anywhere
    "PYTHONPATH": f"{HOUSE / 'site'}:{HOUSE}",
    "PYTHONUNBUFFERED": "1",
}


def main():
    if is_taken():
        sys.exit(f"Port {PORT} is taken. Choose another: make demo PORT={PORT + 1}")
    (DATA / "static").mkdir(parents=True, exist_ok=True)
    if os.environ.get("FRESH") == "1":
        start_over()
    manage("demo", "--migrate")  # in one process: each that sets Django up takes two seconds
    processes = [start_server(), start_worker()]
    try:
        wait_until_ready(processes)
        print(f"\nOpen {ADDRESS}/\nThe desk: {ADDRESS}/admin/\nLetters are files in {DATA / 'mail'}.")
        print("Ctrl-C ends everything.", flush=True)
        while all(process.poll() is None for process in processes):
            time.sleep(0.5)
        sys.exit("A part of the demo ended by itself; see above.")
    except KeyboardInterrupt:
        print("\nGood-bye.")
    finally:
        end(processes)


def is_taken():
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", PORT)) == 0


def start_over():
    for name in OURS:
        path = DATA / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def manage(*arguments):
    done = subprocess.run([sys.executable, HOUSE / "manage.py", *arguments], env=ENVIRONMENT, cwd=HOUSE)
    if done.returncode:
        sys.exit(done.returncode)


def start_server():
    command = ["--interface", "wsgi", "--host", "127.0.0.1", "--port", str(PORT), "--log-level", "error"]
    return start(
        "granian",
        *command,
        "--workers",
        "2",
        "--blocking-threads",
        "2",
        "--backpressure",
        "16",
        "civic.wsgi:application",
    )


def start_worker():
    return start(str(HOUSE / "manage.py"), "worker", "--interval", "1", "--verbosity", "0")


def start(program, *arguments):
    """Its own process group, so that Ctrl-C reaches it through us, once."""
    module = ["-m", program] if not program.endswith(".py") else [program]
    command = [sys.executable, *module, *arguments]
    return subprocess.Popen(command, env=ENVIRONMENT, cwd=HOUSE, start_new_session=True)


def wait_until_ready(processes):
    for _try in range(120):
        if any(process.poll() is not None for process in processes):
            sys.exit("The demo could not start; see above.")
        try:
            urllib.request.urlopen(f"{ADDRESS}/robots.txt", timeout=2)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.25)
    sys.exit("The server did not answer within 30 seconds.")


def end(processes):
    for process in processes:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
    for process in processes:
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    main()
