"""Editors see a page as it will be, before it is saved and after."""

import pytest
from wagtail.models import Page

from conftest import add_and_publish
from consultations.comments.models import DiscussionPage
from consultations.ideas.models import Category, IdeaBoardPage
from consultations.process.models import ConsultationIndexPage, ConsultationPage, EntityPage, PhaseText
from consultations.process.pages import ResultsPage, UpdatePage
from home.pages.models import StandardPage

FACTS = dict.fromkeys(("lead", "decided", "decides", "can_do", "time_needed", "afterwards"), "Facto.")
NEW = {
    "entity": lambda: EntityPage(title="Nova", intro="Olá.", email="a@b.example"),
    "consultation": lambda: ConsultationPage(title="Nova?", email="a@b.example", **FACTS),
    "board": lambda: IdeaBoardPage(title="Quadro", lead="Ideias."),
    "discussion": lambda: DiscussionPage(title="Conversa", lead="Fale."),
    "update": lambda: UpdatePage(title="Notícia", intro="Aconteceu."),
    "results": lambda: ResultsPage(title="Resultados", lead="Foi assim.", asked="<p>?</p>", heard="<p>!</p>"),
    "index": lambda: ConsultationIndexPage(title="Participar"),
    "plain": lambda: StandardPage(title="Regras", body="<p>Respeito.</p>"),
}
PARENT = {"entity": "home", "index": "home", "plain": "home", "consultation": "entity"}


@pytest.mark.parametrize("kind", NEW)
def test_a_page_that_was_never_saved(kind, consultation, entity, home):
    parent = {"home": home, "entity": entity}.get(PARENT.get(kind), consultation)
    page = NEW[kind]()
    page.locale, page.slug = home.locale, "nova"
    page.depth = parent.depth + 1
    page.path = Page._get_children_path_interval(parent.path)[1]
    page.set_url_path(parent)
    if kind == "consultation":
        page.phase_texts = [PhaseText(title="Ouvir")]
    if kind == "board":
        page.categories = [Category(title="Água")]
    answer = page.make_preview_request()
    assert answer.status_code == 200 and page.title in answer.content.decode()


@pytest.mark.parametrize("kind", NEW)
def test_a_draft_of_a_page(kind, consultation, entity, home):
    parent = {"home": home, "entity": entity}.get(PARENT.get(kind), consultation)
    page = NEW[kind]()
    page.locale = home.locale
    page = add_and_publish(parent, page)
    page.title = "Título novo"
    page.save_revision()
    draft = page.get_latest_revision_as_object()
    answer = draft.make_preview_request()
    assert answer.status_code == 200 and "Título novo" in answer.content.decode()
