"""Who may begin, copy and date a consultation, and what the first act on one fixes. Answers are yes or no."""

from functools import reduce
from operator import or_

from django.db.models import Q
from django.db.models.functions import Now
from wagtail.models import Page

from civic.contributions.models import Activity, Receipt
from civic.people.roles import LABX_EDITORS
from civic.teams.rules import teams_of

# What people were told that they answer to: it stays as it was once somebody has.
FIXED = ["title", "decided", "decides"]


def is_labx_editor(person):
    return person.is_superuser or person.groups.filter(name=LABX_EDITORS).exists()


def can_begin(person):
    return teams_of(person).exists() or is_labx_editor(person)


def can_copy(person, consultation):
    """Whether someone may begin with a copy of it: of her own entities', or of a template; LabX of any."""
    if is_labx_editor(person):
        return True
    entity = consultation.get_parent()
    return teams_of(person).filter(key=entity.translation_key).exists() or (
        consultation.is_template and can_begin(person)
    )


def can_set_timeline(person, consultation):
    """Those who may publish it; and whoever writes it, until it is published for the first time in any language."""
    may = consultation.permissions_for_user(person)
    if may.can_publish():
        return True
    was_published = Page.objects.filter(
        translation_key=consultation.translation_key, first_published_at__isnull=False
    ).exists()
    return may.can_edit() and not may.page_locked() and not was_published


def activities_of(pages):
    """The conversations on these pages, on their translations, and on every page below any of them."""
    translations = Page.objects.filter(translation_key__in=[page.translation_key for page in pages])
    below = reduce(or_, (Q(path__startswith=path) for path in translations.values_list("path", flat=True)))
    return Activity.objects.filter(translation_key__in=Page.objects.filter(below).values("translation_key"))


def has_been_acted_on(consultation):
    return Receipt.objects.filter(activity__in=activities_of([consultation])).exists()


def has_opened(process):
    return process.phases.filter(openings__isnull=False, starts__lte=Now()).exists()
