"""Each entity's things are its own, on every route of the admin that shows any.

Two entities with something of everything; then every address that the resolver knows, filled with the things of B,
is opened by people who have nothing to do with B.
"""

import pytest
from django.urls import reverse

from civic.teams.scope import REPORTS_ABOUT_ALL
from tests.scope.routes import addresses, answers, doors, everything, lists, selections, some, tells, visit


def test_an_officer_meets_nothing_of_another_entity_on_any_route(house):
    wrong = visit(house.a.officer, everything(house), [house.b.canary, house.b.bird])
    assert not wrong, f"{len(wrong)}: {wrong}"


@pytest.mark.parametrize("role", ["citizen", "stranger"])
def test_nor_does_anyone_who_has_nothing_to_do_with_it(house, role):
    wrong = visit(getattr(house, role, None), doors(house), [house.a.canary, house.b.canary, house.b.bird])
    assert not wrong, f"{len(wrong)}: {wrong}"


def is_desk(url):
    """Where moderators meet what people wrote: the list of it, and what waits there."""
    return url.startswith("/admin/contributions/") or url.partition("?")[0] == "/admin/"


def test_a_moderator_of_an_entity_meets_what_people_wrote_there_and_no_draft(house):
    a, b, wrong = house.a, house.b, {}
    for url, answer in answers(house.entity_moderator, some(house)):
        if told := tells(answer, [b.canary, b.bird] if is_desk(url) else [a.canary, b.canary, b.bird]):
            wrong[url] = told
    assert not wrong, f"{len(wrong)}: {wrong}"
    assert visit(house.entity_moderator, [reverse("contributions_desk")], [a.bird])


def test_a_labx_moderator_sees_what_people_wrote_and_no_draft(house):
    b = house.b
    rest = [url for url in some(house) if not is_desk(url)]
    wrong = visit(house.moderator, rest, [b.canary, b.bird])
    assert not wrong, f"{len(wrong)}: {wrong}"
    assert not visit(house.moderator, ["/admin/"], [b.canary])
    assert visit(house.moderator, [reverse("contributions_desk")], [b.bird])


MUST_SHOW = {
    "wagtailadmin_explore", "wagtailadmin_pages:edit", "wagtailadmin_pages:search",
    "wagtailadmin_pages:history", "wagtailadmin_pages:revisions_compare", "wagtailadmin_pages:usage",
    "wagtailadmin_choose_page_child", "wagtailadmin_choose_page_search", "wagtailadmin_choose_page_chosen_multiple",
    "wagtailadmin_api:pages:listing", "wagtailadmin_api:images:listing", "wagtailadmin_api:documents:detail",
    "wagtailadmin_tag_autocomplete", "new_consultation", "copy_consultation", "consultation_readiness", "team",
    "wagtailadmin_reports:locked_pages", "wagtailadmin_reports:workflow",
    "wagtailadmin_reports:site_history", "translation_review",
    "wagtail_localize:translations_report", "page delete", "image add_tags",
    "wagtailimages:index", "wagtaildocs:index", "wagtailimages_chooser:choose", "wagtaildocs_chooser:chosen",
    "contributions_desk", "contributions_export", "consultation_timeline", "wagtail_localize:submit_page_translation",
}  # fmt: skip


@pytest.mark.parametrize("role", ["labx_editor", "both"])
def test_the_same_routes_show_it_to_those_whose_it_is(house, role):
    """The control: were nothing there to be seen, the tests above would prove nothing."""
    person, words = getattr(house, role), [house.b.canary, house.b.bird]
    # Keys of other things are among those chosen, and the gate takes all or none.
    kept = REPORTS_ABOUT_ALL | {"wagtailadmin_choose_page_chosen_multiple"} if role == "both" else set()
    urls = {name: [] for name in MUST_SHOW - kept}
    for url, name in (addresses(house) | lists(house) | selections(house)).items():
        urls.get(name, []).append(url)
    silent = [name for name in urls if not is_shown(person, urls[name], words)]
    assert not silent, silent


def is_shown(person, urls, words):
    """On one of the addresses, and the others are not asked; none breaks until then."""
    for url, answer in answers(person, urls):
        assert answer.status_code < 500, url
        if tells(answer, words):
            return True
    return False
