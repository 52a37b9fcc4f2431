"""Drafts and typed forms that the stories about launching share."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from civic.teams.actions import trust
from civic.teams.rules import team_of
from consultations.ideas.models import IdeaBoardPage
from consultations.process import launch
from consultations.process.models import ConsultationPage

FACTS = {
    "title": "Que árvores plantamos?",
    "lead": "Diga onde falta sombra na sua rua.",
    "decided": "Onde se plantam cem árvores.",
    "decides": "A câmara, em maio.",
    "can_do": "Propor um sítio e apoiar os dos outros.",
    "time_needed": "Dois minutos.",
    "afterwards": "Cada proposta tem resposta.",
    "email": "arvores@entidade.example",
}
REST = {"data_purpose": "Para escolher os sítios e lhe responder.", "lawful_basis": "task"}


def days(first, last):
    today = timezone.localdate()
    return {"starts": today + timedelta(days=first), "ends": today + timedelta(days=last)}


def begin(entity, by, **fields):
    """A draft to which nothing is missing; `fields` are written over it."""
    phases = [
        {"title": "Ouvir", "is_open": False, **days(0, 13)},
        {"title": "Participar", "is_open": True, **days(14, 44)},
        {"title": "Decidir", "is_open": False, **days(45, 75)},
    ]
    ways = {IdeaBoardPage: ["submit", "support"]}
    page = launch.begin(ConsultationPage(**FACTS | REST), entity, by=by, phases=phases, ways=ways)
    return rewrite(page, **fields) if fields else page


def rewrite(page, **fields):
    """As saving the draft in the editor does."""
    for name, value in fields.items():
        setattr(page, name, value)
    if not page.live:
        page.save()
    page.save_revision(clean=False)
    return page


def distrust(entity):
    trust(team_of(entity), by=None, publishes=False)


def readiness(page):
    return reverse("consultation_readiness", args=[page.pk])


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def latest(page):
    return ConsultationPage.objects.get(pk=page.pk).get_latest_revision_as_object()


def as_drawn(client, page):
    """What Wagtail's editor would send if nothing were typed."""
    form = client.get(edit(page)).context["form"]
    data = {"easy-count": "0"}  # no easy text
    for drawn in [form, *(part for formset in form.formsets.values() for part in (formset.management_form, *formset))]:
        for bound in drawn:
            value = "on" if bound.value() is True else bound.field.widget.format_value(bound.value())
            if value not in (None, []) and bound.value() is not False:
                data[bound.html_name] = value
    return data
