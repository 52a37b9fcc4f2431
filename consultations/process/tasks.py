"""Jobs around the pages of entities and consultations."""

from functools import partial

from django.db import transaction
from django.tasks import task
from django.template.loader import render_to_string
from wagtail.models import Page


def draw_pictures_soon(page):
    """Have its pictures made once it is stored."""
    transaction.on_commit(partial(draw_pictures.enqueue, page.pk))


@task
def draw_pictures(page_id):
    """Make the picture in every size and format that readers ask for, before the first of them does.

    Which these are stands in one place, the piece of the page's template called `picture`: it is drawn.
    """
    page = Page.objects.filter(pk=page_id).first()
    if page is not None:
        page = page.specific
        render_to_string(f"{page.template}#picture", {"page": page})
