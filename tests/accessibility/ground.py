"""Where the screens are looked at: the demo's story, and the few things that it does not tell."""

import uuid
from contextlib import contextmanager
from io import BytesIO

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Count
from django.test import Client, RequestFactory, override_settings
from django.test.utils import setup_databases, teardown_databases
from django.urls import reverse
from django.utils.translation import override
from PIL import Image
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Page

from civic.contributions.models import Contribution, Receipt
from civic.languages.actions import complete
from civic.languages.automatic import ask
from civic.languages.making import make
from civic.languages.originals import original
from civic.moderation.actions import hide
from civic.people.actions import speak_for
from civic.people.demo import account
from civic.people.limits import is_within_limits
from civic.people.models import Person
from civic.settings import LANGUAGES as SPOKEN
from civic.settings import MAILERS
from civic.teams.actions import invite
from civic.teams.rules import team_of
from consultations.comments.actions import comment
from consultations.comments.models import Comment, DiscussionPage
from consultations.ideas.actions import save_draft, submit
from consultations.ideas.images import made_anew
from consultations.ideas.models import Idea, IdeaBoardPage
from consultations.process.models import ConsultationIndexPage, ConsultationPage, EntityPage
from consultations.process.pages import ResultsPage, UpdatePage
from guides.library.models import ChapterPage, GuideIndexPage, GuidePage
from home.pages import demo
from home.pages.models import AccessibilityPage, HomePage, NewsIndexPage, NewsPage, StandardPage
from home.youth.models import LifeEventPage, ServicePage, ShopsPage, YouthPage

SOURCE = "pt-pt"
LANGUAGES = [code for code, _name in SPOKEN if code in (SOURCE, "en", "ar")]
MANY = 50  # comments of the idea that is weighed
TITLE, TEXT = "Bancos à sombra no largo", "No verão não há onde parar. Três bancos debaixo das árvores chegavam."


@contextmanager
def told(folder):
    """The story, told to its end and served; everything that is kept goes into the folder."""
    file = {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}
    kept = {
        "DEMO": True,
        "TRANSLATION_ENGINE": "dummy",
        "MEDIA_ROOT": folder / "media",
        "PICTURES_ROOT": folder / "pictures",
        "MAILERS": dict.fromkeys(MAILERS, file),
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"],
        "ROOT_URLCONF": "tests.accessibility.addresses",
    }
    with override_settings(**kept), own_database():
        demo.tell(say=lambda line: None)
        complete("ar")  # as the worker does
        server = LiveServer("127.0.0.1")
        try:
            yield server.url
        finally:
            server.stop()


@contextmanager
def own_database():
    """A test database for the whole session: pytest-django's is emptied after each test."""
    made = setup_databases(verbosity=0, interactive=False, aliases={"default"})
    try:
        yield
    finally:
        teardown_databases(made, verbosity=0)


