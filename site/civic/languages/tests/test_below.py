"""A page is sent to its translators with all that stands below it, and the tree stays whole."""

import pytest
from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page
from wagtail_localize.models import Translation

from civic.languages import actions
from civic.languages.standing import Standing, with_standing
from civic.languages.tests.test_review import translate
from civic.languages.tests.test_scope import submit
from conftest import make_entity

WHOLE = ([], [], [], [], [])


@pytest.fixture
def english_home(home, english):
    home.copy_for_translation(english).save_revision().publish()


@pytest.fixture
def submit_all(django_capture_on_commit_callbacks):
    """As the admin does: the page at once, what is below by the worker."""

    def submit_all(client, page, locale):
        with django_capture_on_commit_callbacks(execute=True):
            submit(client, page, locale, include_subtree="on")
        for waiting in DBTaskResult.objects.ready().filter(task_path__endswith="begin_below"):
            with django_capture_on_commit_callbacks(execute=True):
                waiting.task.call(*waiting.args_kwargs["args"])

    return submit_all


def standings(locale):
    pages = with_standing(Page.objects.filter(locale=locale, depth__gt=2)).order_by("path")
    return [page.standing for page in pages]


@pytest.mark.parametrize("stands_in", [True, False])
def test_three_levels_are_begun_translated_and_published(
    stands_in, english_home, english, entity, consultation, board, labx_editor, sign_in, submit_all, client,
    django_capture_on_commit_callbacks,
):  # fmt: skip
    if stands_in:
        actions.complete("en")
    editor = sign_in(labx_editor)
    submit_all(editor, entity, english)
    assert standings(english) == [Standing.UNDER_WAY] * 3 and Page.find_problems() == WHOLE
    for translation in Translation.objects.order_by("pk"):
        translate(translation)
        target = translation.get_target_instance()
        with django_capture_on_commit_callbacks(execute=True):
            editor.post(reverse("wagtailadmin_pages:edit", args=[target.pk]), {"action": "publish"})
    assert standings(english) == [Standing.TRANSLATED] * 3 and Page.find_problems() == WHOLE
    for page in (entity, consultation, board):
        there = page.get_translation(english)
        assert there.get_parent().get_children().count() == there.get_parent().numchild == 1
        assert client.get(there.url).status_code == 200


def test_sent_again_what_is_translated_stays(english_home, english, entity, consultation, labx_editor):
    for _time in range(2):
        actions.begin_below(entity.get_parent(), locales(english), by=labx_editor)
    assert standings(english) == [Standing.UNDER_WAY] * 2 and Translation.objects.count() == 2


def test_an_officer_sends_what_is_hers_and_nothing_else(
    english_home, english, home, entity, consultation, officer, sign_in, submit_all
):
    make_entity(home, "Instituto do Mar")
    submit_all(sign_in(officer), entity, english)
    actions.begin_below(home, locales(english), by=officer)
    assert standings(english) == [Standing.UNDER_WAY, Standing.UNDER_WAY, Standing.STANDS_IN]


def locales(locale):
    return type(locale).objects.filter(pk=locale.pk)
