from django.utils.translation import gettext_lazy as _

from civic.design.forms import Finder, KeyedForm, Tongue, TonguedForm, Words
from civic.people.voices import VoicedForm, voices_of
from consultations.comments.rules import speaks_officially


class CommentForm(TonguedForm, VoicedForm, KeyedForm):
    text = Words(
        label=_("Your comment"),
        max_length=2000,
        rows=5,
        help_text=_("Write in the language you feel at home in. It will be read and answered."),
        error_messages={"required": _("Write something first.")},
    )
    language = Tongue(label=_("Language of your comment"), instead=TonguedForm.OURS_TO_FIND)


class ThreadForm(Finder):
    """Which comments are shown."""

    language = Tongue(label=_("Language of the comments"), instead=_("All"))


def voices_on(request, activity):
    """In whose name she can comment there; whoever speaks for the entity itself has no choice."""
    voices = voices_of(request)
    return [] if voices and speaks_officially(request.user, activity) else voices
