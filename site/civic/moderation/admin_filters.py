from functools import reduce
from operator import or_

import django_filters
from django import forms
from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Length, Substr
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import Page

from civic.contributions.models import Contribution, Status, kinds
from civic.moderation.models import Report
from civic.moderation.rules import activities_in_care_of, in_care_of


def names_of_kinds():
    return [(kind, capfirst(model._meta.verbose_name)) for kind, model in kinds().items()]


def consultations(request):
    """The pages, in their first language, below which this person looks after something. A page that was not public
    yet, and where nobody has written, is left out: its title may be a secret of its entity."""
    looked_after = above(activities_in_care_of(request.user).values("translation_key"))
    written_on = above(in_care_of(request.user).values("activity__translation_key"))
    translations = Page.objects.filter(translation_key=OuterRef("translation_key"))
    earlier, public = translations.filter(pk__lt=OuterRef("pk")), translations.filter(live=True)
    known = Exists(public) | Q(path__in=written_on)
    return Page.objects.filter(known, ~Exists(earlier), path__in=looked_after).order_by("title")


def above(keys):
    """The paths of the pages right above those with these keys."""
    path = Substr("path", 1, Length("path") - Page.steplen)
    return Page.objects.filter(translation_key__in=keys).annotate(above=path).values("above")


def yes_or_no(label, method):
    return django_filters.ChoiceFilter(
        label=label,
        method=method,
        choices=[("yes", _("Yes")), ("no", _("No"))],
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )


class ContributionFilterSet(WagtailFilterSet):
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=names_of_kinds, empty_label=_("All"), widget=forms.RadioSelect
    )
    status = django_filters.ChoiceFilter(
        label=_("Status"),
        choices=[choice for choice in Status.choices if choice[0] != Status.DRAFT],
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"), choices=settings.LANGUAGES, empty_label=_("All"), widget=forms.RadioSelect
    )
    answered = yes_or_no(_("Answered"), "filter_answered")
    reported = yes_or_no(_("Reported, not decided yet"), "filter_reported")
    by_organisations = yes_or_no(_("By organisations"), "filter_by_organisations")
    consultation = django_filters.ModelChoiceFilter(
        label=_("Consultation"), queryset=consultations, method="filter_consultation", empty_label=_("All")
    )

    class Meta:
        model = Contribution
        fields = ["kind", "status", "language", "answered", "reported", "by_organisations", "consultation"]

    def filter_answered(self, contributions, name, value):
        return contributions.filter(answer__isnull=value == "no")

    def filter_reported(self, contributions, name, value):
        reports = Report.objects.filter(contribution=OuterRef("pk"), is_settled=False)
        return contributions.filter(Exists(reports) if value == "yes" else ~Exists(reports))

    def filter_by_organisations(self, contributions, name, value):
        return contributions.filter(organisation__isnull=value == "no")

    def filter_consultation(self, contributions, name, page):
        translations = Page.objects.filter(translation_key=page.translation_key)
        below = reduce(or_, (Q(path__startswith=each.path) for each in translations))
        return contributions.filter(activity__translation_key__in=Page.objects.filter(below).values("translation_key"))
