"""The whole house at once: a page of each kind, and a person who left something of hers on every route."""

import uuid
from types import SimpleNamespace

import pytest
from django.core.files.base import ContentFile
from django.urls import URLPattern, get_resolver
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, Page, PageViewRestriction

from civic.contributions.actions import answer
from civic.contributions.circles import make_private
from civic.people.models import Person
from civic.teams.actions import invite
from civic.teams.rules import team_of
from conftest import add_and_publish, date_phases, make_consultation, make_idea
from consultations.comments.actions import comment
from consultations.comments.models import DiscussionPage
from consultations.process.models import ConsultationDocument, ConsultationIndexPage
from consultations.process.pages import MethodPage, ResultsPage, UpdatePage
from consultations.support.actions import support
from home.pages.actions import start_statement
from home.pages.models import StandardPage
from home.youth.models import YouthPage

CANARY = "Canário"


@pytest.fixture
def whole_house(home, english, board, idea, officer):
    """`.ana` has a name, a draft, a receipt and a page that nobody else may see, each with the CANARY in it."""
    consultation, locale = board.consultation, home.locale
    consultation.image = Image.objects.create(title="Água", file=get_test_image_file(size=(900, 600)))
    consultation.documents = [ConsultationDocument(title="Critérios", document=make_document("Critérios"))]
    consultation.save_revision().publish()
    for page in (
        ResultsPage(title="Resultados", lead="Foi assim.", asked="<p>?</p>", heard="<p>!</p>", locale=locale),
        UpdatePage(title="Notícia", intro="Aconteceu.", locale=locale),
    ):
        add_and_publish(consultation, page)
    discussion = add_and_publish(consultation, DiscussionPage(title="Conversa", lead="Fale.", locale=locale))
    date_phases(consultation, [board.activity, discussion.activity])
    add_and_publish(home, ConsultationIndexPage(title="Participar", locale=locale))
    add_and_publish(home, StandardPage(title="Regras", body="<p>Respeito.</p>", locale=locale))
    start_statement(home)
    hub = add_and_publish(home, YouthPage(title="ON@18", lead="Fazes 18.", board=board, locale=locale))
    home.copy_for_translation(english).save_revision().publish()

    ana = Person.objects.create_superuser("ana@people.example", "pa55-word-long", name=f"{CANARY} Ana")
    talk = {"activity": idea.activity, "by": officer, "language": "pt-pt"}
    said = comment(about=idea, key=uuid.uuid4(), text="Boa.", **talk).contribution
    answer(idea, by=officer, text="Vamos a isso.", language="pt-pt", entity="Agência", status="accepted")
    picture = {"image": ContentFile(CANARY.encode(), name="ana.webp"), "image_alt": "Um canário"}
    draft = make_idea(board, ana, title=f"{CANARY} rascunho", status="draft", **picture)
    receipt = support(idea, by=ana, key=uuid.uuid4(), language="pt-pt")
    invitation = invite(
        team_of(board.consultation.entity), email="eva@entity.example", role="officer", language="en", by=officer
    )
    secret = make_consultation(board.consultation.entity, title=f"{CANARY} reservado?")
    PageViewRestriction.objects.create(page=secret, restriction_type="groups")
    make_private(make_consultation(board.consultation.entity, title=f"{CANARY} entre nós?").process, ana)
    return SimpleNamespace(
        home=home, hub=hub, board=board, idea=idea, comment=said, draft=draft, discussion=discussion, ana=ana,
        receipt=receipt, invitation=invitation, secret=secret, documents=[*Document.objects.all(), private_document()],
    )  # fmt: skip


def make_document(title, **fields):
    return Document.objects.create(title=title, file=ContentFile(title.encode(), name="papel.txt"), **fields)


def private_document():
    collection = Collection.get_first_root_node().add_child(name="Reservado")
    collection.view_restrictions.create(restriction_type="groups")
    return make_document(f"{CANARY} papel", collection=collection)


def addresses_of(house):
    """Every address of the URLconf, filled with what is in the house. A route that nobody filled in is an error."""
    words = [house.idea, house.comment, house.draft]
    fillings = {
        "<slug:public_id>": [row.public_id for row in words],
        "<slug:code>": [house.receipt.code],
        "<slug:invitation>": [house.invitation.code],
        "<uuid:translation_key>": [str(house.discussion.translation_key)],
        "<uuid:key>": [str(house.hub.translation_key)],
        "<slug:part>": ["words", "answer"],
        "<section>": ["pages", "ideas"],
        "<path:path>": ["../db.sqlite3"],
        r"^(\d+)/(.*)$": [f"{document.pk}/{document.filename}" for document in house.documents],
        "^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": ["password/reset/key/1-set-password/"],
        "<int:restriction_id>": ["1"],
        "<int:page_view_restriction_id>": [str(house.secret.get_view_restrictions().get().pk)],
        "<int:page_id>": [str(house.secret.pk)],
        r"^((?:[\w\-]+/)*)$": [""],
    }
    pages = Page.objects.filter(depth__gt=1).specific()
    routes = [*routes_of(get_resolver().url_patterns, "/")]
    for page in pages:
        inner = get_resolver(page.urlconf).url_patterns if isinstance(page, MethodPage) else []
        routes += [page.url, *routes_of(inner, page.url)]
    found = set()
    for route in routes:
        if route.startswith("/admin/"):  # every list; one object's pages are never read by strangers anyway
            filled = [] if set("<(*") & set(route) else [route.replace("^", "").replace("$", "")]
        else:
            filled = [route]
        for hole, values in fillings.items():
            filled = [address.replace(hole, value) for address in filled for value in values]
        found.update(filled)
    assert not [address for address in found if set("<^$") & set(address)]
    return sorted(found)


def routes_of(patterns, above):
    for pattern in patterns:
        route = f"{above}{pattern.pattern}"
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from routes_of(pattern.url_patterns, route)
