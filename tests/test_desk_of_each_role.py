"""The home of the admin: everyone of staff finds her own work there, and nothing of another entity."""

import re
from html import unescape
from urllib.parse import urlsplit

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail_localize.models import Translation, TranslationSource

from civic.contributions.tasks import tally
from civic.moderation.actions import report
from civic.people.models import Person
from conftest import add_and_publish, date_phases, make_consultation, make_idea, make_person
from consultations.ideas.models import IdeaBoardPage

CANARY = "Canário"
ENGLISH = {"accept-language": "en"}
STAFF = ["officer", "moderator", "labx_editor", "superuser"]


def dashboard(client):
    html = client.get("/admin/", headers=ENGLISH).content.decode()
    return unescape(html[html.index('<div class="w-dashboard') :].partition("</main>")[0])


def panels(client):
    return re.findall(r'<section class="w-panel[^>]*id="([\w-]+)-section"', dashboard(client))


@pytest.fixture
def superuser(home):
    return Person.objects.create_superuser("chefe@labx.example", "pa55-word-long", name="Ana")


def tell(entity, english, title, author):
    """A consultation of an entity with all that a desk shows: an open board, an idea that somebody reported and
    nobody answered, figures, and a translation that is not finished."""
    consultation = make_consultation(entity, title=f"{title}?")
    board = add_and_publish(consultation, IdeaBoardPage(title=f"{title} quadro", lead="Ideias", locale=entity.locale))
    date_phases(consultation, [board.activity])
    idea = make_idea(board, author, title=f"{title} ideia")
    report(idea, by=make_person(f"{title}@people.example".replace(" ", "").lower()), reason="insult")
    tally.func(board.activity.pk)
    for page in [*consultation.get_ancestors().filter(depth__gt=1), consultation]:
        if not page.has_translation(english):
            page.specific.copy_for_translation(english)
    source, _is_new = TranslationSource.get_or_create_from_instance(consultation)
    Translation.objects.create(source=source, target_locale=english)
    return consultation


@pytest.fixture
def two_entities(home, english, entity, officer, other_officer, citizen):
    """Ours, and another with a canary in all that it has."""
    tell(entity, english, "Torneiras", citizen)
    other = home.get_children().get(title="Instituto do Desporto").specific
    tell(other, english, CANARY, citizen)


@pytest.mark.parametrize(
    ("role", "found"),
    [
        ("officer", ["consultations", "waiting", "translations"]),
        ("moderator", ["waiting"]),
        ("labx_editor", ["consultations", "waiting", "translations"]),
        ("superuser", ["consultations", "waiting", "translations"]),
    ],
)
def test_each_role_is_greeted_with_its_own_work(role, found, two_entities, sign_in, request):
    assert panels(sign_in(request.getfixturevalue(role))) == found


def test_the_desk_is_of_the_house_and_greets_by_name(officer, sign_in):
    html = sign_in(officer).get("/admin/", headers=ENGLISH).content.decode()
    assert "Hello, Marta" in html and "LabX Participation</title>" in html and "img/mark" in html
    assert "guide.wagtail.org" not in html and "wagtailadmin/images/favicon" not in html


def test_a_consultation_waits_for_its_own_entity(two_entities, officer, labx_editor, sign_in):
    own, of_others = (
        dashboard(sign_in(person)).partition('id="consultations-section"')[2] for person in (officer, labx_editor)
    )
    assert "is-turn" in own.partition("</section>")[0]
    assert "is-turn" not in of_others.partition("</section>")[0]


def test_an_officer_finds_nothing_of_another_entity(two_entities, officer, other_officer, sign_in):
    assert "Torneiras" in dashboard(sign_in(officer)) and CANARY not in dashboard(sign_in(officer))
    assert CANARY in dashboard(sign_in(other_officer)) and "Torneiras" not in dashboard(sign_in(other_officer))


@pytest.mark.parametrize("role", ["moderator", "labx_editor", "superuser"])
def test_labx_finds_what_is_pressing_in_all_entities(role, two_entities, sign_in, request):
    found = dashboard(sign_in(request.getfixturevalue(role)))
    assert "Torneiras" in found and CANARY in found


def test_who_does_not_answer_is_not_asked_for_answers(two_entities, moderator, labx_editor, sign_in):
    assert "waiting for an answer" in dashboard(sign_in(labx_editor))
    assert "waiting for an answer" not in dashboard(sign_in(moderator))


@pytest.mark.parametrize("role", STAFF)
def test_every_link_leads_somewhere(role, two_entities, sign_in, request):
    client = sign_in(request.getfixturevalue(role))
    links = {link for link in re.findall(r'href="([^"#]+)"', dashboard(client)) if link.startswith("/")}
    links |= {urlsplit(link).path for link in re.findall(r'href="(http://127[^"]+)"', dashboard(client))}
    assert len(links) >= 3
    assert {link: client.get(link, follow=True).status_code for link in links} == dict.fromkeys(links, 200)


@pytest.mark.parametrize("role", STAFF)
def test_someone_without_work_is_told_so_without_wagtails_own_panels(role, entity, sign_in, request):
    found = dashboard(sign_in(request.getfixturevalue(role)))
    assert "Nothing waits for you here." in found
    assert not {"site-summary", "w-summary", "w-panel-upgrade"} & set(re.findall(r"[\w-]+", found))


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize(
    ("role", "queries"), [("officer", 47), ("moderator", 29), ("labx_editor", 48), ("superuser", 42)]
)
def test_three_ask_no_more_than_one(role, queries, number, entity, english, citizen, sign_in, request):
    client = sign_in(request.getfixturevalue(role))
    for place in range(number):
        tell(entity, english, f"Pergunta {place}", citizen)
    client.get("/admin/")
    ContentType.objects.clear_cache()
    with CaptureQueriesContext(connection) as asked:
        assert client.get("/admin/").status_code == 200
    assert len(asked) == queries
