"""The demo's entities and consultations, in Portuguese and English, translated page by page."""

from datetime import datetime, time, timedelta
from io import BytesIO

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image as Drawing
from PIL import ImageDraw
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Collection

from civic.contributions import circles
from civic.contributions.actions import set_timeline
from civic.easy.demo import easy_blocks, easy_pairs
from civic.languages.actions import translate_page
from civic.teams.actions import accept, invite
from civic.teams.rules import team_of
from civic.vocabulary.models import Territory
from consultations.process import demo_words as say
from consultations.process import launch
from consultations.process.actions import found_entity
from consultations.process.models import (
    ConsultationDocument,
    ConsultationIndexPage,
    ConsultationPage,
    PhaseText,
)
from consultations.process.pages import ResultsPage, UpdatePage


class Story:
    """Makes pages in Portuguese and translates each right away, parents first."""

    def __init__(self, by):
        self.by = by

    def add(self, parent, page, words, then=()):
        """Publish a page below its parent and its English version; `words` is `{field: (pt, en)}`."""
        pairs = dict(pair for value in words.values() for pair in ([value] if isinstance(value, tuple) else value))
        for field, value in words.items():
            setattr(page, field, value[0] if isinstance(value, tuple) else paragraphs(value))
        page.locale = parent.locale
        page.owner = self.by
        parent.add_child(instance=page)
        page.save_revision(user=self.by).publish()
        page.refresh_from_db()
        translate_page(page, "en", say.SLUGS | pairs | dict(then), by=self.by)
        return page


def paragraphs(pairs):
    return "".join(f"<p>{pt}</p>" for pt, _en in pairs)


def tell_entities(home, story):
    """Returns `{name: EntityPage}`."""
    entities = {}
    for name, facts in say.ENTITIES.items():
        entity = found_entity(
            home=home,
            by=story.by,
            slug=name,
            title=facts["title"][0],
            intro=facts["intro"][0],
            kind=facts["kind"],
            email=facts["email"],
            publishes=name in say.TRUSTED,
        )
        words = dict([facts["title"], facts["intro"]])
        translate_page(entity, "en", words, by=story.by)
        entities[name] = entity
    return entities


def tell_index(home, story):
    words = {"title": ("Participar", "Get involved"), "intro": say.INDEX_INTRO}
    return story.add(home, ConsultationIndexPage(slug="consultas", show_in_menus=True), words)


def tell_consultation(name, entity, terms, story):
    """One consultation with its phases' texts, its document and its news; no dates yet."""
    facts = say.CONSULTATIONS[name]
    page = ConsultationPage(slug=name, email=facts["email"])
    page.phase_texts = [PhaseText(title=title[0], text=text[0]) for title, text in facts["phases"]]
    page.topics = [terms[slug] for slug in facts["topics"]]
    page.audiences = [terms[slug] for slug in facts["audiences"]]
    page.easy = easy_blocks(facts.get("easy", []))
    then = [pair for phase in facts["phases"] for pair in phase] + easy_pairs(facts.get("easy", []))
    if "picture" in facts:
        page.image = picture(facts["picture"], story.by)
    if "document" in facts:
        title, lines = facts["document"]
        page.documents = [ConsultationDocument(title=title[0], document=document(title[0], lines, story.by))]
        then.append(title)
    page = story.add(entity, page, facts["words"], then)
    for days, words in facts.get("news", []):
        story.add(page, UpdatePage(date=timezone.localdate() - timedelta(days=days)), words)
    return page


def tell_audience(consultation, by):
    """Whom it is for, if not for everyone; said before anyone takes part."""
    facts, process = say.CONSULTATIONS[consultation.slug], consultation.process
    if "residents_of" in facts:
        circles.make_public(process, by, Territory.objects.get(code=facts["residents_of"]))
    if "domains" in facts:
        process = circles.make_private(process, by)
        circles.set_domains(process, facts["domains"], by)
        circles.make_codes(process, 1, by, uses=500)
        process.entry_codes.update(code=say.ENTRY_CODE)


