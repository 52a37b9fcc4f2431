"""Wrong settings, told with how to mend them. Run with `manage.py check`, and with `--deploy` before going live."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.checks import Error, Tags, Warning, register
from django.db import DatabaseError
from django.db.models import Q
from django.http.request import validate_host

from civic.languages.engines import ENGINES
from civic.people.demo import ACCOUNTS, PASSWORD


@register(Tags.security)
def site_url_is_an_address(app_configs, **kwargs):
    address = urlsplit(settings.SITE_URL)
    if address.scheme in ("http", "https") and address.hostname and address.path in ("", "/"):
        return []
    return [
        Error(
            f"SITE_URL is “{settings.SITE_URL}”, which is no address of a site.",
            hint="Give scheme and host and nothing after them, for example SITE_URL=https://participa.example.pt",
            id="civic.E001",
        )
    ]


@register(Tags.security)
def the_site_answers_to_its_own_name(app_configs, **kwargs):
    host = urlsplit(settings.SITE_URL).hostname
    allowed = settings.ALLOWED_HOSTS
    if not host or validate_host(host, allowed):
        return []
    return [
        Error(
            f"The host of SITE_URL, “{host}”, is not in ALLOWED_HOSTS.",
            hint=f"Add it: ALLOWED_HOSTS={','.join([*allowed, host])}",
            id="civic.E002",
        )
    ]


@register(Tags.security)
def the_translation_engine_has_what_it_needs(app_configs, **kwargs):
    name = settings.TRANSLATION_ENGINE
    if name not in ENGINES:
        hint = f"Set TRANSLATION_ENGINE to one of: {', '.join(ENGINES)}."
        return [Error(f"TRANSLATION_ENGINE is “{name}”, which nobody knows.", hint=hint, id="civic.E007")]
    problems = [
        Error(f"TRANSLATION_ENGINE is “{name}”, which needs {need}.", hint=f"Set {need}, too.", id="civic.E008")
        for need in (ENGINES[name].needs if ENGINES[name] else ())
        if not getattr(settings, need)
    ]
    url = urlsplit(settings.TRANSLATION_URL)
    if settings.TRANSLATION_URL and not (url.scheme in ("http", "https") and url.hostname):
        problems.append(
            Error(
                f"TRANSLATION_URL is “{settings.TRANSLATION_URL}”, which is no address.",
                hint="Give scheme and host, for example TRANSLATION_URL=https://translate.example.pt",
                id="civic.E009",
            )
        )
    return problems


@register(Tags.security, deploy=True)
def production_is_production(app_configs, **kwargs):
    problems = []
    if not settings.IS_HTTPS:
        problems.append(
            Error(
                "SITE_URL begins with http: cookies would travel unprotected.",
                hint="Serve the site by https and say so in SITE_URL.",
                id="civic.E003",
            )
        )
    if settings.IS_HTTPS and not settings.BEHIND_PROXY:
        problems.append(
            Error(
                "SITE_URL begins with https, but no proxy is said to be in front: every page would redirect to itself.",
                hint="Set BEHIND_PROXY=1, and have the proxy overwrite X-Forwarded-For and X-Forwarded-Proto.",
                id="civic.E005",
            )
        )
    if settings.DEMO:
        problems.append(Error("DEMO is on: its accounts have public passwords.", hint="Unset DEMO.", id="civic.E004"))
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        problems.append(
            Warning(
                "The database is SQLite, which serves one host.",
                hint="For more than one, set DATABASE_URL=postgres://user:password@host:5432/name",
                id="civic.W001",
            )
        )
    if settings.MAILERS["server"]["BACKEND"].endswith("filebased.EmailBackend"):
        problems.append(
            Warning(
                "There is no mail server: letters are only written to files, and nobody can confirm an e-mail.",
                hint="Set EMAIL_HOST, and EMAIL_PORT, EMAIL_USER, EMAIL_PASSWORD, EMAIL_TLS as your server asks.",
                id="civic.W002",
            )
        )
    if not settings.HAS_COLLECTED:
        problems.append(
            Warning(
                "Static files are not collected: browsers cannot keep them.",
                hint="Run manage.py collectstatic.",
                id="civic.W003",
            )
        )
    return problems


@register(Tags.security, deploy=True)
def nobody_of_the_demo_is_here(app_configs, **kwargs):
    """Nobody can sign in with these where DEMO is off; they would all be open again if it were set by mistake."""
    try:
        known = [] if settings.DEMO else known_from_the_demo()
    except DatabaseError:
        known = []  # no tables yet
    if not known:
        return []
    return [
        Error(
            f"People of the demo are in this database: {', '.join(known)}.",
            hint="Start with an empty database, or untick “may sign in” for each and give each another password.",
            id="civic.E006",
        )
    ]


def known_from_the_demo():
    """E-mails of the demo's accounts, and of whoever has rights and the demo's password; not of closed accounts."""
    people = get_user_model().objects.filter(is_active=True)
    named = people.filter(email__in=[email for _role, email, _name in ACCOUNTS])
    powerful = people.filter(Q(is_superuser=True) | Q(groups__isnull=False)).distinct()
    same_password = [person for person in powerful if person.check_password(PASSWORD)]
    return sorted({person.email for person in [*named, *same_password]})
