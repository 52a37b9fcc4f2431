"""What is asked of whoever begins a consultation."""

from datetime import date, timedelta

from django import forms
from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override, pgettext
from wagtail.admin.widgets import AdminDateInput

from civic.contributions.models import Act
from consultations.process.models import ConsultationPage, PhaseText
from consultations.process.pages import kinds_of_ways


class DayField(forms.DateField):
    """A day of our time: others cannot be reckoned with."""

    widget = AdminDateInput
    default_validators = [MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2100, 1, 1))]


class ForAnEntity(forms.Form):
    """`entities` is a query set. With one alone there is nothing to choose."""

    entity = forms.ModelChoiceField(None, label=gettext_lazy("Entity"), empty_label=None)

    def __init__(self, *args, entities, chosen=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.only = entities[0] if len(entities) == 1 else None
        if self.only:
            del self.fields["entity"]
        else:
            self.fields["entity"].queryset = entities
            self.fields["entity"].initial = chosen

    @property
    def for_entity(self):
        return self.only or self.cleaned_data["entity"]


class FactsForm(ForAnEntity, forms.ModelForm):
    """The words of a new consultation."""

    class Meta:
        model = ConsultationPage
        fields = ["title", "lead", "decided", "decides", "can_do", "time_needed", "afterwards", "audiences", "email"]
        help_texts = {
            "title": gettext_lazy("As a question, in words that people use themselves."),
            "lead": gettext_lazy("The question in plain words, and what people gain by answering."),
            "audiences": gettext_lazy("Leave it empty when it is for everyone."),
        }
        widgets = {
            name: forms.Textarea({"rows": 2}) for name in ["lead", "decided", "decides", "can_do", "afterwards"]
        } | {"audiences": forms.CheckboxSelectMultiple}

    field_order = ["entity", *Meta.fields]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.fields["audiences"].queryset.exists():
            del self.fields["audiences"]

    def fields_of(self, *names):
        return [self[name] for name in names if name in self.fields]

    def about(self):
        return self.fields_of("entity", "title", "lead")

    def facts(self):
        return self.fields_of("decided", "decides", "can_do", "time_needed", "afterwards")

    def page(self):
        """The page that was typed, not stored yet."""
        page = self.save(commit=False)
        page.slug = ""  # chosen where it is known what else stands below the entity
        page.audiences = self.cleaned_data.get("audiences", [])
        return page


class NewPhaseForm(forms.Form):
    title = forms.CharField(label=gettext_lazy("Title"), max_length=PhaseText._meta.get_field("title").max_length)
    starts = DayField(label=gettext_lazy("First day"))
    ends = DayField(label=gettext_lazy("Last day"))

    def __init__(self, *args, is_open, **kwargs):
        super().__init__(*args, **kwargs)
        self.is_open = is_open

    def clean(self):
        starts, ends = self.cleaned_data.get("starts"), self.cleaned_data.get("ends")
        if starts and ends and ends < starts:
            self.add_error("ends", _("The last day must not be before the first."))

    def wanted(self):
        return self.cleaned_data | {"is_open": self.is_open}


def new_phase_forms(data=None):
    """Listen, take part, decide: the middle one is open, for a month, two weeks from now."""
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    with override(settings.LANGUAGE_CODE):  # the words of the page, whatever language the editor works in
        titles = [pgettext("phase", "Listen"), pgettext("phase", "Take part"), pgettext("phase", "Decide and answer")]
    days = [(0, 13), (14, 44), (45, 75)]
    return [
        NewPhaseForm(
            data,
            prefix=f"phase-{number}",
            is_open=number == 1,
            initial={
                "title": title,
                "starts": today + timedelta(days=first),
                "ends": today + timedelta(days=last),
            },
        )
        for number, (title, (first, last)) in enumerate(zip(titles, days, strict=True))
    ]


class WayForm(forms.Form):
    """One way to take part, and what people can do there while it is open."""

    wanted = forms.BooleanField(required=False)
    acts = forms.MultipleChoiceField(
        label=gettext_lazy("There people can"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, kind, **kwargs):
        super().__init__(*args, prefix=kind._meta.label_lower, **kwargs)
        self.kind = kind
        self.fields["wanted"].label = capfirst(kind._meta.verbose_name)
        self.fields["acts"].choices = [choice for choice in Act.choices if choice[0] in kind.acts]
        self.fields["acts"].initial = kind.acts

    def clean(self):
        if self.cleaned_data.get("wanted") and not self.cleaned_data.get("acts"):
            self.add_error("acts", _("Choose what people can do there, or take this out."))


def way_forms(data=None):
    return [WayForm(data, kind=kind) for kind in kinds_of_ways()]


class CopyForm(ForAnEntity):
    """What is asked of whoever begins with a copy."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=255, help_text=FactsForm.Meta.help_texts["title"])
    starts = DayField(
        label=gettext_lazy("First day"),
        help_text=gettext_lazy("The first phase begins on this day, and all others as long after it as they did."),
    )
    field_order = ["entity", "title", "starts"]


def fresh_copy_form(data, source, **kwargs):
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    return CopyForm(data, initial={"title": source.title, "starts": today + timedelta(days=14)}, **kwargs)
