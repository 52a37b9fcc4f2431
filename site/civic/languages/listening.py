"""In which of our languages a text is written, found out on this machine. For the task worker only: what it knows
about languages takes 100 MB of memory."""

from functools import cache

from django.conf import settings
from py3langid.langid import MODEL_FILE, LanguageIdentifier

SURE = 0.9


def language_of(text):
    """One of `settings.LANGUAGES`; None if that is not sure."""
    spoken, probability = identifier().classify(text)
    return ours()[spoken] if probability >= SURE else None


def ours():
    """`{"pt": "pt-pt", "zh": "zh-hans", …}`"""
    return {code.partition("-")[0]: code for code, _name in settings.LANGUAGES}


@cache
def identifier():
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(ours()))
    return identifier
