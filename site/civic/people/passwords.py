from django.contrib.auth.password_validation import MinimumLengthValidator
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from civic.people.demo import is_public


class LongEnough(MinimumLengthValidator):
    """Django's, in words of our own: its Portuguese lacks them."""

    def get_error_message(self):
        return _("This password is too short. Write at least %(n)s letters, digits or signs.") % {"n": self.min_length}

    def get_help_text(self):
        return _("At least %(n)s letters, digits or signs.") % {"n": self.min_length}


class NotTheDemos:
    """The password of the demo is written in its code, for everyone to read."""

    def validate(self, password, user=None):
        if is_public(password):
            raise ValidationError(self.get_help_text())

    def get_help_text(self):
        return _("The password of the demonstration is known to everyone. Choose another one.")
