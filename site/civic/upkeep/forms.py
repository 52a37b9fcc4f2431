from datetime import timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.design.forms import Words
from civic.upkeep.models import Barrier, Remark


class OpenForm(forms.Form):
    """Anyone may send it, without an account."""

    # Nobody sees this field; programs that fill in everything fill it in too.
    website = forms.CharField(required=False, widget=forms.HiddenInput)

    @property
    def is_by_a_program(self):
        return bool(self.data.get("website"))


class ReaderForm(OpenForm):
    """Did it help, and what was missing? Any of the two is worth reading."""

    helped = forms.ChoiceField(
        label=_("Did this page help?"),
        choices=Remark.Helped.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Say first whether it helped.")},
    )
    text = Words(
        label=_("What was missing, or confused you?"),
        help_text=_("Write nothing about yourself that we do not need to know."),
        rows=3,
        max_length=1000,
        required=False,
    )


class BarrierForm(OpenForm):
    """What kept her out: only that is needed."""

    text = Words(
        label=_("What did not work?"),
        help_text=_("What did you want to do, and what happened instead?"),
        rows=5,
        max_length=3000,
        error_messages={"required": _("Write what did not work.")},
    )
    where = forms.CharField(
        label=_("On which page?"), help_text=_("Its name or its address."), max_length=300, required=False
    )
    with_help_of = forms.MultipleChoiceField(
        label=_("What do you use?"), choices=Barrier.Help.choices, widget=forms.CheckboxSelectMultiple, required=False
    )
    email = forms.EmailField(
        label=_("Your e-mail"),
        help_text=_("Only if you want an answer. We use it for nothing else, and forget it a month after answering."),
        required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"}),
        error_messages={"invalid": _("This is no e-mail address. It looks like name@example.org.")},
    )

    @classmethod
    def coming_from(cls, request):
        """A fresh one, with the page of ours that `?page=` names, as links to it do."""
        path = request.GET.get("page", "")
        is_ours = path.startswith("/") and not path.startswith("//") and path.isprintable()
        return cls(initial={"where": path[:300] if is_ours else ""})

    def said(self):
        return {name: self.cleaned_data[name] for name in ("text", "where", "with_help_of", "email")}


class BarrierAnswerForm(forms.Form):
    text = Words(
        label=_("Your answer"),
        help_text=_("Say what became of it, in the language she wrote in. It is sent to her by e-mail."),
        max_length=5000,
        error_messages={"required": _("Write the answer first.")},
    )


class CheckedForm(forms.Form):
    check_by = forms.DateField(
        label=_("Check again by"),
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"required": _("Say by when it has to be checked again.")},
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["check_by"].initial = timezone.localdate() + timedelta(days=182)

    def clean_check_by(self):
        if self.cleaned_data["check_by"] <= timezone.localdate():
            raise forms.ValidationError(_("This day has passed. Choose one ahead."))
        return self.cleaned_data["check_by"]
