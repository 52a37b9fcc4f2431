"""Data of several sizes, made fast: the site by the project's own actions, its crowds of rows in crowds.py."""

import time
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from crowds import (
    DAY,
    is_postgres,
    make_comments,
    make_ideas,
    make_receipts,
    make_small_table,
    make_supports,
    make_words,
    stories,
)
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Locale

from civic.contributions.actions import set_timeline
from civic.contributions.models import Activity, Contribution
from civic.contributions.tasks import tally
from civic.people.models import Person, Session
from civic.people.sessions import SessionStore
from consultations.comments.models import DiscussionPage
from consultations.ideas.models import Category, Idea, IdeaBoardPage
from consultations.process.actions import found_entity
from consultations.process.models import ConsultationIndexPage, ConsultationPage, PhaseText
from consultations.support.models import Support
from guides.library import demo as library_demo
from home.pages.actions import start_site
from home.youth import demo as youth_demo


@dataclass(frozen=True)
class Sizes:
    boards: tuple = (500, 5_000, 50_000)
    threads: tuple = (100, 10_000, 100_000)
    supports: int = 1_000_000
    crowd: int = 5_000  # people who have supported and written before
    signed_in: int = 500  # people with a session, who have done nothing yet
    discussed: int = 1_000_000  # comments in a consultation of their own, to have enough to export


QUICK = Sizes(boards=(50, 100, 500), threads=(20, 100, 1_000), supports=5_000, crowd=200, signed_in=50, discussed=2_000)


@dataclass
class Made:
    """What there is to measure: boards and ideas by size, the address of each, and who is signed in."""

    boards: dict  # {number of ideas: path}
    threads: dict  # {number of comments: path of the idea}
    consultation: str  # path
    sessions: list  # keys
    person: Person  # whose session is the first
    administrator: Person
    ideas: list  # public ids to act on
    contributions: int  # of all kinds


def make(sizes, say=print):
    """Fill an empty, migrated database. Takes minutes at full size."""
    begun = time.monotonic()
    with transaction.atomic():
        boards, discussion = make_pages(sizes)
        make_words()
        make_small_table()
        administrator = Person.objects.get(is_superuser=True)
        crowd = make_people("crowd", sizes.crowd)
        people = make_people("reader", sizes.signed_in)
        sessions = make_sessions(people)
    say(f"pages and people after {time.monotonic() - begun:.0f} s")
    with transaction.atomic():
        for board, size in zip(boards, sizes.boards, strict=True):
            make_ideas(board, size, crowd)
        talked_about = list(
            Idea.objects.filter(activity=boards[0].activity.pk).order_by("pk")[1 : len(sizes.threads) + 1]
        )
        for idea, size in zip(talked_about, sizes.threads, strict=True):
            make_comments(boards[0].activity, size, crowd, about=idea)
        make_comments(discussion.activity, sizes.discussed, crowd)
    say(f"{Contribution.objects.count():,} contributions after {time.monotonic() - begun:.0f} s")
    with transaction.atomic():
        make_supports(sizes.supports, crowd)
        make_receipts()
    say(f"{Support.objects.count():,} supports after {time.monotonic() - begun:.0f} s")
    count_everything()
    largest = boards[-1]
    some = Idea.objects.filter(activity=largest.activity.pk).order_by("shuffle").values_list("public_id", flat=True)
    say(f"all data, counted, after {time.monotonic() - begun:.0f} s")
    return Made(
        boards={size: board.url for board, size in zip(boards, sizes.boards, strict=True)},
        threads={size: idea.path_on(boards[0]) for idea, size in zip(talked_about, sizes.threads, strict=True)},
        consultation=largest.consultation.url,
        sessions=sessions,
        person=people[0],
        administrator=administrator,
        ideas=list(some[:5_000]),
        contributions=Contribution.objects.count(),
    )


