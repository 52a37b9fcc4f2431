"""What may be sent to an engine: only what everyone may read, and only while everyone may read it. Nothing of a private
consultation is."""

import hashlib
import json

from django.contrib.auth.models import AnonymousUser

from civic.contributions.acts import is_read_below_what_is_visible
from civic.languages.engines import engine
from civic.languages.models import AutomaticTranslation


def is_offered_on(page):
    """Whether readers of a page are offered translations of what is written on it."""
    return bool(engine() and page.pk and not page.get_view_restrictions())


def original(contribution, part, page):
    """What is translated: the contribution as its own kind, or its answer; None if there is none, or not everyone may
    read it, on its page too."""
    is_public = contribution.is_published and is_read_below_what_is_visible(AnonymousUser(), contribution)
    if not is_public or page is None or page.get_view_restrictions():
        return None
    return contribution.specific if part == AutomaticTranslation.Part.WORDS else getattr(contribution, "answer", None)


def spoken_texts(said):
    return [getattr(said, name) for name in said.spoken]


def digest_of(said):
    """SHA-256, in hex, of what is translated: other words, or another language, have another."""
    return hashlib.sha256(json.dumps([said.language, *spoken_texts(said)]).encode()).hexdigest()
