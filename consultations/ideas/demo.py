"""The demo's idea boards: ideas, comments, supports and answers, told by the acts that people use."""

import json
import random
import uuid
from datetime import timedelta
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from civic.contributions import circles
from civic.contributions.actions import answer
from civic.contributions.models import Answer, Contribution, Receipt
from civic.moderation.actions import report
from civic.people.demo import crowd
from civic.vocabulary.models import Territory
from consultations.comments import demo as comments_demo
from consultations.ideas.actions import save_draft, submit
from consultations.ideas.models import Category, Idea, IdeaBoardPage
from consultations.process import demo as process_demo
from consultations.process.demo_words import BOARDS, CONSULTATIONS, DISCUSSION_COMMENTS
from consultations.support import demo as support_demo

WORDS = Path(__file__).parent / "demo_words"
FILES = {
    "pontoja": "pontoja.json",
    "sustentabilidade": "sustainability.json",
    "autosservico": "selfservice.json",
    "praca": "square.json",
    "entre-servicos": "between.json",
}
SUPPORTS = {"pontoja": 1500, "sustentabilidade": 2200, "autosservico": 1300, "praca": 90, "entre-servicos": 40}
# People of each consultation who support without writing.
CROWDS = {"pontoja": 260, "sustentabilidade": 260, "autosservico": 260, "praca": 40, "entre-servicos": 20}


def tell_board(consultation, story):
    words = BOARDS[consultation.slug]
    page = IdeaBoardPage(slug="ideias")
    page.categories = [Category(title=pt) for pt, _en in words["categories"].values()]
    return story.add(
        consultation,
        page,
        {"title": words["title"], "lead": words["lead"]},
        then=words["categories"].values(),
    )


@transaction.atomic
def tell_ideas(board, officer, entity, discussion=None):
    """Everything that people did on one board; then the rows move to when they did it."""
    name = board.get_parent().slug
    chance = random.Random(name)
    ideas = json.loads((WORDS / FILES[name]).read_text(encoding="utf-8"))
    names = [name for idea in ideas for name in (idea["author"], *comments_demo.names_of(idea["comments"]))]
    names += [name for name, _language, _text in DISCUSSION_COMMENTS if discussion]
    names += [f"visitante {number}" for number in range(CROWDS[name])]
    process = board.consultation.process
    people = crowd(names, name, territory=process.residents_of)
    if process.is_private:
        for person in people.values():
            circles.admit(process, person, officer)
    everyone = list(people.values())
    categories = dict(
        zip(BOARDS[name]["categories"], board.categories.values_list("translation_key", flat=True), strict=True)
    )
    shares = [chance.paretovariate(1.1) for _idea in ideas]
    for words, share in zip(ideas, shares, strict=True):
        idea = tell_idea(board, words, people[words["author"]], categories, chance)
        comments_demo.tell_thread(board.activity, idea, words["comments"], people, officer, entity, chance)
        wanted = min(len(everyone), round(SUPPORTS[name] * share / sum(shares)) + chance.randrange(6))
        support_demo.tell(idea, chance.sample(everyone, wanted))
        if words["answer"]:
            answer(idea, by=officer, language="pt-pt", entity=entity, **words["answer"])
    report(idea, by=everyone[0], reason="other", text="Acho que esta ideia já tinha sido proposta.")
    if discussion:
        comments_demo.tell_discussion_comments(discussion, people)
    move_in_time([board.activity, *([discussion.activity] if discussion else [])], name, chance)


def tell_idea(board, words, author, categories, chance):
    place = Territory.objects.filter(name=words["municipality"] or words["district"])
    if words["municipality"]:
        place = place.filter(within__name=words["district"])
    draft = save_draft(
        activity=board.activity,
        by=author,
        key=uuid.UUID(int=chance.getrandbits(128), version=4),
        title=words["title"],
        text=words["text"],
        category=categories[words["category"]],
        language=words["language"],
        organisation=author.organisations.first(),
        territory=place.first() if words["district"] else None,
    )
    return Idea.objects.get(pk=submit(draft, channel=chance.choices(["web", "desk"], [5, 1])[0]).contribution_id)


def move_in_time(activities, name, chance):
    """Spread what was told just now over the days of the story: later ideas later, comments after their idea."""
    opened = next(
        days
        for days, phase in zip(CONSULTATIONS[name]["days"], CONSULTATIONS[name]["phases"], strict=True)
        if phase[0] == ("Propor ideias", "Propose ideas")
    )
    begin = process_demo.midnight(opened[0])
    span = (min(process_demo.midnight(opened[1]), timezone.now()) - begin) * 0.97
    rows = list(Contribution.objects.filter(activity__in=activities).order_by("pk"))
    when = {}
    for place, row in enumerate(rows):
        earliest = when.get(row.about_id, begin + span * (0.9 * place / len(rows)))
        latest = begin + span
        when[row.pk] = earliest + max(latest - earliest, timedelta(minutes=5)) * chance.random() * 0.4
        row.created = row.published = when[row.pk]
    Contribution.objects.bulk_update(rows, ["created", "published"], batch_size=500)
    for reply in Answer.objects.filter(contribution__in=rows):
        reply.created = when[reply.contribution_id] + timedelta(days=chance.uniform(0.2, 6))
        reply.created = min(reply.created, timezone.now() - timedelta(hours=chance.uniform(1, 9)))
        reply.save(update_fields=["created"])
    receipts = list(Receipt.objects.filter(activity__in=activities))
    for receipt in receipts:
        receipt.time = when[receipt.contribution_id]
        if receipt.act == "support":
            receipt.time += (begin + span - receipt.time) * chance.random()
    Receipt.objects.bulk_update(receipts, ["time"], batch_size=500)
