from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import gettext as _


class LongEnough(MinimumLengthValidator):
    """Django's, in words of our own: its Portuguese lacks them."""

    def get_error_message(self):
        return _("This password is too short. Write at least %(n)s letters, digits or signs.") % {"n": self.min_length}

    def get_help_text(self):
        return _("At least %(n)s letters, digits or signs.") % {"n": self.min_length}
