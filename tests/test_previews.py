"""Editors see a page as it will be, before it is saved and after."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from civic.design.blocks import BLOCKS
from civic.vocabulary.models import GlossaryTerm, Territory, Topic
from conftest import add_and_publish
from consultations.comments.models import DiscussionPage
from consultations.ideas.models import Category, IdeaBoardPage
from consultations.process.models import ConsultationIndexPage, ConsultationPage, EntityPage, PhaseText
from consultations.process.pages import ResultsPage, UpdatePage
from guides.library.models import ChapterPage, GuideIndexPage, GuidePage, GuideUse, GuideVersion
from home.pages.models import AccessibilityPage, NewsIndexPage, NewsPage, StandardPage
from home.youth.models import LifeEventPage, Need, ServicePage, Shop, ShopsPage, YouthPage

FACTS = dict.fromkeys(("lead", "decided", "decides", "can_do", "time_needed", "afterwards"), "Facto.")
P = "<p>Isto.</p>"
SERVICE = dict.fromkeys(("what_for", "who", "cost", "time"), P)
STATEMENT = dict.fromkeys(("manual", "with_users", "contact", "measures", "complaint"), P)
LINK = {"link": "https://www.example.org", "link_text": "Ver"}
NEW = {
    "entity": lambda: EntityPage(title="Nova", intro="Olá.", email="a@b.example"),
    "consultation": lambda: ConsultationPage(title="Nova?", email="a@b.example", **FACTS),
    "board": lambda: IdeaBoardPage(title="Quadro", lead="Ideias."),
    "discussion": lambda: DiscussionPage(title="Conversa", lead="Fale."),
    "update": lambda: UpdatePage(title="Notícia", intro="Aconteceu."),
    "results": lambda: ResultsPage(title="Resultados", lead="Foi assim.", asked="<p>?</p>", heard="<p>!</p>"),
    "index": lambda: ConsultationIndexPage(title="Participar"),
    "plain": lambda: StandardPage(title="Regras", body="<p>Respeito.</p>"),
    "statement": lambda: AccessibilityPage(title="Acessibilidade", intro="Olá.", conformance="partial", **STATEMENT),
    "news list": lambda: NewsIndexPage(title="Notícias"),
    "news": lambda: NewsPage(title="Novo", intro="Aconteceu.", body=P),
    "guides": lambda: GuideIndexPage(title="Guias"),
    "guide": lambda: GuidePage(title="Guia", lead="Faça.", authors="LabX"),
    "chapter": lambda: ChapterPage(title="Começar", lead="Junte a equipa.", body=[("text", "<h2>Equipa</h2>")]),
    "hub": lambda: YouthPage(title="ON@18", lead="Fazes 18."),
    "service": lambda: ServicePage(title="Cartão", lead="Pede.", provider="IRN", **SERVICE, **LINK),
    "event": lambda: LifeEventPage(title="Voto", lead="Vota."),
    "shops": lambda: ShopsPage(title="Lojas", intro=P, **LINK),
}
BELOW = {
    "home": ["entity", "index", "plain", "statement", "news list", "guides", "hub"],
    "entity": ["consultation"],
    "news list": ["news"],
    "guides": ["guide"],
    "guide": ["chapter"],
    "hub": ["service", "event", "shops"],
}


@pytest.fixture
def place(consultation, entity, home):
    """Where a page of that kind belongs; what it stands below is there: `place(kind)`."""

    def place(kind):
        parent = next((name for name, kinds in BELOW.items() if kind in kinds), None)
        known = {None: consultation, "home": home, "entity": entity}
        if parent in known:
            return known[parent]
        page = NEW[parent]()
        page.locale = home.locale
        return add_and_publish(place(parent), page)

    return place


@pytest.fixture
def fill(consultation, place):
    """Give a page that was never saved the rows below it: `fill(page)`."""

    def fill(page):
        if isinstance(page, ConsultationPage):
            page.phase_texts = [PhaseText(title="Ouvir")]
        if isinstance(page, IdeaBoardPage):
            page.categories = [Category(title="Água")]
        if isinstance(page, GuidePage):
            page.versions = [GuideVersion(number="1.0", changes="Primeira.", locale=page.locale)]
            page.uses = [GuideUse(consultation=consultation)]
            page.related = [add_and_publish(place("guide"), GuidePage(**RELATED, locale=page.locale))]
            page.topics = [Topic.objects.create(slug="agua", labels={"pt-pt": "Água"})]
        if isinstance(page, ServicePage):
            page.needs = [Need.objects.create(slug="papeis", labels={"pt-pt": "Papéis"})]
        if isinstance(page, ShopsPage):
            districts = Territory.objects.filter(within=None)[:2]
            page.shops = [Shop(district=district, town="Aqui") for district in districts]
        return page

    return fill


RELATED = {"title": "Outro guia", "slug": "outro", "lead": "Faça.", "authors": "LabX"}


@pytest.mark.parametrize("kind", NEW)
def test_a_page_that_was_never_saved(kind, place, fill, home):
    parent = place(kind)
    page = NEW[kind]()
    page.locale, page.slug = home.locale, "nova"
    page.depth = parent.depth + 1
    page.path = Page._get_children_path_interval(parent.path)[1]
    page.set_url_path(parent)
    answer = fill(page).make_preview_request()
    assert answer.status_code == 200 and page.title in answer.content.decode()


@pytest.mark.parametrize("kind", NEW)
def test_a_draft_of_a_page(kind, place, fill, home):
    parent = place(kind)
    page = NEW[kind]()
    page.locale = home.locale
    page = add_and_publish(parent, fill(page))
    page.title = "Título novo"
    page.save_revision()
    draft = page.get_latest_revision_as_object()
    answer = draft.make_preview_request()
    assert answer.status_code == 200 and "Título novo" in answer.content.decode()


def test_a_guide_is_previewed_with_all_that_belongs_to_it(place, fill, home, consultation):
    page = GuidePage(title="Guia", slug="guia", lead="Faça.", authors="LabX", locale=home.locale)
    page = add_and_publish(place("guide"), fill(page))
    shown = page.get_latest_revision_as_object().make_preview_request().content.decode()
    assert all(words in shown for words in ("Outro guia", consultation.title, "Primeira.", "Água"))


@pytest.mark.parametrize("name", [name for name, _block in BLOCKS])
def test_a_block_is_shown_in_the_chooser_as_it_will_stand_on_a_page(name, labx_editor, sign_in):
    GlossaryTerm.objects.create(slug="persona", labels={"pt-pt": "Persona"}, explanations={"pt-pt": "Alguém."})
    block = ChapterPage.body.field.stream_block.child_blocks[name]
    address = reverse("wagtailadmin_block_preview")
    answer = sign_in(labx_editor).get(address, {"id": block.definition_prefix})
    page = answer.content.decode()
    assert answer.status_code == 200 and "css/guide.css" in page
    said = {"terms": "Persona", "text": "Antes de começar"}.get(name) or next(iter(block.meta.preview_value.values()))
    assert str(said) in page
