"""How often something may be done: `LIMITS` in the settings."""

from functools import wraps
from hashlib import sha256
from ipaddress import ip_address, ip_network

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.shortcuts import render

from civic.people.keep import own_words


def is_within_limits(request, action, key=""):
    """Count it, for this person, this address and that `key`: False if one of them did it too often."""
    who = {"person": request.user.pk, "address": address_of(request), "key": key}
    return all(
        is_counted(f"limit:{action}:{per}:{seconds}:{sha256(str(who[per]).encode()).hexdigest()}", number, seconds)
        for number, seconds, per in settings.LIMITS[action]
        if who[per] is not None  # strangers are known by their address alone
    )


def is_counted(name, number, seconds):
    """Whether it was no more than `number` times in the `seconds` since the first. Who was too fast waits as long."""
    if cache.add(name, 1, timeout=seconds):
        return True
    try:
        times = cache.incr(name)
    except ValueError:  # these seconds ended just now
        return True
    if times == number + 1:
        cache.touch(name, timeout=seconds)
    return times <= number


def address_of(request):
    """Of whoever asks; of an IPv6 address the network, which is all one customer's."""
    address = get_adapter().get_client_ip(request)
    return str(ip_network(f"{address}/64", strict=False)) if ip_address(address).version == 6 else address


def too_fast(request, *words):
    """The answer to whoever went beyond the limits: nothing of the `words` is lost."""
    return render(request, "429.html", {"words": [word for word in words if word]}, status=429)


def not_too_fast(view):
    """No more sendings in a minute than a person can type."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.method == "POST" and not is_within_limits(request, "act"):
            words = [value for name, value in own_words(request) if name in ("title", "text", "name")]
            return too_fast(request, *words)
        return view(request, *args, **kwargs)

    return wrapped
