"""A Redis cache that fails soft: nothing that matters is kept in it, so nothing may fail with it."""

import logging

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

log = logging.getLogger(__name__)


class SoftRedisCache(RedisCache):
    """Reads miss and writes are dropped while Redis is away; `add` says yes, so that jobs still run."""

    def _soft(self, method, otherwise, *args, **kwargs):
        try:
            return getattr(super(), method)(*args, **kwargs)
        except RedisError as error:
            log.warning("cache %s dropped: %s", method, error.__class__.__name__)
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
