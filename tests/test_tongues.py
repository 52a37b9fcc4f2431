"""Whose words are in which language: on no public page is a word under the `lang` or `dir` of another language."""

import re
from itertools import count as count_on
from types import SimpleNamespace
from uuid import uuid4

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page

from civic.contributions.actions import answer
from civic.contributions.models import Phase
from civic.design.samples import ARABIC, bound_blocks
from civic.design.templatetags.design import direction
from civic.languages.actions import complete, translate_page
from civic.vocabulary.models import Audience, GlossaryTerm, Territory, Topic
from conftest import DAY, add_and_publish, date_phases, make_consultation, make_idea
from consultations.comments.actions import comment
from consultations.comments.models import DiscussionPage
from consultations.ideas.models import Idea, IdeaBoardPage
from consultations.process.models import ConsultationDocument, ConsultationIndexPage
from consultations.process.pages import ResultsPage, UpdatePage
from consultations.support.actions import support
from guides.library.models import ChapterPage, GuideIndexPage, GuidePage, GuideUse, GuideVersion
from home.pages.models import NewsIndexPage, NewsPage, StandardPage
from home.youth.models import LifeEventPage, Need, ServicePage, Shop, ShopsPage, YouthPage
from tests.conftest import make_document
from tests.test_queries import count

# Called the same in every language.
NAMES = r"LabX|ON@18|PONTO JÁ|Espaço Cidadão|RSS|CSV|SHA-256|CC BY(-SA)? 4\.0|CC0 1\.0|PDF|TXT|Creative Commons|INE"
ADDRESSES = r"\S+@\S+|https?://\S+|\w+(\.\w+)+|[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f]{64}"
OF_ARABIC_SCRIPT = {"ar", "ur"}
LATIN = re.compile(r"[A-Za-zÀ-ÿ]{2,}[\s,.'’-]+[A-Za-zÀ-ÿ]+")
SEVERAL = re.compile(r"[^\W\d_]{2,}(\W+[^\W\d_]|[?!.:])")  # of one bare word the direction does not matter
ARABIC_SCRIPT = re.compile(r"[\u0600-\u06ff]{2,}")


def foreign_words(html):
    """What stands under a language or a direction that is not its own, each with the `lang` and `dir` around it."""
    found = []
    soup = BeautifulSoup(html, "html.parser").body
    for chart in soup.find_all("svg"):
        chart["dir"] = "auto"  # there is no such thing in a drawing, and its words stand one by one
    for text in soup.find_all(string=True):
        # Names are what they are; of what is being typed nobody knows; a chart is described by the interface.
        if text.find_parent(["bdi", "textarea", "desc"]) or not text.strip():
            continue
        lang = text.find_parent(lang=True)["lang"]
        side = text.find_parent(dir=True)["dir"]
        words = re.sub(f"{ADDRESSES}|{NAMES}", " ", text)
        is_wrong = (LATIN if lang in OF_ARABIC_SCRIPT else ARABIC_SCRIPT).search(words)
        if is_wrong or (side not in ("auto", direction(lang)) and SEVERAL.search(words)):
            found.append((lang, side, text.strip()))
    return found


@pytest.mark.parametrize(
    ("html", "is_right"),
    [
        ("<p>Quadro de ideias</p>", False),
        ('<p lang="pt-PT" dir="ltr">Quadro de ideias</p>', True),
        ('<p lang="pt-PT">Quadro de ideias</p>', False),
        ('<p lang="pt-PT" dir="auto">Quadro de ideias</p>', True),
        ("<p>أفكار CSV LabX</p>", True),
        ('<main lang="pt-PT" dir="ltr"><h2>أفكار الناس</h2></main>', False),
    ],
)
def test_what_is_under_a_language_not_its_own_is_seen(html, is_right):
    assert (foreign_words(f'<html lang="ar" dir="rtl"><body>{html}</body></html>') == []) == is_right


class House(SimpleNamespace):
    """A page of each kind, all in Portuguese, of several words each; and what citizens say, in two languages."""

    def add(self, parent, kind, **words):
        return add_and_publish(parent, kind(locale=self.home.locale, **words))


@pytest.fixture
def house(home, entity, board, idea, officer, citizen):
    house = House(home=home, entity=entity, consultation=board.consultation, board=board, idea=idea)
    house.topic, house.audience, house.need = (
        kind.objects.create(slug="x", labels={"pt-pt": label})
        for kind, label in ((Topic, "Água e saneamento"), (Audience, "Pessoas até aos 30"), (Need, "Papéis em ordem"))
    )
    house.term = GlossaryTerm.objects.create(
        slug="x", labels={"pt-pt": "Prova de conceito"}, explanations={"pt-pt": "Um ensaio pequeno."}
    )
    house.town = Territory.objects.get(name="Vila Nova de Gaia")
    furnish_consultation(house)
    furnish_home(house)
    furnish_guides(house)
    furnish_youth(house)
    let_people_speak(house, officer, citizen)
    return house


