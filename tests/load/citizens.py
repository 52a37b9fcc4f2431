"""Citizens who take part through the proxy and remember what they were told: the log that the database is held to.

Whoever gets no answer, or one that says that the site is broken or too busy, sends the same form again, with the same
key, as a person does who clicks once more.
"""

import http.client
import re
import threading
import time
import uuid
from dataclasses import dataclass, field
from urllib.parse import urlencode

CSRF = "a" * 32
CLIENTS = 12
PATIENCE = 30  # seconds that one waits for an answer
PAUSES = (0.2, 0.5, 1, 2, 4, 4, 4, 4, 4, 4)  # seconds before each new try; then she gives up
BETWEEN_ACTS = 0.02  # seconds
RECEIPT = re.compile(r"/receipts/([0-9A-Z]{4}-[0-9A-Z]{4})/")
ACKNOWLEDGED, REFUSED, FAILED = "acknowledged", "refused", "failed"


class NotEnough(Exception):
    """Too little was acknowledged (or refused) for the scenario to say anything."""


@dataclass
class Act:
    """One act of one person and what became of it, as she saw it."""

    kind: str  # support, comment or submit
    person: int
    session: str
    idea: int
    path: str
    leads_to: str  # where an acknowledged act leads
    text: str = ""
    key: uuid.UUID = field(default_factory=uuid.uuid4)
    tries: list = field(default_factory=list)  # a status, or the name of what went wrong
    began: float = 0.0  # the last try
    ended: float = 0.0
    outcome: str = ""
    answer: object = field(default=None, repr=False)  # its headers

    @property
    def body(self):
        said = {"support": {"set": "on"}, "comment": {"text": self.text, "language": "pt-pt"}, "submit": {}}[self.kind]
        return urlencode({"csrfmiddlewaretoken": CSRF, "key": self.key, **said})

    @property
    def errors_seen(self):
        return sum(map(is_error, self.tries))


def is_error(seen):
    """Whether it was no answer at all, or one that says that the site is broken or too busy."""
    return not isinstance(seen, int) or seen >= 500 or seen == 429


class Browser:
    """One connection to the proxy, opened anew after a failure."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    def send(self, method, path, session, body=None, cookies=""):
        """`(status, headers, body)`. Raises OSError or HTTPException."""
        headers = {"Cookie": f"sessionid={session}; csrftoken={CSRF}{cookies}"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            return answer.status, answer.headers, answer.read()
        except (OSError, http.client.HTTPException):
            self.connection.close()
            raise

    def receipt_of(self, act):
        """The code that an acknowledged act's answer shows: in its address, or on the page that it leads to."""
        shown = act.answer["Location"]
        if act.kind != "submit":
            said = [cookie.split(";")[0] for cookie in act.answer.get_all("Set-Cookie")]
            page = self.send("GET", shown.partition("#")[0], act.session, cookies="; " + "; ".join(said))
            shown = page[2].decode()
        return RECEIPT.search(shown)[1]

    def do(self, act, pauses=PAUSES):
        """Send it until there is an answer; fills in `tries`, `began`, `ended` and `outcome`."""
        for pause in (0, *pauses):
            time.sleep(pause)
            act.began = time.monotonic()
            try:
                status, act.answer, _body = self.send("POST", act.path, act.session, act.body)
            except (OSError, http.client.HTTPException) as error:
                status = type(error).__name__
            act.tries.append(status)
            if not is_error(status):
                break
        act.ended = time.monotonic()
        is_there = status == 302 and act.answer["Location"].startswith(act.leads_to)
        act.outcome = ACKNOWLEDGED if is_there else REFUSED if status == 422 else FAILED
        return act


class Crowd:
    """Many at once, each act a new one, until the block is left.

    `acts()` gives the next act. Each goes into `log` before it is sent; once the block is left, all have an outcome.
    """

    def __init__(self, port, acts, log):
        self.port = port
        self.acts = acts
        self.log = log
        self.is_over = threading.Event()
        self.threads = [threading.Thread(target=self.take_part, daemon=True) for _ in range(CLIENTS)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_why):
        self.is_over.set()
        for thread in self.threads:
            thread.join()

    def take_part(self):
        browser = Browser(self.port)
        while not self.is_over.wait(BETWEEN_ACTS):
            act = self.acts()
            self.log.append(act)
            browser.do(act)

    def wait_for(self, number, outcome=ACKNOWLEDGED, seconds=90):
        """Wait until so many acts more, sent from now on, have come out like that. Raises NotEnough."""
        since = time.monotonic()
        while (done := sum(act.outcome == outcome and act.began >= since for act in list(self.log))) < number:
            if time.monotonic() > since + seconds:
                raise NotEnough(f"only {done} of {number} acts were {outcome} within {seconds} s")
            time.sleep(0.05)
