"""Two addresses for probes: at `/live/` the process answers, at `/ready/` its database does too."""

from django.conf import settings
from django.core.cache import cache
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse

is_migrated = False  # asked until it is so, then remembered: it takes a tenth of a second


def answer_probes(get_response):
    """The first middleware: a probe asks by number and without https, and no session or host name is looked at."""

    def middleware(request):
        if request.path == "/live/":
            return plain(request, 200, "ok")
        if request.path == "/ready/":
            trouble = what_is_missing()
            return plain(request, 503, trouble) if trouble else plain(request, 200, "ok" + what_is_away())
        return get_response(request)

    return middleware


def what_is_missing():
    """Why no page could be shown, in plain words; empty if all is well."""
    global is_migrated
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        if not is_migrated:
            executor = MigrationExecutor(connection)
            is_migrated = not executor.migration_plan(executor.loader.graph.leaf_nodes())
    except Error as error:
        return f"The database does not answer: {error.__class__.__name__}."
    return "" if is_migrated else "Migrations are missing: run manage.py migrate."


def what_is_away():
    """Redis, which nobody needs."""
    if not settings.REDIS_URL:
        return ""
    cache.get("ready")
    return ", but Redis is away" if cache.is_away else ""


def plain(request, status, words):
    """Details are for whoever asks the process itself. The proxy always says for whom it asks: outside, no more
    is told than ok or not."""
    if "X-Forwarded-For" in request.headers:
        words = "ok" if status == 200 else "not ok"
    return HttpResponse(
        f"{words}\n", status=status, content_type="text/plain; charset=utf-8", headers={"Cache-Control": "no-store"}
    )
