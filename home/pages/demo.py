"""The demo story, told in order, each room its part. The same on each run, whatever the day."""

import json
from datetime import timedelta
from pathlib import Path

from django.contrib.auth.models import Group
from django.test.utils import override_settings
from django.utils import timezone

import civic.people.demo
import civic.vocabulary.demo
from civic.contributions.models import Act, Activity, Tally
from civic.contributions.tasks import recount_threads, tally
from civic.languages.actions import translate_page
from civic.languages.standing import keep_wordings
from civic.people.roles import LABX_EDITORS, MODERATORS
from civic.vocabulary.models import Audience, Topic
from consultations.comments import demo as comments_demo
from consultations.ideas import demo as ideas_demo
from consultations.ideas.models import IdeaBoardPage
from consultations.process import demo as process_demo
from consultations.process.models import ConsultationPage
from consultations.support.tasks import recount
from guides.library import demo as library_demo
from guides.library.models import GuideUse
from home.pages.actions import start_roles, start_site, start_statement
from home.pages.demo_words import HOME, MENU, NEWS, NEWS_INDEX, PAGES
from home.pages.models import HomePage, MainMenu, MenuEntry, NewsIndexPage, NewsPage, StandardPage
from home.youth import demo as youth_demo
from home.youth.models import LifeEventPage, Need

EVERYTHING = [Act.SUBMIT, Act.COMMENT, Act.SUPPORT]
TALK = [Act.COMMENT, Act.SUPPORT]
# What each phase opens, by number: on the board ("b") and in the discussion ("d").
OPENINGS = {
    "pontoja": {1: {"b": EVERYTHING}},
    "sustentabilidade": {1: {"b": EVERYTHING, "d": TALK}},
    "autosservico": {0: {"b": [Act.SUBMIT]}, 1: {"b": TALK, "d": TALK}},
    "orcamento": {0: {"b": EVERYTHING}},
    "praca": {0: {"b": EVERYTHING}},
    "entre-servicos": {0: {"b": EVERYTHING}},
}
ENTITY_OF = {
    "pontoja": "ipdj",
    "sustentabilidade": "labx",
    "autosservico": "arte",
    "orcamento": "labx",
    "praca": "loule",
    "entre-servicos": "labx",
}
TONGUES = Path(__file__).with_name("demo_tongues")
NO_JOBS = override_settings(TASKS={"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}})


def is_begun():
    return HomePage.objects.exists()


def is_told():
    """To its end: counting the whole site is the last thing done."""
    return Tally.objects.filter(activity=None).exists()


def tell(say=print):
    """Tell the whole story. `say` is told what is being done, a line each."""
    say("people and places")
    accounts = civic.people.demo.tell()
    story = process_demo.Story(accounts["administrator"])
    home = tell_home(story)
    accounts["LabX editor"].groups.add(Group.objects.get(name=LABX_EDITORS))
    accounts["moderator"].groups.add(Group.objects.get(name=MODERATORS))
    terms = civic.vocabulary.demo.tell()
    entities = process_demo.tell_entities(home, story)
    process_demo.tell_teams(accounts, entities)
    for name, entity_name in ENTITY_OF.items():
        say(f"consultation {name}")
        tell_consultation(name, entities[entity_name], terms, story, accounts)
    say("guides")
    guides = library_demo.tell(home, by=story.by, entity=entities["labx"])
    tell_use(guides["service_design"], find("autosservico"))
    say("ON@18")
    board = youth_demo.tell_questions(entities["ipdj"], terms, story)
    youth_demo.tell(home, by=story.by, entity=entities["ipdj"], board=board)
    say("news")
    tell_news(home, story)
    tell_menu(home)
    say("what is being prepared")
    process_demo.tell_template(entities["labx"], {IdeaBoardPage: EVERYTHING}, accounts["LabX editor"])
    process_demo.tell_waiting(entities["aima"], {IdeaBoardPage: EVERYTHING}, terms, story.by)
    say("other languages")
    tell_other_languages(home, story)
    say("counting")
    count()
    return accounts


def tell_home(story):
    home = start_site(title=HOME["title"][0], headline=HOME["headline"][0], lead=HOME["lead"][0])
    translate_page(home, "en", dict(HOME.values()) | {"labx": "labx-en"}, by=story.by)
    start_roles(home)
    process_demo.tell_index(home, story)
    for slug, words in PAGES.items():
        story.add(home, StandardPage(slug=slug), words)
    start_statement(home, by=story.by)
    return home


def find(slug):
    return ConsultationPage.objects.get(slug=slug, locale__language_code="pt-pt")


def tell_use(guide, consultation):
    for each in guide.get_translations(inclusive=True):
        each.uses = [GuideUse(consultation=consultation.get_translations(inclusive=True).get(locale=each.locale))]
        each.save()


def tell_news(home, story):
    index = story.add(home, NewsIndexPage(slug="noticias"), NEWS_INDEX)
    for days, words in NEWS:
        story.add(index, NewsPage(date=timezone.localdate() - timedelta(days=days)), words)


def tell_menu(home):
    menu = MainMenu.for_site(home.get_site())
    for place, slug in enumerate(MENU):
        menu.entries.add(MenuEntry(page=home.get_children().get(slug=slug), sort_order=place))
    menu.save()


def tell_consultation(name, entity, terms, story, accounts):
    consultation = process_demo.tell_consultation(name, entity, terms, story)
    process_demo.tell_audience(consultation, story.by)
    pages = {"b": ideas_demo.tell_board(consultation, story)}
    if any("d" in opened for opened in OPENINGS[name].values()):
        pages["d"] = comments_demo.tell_discussion(consultation, story)
    openings = {
        phase: [(pages[page].activity, act) for page, acts in opened.items() for act in acts]
        for phase, opened in OPENINGS[name].items()
    }
    process_demo.tell_timeline(consultation, openings, story.by, is_now=True)
    if name in ideas_demo.FILES:
        with NO_JOBS:  # counted at the end, in one go
            ideas_demo.tell_ideas(pages["b"], accounts["administrator"], entity.title, pages.get("d"))
    process_demo.tell_true_dates(consultation)
    if name == "pontoja":
        process_demo.tell_results(consultation, story)


def tell_other_languages(home, story):
    """In Ukrainian and Arabic: home, an open consultation with all below it, and what there is to do at eighteen. For
    the rest of the site a job lets aliases stand in, since their home pages are published."""
    for language in ("uk", "ar"):
        words = json.loads((TONGUES / f"{language}.json").read_text())
        for page in told_in_other_languages(home):
            translate_page(page, language, words | {"labx": f"labx-{language}"}, by=story.by)
        for kind in (Topic, Audience, Need):
            say_terms(kind, language, words)
    keep_wordings()


def say_terms(kind, language, words):
    terms = list(kind.objects.all())
    for term in terms:
        term.labels[language] = words[term.labels["pt-pt"]]
    kind.objects.bulk_update(terms, ["labels"])


def told_in_other_languages(home):
    """Parents first."""
    below = {page.slug: page.specific for page in home.get_children()}
    consultation, hub = find("sustentabilidade"), below["on18"]
    event = LifeEventPage.objects.child_of(hub).order_by("path").first()
    services = [service for step in event.shown["path"] for service in step["services"]]
    yield from [home, below["consultas"], below["como-funciona"], below["acessibilidade"], below["labx"], consultation]
    yield from consultation.get_children().specific()
    yield from [hub, event, *services]


def count():
    for activity in Activity.objects.all():
        recount.func(activity.pk)
        recount_threads.func(activity.pk)
        tally.func(activity.pk)
    tally.func(None)