def furnish_consultation(house):
    page = house.consultation
    page.about, page.team, page.legal_basis = "<p>Mais sobre a água.</p>", "Equipa da água", "Artigo 1.º da lei"
    page.topics, page.audiences, page.is_statutory = [house.topic], [house.audience], True
    page.documents = [ConsultationDocument(title="Critérios de escolha", document=make_document("Critérios"))]
    page.save_revision().publish()
    type(page.process).objects.update(residents_of=house.town)
    said = {"said_by": "31 pessoas", "said": "Há torneiras a pingar.", "status": "done", "did": "Já não pingam."}
    house.results = house.add(
        page, ResultsPage, title="Os resultados da consulta", lead="Foi assim que correu.",
        asked="<p>Como poupar?</p>", heard="<p>Muitas coisas boas.</p>", missing="Quem não lê.",
        pairs=[("pair", said)], steps=[("step", {"title": "Ver em junho", "text": "A equipa conta."})],
    )  # fmt: skip
    house.add(page, UpdatePage, title="Primeiras obras feitas", intro="Já há obras.", body="<p>Venha ver.</p>")
    house.discussion = house.add(page, DiscussionPage, title="Conversa aberta", lead="Fale connosco.")
    date_phases(page, [house.board.activity, house.discussion.activity])
    later = make_consultation(house.entity, title="O que vem depois?")
    board = house.add(later, IdeaBoardPage, title="Quadro que vem depois", lead="Ainda não.")
    date_phases(later, [board.activity])
    Phase.objects.filter(openings__activity=board.activity).update(starts=timezone.now() + DAY)


def furnish_home(house):
    house.add(house.home, ConsultationIndexPage, title="Participar agora", intro="Todas as consultas.")
    house.add(house.home, StandardPage, title="Regras da casa", body="<p>Respeito por todos.</p>")
    news = house.add(house.home, NewsIndexPage, title="Notícias da casa", intro="O que há.")
    house.add(news, NewsPage, title="Abriu uma consulta", intro="Já abriu.", body="<p>Venha ver.</p>")


def furnish_guides(house):
    index = house.add(house.home, GuideIndexPage, title="Guias e manuais", intro="Para quem faz.")
    words = {"lead": "Faça assim mesmo.", "authors": "Equipa de inovação", "entity": house.entity}
    other = house.add(index, GuidePage, title="Guia dos outros passos", **words)
    versions = [GuideVersion(number="1.0", changes="A primeira versão.")]
    uses = [GuideUse(consultation=house.consultation)]
    house.guide = house.add(index, GuidePage, title="Guia dos passos", versions=versions, uses=uses, **words)
    house.guide.topics, house.guide.audiences, house.guide.related = [house.topic], [house.audience], [other]
    house.guide.save_revision().publish()
    body = [(name, block.get_preview_value()) for name, block in bound_blocks() if name not in ("figure", "video")]
    house.chapter = house.add(house.guide, ChapterPage, title="Antes de tudo", lead="Junte a equipa.", body=body)
    house.add(house.guide, ChapterPage, title="Depois de tudo", lead="Conte a todos.", body=body[:1])


def furnish_youth(house):
    house.hub = house.add(house.home, YouthPage, title="ON@18", lead="Fazes 18 anos.", board=house.board)
    facts = dict.fromkeys(("what_for", "who", "cost", "time", "online", "in_person", "support"), "<p>Vê aqui isto.</p>")
    link = {"link": "https://www.example.org", "link_text": "Ver a página"}
    lines = {"papers": "O cartão antigo", "mistakes": "Esquecer o prazo", "provider": "Instituto dos Registos"}
    house.service = house.add(
        house.hub, ServicePage, title="Cartão de cidadão", lead="Pede o teu.", **facts, **link, **lines
    )
    house.service.needs = [house.need]
    house.service.save_revision().publish()
    step = {"title": "Vê o teu cartão", "text": "<p>Está na validade?</p>", "services": [house.service]}
    words = {"title": "Fazer 18 anos", "lead": "Já és maior.", "checklist": "Ter o cartão"}
    house.event = house.add(house.hub, LifeEventPage, steps=[("step", step)], **words)
    shops = [Shop(district=Territory.objects.get(name="Viana do Castelo", within=None), town="Ponte de Lima")]
    house.add(house.hub, ShopsPage, title="Lojas perto de ti", intro="<p>Alguém te ajuda.</p>", shops=shops, **link)


def let_people_speak(house, officer, citizen):
    idea, activity = house.idea, house.board.activity
    citizen.territory = house.town
    citizen.save()
    make_idea(house.board, citizen, title=ARABIC["title"], language="ar")
    Idea.objects.filter(language="ar").update(text=ARABIC["text"])
    Idea.objects.update(category=next(iter(house.board.category_names)), territory=house.town)
    comment(about=idea, by=citizen, key=uuid4(), text="Boa ideia, esta.", activity=activity, language="pt-pt")
    answer(idea, by=officer, text="Vamos a isso.", language="pt-pt", entity=house.entity.title, status="accepted")
    house.receipt = support(idea, by=citizen, key=uuid4(), language="ar")
    house.draft = make_idea(house.board, citizen, status="draft")


