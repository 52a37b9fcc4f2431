"""Forms of the editors' side."""

from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminDateTimeInput

from civic.contributions.models import Act, Phase


class PhaseForm(forms.Form):
    """When one phase runs, and which acts it opens where. Both dates empty: it is not dated yet.

    `stored` is its Phase, or None. `methods` are the consultation's ways to take part, as pages.
    `is_here` says whether the page that the form is drawn for has this phase.
    """

    starts = forms.DateTimeField(label=gettext_lazy("Starts"), required=False, widget=AdminDateTimeInput)
    ends = forms.DateTimeField(label=gettext_lazy("Ends"), required=False, widget=AdminDateTimeInput)

    def __init__(self, data, *, key, title, stored, methods, is_here):
        self.key, self.title, self.stored, self.methods, self.is_here = key, title, stored, methods, is_here
        self.had = {(row.activity_id, row.act) for row in stored.openings.all()} if stored else set()
        # A phase that this form was drawn without has nothing typed to keep: it is shown as it is stored.
        super().__init__(data if data and f"{key}-starts" in data else None, prefix=str(key))
        for name in ("starts", "ends"):
            self.fields[name].initial = self.shown(name)
        for method in methods:
            self.fields[str(method.activity.pk)] = self.acts_field(method)

    def acts_fields(self):
        return [self[str(method.activity.pk)] for method in self.methods]

    def acts_field(self, method):
        had = [act for activity_id, act in self.had if activity_id == method.activity.pk]
        return forms.MultipleChoiceField(
            label=method.get_admin_display_title(),
            choices=[choice for choice in Act.choices if choice[0] in {*method.acts, *had}],
            widget=forms.CheckboxSelectMultiple,
            required=False,
            initial=had,
        )

    def shown(self, name):
        """The stored moment as the field shows it: to the minute."""
        return getattr(self.stored, name).replace(second=0, microsecond=0) if self.stored else None

    def moment(self, name):
        """What was typed; left as it was shown, it is what is stored, seconds and all."""
        typed = self.cleaned_data[name]
        return getattr(self.stored, name) if typed and typed == self.shown(name) else typed

    def clean_starts(self):
        return self.moment("starts")

    def clean_ends(self):
        return self.moment("ends")

    def clean(self):
        starts, ends = self.cleaned_data.get("starts"), self.cleaned_data.get("ends")
        if self.errors:
            return
        if starts and ends:
            self.check_order(starts, ends)
        elif starts or ends:
            self.add_error("ends" if starts else "starts", _("A phase needs both dates, or none."))
        elif self.openings(self.cleaned_data):
            self.add_error("starts", _("Give the phase its dates, or take out what it opens."))

    def check_order(self, starts, ends):
        try:
            Phase(starts=starts, ends=ends).validate_constraints(exclude=["process", "key"])
        except ValidationError as error:
            self.add_error("ends", error.messages)

    def openings(self, values):
        """`{(activity_id, act)}`"""
        activities = [method.activity.pk for method in self.methods]
        return {(activity, act) for activity in activities for act in values.get(str(activity), [])}

    def wanted(self):
        """The phase as `set_timeline` takes it, typed or else stored; None if its dates are missing or wrong."""
        if not self.is_bound:
            values = {name: field.initial for name, field in self.fields.items()}
        else:
            values = self.cleaned_data if self.is_valid() else {}
        if not values.get("starts"):
            return None
        return {
            "key": self.key,
            "starts": values["starts"],
            "ends": values["ends"],
            "openings": self.openings(values),
        }

    def in_words(self):
        """Empty if it has no dates, or wrong ones."""
        phase = self.wanted()
        return in_words(phase["starts"], phase["ends"], phase["openings"], names_of(self.methods)) if phase else ""


def names_of(methods):
    return {method.activity.pk: method.get_admin_display_title() for method in methods}


def in_words(starts, ends, openings, names):
    """“9 November 2026 to 18 December 2026: Idea board – propose, comment”. `names` is `{activity_id: title}`."""
    opened = []
    for activity_id, name in names.items():
        acts = [str(label) for act, label in Act.choices if (activity_id, act) in openings]
        if acts:
            opened.append(f"{name} – {', '.join(acts)}")
    return _("%(first)s to %(last)s: %(opened)s") % {
        "first": day(starts),
        # A phase that ends at midnight has had its last day.
        "last": day(ends - timedelta(microseconds=1)),
        "opened": "; ".join(opened) or _("nothing is open"),
    }


def day(moment):
    return date_format(timezone.localtime(moment), "DATE_FORMAT")


def overlaps(forms):
    """`[(title, title)]` of phases that run at the same time."""
    dated = [(form.title, wanted) for form in forms if (wanted := form.wanted())]
    dated.sort(key=lambda row: row[1]["starts"])
    return [
        (title, later)
        for place, (title, one) in enumerate(dated)
        for later, other in dated[place + 1 :]
        if other["starts"] < one["ends"]
    ]
