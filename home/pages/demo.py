"""The demo story, told in order, each room its part. The same on each run, whatever the day."""

from django.contrib.auth.models import Group
from django.test.utils import override_settings

import civic.people.demo
import civic.vocabulary.demo
from civic.contributions.models import Act, Activity, Tally
from civic.contributions.tasks import recount_threads, tally
from civic.languages.actions import translate_page
from civic.people.roles import LABX_EDITORS, MODERATORS
from consultations.comments import demo as comments_demo
from consultations.ideas import demo as ideas_demo
from consultations.process import demo as process_demo
from consultations.support.tasks import recount
from home.pages.actions import start_roles, start_site
from home.pages.demo_words import HOME, PAGES
from home.pages.models import HomePage, StandardPage

EVERYTHING = [Act.SUBMIT, Act.COMMENT, Act.SUPPORT]
TALK = [Act.COMMENT, Act.SUPPORT]
# What each phase opens, by number: on the board ("b") and in the discussion ("d").
OPENINGS = {
    "pontoja": {1: {"b": EVERYTHING}},
    "sustentabilidade": {1: {"b": EVERYTHING, "d": TALK}},
    "autosservico": {0: {"b": [Act.SUBMIT]}, 1: {"b": TALK, "d": TALK}},
    "orcamento": {0: {"b": EVERYTHING}},
}
ENTITY_OF = {"pontoja": "ipdj", "sustentabilidade": "labx", "autosservico": "arte", "orcamento": "labx"}
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
    process_demo.tell_officer(accounts["officer of the IPDJ"], entities["ipdj"])
    for name, entity_name in ENTITY_OF.items():
        say(f"consultation {name}")
        tell_consultation(name, entities[entity_name], terms, story, accounts)
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
    return home


def tell_consultation(name, entity, terms, story, accounts):
    consultation = process_demo.tell_consultation(name, entity, terms, story)
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


def count():
    for activity in Activity.objects.all():
        recount.func(activity.pk)
        recount_threads.func(activity.pk)
        tally.func(activity.pk)
    tally.func(None)