def here(page):
    """The page as it stands in Arabic; itself while Arabic has no pages."""
    there = page.get_translations().filter(locale__language_code="ar").first()
    return there.specific if there else page


def open_to_all(house):
    """Every public page at its Arabic address, and what stands below and beside them."""
    with override("ar"):
        pages = Page.objects.live().filter(depth__gt=1, locale=house.home.locale)
        urls = [here(page).url for page in pages.specific()]
        board, guide = here(house.board), here(house.guide)
        urls += [house.idea.path_on(board), f"{board.url}new/", f"{guide.url}whole/"]
    service = house.service.translation_key
    acts = [f"comment/{house.idea.public_id}", f"discuss/{house.discussion.translation_key}"]
    urls += [f"/acts/{act}/?lang=ar" for act in (*acts, f"remark/{service}", f"remark/{service}/thanks")]
    return [*urls, "/ar/glossary/", "/ar/search/", "/ar/search/?q=agua", "/ar/search/?q=xyz"]


def open_to_one(house):
    """What the citizen of the story alone may see."""
    with override("ar"):
        urls = [f"{here(house.board).url}{house.draft.public_id}/{step}/" for step in ("words", "place", "review")]
    acts = [f"{act}/{house.idea.public_id}" for act in ("report", "support")] + [f"withdraw/{house.draft.public_id}"]
    urls += [f"/acts/{act}/?lang=ar" for act in acts]
    return urls + [f"/ar/{room}/" for room in ("took-part", "profile", f"receipts/{house.receipt.code}")]


class Said(dict):
    """Arabic for any text, each time another; addresses and numbers stay what they are."""

    number = count_on(1)

    def __missing__(self, text):
        is_text = not text.startswith("http") and re.search("[a-z]", text)
        return f"كلمات عربية {next(self.number)}؟" if is_text else text


def translate(page):
    translate_page(page, "ar", Said()).get_latest_revision().publish()


def by_fallback(house):
    """Arabic has no pages: the source's are read at addresses of its own."""


def by_alias(house):
    """Arabic has a home page; aliases stand for all others."""
    translate(house.home)
    complete("ar")


def by_halves(house):
    """Some are translated: they stand in lists beside others that are not, below pages that are not, and above."""
    by_alias(house)
    for page in (house.consultation, house.results, house.guide, house.chapter, house.hub, house.event):
        translate(page)


@pytest.mark.parametrize("tell", [by_fallback, by_alias, by_halves])
def test_all_words_on_all_pages_are_under_their_own_language(house, citizen, sign_in, tell):
    tell(house)
    call_command("update_index", verbosity=0)
    wrong = {}
    for client, addresses in ((Client(), open_to_all(house)), (sign_in(citizen), open_to_one(house))):
        for address in addresses:
            page = client.get(address)
            assert page.status_code == 200 and '<html lang="ar" dir="rtl">' in page.text, address
            wrong[address] = foreign_words(page.text)
    assert "\n".join(f"{address} {words}" for address, words in wrong.items() if words) == ""


def test_three_that_stand_in_ask_no_more_than_one(home, entity):
    house = House(home=home, entity=entity)
    house.index = house.add(home, ConsultationIndexPage, title="Participar")
    house.news = house.add(home, NewsIndexPage, title="Notícias")
    house.guides = house.add(home, GuideIndexPage, title="Guias")
    house.hub = house.add(home, YouthPage, title="ON@18", lead="Fazes 18 anos.")
    house.guide = house.add(house.guides, GuidePage, title="Guia", lead="Faça.", authors="LabX", entity=entity)
    house.consultation = make_consultation(entity)
    translate(home)
    grow(house)
    with_one = asked_in(house)
    grow(house)
    grow(house)
    assert asked_in(house) == with_one and all(with_one)


def grow(house):
    """One more of each kind that lists show, standing in for its translation."""
    board = house.add(house.consultation, IdeaBoardPage, title="Quadro", lead="Ideias.")
    date_phases(house.consultation, [board.activity])
    other = make_consultation(house.entity, title="Outra pergunta?")
    date_phases(other, [house.add(other, IdeaBoardPage, title="Quadro", lead="Ideias.").activity])
    house.add(house.news, NewsPage, title="Novidade", intro="Já abriu.", body="<p>Venha.</p>")
    house.add(house.guides, GuidePage, title="Outro guia", lead="Faça.", authors="LabX")
    house.add(house.guide, ChapterPage, title="Capítulo", lead="Junte.", body=[("text", "<p>Isto.</p>")])
    house.add(house.hub, LifeEventPage, title="Momento", lead="Já és maior.")
    complete("ar")


def asked_in(house):
    """How many queries each page with a list takes in Arabic."""
    names = ("home", "entity", "index", "consultation", "news", "guides", "guide", "hub")
    return [count(Client(), here(getattr(house, name)).url) for name in names]
