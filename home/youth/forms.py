from django import forms
from django.apps import apps
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from civic.design.forms import Finder, SpokenSelect
from civic.vocabulary.searching import matching

CHANNELS = {"online": _("Online"), "in_person": _("In person"), "by_phone": _("By phone")}


class FindForm(Finder):
    """What services can be searched by."""

    q = forms.CharField(label=_("What do you have to do?"), required=False, max_length=100)
    need = forms.ModelChoiceField(
        None,
        label=_("What it is about"),
        required=False,
        to_field_name="slug",
        empty_label=_("Everything"),
        widget=SpokenSelect,
    )
    age = forms.IntegerField(label=_("Your age"), required=False, min_value=0, max_value=120)
    channel = forms.ChoiceField(
        label=_("How you prefer to do it"), required=False, choices=[("", _("Any way")), *CHANNELS.items()]
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["need"].queryset = apps.get_model("youth", "Need").objects.all()

    def narrow(self, services, locale):
        """Those of that language; a list when there are words, the best first; else by title."""
        chosen = self.chosen()
        if "need" in chosen:
            services = services.filter(needs=chosen["need"])
        if "age" in chosen:
            age = chosen["age"]
            services = services.filter(Q(age_to=None) | Q(age_to__gte=age), age_from__lte=age)
        if "channel" in chosen:
            services = services.exclude(**{chosen["channel"]: ""})
        services = services.order_by("title")
        return matching(services, chosen["q"], locale) if "q" in chosen else services
