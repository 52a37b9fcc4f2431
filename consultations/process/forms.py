from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from civic.vocabulary.models import Audience, Territory, Topic


class FindForm(forms.Form):
    """What the list of consultations can be searched by; all of it in the address."""

    STATES = [("open", _("Open")), ("upcoming", _("Opening soon")), ("closed", _("Closed, with results"))]

    state = forms.ChoiceField(label=_("State"), choices=STATES, required=False, widget=forms.HiddenInput)
    topic = forms.ModelChoiceField(
        Topic.objects.all(), to_field_name="slug", label=_("Topic"), required=False, empty_label=_("All")
    )
    entity = forms.ModelChoiceField(None, to_field_name="slug", label=_("Entity"), required=False, empty_label=_("All"))
    audience = forms.ModelChoiceField(
        Audience.objects.all(), to_field_name="slug", label=_("For whom"), required=False, empty_label=_("Everyone")
    )
    territory = forms.ModelChoiceField(None, label=_("Where"), required=False, empty_label=_("Anywhere"))

    def __init__(self, *args, entities, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["territory"].queryset = Territory.objects.filter(within=None)
        self.fields["entity"].queryset = entities
        self.fields["entity"].label_from_instance = lambda entity: entity.title

    def chosen(self):
        """What was asked for and makes sense, by field; the rest is left out rather than refused."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    def narrow(self, consultations):
        chosen = self.chosen()
        if "topic" in chosen:
            consultations = consultations.filter(topics=chosen["topic"])
        if "audience" in chosen:
            consultations = consultations.filter(audiences=chosen["audience"])
        if "territory" in chosen:
            # What concerns the whole country concerns each place in it.
            consultations = consultations.filter(Q(territory=chosen["territory"]) | Q(territory=None))
        if "entity" in chosen:
            consultations = consultations.child_of(chosen["entity"])
        return consultations
