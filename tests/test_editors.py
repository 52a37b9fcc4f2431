"""What helps editors: each kind of page says what it is for, each block shows itself before it is chosen."""

import pytest
from django.urls import reverse
from wagtail.admin.panels import HelpPanel
from wagtail.blocks import BaseStructBlock, ListBlock
from wagtail.fields import StreamField
from wagtail.models import get_page_models

from civic.teams.rules import team_of
from civic.vocabulary.models import GlossaryTerm
from conftest import make_person
from home.pages.models import MainMenu
from home.youth.models import Need

OURS = [model for model in get_page_models() if not model.__module__.startswith("wagtail")]


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_each_kind_of_page_says_what_it_is_for(model):
    assert any(isinstance(panel, HelpPanel) for panel in model.content_panels)


BLOCKS = {
    f"{model.__name__}-{field.name}-{name}": block
    for model in OURS
    for field in model._meta.get_fields()
    if isinstance(field, StreamField)
    for name, block in field.stream_block.child_blocks.items()
}


@pytest.mark.parametrize("name", BLOCKS)
def test_each_block_describes_and_shows_itself(name):
    block = BLOCKS[name]
    assert block.get_description(), "says nothing in the chooser"
    assert block.is_previewable, "shows no preview"


def test_there_are_blocks_to_ask():
    assert len(BLOCKS) > 10 and any(isinstance(block, BaseStructBlock | ListBlock) for block in BLOCKS.values())


def test_labx_editors_look_after_the_menu_and_the_words(home, labx_editor, sign_in):
    desk = sign_in(labx_editor)
    menu = reverse("wagtailsettings:edit", args=["pages", "mainmenu", home.get_site().pk])
    form = desk.get(menu)
    assert form.status_code == 200
    rows = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 7, "0-page": home.pk, "0-id": ""}
    desk.post(menu, {f"entries-{name}": value for name, value in rows.items()} | {"entries-0-ORDER": 1})
    assert MainMenu.for_site(home.get_site()).entries.get().page_id == home.pk
    words = {"slug": "persona", "labels": '{"pt-pt": "Persona"}'}
    for model in (GlossaryTerm, Need):
        add = reverse(model.snippet_viewset.get_url_name("add"))
        desk.post(add, words | {"explanations": '{"pt-pt": "Alguém."}'})
        assert model.objects.get().slug == "persona"


def test_nobody_else_does(home, entity, sign_in):
    officer = make_person("o@o.example", "Oficial")
    officer.groups.add(team_of(entity).officers)
    desk = sign_in(officer)
    for address in (
        reverse("wagtailsettings:edit", args=["pages", "mainmenu", home.get_site().pk]),
        reverse(GlossaryTerm.snippet_viewset.get_url_name("add")),
        reverse(Need.snippet_viewset.get_url_name("add")),
    ):
        assert desk.get(address).status_code in (302, 403)
