"""What all forms of ours share."""

import uuid

from django import forms
from django.utils.translation import ngettext_lazy


class KeyedForm(forms.Form):
    """Carries the key that makes an act happen once, however often the form is sent."""

    key = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["key"].initial = uuid.uuid4

    def clean_key(self):
        # A form sent without its key cannot be told from another: it counts as a new one.
        return self.cleaned_data["key"] or uuid.uuid4()


class Words(forms.CharField):
    """A text of several lines; says how long it may be in the reader's own counting, not only in the end."""

    def __init__(self, *, rows=6, **kwargs):
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows, "dir": "auto"}))
        super().__init__(**kwargs)
        if self.max_length:
            self.error_messages["max_length"] = ngettext_lazy(
                "This is too long: %(show_value)d characters. Shorten it to %(limit_value)d.",
                "This is too long: %(show_value)d characters. Shorten it to %(limit_value)d.",
                self.max_length,
            )
