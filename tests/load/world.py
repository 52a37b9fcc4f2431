"""Where faults happen: an open stand with people, ideas and one open phase. What happens to it is in scenarios.py."""

import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count

from audit import mark
from citizens import Act
from django.db.models.functions import Now
from parts import NotReady

from civic.contributions.models import Phase, Receipt
from civic.people.models import Person
from consultations.ideas.actions import save_draft
from consultations.ideas.models import Idea, IdeaBoardPage


class World:
    """An open stand with people, ideas and one open phase; `next_act` is never the same twice."""

    def __init__(self, engine, stand, made):
        self.engine = engine
        self.stand = stand
        self.board = IdeaBoardPage.objects.get()
        self.activity = self.board.activity
        people = Person.objects.filter(email__startswith="reader").order_by("pk")
        self.people = list(zip(people.values_list("pk", flat=True), made.sessions, strict=True))
        self.ideas = list(Idea.objects.filter(activity=self.activity.pk).values_list("pk", "public_id"))
        self.numbers = count()

    def next_act(self):
        number = next(self.numbers)
        return self.act("comment" if number % 3 == 0 else "support", number)

    def act(self, kind, number=None):
        """The next person on the next idea: nobody comes to the same idea again, the numbers being coprime."""
        number = next(self.numbers) if number is None else number
        person, session = self.people[number % len(self.people)]
        idea, public_id = self.ideas[(number + number // len(self.people)) % len(self.ideas)]
        path, text = f"/acts/{kind}/{public_id}/", f"Dito pela {number}.ª vez."
        return Act(kind, person, session, idea, path, f"{self.board.url}{public_id}/", text)

    def draft(self):
        """The last step of an idea that is written and not yet sent."""
        act = self.act("submit")
        said = {"title": "Uma ideia de última hora", "text": "Medir a água em cada casa. " * 5, "language": "pt-pt"}
        said["category"] = next(iter(self.board.category_names))
        idea = save_draft(activity=self.activity, by=Person.objects.get(pk=act.person), key=act.key, **said)
        return replace(act, idea=idea.pk, path=f"{self.board.url}{idea.public_id}/review/", leads_to="/pt-pt/receipts/")

    def phase(self):
        return Phase.objects.filter(openings__activity=self.activity).distinct()

    def database_time(self):
        return self.phase().annotate(now=Now()).values_list("now", flat=True).get()

    def close_phase(self, end):
        Phase.objects.filter(pk=self.phase().get().pk).update(ends=end)

    def last_receipt(self):
        return mark()[Receipt]


@contextmanager
def kept_running(*parts):
    """Start each of them again whenever it ends, after a second, as systemd does."""
    is_over = threading.Event()

    def watch(part):
        while not is_over.wait(1):
            if not part.is_running:
                with suppress(NotReady):
                    part.start()

    threads = [threading.Thread(target=watch, args=[part], daemon=True) for part in parts]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        is_over.set()
        for thread in threads:
            thread.join()


def wait_until_back(part, is_whole=lambda: True, seconds=60):
    """Until whoever keeps the part running has seen to it. Raises NotReady."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with suppress(OSError):  # a process of it that has ended while it was looked at
            if part.is_running and is_whole() and part.answers():
                return
        time.sleep(0.05)
    raise NotReady(f"{part.name} did not come back within {seconds} s")
