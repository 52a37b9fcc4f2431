"""The cast: people and places that every test's story may use."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.cache import caches
from django.test import Client
from django.utils import timezone
from django.utils.translation import activate
from django_tasks_db.models import DBTaskResult
from wagtail.models import Locale

from civic import settings as house
from civic.contributions.actions import set_timeline
from civic.contributions.models import Activity, Phase, Status
from civic.people.models import Person
from civic.people.roles import LABX_EDITORS, MODERATORS
from civic.teams.rules import team_of
from consultations.ideas.models import Category, Idea, IdeaBoardPage
from consultations.process.actions import found_entity
from consultations.process.models import ConsultationPage, PhaseText
from home.pages.actions import start_site

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def plain_settings(settings, tmp_path):
    """Letters are kept, files go where the test ends, passwords cost nothing."""
    settings.MAILERS = dict.fromkeys(house.MAILERS, {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"})
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.MEDIA_ROOT = settings.PICTURES_ROOT = tmp_path
    settings.BRIEFLY = 0  # nothing is remembered, unless a test is about that
    activate(settings.LANGUAGE_CODE)  # whatever the test before has read
    for name in settings.CACHES:
        caches[name].clear()


@pytest.fixture
def no_mail_server(settings):
    """Letters go the way they go in production, to a server whose name nobody knows."""
    smtp = "django.core.mail.backends.smtp.EmailBackend"
    server = {"BACKEND": smtp, "OPTIONS": {"host": "post.invalid", "timeout": 1}}
    settings.MAILERS = house.MAILERS | {"server": server}


@pytest.fixture
def letters_go_out():
    """Let the worker take all letters that wait for it now: `letters_go_out()`."""

    def letters_go_out():
        for waiting in DBTaskResult.objects.ready().filter(task_path__startswith="civic.letters"):
            waiting.task.call(*waiting.args_kwargs["args"])
            waiting.set_successful(None)

    return letters_go_out


@pytest.fixture
def home(db):
    return make_site()


def make_site():
    return start_site(title="LabX Participação", headline="Diga o que pensa. Veja o que mudou.", lead="Participe.")


@pytest.fixture
def english(home):
    return Locale.objects.get(language_code="en")


def make_entity(home, title):
    """One that is trusted to publish by itself."""
    return found_entity(
        home=home, title=title, intro=f"{title} pergunta.", email="ola@entidade.example", publishes=True
    )


@pytest.fixture
def entity(home):
    return make_entity(home, "Agência da Água")


def add_and_publish(parent, page):
    page = parent.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def make_consultation(entity, title="Como poupar água?"):
    page = ConsultationPage(
        title=title,
        lead="Diga onde vê desperdício.",
        decided="Que três experiências começam.",
        decides="A agência, em fevereiro.",
        can_do="Propor, apoiar e comentar ideias.",
        time_needed="Dois minutos.",
        afterwards="Todas as ideias recebem resposta.",
        email="agua@entidade.example",
        locale=entity.locale,
    )
    page.phase_texts = [PhaseText(title="Ouvir"), PhaseText(title="Propor ideias")]
    return add_and_publish(entity, page)


@pytest.fixture
def consultation(entity):
    """Live, with a phase to listen (past) and one for ideas (open now)."""
    consultation = make_consultation(entity)
    date_phases(consultation)
    return consultation


def date_phases(consultation, activities=()):
    """Give the consultation's two phases dates; in the second, those activities take every act."""
    listen, ideas = consultation.phase_texts.all()
    now = timezone.now()
    acts = {(activity.pk, act) for activity in activities for act in ("submit", "comment", "support")}
    set_timeline(
        consultation.process,
        [
            {"key": listen.translation_key, "starts": now - 20 * DAY, "ends": now - 10 * DAY, "openings": set()},
            {"key": ideas.translation_key, "starts": now - 10 * DAY, "ends": now + 10 * DAY, "openings": acts},
        ],
        by=None,
    )


@pytest.fixture
def board(consultation):
    """An idea board on which everything is open now."""
    page = IdeaBoardPage(title="Quadro de ideias", lead="Proponha a sua.", locale=consultation.locale)
    page.categories = [Category(title="Água"), Category(title="Energia")]
    board = add_and_publish(consultation, page)
    date_phases(consultation, [board.activity])
    return IdeaBoardPage.objects.get(pk=board.pk)


@pytest.fixture
def shift(board):
    """Move the open phase: `shift(starts=-2 * DAY, ends=-DAY)`, counted from now. Rows move, not clocks."""

    def shift(*, starts, ends):
        phase = Phase.objects.filter(openings__activity=board.activity).first()
        now = timezone.now()
        Phase.objects.filter(pk=phase.pk).update(starts=now + starts, ends=now + ends)

    return shift


def make_person(email, name="", level=Person.Level.EMAIL, **fields):
    return Person.objects.create_user(email, "pa55-word-long", name=name, level=level, **fields)


@pytest.fixture
def citizen(db):
    return make_person("citizen@people.example", "Teresa")


@pytest.fixture
def other_citizen(db):
    return make_person("other@people.example", "Joaquim")


@pytest.fixture
def officer(entity):
    person = make_person("officer@entity.example", "Marta")
    person.groups.add(team_of(entity).officers)
    return person


@pytest.fixture
def other_officer(home):
    person = make_person("officer@elsewhere.example", "Rui")
    person.groups.add(team_of(make_entity(home, "Instituto do Desporto")).officers)
    return person


@pytest.fixture
def labx_editor(home):
    person = make_person("editor@labx.example", "Inês")
    person.groups.add(Group.objects.get(name=LABX_EDITORS))
    return person


@pytest.fixture
def moderator(home):
    person = make_person("moderator@labx.example", "Duarte")
    person.groups.add(Group.objects.get(name=MODERATORS))
    return person


@pytest.fixture
def sign_in():
    def sign_in(person):
        client = Client()
        client.force_login(person)
        return client

    return sign_in


def make_idea(board, author, title="Reparar as torneiras da escola", **fields):
    return Idea.objects.create(
        activity=Activity.objects.get(translation_key=board.translation_key),
        author=author,
        language=fields.pop("language", "pt-pt"),
        title=title,
        text="Três torneiras pingam desde setembro; quem passa fecha-as com força e nada muda.",
        status=fields.pop("status", Status.PUBLISHED),
        **fields,
    )


@pytest.fixture
def idea(board, other_citizen):
    return make_idea(board, other_citizen)
