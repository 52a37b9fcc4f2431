"""Wrong settings, told with how to mend them. Run with `manage.py check`, and with `--deploy` before going live."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register
from django.http.request import validate_host


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
    if settings.MAILERS["default"]["BACKEND"].endswith("filebased.EmailBackend"):
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
