from django import forms
from django.utils.translation import gettext_lazy as _

from civic.contributions.models import Answer
from civic.design.forms import Words
from civic.moderation.models import Report


class ReportForm(forms.Form):
    reason = forms.ChoiceField(
        label=_("What is wrong with it?"), choices=Report.Reason.choices, widget=forms.RadioSelect
    )
    text = Words(label=_("Tell us more"), max_length=500, rows=3, required=False)


class AnswerForm(forms.ModelForm):
    class Meta:
        model = Answer
        fields = ["status", "text", "language"]
        help_texts = {
            "text": _("Say what was decided and why, and what happens next. It is published at once."),
        }

    def __init__(self, *args, needs_status=True, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["status"].required = needs_status


class HideForm(forms.Form):
    reason = forms.CharField(
        label=_("Reason"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The author reads it, word for word."),
    )
