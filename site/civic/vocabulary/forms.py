from django import forms
from django.db.models import F
from django.forms.models import ModelChoiceIterator

from civic.vocabulary.models import Territory


class ByDistrict(ModelChoiceIterator):
    """The choices of a select: each district and its municipalities as one group."""

    def __iter__(self):
        groups = {}
        for place in self.queryset.order_by(F("within__name").asc(nulls_first=True), "name"):
            if place.within_id is None:
                groups[place.code] = (place.name, [(place.code, place.name)])
            else:
                groups[place.within_id][1].append((place.code, place.name))
        return iter([("", self.field.empty_label), *groups.values()])


class PlaceSelect(forms.Select):
    """Says of the groups in which language the names of places are, where that is not the reader's."""

    template_name = "vocabulary/places.html"

    def get_context(self, *args):
        return super().get_context(*args) | {"tongue": Territory.tongue}


class Place(forms.ModelChoiceField):
    """A district or a municipality."""

    iterator = ByDistrict
    widget = PlaceSelect

    def __init__(self, queryset=None, **kwargs):
        super().__init__(Territory.objects.all() if queryset is None else queryset, **kwargs)
