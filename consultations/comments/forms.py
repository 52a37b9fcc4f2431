from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from civic.design.forms import KeyedForm, Words


class CommentForm(KeyedForm):
    text = Words(
        label=_("Your comment"),
        max_length=2000,
        rows=5,
        help_text=_("Write in the language you feel at home in. It will be read and answered."),
        error_messages={"required": _("Write something first.")},
    )
    language = forms.ChoiceField(label=_("Language of your comment"), choices=settings.TONGUES)
