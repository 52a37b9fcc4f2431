"""Whose pages are kept by whom."""

from datetime import date
from functools import reduce
from operator import or_

from django.db.models import Q
from wagtail.models import Page

from civic.contributions.models import Activity
from civic.teams.rules import looks_after_all, pages_in_care_of, teams_of
from civic.upkeep.models import Barrier, HeardPage, KeptPage, Remark, due, kinds_of


def answered_for_by(person, model):
    """The pages of that kind that someone of staff answers for: all, for LabX; else those in her care, and those of
    the entities that she works for, wherever they stand."""
    if looks_after_all(person):
        return model.objects.all()
    own = pages_in_care_of(person).values("pk")
    entities = Page.objects.filter(translation_key__in=teams_of(person).values("key")).values("pk")
    return model.objects.filter(Q(pk__in=own) | Q(entity__in=entities))


def find(person, pk):
    """That page as its own kind, if she answers for it; else None."""
    found = (answered_for_by(person, model).filter(pk=pk).first() for model in kinds_of(KeptPage))
    return next(filter(None, found), None)


def due_pages(person):
    """Public pages whose facts she is to check, each once: in the language in which it was first written."""
    pages = []
    for found in due_of_each_kind(person):
        first = {}
        for page in found.select_related("locale", "entity").order_by("pk"):
            first.setdefault(page.translation_key, page)
        pages += sorted(first.values(), key=lambda page: (page.check_by or date.min, page.title))
    return pages


def count_due(person):
    """How many pages `due_pages` has."""
    return sum(found.values("translation_key").distinct().count() for found in due_of_each_kind(person))


def due_of_each_kind(person):
    return [answered_for_by(person, model).live().filter(due(), alias_of=None) for model in kinds_of(KeptPage)]


def remarks_for(person):
    """What readers said about pages that she answers for."""
    keys = [answered_for_by(person, model).values("translation_key") for model in kinds_of(HeardPage)]
    of_these = reduce(or_, (Q(translation_key__in=of_kind) for of_kind in keys))
    return Remark.objects.filter(activity__in=Activity.objects.filter(of_these))


def can_read_remarks(person):
    """Asked by the menus of every screen of the admin: remembered with the person, whom each request fetches anew."""
    if not hasattr(person, "answers_for_pages"):
        is_staff = person.has_perm("wagtailadmin.access_admin")
        person.answers_for_pages = is_staff and (looks_after_all(person) or teams_of(person).exists())
    return person.answers_for_pages


def barriers_for(person):
    """What kept people out is told to LabX, with their e-mail: to nobody who works for an entity."""
    return Barrier.objects.all() if can_answer_barriers(person) else Barrier.objects.none()


def can_answer_barriers(person):
    return person.has_perm("wagtailadmin.access_admin") and looks_after_all(person)