def picture(title, by):
    """A panel of dots in the house's colours; from left to right, ever more of them are filled."""
    side, empty, colours = 80, "#e5eeff", ("#034ad8", "#fbcb3c", "#021c51")
    panel = Drawing.new("RGB", (20 * side, 12 * side), "white")
    pen = ImageDraw.Draw(panel)
    for column in range(20):
        for row in range(12):
            height = 11 - row + (row * column) % 3
            colour = colours[(column + row // 2) % 3] if height < column * 0.6 else empty
            x, y = column * side, row * side
            pen.ellipse([x + 4, y + 4, x + side - 4, y + side - 4], colour)
    out = BytesIO()
    panel.save(out, "PNG")
    return Image.objects.create(title=title, file=ContentFile(out.getvalue(), name="pontos.png"), uploaded_by_user=by)


def document(title, lines, by):
    text = "\n".join(lines).encode()
    return Document.objects.create(
        title=title,
        file=ContentFile(text, name="criterios.txt"),
        file_size=len(text),
        collection=Collection.get_first_root_node(),
        uploaded_by_user=by,
    )


def tell_timeline(consultation, openings, by, *, is_now=False):
    """Set the timeline of the story. `openings` is `{phase number: [(activity, act)]}`.

    With `is_now` every phase is open today, so that the story can be told by acts; afterwards the true dates
    are set on the rows. Rows move, not clocks.
    """
    phases = []
    for number, (text, (starts, ends)) in enumerate(
        zip(consultation.phase_texts.all(), say.CONSULTATIONS[consultation.slug]["days"], strict=True)
    ):
        acts = {(activity.pk, act) for activity, act in openings.get(number, [])}
        if is_now:
            starts, ends = -1, 1
        phases.append(
            {"key": text.translation_key, "starts": midnight(starts), "ends": midnight(ends), "openings": acts}
        )
    set_timeline(consultation.process, phases, by=by)


def tell_true_dates(consultation):
    days = say.CONSULTATIONS[consultation.slug]["days"]
    for text, (starts, ends) in zip(consultation.phase_texts.all(), days, strict=True):
        phase = consultation.process.phases.get(key=text.translation_key)
        phase.starts, phase.ends = midnight(starts), midnight(ends)
        phase.save()


def midnight(days):
    """The end of a day so many days from today, in local time."""
    day = timezone.localdate() + timedelta(days=days)
    return timezone.make_aware(datetime.combine(day, time(23, 59)))


def tell_results(consultation, story):
    facts = say.RESULTS[consultation.slug]
    page = ResultsPage(slug="resultados")
    page.pairs = [
        ("pair", {"said_by": by[0], "said": said[0], "status": status, "did": did[0], "date": None})
        for by, said, status, did in facts["pairs"]
    ]
    page.steps = [
        ("step", {"title": title[0], "date": timezone.localdate() + timedelta(days=days), "text": text[0]})
        for title, days, text in facts["steps"]
    ]
    then = [pair for by, said, _status, did in facts["pairs"] for pair in (by, said, did)]
    then += [pair for title, _days, text in facts["steps"] for pair in (title, text)]
    return story.add(consultation, page, facts["words"], then)


def tell_teams(accounts, entities):
    """`accounts` is `{role: Person}`. Invited and joined, as anyone is."""
    for account, (name, role) in say.TEAMS.items():
        team, person = team_of(entities[name]), accounts[account]
        invited = invite(team, email=person.email, role=role, language=person.language, by=accounts["LabX editor"])
        accept(invited, by=person)


def tell_waiting(entity, ways, terms, by):
    """A good draft of an entity that may not publish by itself, sent to LabX by one of its officers."""
    officer = team_of(entity).officers.user_set.order_by("pk").first() or by
    page = ConsultationPage(slug="primeira-carta", email=entity.email, lawful_basis="task", **say.WAITING)
    page.audiences = [terms[slug] for slug in say.WAITING_AUDIENCES]
    launch.begin(page, entity, by=officer, phases=launch_phases(), ways=ways)
    launch.send_to_labx(page, by=officer)
    return page


def tell_template(entity, ways, by):
    """What LabX keeps for others to begin with."""
    page = ConsultationPage(
        slug="modelo-ideias", email=entity.email, lawful_basis="task", is_template=True, **say.TEMPLATE
    )
    return launch.begin(page, entity, by=by, phases=launch_phases(), ways=ways)


def launch_phases():
    today = timezone.localdate()
    return [
        {
            "title": title,
            "starts": today + timedelta(days=first),
            "ends": today + timedelta(days=last),
            "is_open": number == 1,
        }
        for number, (title, (first, last)) in enumerate(zip(say.LAUNCH_PHASES, say.LAUNCH_DAYS, strict=True))
    ]
