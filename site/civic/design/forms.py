"""What all forms of ours share."""

import uuid
from functools import partial

from django import forms
from django.conf import settings
from django.utils.translation import get_language, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from civic.cache import briefly
from civic.design.templatetags.design import bcp47, direction


class KeyedForm(forms.Form):
    """Carries the key that makes an act happen once, however often the form is sent."""

    key = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["key"].initial = uuid.uuid4

    def clean_key(self):
        # A form sent without its key cannot be told from another: it counts as a new one.
        return self.cleaned_data["key"] or uuid.uuid4()


def key_in(data):
    """The key that a form of buttons alone was sent with; a new one, if it has none."""
    try:
        return uuid.UUID(data.get("key", ""))
    except ValueError:
        return uuid.uuid4()


class Finder(forms.Form):
    """What a list is searched by; all of it in the address."""

    def chosen(self):
        """What was asked for and makes sense, by field; the rest is left out rather than refused."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    @property
    def key(self):
        """What was chosen, as a name to remember the answer by: the same however the address says it."""
        return " ".join(f"{name}={getattr(value, 'pk', value)}" for name, value in sorted(self.chosen().items()))


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


class SpokenSelect(forms.Select):
    """Says of each thing to choose in which language its name is, where that is not the reader's."""

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        code = value and value.instance.tongue
        if code and code != get_language():
            option["attrs"] |= {"lang": bcp47(code), "dir": direction(code)}
        return option


class TongueSelect(forms.Select):
    """The languages by their own names; drawn as one piece, since Django's own takes a template for each option."""

    template_name = "design/select.html"

    def __init__(self, attrs=None, choices=()):
        # Names in all scripts: in the system's own letters, or each page with such a list would fetch all fonts.
        super().__init__({"class": "tongues"} | (attrs or {}), choices)

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        option["attrs"] |= {"lang": bcp47(value or get_language()), "dir": direction(value or get_language())}
        return option

    def render(self, name, value, attrs=None, renderer=None):
        draw = partial(super().render, name, value, attrs, renderer)
        if value and value not in dict(self.choices):
            return draw()  # whatever someone typed into the address
        return briefly(f"languages {name} {value} {attrs} {next(iter(self.choices))}", draw)


class Tongue(forms.ChoiceField):
    """In which language something is written; `instead` is what can be said instead of one."""

    def __init__(self, *, instead, **kwargs):
        choices = [("", instead), *settings.LANGUAGES]
        super().__init__(choices=choices, widget=TongueSelect, required=False, **kwargs)


class TonguedForm(forms.Form):
    """With a `language`, a Tongue. Who does not say it writes in the reader's, as far as we know before we find out."""

    OURS_TO_FIND = _("Find it out from my text")

    def clean(self):
        super().clean()
        said = self.cleaned_data.get("language")
        self.cleaned_data["language_is_guessed"] = not said
        self.cleaned_data["language"] = said or get_language()