# --- pages, by the actions of the house ------------------------------------------------------
def make_pages(sizes):
    """`(a board for each size, each in a consultation of its own; a discussion)`; everything is open now."""
    by = Person.objects.create_superuser("load@labx.example", name="Administração")
    home = start_site(title="LabX Participação", headline="Diga o que pensa. Veja o que mudou.", lead="Participe.")
    publish(home, ConsultationIndexPage(title="Participar", locale=home.locale, show_in_menus=True))
    entity = found_entity(home=home, by=by, title="Agência da Água", intro="Da fonte à foz.", email="ola@agua.example")
    boards = []
    for size in sizes.boards:
        page = IdeaBoardPage(title="Quadro de ideias", lead="Proponha a sua, apoie as outras.")
        page.categories = [Category(title=title) for title in ("Água", "Energia", "Escola", "Saúde")]
        boards.append(publish(make_consultation(entity, f"Como poupar água em {size:,} casas?"), page))
    discussion = publish(
        make_consultation(entity, "O que falta dizer?"), DiscussionPage(title="Conversa", lead="Fale.")
    )
    for page in (*boards, discussion):
        open_everything(page, by)
    home.copy_for_translation(Locale.objects.get(language_code="en")).save_revision().publish()
    library_demo.tell(home, by=by, entity=entity)
    youth_demo.tell(home, by=by, entity=entity, board=boards[0])
    return boards, discussion


def publish(parent, page):
    page.locale = parent.locale
    parent.add_child(instance=page)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def make_consultation(entity, title):
    page = ConsultationPage(
        title=title,
        lead="Diga onde vê desperdício, e o que faria diferente.",
        decided="Que três experiências começam na primavera.",
        decides="A agência, em fevereiro.",
        can_do="Propor, apoiar e comentar ideias.",
        time_needed="Dois minutos.",
        afterwards="Todas as ideias recebem resposta.",
        about="<p>Os contadores mostram onde se perde água; quem lá vive sabe porquê.</p>" * 5,
        email="agua@entidade.example",
    )
    page.phase_texts = [PhaseText(title="Ouvir"), PhaseText(title="Propor ideias"), PhaseText(title="Decidir")]
    return publish(entity, page)


def open_everything(page, by):
    acts = {(page.activity.pk, act) for act in page.acts}
    phases = [
        {
            "key": text.translation_key,
            "starts": timezone.now() + starts,
            "ends": timezone.now() + ends,
            "openings": open,
        }
        for text, (starts, ends, open) in zip(
            page.consultation.phase_texts.all(),
            [(-40 * DAY, -30 * DAY, set()), (-30 * DAY, 30 * DAY, acts), (30 * DAY, 60 * DAY, set())],
            strict=True,
        )
    ]
    set_timeline(page.consultation.process, phases, by=by)


# --- people ----------------------------------------------------------------------------------
def make_people(kind, number):
    """So many people with confirmed addresses and consecutive keys."""
    names = [idea["author"] for idea in stories()]
    people = Person.objects.bulk_create(
        Person(
            email=f"{kind}{n}@people.example",
            name=names[n % len(names)],
            level=Person.Level.EMAIL,
            password="!",
        )
        for n in range(number)
    )
    EmailAddress.objects.bulk_create(
        EmailAddress(user=person, email=person.email, verified=True, primary=True) for person in people
    )
    return people


def make_sessions(people):
    """Their session keys, as signing in would have made them."""
    rows = []
    for person in people:
        store = SessionStore()
        said = {
            SESSION_KEY: str(person.pk),
            BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[0],
            HASH_SESSION_KEY: person.get_session_auth_hash(),
        }
        rows.append(Session(session_key=store._get_new_session_key(), session_data=store.encode(said), person=person))
        rows[-1].expire_date = timezone.now() + DAY
    Session.objects.bulk_create(rows)
    return [row.session_key for row in rows]


def count_everything():
    """The figures of each page, as the job counts them (the counts in the rows are right by how they were made); then
    the database looks at its tables, and writes what it still has to."""
    for activity in Activity.objects.values_list("pk", flat=True):
        tally.func(activity)
    tally.func(None)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if is_postgres() else "ANALYZE")
        cursor.execute("CHECKPOINT" if is_postgres() else "PRAGMA wal_checkpoint(TRUNCATE)")
