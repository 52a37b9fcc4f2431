import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.cache import cache

from civic.people.limits import is_within_limits

pytestmark = pytest.mark.django_db


@pytest.fixture
def asking(rf, settings):
    def ask(*limits, person=None, address="192.0.2.1", key="", times=1):
        settings.LIMITS = {"act": limits}
        request = rf.post("/", REMOTE_ADDR=address)
        request.user = person or AnonymousUser()
        return [is_within_limits(request, "act", key=key) for _time in range(times)]

    return ask


def test_strangers_are_counted_by_their_address_and_never_as_one_person(asking):
    both = [(2, 60, "person"), (3, 60, "address")]
    assert asking(*both, times=4) == [True, True, True, False]
    assert asking(*both, address="192.0.2.2") == [True]


def test_a_person_is_one_wherever_she_is(asking, citizen, other_citizen):
    limit = (2, 60, "person")
    seen = [asking(limit, person=citizen, address=f"192.0.2.{number}")[0] for number in range(3)]
    assert seen == [True, True, False] and asking(limit, person=other_citizen) == [True]


def test_an_ipv6_customer_has_one_address_however_many_she_uses(asking):
    limit = (1, 60, "address")
    assert asking(limit, address="2001:db8:1:2::1") == [True]
    assert asking(limit, address="2001:db8:1:2:ffff::9") == [False]
    assert asking(limit, address="2001:db8:1:3::1") == [True]


def test_what_one_limit_refuses_is_not_held_against_the_next(asking, citizen, other_citizen):
    limits = [(1, 60, "person"), (2, 60, "key")]
    assert asking(*limits, person=citizen, key="an-address", times=5) == [True, False, False, False, False]
    assert asking(*limits, person=other_citizen, key="an-address") == [True]


def test_who_was_too_fast_waits_once_from_the_first_refusal(asking, monkeypatch):
    waits = []
    monkeypatch.setattr(cache, "touch", lambda name, timeout: waits.append(timeout), raising=False)
    assert asking((1, 60, "address"), times=4) == [True, False, False, False]
    assert waits == [60]


def test_a_count_that_ends_at_this_moment_begins_anew(asking, monkeypatch):
    def gone(name):
        raise ValueError(name)

    asking((1, 60, "address"))
    monkeypatch.setattr(cache, "incr", gone, raising=False)
    assert asking((1, 60, "address")) == [True]
