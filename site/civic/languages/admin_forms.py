from django import forms
from django.utils.translation import gettext_lazy as _

from civic.languages.models import Review


class RemarkForm(forms.ModelForm):
    class Meta:
        model = Review
        fields = ["remark"]
        widgets = {"remark": forms.Textarea(attrs={"rows": 4})}
        error_messages = {"remark": {"required": _("Say what has to be changed.")}}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["remark"].required = True
        self.fields["remark"].help_text = _("Say which text, and what you would write.")
