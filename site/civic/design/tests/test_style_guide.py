"""The style guide: for those who work here, with every component that there is."""

from pathlib import Path

import pytest

from civic import design
from civic.vocabulary.models import GlossaryTerm

GUIDE = "/pt-pt/style-guide/"
TEMPLATES = Path(design.__file__).parent / "templates"


@pytest.fixture
def term(db):
    return GlossaryTerm.objects.create(slug="fase", labels={"pt-pt": "Fase"}, explanations={"pt-pt": "Um tempo."})


# Drawn by Wagtail beside the page that is being written.
BESIDE_THE_EDITOR = {"design/checks.html", "design/checks_item.html", "design/measures.html"}


def partials():
    """All that pages of other rooms include: what lies in `design/`, and the blocks of longer texts."""
    found = {path.relative_to(TEMPLATES).as_posix() for path in (TEMPLATES / "design").glob("*.html")}
    blocks = {path.relative_to(TEMPLATES).as_posix() for path in (TEMPLATES / "design/blocks").glob("*.html")}
    return (found | blocks) - BESIDE_THE_EDITOR


def test_a_stranger_and_a_citizen_find_no_such_page(home, client, citizen, sign_in):
    nowhere, guide = (client.get(address).content.decode() for address in ("/pt-pt/nada/", GUIDE))
    assert nowhere[nowhere.index("<main") :] == guide[guide.index("<main") :]
    for visitor in (client, sign_in(citizen)):
        for address in (GUIDE, f"{GUIDE}schemes.css"):
            assert visitor.get(address).status_code == 404


def test_someone_who_may_enter_the_desk_sees_it(officer, sign_in):
    marta = sign_in(officer)
    assert marta.get(GUIDE).status_code == 200
    assert marta.get(GUIDE)["Cache-Control"] == "private, no-store"
    assert b".is-dark" in marta.get(f"{GUIDE}schemes.css").content


def test_whoever_builds_the_house_sees_it(home, client, settings):
    settings.DEBUG = True
    assert client.get(GUIDE).status_code == 200


def test_no_component_is_forgotten(officer, sign_in, term):
    shown = {template.name for template in sign_in(officer).get(GUIDE).templates}
    assert len(partials()) > 20
    assert partials() - shown == set()


def test_it_turns_round_and_goes_dark(officer, sign_in):
    page = sign_in(officer).get(f"{GUIDE}?dir=rtl&scheme=dark").content.decode()
    assert '<html lang="ar" dir="rtl">' in page and '<body class="is-dark">' in page
    assert "إصلاح صنابير المدرسة" in page


def test_what_is_no_scheme_is_none(officer, sign_in):
    assert "<body>" in sign_in(officer).get(f'{GUIDE}?scheme="><script>').content.decode()


def test_each_pair_of_colours_is_shown_with_its_contrast(officer, sign_in):
    page = sign_in(officer).get(GUIDE).content.decode()
    assert "ink, paper" in page and "12,4" in page and "15,0" in page


def test_it_asks_the_database_who_asks_and_no_more(officer, sign_in, term, django_assert_num_queries):
    marta = sign_in(officer)
    marta.get(GUIDE)
    with django_assert_num_queries(4):
        marta.get(GUIDE)
