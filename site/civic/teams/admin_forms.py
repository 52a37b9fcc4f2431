import re

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from civic.teams.models import Team

MOST = 20  # letters at a time


class InviteForm(forms.Form):
    emails = forms.CharField(
        label=gettext_lazy("E-mail addresses"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("One, or several on a line each."),
        max_length=5000,
    )
    role = forms.ChoiceField(
        label=gettext_lazy("Role"),
        choices=Team.Role.choices,
        initial=Team.Role.OFFICER,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Officers write pages and answer people. Moderators may hide what people wrote."),
    )
    language = forms.ChoiceField(label=gettext_lazy("Language of the letter"), choices=settings.LANGUAGES)

    def clean_emails(self):
        """`["ana@entity.example", …]`, each once."""
        emails = list(dict.fromkeys(filter(None, re.split(r"[\s,;<>]+", self.cleaned_data["emails"].lower()))))
        wrong = [email for email in emails if not is_email(email)]
        if wrong:
            raise ValidationError(_("These are no e-mail addresses: %(wrong)s") % {"wrong": ", ".join(wrong)})
        if len(emails) > MOST:
            raise ValidationError(_("Invite at most %(most)s people at a time.") % {"most": MOST})
        return emails


def is_email(text):
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True