class Ground:
    """Addresses and people of one language. What a visit changes is its own, so that no other finds it changed."""

    def __init__(self, language):
        self.language = language
        self.citizen = Person.objects.get(email="cidada@people.example")
        self.officer = Person.objects.get(email="tecnico@labx.example")
        self.newcomer = self.person("newcomer")
        self.hasty = self.person("hasty")
        speak_for(self.citizen, fiscal_number="599999942", name="Grupo de Vizinhos", kind="association")
        with override(language):
            self.addresses = self.pages() | self.words() | self.accounts()

    def person(self, name):
        return account(f"{name}-{self.language}@people.example", name.title(), "pa55-word-long")

    def pages(self):
        board = self.board = first(IdeaBoardPage, url_path__contains="/sustentabilidade/")
        shows = first(ChapterPage, slug="responder-ensaiar-avaliar")
        return {name: self.address(page) for name, page in {
            "home": first(HomePage),
            "index": first(ConsultationIndexPage),
            "entity": first(EntityPage, slug="labx"),
            "open": first(ConsultationPage, slug="sustentabilidade"),
            "closed": first(ConsultationPage, slug="pontoja"),
            "coming": first(ConsultationPage, slug="orcamento"),
            "for_residents": first(ConsultationPage, slug="praca"),
            "private": first(ConsultationPage, slug="entre-servicos"),
            "board": board,
            "closed_board": first(IdeaBoardPage, url_path__contains="/pontoja/"),
            "coming_board": first(IdeaBoardPage, url_path__contains="/orcamento/"),
            "discussion": first(DiscussionPage),
            "results": first(ResultsPage),
            "update": first(UpdatePage),
            "guides": first(GuideIndexPage),
            "guide": first(GuidePage, slug="kit-de-participacao"),
            "chapter": shows,
            "hub": first(YouthPage),
            "life_event": first(LifeEventPage),
            "service": first(ServicePage),
            "shops": first(ShopsPage),
            "plain": first(StandardPage),
            "statement": first(AccessibilityPage),
            "news": first(NewsIndexPage),
            "news_page": first(NewsPage),
        }.items()} | {"hub_key": str(first(YouthPage).translation_key)}  # fmt: skip

    def address(self, page):
        """In this language; without a translation, where the page is read in its stead."""
        translation = Page.objects.filter(
            translation_key=page.translation_key, locale__language_code=self.language, live=True
        ).first()
        return translation.url if translation else page.url.replace(f"/{SOURCE}/", f"/{self.language}/", 1)

    def words(self):
        draft = self.draft = self.idea(self.citizen)
        own, pictured = self.sent(self.citizen), self.sent(self.citizen, **picture())
        hidden, undone = self.sent(self.citizen), self.sent(self.citizen)
        hide(hidden, by=self.officer, reason="Repete uma ideia que já cá está.")
        said = self.say(own, self.citizen, "Uma fonte ao lado dos bancos também fazia falta.")
        answered = Idea.objects.published().filter(activity=self.board.activity, answer__isnull=False)
        talked_of = answered.annotate(voices=Count("replies")).order_by("-voices").first()
        ideas = {"idea": talked_of, "own": own, "pictured": pictured, "hidden": hidden, "busy": self.busy()}
        board = self.address(self.board)
        there = {name: f"{board}{idea.public_id}/" for name, idea in ideas.items()}
        return there | {
            "draft": f"{board}{draft.public_id}/",
            "empty_draft": f"{board}{self.idea(self.citizen, title='', text='').public_id}/",
            "idea_id": talked_of.public_id,
            "own_id": own.public_id,
            "undone_id": undone.public_id,
            "comment_id": said.public_id,
            "others_comment_id": Comment.objects.published().exclude(author=self.citizen).first().public_id,
            "foreign_id": self.foreign().public_id,
            "receipt": Receipt.objects.get(contribution=own, act="submit").code,
            "support_receipt": Receipt.objects.filter(act="support", contribution=talked_of).first().code,
        }

    def idea(self, author, title=TITLE, text=TEXT, **more):
        category = self.board.categories.first().translation_key
        words = {"title": title, "text": text, "category": category, "language": SOURCE} | more
        return save_draft(activity=self.board.activity, by=author, key=uuid.uuid4(), **words)

    def sent(self, author, **more):
        return Idea.objects.get(pk=submit(self.idea(author, **more)).contribution_id)

    def say(self, about, by, text):
        spoken = {"activity": self.board.activity, "about": about, "by": by, "text": text, "language": SOURCE}
        return comment(key=uuid.uuid4(), **spoken).contribution

    def busy(self):
        """An idea that many have spoken about."""
        people = list(Person.objects.filter(email__endswith="@sustentabilidade.example")[:MANY])
        idea = self.sent(self.newcomer)
        for number, by in enumerate(people, 1):
            self.say(idea, by, f"Concordo com o ponto {number}: mais sombra, e uma fonte perto da escola.")
        return idea

    def foreign(self):
        """What someone said in a language that is none of these, translated into this one."""
        said = Comment.objects.published().filter(activity=self.board.activity, language="uk").first()
        contribution = Contribution.objects.with_kinds().select_related("activity").get(pk=said.pk)
        words = original(contribution, "words", contribution.activity.page())
        make(ask(contribution, "words", words, self.language))
        return said

    def accounts(self):
        team = team_of(EntityPage.objects.get(slug="labx", locale__language_code=SOURCE))
        invited = {"team": team, "role": "officer", "language": "en", "by": self.officer}
        locked_out = self.person("locked-out")
        key = f"{user_pk_to_url_str(locked_out)}-{default_token_generator.make_token(locked_out)}"
        without = self.without_password = self.person("without-password")
        without.set_unusable_password()
        without.save()
        return {
            "language": self.language,
            "account": reverse("account_login").removesuffix("login/"),
            "reset_key": reverse("account_reset_password").removesuffix("reset/") + f"reset/key/{key}/",
            "invitation": invite(email=self.newcomer.email, **invited).code,
            "others_invitation": invite(email=f"eva-{self.language}@people.example", **invited).code,
        }

    def session_of(self, name):
        """The cookie of someone who has just signed in."""
        client = Client()
        client.force_login(getattr(self, name))
        return client.cookies["sessionid"].value


def first(kind, **which):
    return kind.objects.live().filter(locale__language_code=SOURCE, **which).order_by("path").first()


def picture():
    out = BytesIO()
    Image.new("RGB", (640, 480), "#034ad8").save(out, "PNG")
    return {"image": made_anew(SimpleUploadedFile("largo.png", out.getvalue())), "image_alt": "O largo, sem sombra"}


def hurry(person):
    """Send more in a minute than anyone can type."""
    request = RequestFactory().post("/", REMOTE_ADDR="192.0.2.18")
    request.user = person
    while is_within_limits(request, "act"):
        pass
