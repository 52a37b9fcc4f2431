from django import forms
from django.utils.translation import gettext_lazy as _


class EntryForm(forms.Form):
    code = forms.CharField(
        label=_("Your code"),
        max_length=40,
        help_text=_("Eight signs, like 7K3M-Q9TX. Capitals and the dash do not matter."),
        error_messages={"required": _("Write the code that you were given.")},
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false", "dir": "ltr"}
        ),
    )
