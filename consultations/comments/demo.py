"""Comments of the demo, told by the act that people use."""

import uuid

from civic.contributions.actions import answer
from consultations.comments.actions import comment
from consultations.comments.models import DiscussionPage
from consultations.process.demo_words import DISCUSSION, DISCUSSION_COMMENTS


def tell_discussion(consultation, story):
    return story.add(consultation, DiscussionPage(slug="conversa"), DISCUSSION)


def tell_discussion_comments(page, people):
    for name, language, text in DISCUSSION_COMMENTS:
        say(page.activity, None, people[name], {"text": text, "language": language})


def tell_thread(activity, about, comments, people, officer, entity, chance):
    """The comments of one idea with their replies; the team's replies become answers to what they reply to."""
    for each in comments:
        author = officer if each.get("official") else people[each["author"]]
        first = say(activity, about, author, each, chance)
        for reply in each.get("replies", []):
            if reply.get("official"):
                answer(first, by=officer, text=reply["text"], language=reply["language"], entity=entity)
            else:
                say(activity, first, people[reply["author"]], reply, chance)


def say(activity, about, by, words, chance=None):
    receipt = comment(
        activity=activity,
        about=about,
        by=by,
        key=uuid.uuid4(),
        text=words["text"],
        language=words["language"],
        organisation=by.organisations.first(),
        channel=chance.choices(["web", "desk", "meeting"], [9, 2, 1])[0] if chance else "web",
    )
    return receipt.contribution


def names_of(comments):
    for each in comments:
        yield each["author"]
        yield from names_of(each.get("replies", []))
