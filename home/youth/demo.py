"""ON@18 as it comes with the platform, in Portuguese and English; and for the demo, a board where young people ask."""

import uuid

from django.db import transaction
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.models import Locale

from civic.contributions.actions import set_timeline
from civic.easy.demo import easy_blocks
from civic.people.demo import crowd
from civic.vocabulary.models import Territory
from consultations.ideas.actions import save_draft, submit
from consultations.ideas.models import Category, IdeaBoardPage
from consultations.process.demo import midnight
from consultations.process.models import ConsultationPage, PhaseText
from home.youth import demo_words
from home.youth.content import en, pt
from home.youth.content.easy import EASY
from home.youth.models import LifeEventPage, Need, ServicePage, Shop, ShopsPage, YouthPage

CONTENT = {"pt-pt": pt, "en": en}
HUB = {
    "pt-pt": (
        "ON@18",
        "Fazes 18 anos. E agora? Votar, trabalhar, estudar, sair de casa: o que tens de fazer e que papéis levar.",
    ),
    "en": ("ON@18", "You turn 18. Now what? Voting, work, studies, a place of your own: what to do, what to bring."),
}
SHOPS = {"pt-pt": ("Lojas PONTO JÁ", "lojas-ponto-ja"), "en": ("PONTO JÁ shops", "ponto-ja-shops")}
DIRECT = ("title", "slug", "lead", "what_for", "who", "cost", "time", "online", "in_person", "by_phone", "link")


@transaction.atomic
def tell(home, *, by, entity=None, board=None):
    """Publish the hub with all below it. Nobody has compared the facts with the official pages of today: each page
    says so, and is in the list of what is due. `entity` answers for it; `board` is where questions go."""
    needs = tell_needs()
    made = {}  # by what it is: its page in the language told before
    for language, words in CONTENT.items():
        title, lead = HUB[language]
        locale = Locale.objects.get(language_code=language)
        home_here = home.get_translation(locale) if locale != home.locale else home
        own = {"entity": entity and entity.get_translation_or_none(locale)}
        hub = YouthPage(title=title, slug="on18", lead=lead, show_in_menus=True, **own)
        hub.board = board and board.get_translation_or_none(locale)
        add(made, "hub", home_here, hub, by)
        services = {}
        for facts in words.SERVICES:
            page = service(facts, needs, own)
            page.easy = easy_blocks(EASY.get(facts["key"], []), list(CONTENT).index(language))
            services[facts["key"]] = add(made, facts["key"], hub, page, by)
        for facts in words.EVENTS:
            add(made, f"event {facts['key']}", hub, event(facts, services, own), by)
        title, slug = SHOPS[language]
        add(made, "shops", hub, shops(title, slug, words.SHOPS, own), by)
    return made


def add(made, what, parent, page, by):
    """Publish the page below its parent, as what was told before in another language, if it was."""
    page.locale, page.owner = parent.locale, by
    # Public from the start; its first version is made when someone first edits it.
    page.first_published_at = page.last_published_at = timezone.now()
    if what in made:
        page.translation_key = made[what].translation_key
    made[what] = parent.add_child(instance=page)
    return page


def tell_needs():
    pairs = zip(pt.NEEDS, en.NEEDS, strict=True)
    return {
        slug: Need.objects.get_or_create(slug=slug, defaults={"labels": {"pt-pt": said, "en": english}})[0]
        for (slug, said), (_slug, english) in pairs
    }


def service(facts, needs, own):
    page = ServicePage(**{name: facts[name] for name in DIRECT}, **own)
    page.link_text, page.provider, page.support = facts["link_text"], facts["provider"], facts["help"]
    page.papers, page.mistakes = "\n".join(facts["papers"]), "\n".join(facts["mistakes"])
    page.age_from, page.age_to = facts["ages"]
    page.needs = [needs[slug] for slug in facts["needs"]]
    return page


def event(facts, services, own):
    page = LifeEventPage(title=facts["title"], slug=facts["slug"], lead=facts["lead"], **own)
    block = LifeEventPage.steps.field.stream_block.child_blocks["step"]
    page.steps = [
        ("step", block.to_python(step | {"services": [services[key].pk for key in step["services"]]}))
        for step in facts["steps"]
    ]
    page.checklist = "\n".join(facts["checklist"])
    return page


def shops(title, slug, facts, own):
    page = ShopsPage(
        title=title, slug=slug, intro=facts["intro"], link=facts["link"], link_text=facts["link_text"], **own
    )
    districts = {place.name: place for place in Territory.objects.filter(within=None)}
    # Districts are rows; their names in the content are of its language, in the same order.
    keys = [districts[place["district"]] for place in pt.SHOPS["places"]]
    page.shops = [
        Shop(district=district, town=place["town"]) for district, place in zip(keys, facts["places"], strict=True)
    ]
    return page


def tell_questions(entity, terms, story):
    """A consultation of the entity that is open all year, and the board that the hub shows. Returns the board."""
    page = ConsultationPage(slug="on18", email="on18@ipdj.example", audiences=[terms["jovens"]])
    page.topics = [terms["juventude"]]
    page.phase_texts = [PhaseText(title=demo_words.PHASE[0][0], text=demo_words.PHASE[1][0])]
    page = story.add(entity, page, demo_words.CONSULTATION, demo_words.PHASE)
    pairs = [(facts["title"], facts["lead"]) for facts in (pt.QUESTION_BOARD, en.QUESTION_BOARD)]
    words = dict(zip(("title", "lead"), zip(*pairs, strict=True), strict=True))
    names = dict(zip(dict(pt.NEEDS), zip(dict(pt.NEEDS).values(), dict(en.NEEDS).values(), strict=True), strict=True))
    asked = {idea["topic"]: names[idea["topic"]] for idea in pt.QUESTION_BOARD["ideas"]}
    board = IdeaBoardPage(slug="perguntas", categories=[Category(title=title) for title, _english in asked.values()])
    board = story.add(page, board, words, asked.values())
    acts = {(board.activity.pk, act) for act in board.acts}
    starts, ends = map(midnight, demo_words.DAYS)
    phase = {"key": page.phase_texts.get().translation_key, "starts": starts, "ends": ends, "openings": acts}
    set_timeline(page.process, [phase], by=story.by)
    keys = dict(zip(asked, board.categories.values_list("translation_key", flat=True), strict=True))
    people = crowd(demo_words.AUTHORS, "on18")
    for place, idea in enumerate(pt.QUESTION_BOARD["ideas"]):
        draft = save_draft(
            activity=board.activity,
            by=people[demo_words.AUTHORS[place]],
            key=uuid.UUID(int=place, version=4),
            title=idea["title"],
            text=strip_tags(idea["text"].replace("</p><p>", "\n\n")),
            category=keys[idea["topic"]],
            language="pt-pt",
        )
        submit(draft)
    return board
