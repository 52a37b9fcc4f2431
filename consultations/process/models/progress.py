"""What consultations show in a list."""

from collections import defaultdict
from functools import reduce
from operator import or_

from django.db.models import Q
from django.utils import timezone

from civic.contributions.models import Phase, Tally
from civic.people.restrictions import for_everyone
from consultations.process.models.consultation import counted, petals
from consultations.process.pages import ResultsPage


def with_progress(consultations):
    """The same list, each row with its phases' progress, its figures and its results page: in three queries."""
    keys = [consultation.translation_key for consultation in consultations]
    phases, figures = defaultdict(list), defaultdict(dict)
    for phase in Phase.objects.filter(process__translation_key__in=keys).select_related("process__residents_of"):
        phases[phase.process.translation_key].append(phase)
    tallies = Tally.objects.filter(activity__openings__phase__process__translation_key__in=keys)
    for key, activity, tally in tallies.values_list(
        "activity__openings__phase__process__translation_key", "activity_id", "figures"
    ).distinct():
        figures[key][activity] = tally
    results = results_of(consultations) if consultations else []
    for consultation in consultations:
        own = phases[consultation.translation_key]
        begun = [place for place, phase in enumerate(own, start=1) if phase.starts <= timezone.now()]
        consultation.petals = petals(begun[-1] if begun else 1, len(own))
        consultation.residents_of = own[0].process.residents_of if own else None
        consultation.is_now = any(phase.is_current for phase in own)
        consultation.counted = counted(figures[consultation.translation_key].values())
        consultation.results = next((page for page in results if page.path.startswith(consultation.path)), None)
    return consultations


def results_of(consultations):
    below = reduce(or_, (Q(path__startswith=consultation.path) for consultation in consultations))
    return list(for_everyone(ResultsPage.objects.live()).filter(below))
