"""A cache in Redis that may fail. Only imported where there is one: its client takes five megabytes."""

import logging
from time import monotonic

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

log = logging.getLogger(__name__)

PATIENCE = {"socket_connect_timeout": 0.3, "socket_timeout": 0.3}  # seconds; a page waits no longer for Redis
LEFT_ALONE = 5  # seconds after an error


class SoftRedisCache(RedisCache):
    """Reads miss and writes are dropped while Redis is away; `add` says yes, so that jobs still run.

    After an error Redis is left alone for some seconds by the whole process, so that not every page waits for it.
    """

    away_until = {}  # by server, for all threads: each has a cache object of its own

    def __init__(self, server, params):
        super().__init__(server, params | {"OPTIONS": PATIENCE | params.get("OPTIONS", {})})

    @property
    def is_away(self):
        return monotonic() < self.away_until.get(self._servers[0], 0)

    def _soft(self, method, otherwise, *args, **kwargs):
        if self.is_away:
            return otherwise
        try:
            return getattr(super(), method)(*args, **kwargs)
        except RedisError as error:
            self.away_until[self._servers[0]] = monotonic() + LEFT_ALONE
            log.warning("Redis failed at %s (%s); left alone for %s s", method, error.__class__.__name__, LEFT_ALONE)
            return otherwise

    def add(self, *args, **kwargs):
        return self._soft("add", True, *args, **kwargs)

    def get(self, key, default=None, version=None):
        return self._soft("get", default, key, default, version)

    def set(self, *args, **kwargs):
        return self._soft("set", None, *args, **kwargs)

    def touch(self, *args, **kwargs):
        return self._soft("touch", False, *args, **kwargs)

    def delete(self, *args, **kwargs):
        return self._soft("delete", False, *args, **kwargs)

    def get_many(self, *args, **kwargs):
        return self._soft("get_many", {}, *args, **kwargs)

    def set_many(self, *args, **kwargs):
        return self._soft("set_many", [], *args, **kwargs)

    def delete_many(self, *args, **kwargs):
        return self._soft("delete_many", None, *args, **kwargs)

    def has_key(self, *args, **kwargs):
        return self._soft("has_key", False, *args, **kwargs)

    def incr(self, *args, **kwargs):
        return self._soft("incr", 1, *args, **kwargs)

    def clear(self):
        return self._soft("clear", False)
