"""How many pages of each entity stand how in each language."""

from collections import Counter
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Substr
from django.utils.translation import gettext as _
from wagtail.models import Page

from civic.languages.standing import Standing, other_languages, with_standing
from civic.teams.models import Team

OTHERS = "others"  # pages that are no entity's
PLACE = Substr("path", 1, 3 * Page.steplen)  # entities stand right below the home page


@dataclass(frozen=True)
class Figures:
    """Of one entity; `key` is its team's, or `OTHERS`."""

    key: str
    title: str
    languages: dict  # {code: {Standing: n}}


def figures(originals):
    """`[Figures]` of the entities to which these pages belong, by name, in three queries."""
    teams = teams_by_place()
    totals, standings = Counter(), Counter()
    for place, n in originals.annotate(place=PLACE).values_list("place").annotate(Count("pk")).order_by():
        totals[teams.get(place)] += n
    for place, code, standing, n in counted(originals):
        standings[teams.get(place), code, standing] += n
    found = sorted((team for team in totals if team), key=lambda team: team.name)
    return [figures_of(team, totals, standings) for team in [*found, *([None] if None in totals else [])]]


def figures_of(team, totals, standings):
    languages = {}
    for code in other_languages():
        languages[code] = {standing: standings[team, code, standing] for standing in Standing}
        languages[code][Standing.MISSING] = totals[team] - sum(languages[code].values())
    if team is None:
        return Figures(OTHERS, _("Pages of no entity"), languages)
    return Figures(str(team.key), team.name, languages)


def teams_by_place():
    keys = {team.key: team for team in Team.objects.all()}
    pages = Page.objects.filter(translation_key__in=keys, locale__language_code=settings.LANGUAGE_CODE)
    return {path: keys[key] for path, key in pages.values_list("path", "translation_key")}


def counted(originals):
    """`(place, code of a language, standing, n)`"""
    own = originals.filter(translation_key=OuterRef("translation_key")).annotate(place=PLACE).order_by()
    pages = with_standing(Page.objects.filter(translation_key__in=originals.order_by().values("translation_key")))
    pages = pages.filter(locale__language_code__in=other_languages()).annotate(place=Subquery(own.values("place")[:1]))
    return pages.values_list("place", "locale__language_code", "standing").annotate(Count("pk")).order_by()


def counted_in(originals, *, language, standing, entity):
    """The originals behind one figure: their translation into the language stands like that."""
    there = Page.objects.filter(locale__language_code=language)
    if standing == Standing.MISSING:
        originals = originals.exclude(translation_key__in=there.values("translation_key"))
    else:
        like_that = with_standing(there).filter(standing=standing)
        originals = originals.filter(translation_key__in=like_that.values("translation_key"))
    places = {place: str(team.key) for place, team in teams_by_place().items()}
    of_entities = originals.annotate(place=PLACE)
    if entity == OTHERS:
        return of_entities.exclude(place__in=places)
    return of_entities.filter(place__in=[place for place, key in places.items() if key == entity])
