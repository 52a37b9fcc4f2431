"""What is remembered in a process, for seconds: what every reader sees alike."""

import hashlib

from django.conf import settings
from django.core.cache import caches
from django.utils.translation import get_language


def briefly(key, ask):
    """What `ask()` returns, or returned in this process during the last `BRIEFLY` seconds, in the same language.

    Only for what is the same for every reader. Each gets a copy of her own, so that nobody changes it for others.
    None is not remembered, nor is an exception.
    """
    digest = hashlib.sha256(f"{get_language()} {key}".encode()).hexdigest()
    found = caches["brief"].get(digest)
    if found is None:
        found = ask()
        if found is not None:
            caches["brief"].set(digest, found, timeout=settings.BRIEFLY)
    return found
