"""In whose name someone writes: in her own, or for an organisation that she says she speaks for."""

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from civic.people.models import Organisation
from civic.prepared import Prepared

organisations = Prepared(lambda person: Organisation.objects.filter(people=person), -1)


def organisations_of(person):
    return organisations.rows(person.pk)


def voices_of(request):
    """The organisations among which a form lets her choose; None before she has signed in. Not asked for when a form
    is sent that had no choice."""
    if not request.user.is_authenticated:
        return None
    if request.method == "POST" and "organisation" not in request.POST:
        return []
    return organisations_of(request.user)


class VoicedForm(forms.Form):
    """Asks whoever speaks for an organisation in whose name she writes: `cleaned_data["organisation"]`, or None.

    Others are not asked, and find nothing about it. `voices` are those among which she can choose; None does not ask.
    """

    def __init__(self, *args, voices=None, **kwargs):
        super().__init__(*args, **kwargs)
        if voices or (voices is not None and self.data.get("organisation")):
            self.fields["organisation"] = Voice(voices)

    def clean(self):
        super().clean()
        self.cleaned_data.setdefault("organisation", None)
        return self.cleaned_data


class Voice(forms.TypedChoiceField):
    def __init__(self, voices):
        by_key = {str(organisation.pk): organisation for organisation in voices}
        names = [
            (key, format_html("<bdi>{}</bdi> ({})", organisation.name, organisation.get_kind_display()))
            for key, organisation in by_key.items()
        ]
        super().__init__(
            label=_("I speak for"),
            help_text=_("Readers see it beside your name, and it is counted as the organisation's, not as yours."),
            choices=[("", _("Myself")), *names],
            coerce=by_key.get,
            empty_value=None,
            required=False,
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": _("You do not speak for this organisation. Choose again.")},
        )
