"""Every setting of the house, read from the environment; sensible without any. See README, "In production"."""

import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path

import environ
from django.utils.csp import CSP

env = environ.Env()
HOUSE = Path(__file__).resolve().parents[2]

# --- where things are kept -------------------------------------------------------------------
DATA = Path(env("DATA", default="") or HOUSE / "data").resolve()
DATA.mkdir(parents=True, exist_ok=True)


def kept_secret() -> str:
    """A key made once and kept in the data folder, for installations that bring none of their own."""
    file = DATA / "secret_key"
    if not file.exists():
        fresh = DATA / f"secret_key.{os.getpid()}"
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(64))
        with suppress(FileExistsError):  # the first of several processes wins; the others read its key
            os.link(fresh, file)
        fresh.unlink()
    return file.read_text()


SECRET_KEY = env("SECRET_KEY", default="") or kept_secret()
DEBUG = env.bool("DEBUG", default=False)
# The demo's accounts have public passwords: its commands refuse to run unless this says so.
DEMO = env.bool("DEMO", default=False)

# --- addresses -------------------------------------------------------------------------------
# One truth about the address: whether cookies are Secure, redirects and HSTS follow from its scheme.
SITE_URL = env("SITE_URL", default="http://127.0.0.1:8000").rstrip("/")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS = [SITE_URL]
IS_HTTPS = SITE_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = IS_HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if IS_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = IS_HTTPS
# The proxy in front overwrites this header; without a proxy nobody may set it.
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if BEHIND_PROXY else 0
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "civic.people.views.csrf_failure"
X_FRAME_OPTIONS = "SAMEORIGIN"  # Wagtail shows previews in a frame of its own
SILENCED_SYSTEM_CHECKS = [
    "security.W019",  # see the line above
    "security.W021",  # browsers' preload lists are hard to leave: whoever owns the domain decides about them
]

# Public pages have no inline script or style and ask nobody else for anything.
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF],
    "media-src": [CSP.SELF],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
}
# Wagtail's editor writes inline styles and scripts; only its own prefix is allowed them.
ADMIN_PREFIX = "/admin/"
ADMIN_CSP = SECURE_CSP | {
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE, CSP.UNSAFE_EVAL],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "frame-src": [CSP.SELF],
    "worker-src": [CSP.SELF, "blob:"],
}

# --- rooms -----------------------------------------------------------------------------------
ROOMS = [
    "home.youth",
    "home.pages",
    "guides.library",
    "consultations.ideas",
    "consultations.comments",
    "consultations.support",
    "consultations.process",
    "civic.moderation",
    "civic.languages",
    "civic.upkeep",
    "civic.easy",
    "civic.contributions",
    "civic.teams",
    "civic.journal",
    "civic.people",
    "civic.vocabulary",
    "civic.letters",
    "civic.design",
]
INSTALLED_APPS = [
    *ROOMS,
    "civic.apps.Civic",
    "civic.people.apps.WagtailUsers",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "civic.health.answer_probes",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "civic.middleware.content_security",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "civic.middleware.private_unless_public",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "civic.middleware.ReadersLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "civic.middleware.strangers_have_no_session",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]
ROOT_URLCONF = "civic.urls"
WSGI_APPLICATION = "civic.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["civic.design.templatetags.design"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "home.pages.frame.frame",
            ],
        },
    }
]

# --- data ------------------------------------------------------------------------------------
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{DATA / 'db.sqlite3'}")}
DATABASES["default"]["CONN_MAX_AGE"] = env.int("CONN_MAX_AGE", default=60)
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["ENGINE"] = "civic.sqlite3"
    # Tests keep theirs in a file: in memory, threads would share one connection and never meet.
    DATABASES["default"]["TEST"] = {"NAME": DATA / "test.sqlite3"}
    # A write waits for its turn instead of failing, and what was acknowledged survives a power cut.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
    }
else:
    INSTALLED_APPS.append("django.contrib.postgres")  # Wagtail's search there needs it
    # A database that is away is told at once, not after the minutes that TCP would wait.
    DATABASES["default"]["OPTIONS"] = {"connect_timeout": 5} | DATABASES["default"].get("OPTIONS", {})
    # What is asked again and again is planned once for each connection: that is most of what a small question costs.
    # PgBouncer in transaction mode keeps neither plans nor server-side cursors.
    IS_POOLED = env.bool("PGBOUNCER", default=False)
    DATABASES["default"]["DISABLE_SERVER_SIDE_CURSORS"] = IS_POOLED
    DATABASES["default"]["OPTIONS"] |= {"server_side_binding": True, "prepare_threshold": None if IS_POOLED else 3}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
REDIS_URL = env("REDIS_URL", default="")
CACHES = {
    "default": {"BACKEND": "civic.soft_redis.SoftRedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    # Limits are counted there: room for some thousand people in a minute.
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 10_000}},
    "brief": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "brief",
        "OPTIONS": {"MAX_ENTRIES": 2000},
    },
}
BRIEFLY = 2  # seconds for which a process remembers what every reader sees alike; see civic.cache.briefly
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}
MAILERS = {
    # Every letter waits here for the worker, who brings it to the server.
    "default": {"BACKEND": "civic.letters.outbox.Outbox"},
    "server": {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {
            "host": env("EMAIL_HOST"),
            "port": env.int("EMAIL_PORT", default=587),
            "username": env("EMAIL_USER", default=""),
            "password": env("EMAIL_PASSWORD", default=""),
            "use_tls": env.bool("EMAIL_TLS", default=True),
            "timeout": 10,
        },
    }
    if env("EMAIL_HOST", default="")
    # Without a mail server, letters are files in the data folder.
    else {
        "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
        "OPTIONS": {"file_path": str(DATA / "mail")},
    },
}
CONTACT_EMAIL = env("CONTACT_EMAIL", default="ola@labx.example")  # in the footer and on error pages
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("FROM_EMAIL", default="LabX <ola@labx.example>")
MEDIA_ROOT = DATA / "media"
MEDIA_URL = "/media/"
PICTURES_ROOT = DATA / "pictures"  # citizens': shown by a view that asks who may see them
# In production nginx serves renditions; on one's own machine the application does.
SERVE_MEDIA = env.bool("SERVE_MEDIA", default=DEBUG or DEMO)
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATICFILES_DIRS = [HOUSE / "static"]
CHECKED = HOUSE / "site/civic/design/checked.json"  # the last run of `make accessibility`: see civic.design.selo
# With `collectstatic` done, files carry their digest in the name and may be kept for ever.
IS_COLLECTING = "collectstatic" in sys.argv
HAS_COLLECTED = (STATIC_ROOT / "staticfiles.json").exists() and not DEBUG
STORAGES = {
    "default": {"BACKEND": "civic.storage.UnguessablePictures"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if HAS_COLLECTED or IS_COLLECTING
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not HAS_COLLECTED
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # Wagtail's page editor posts many

# --- people ----------------------------------------------------------------------------------
AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["civic.people.sessions.PersonBackend"]
SESSION_ENGINE = "civic.people.sessions"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "civic.people.passwords.LongEnough", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "civic.people.passwords.NotTheDemos"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "took_part"
LOGOUT_REDIRECT_URL = "/"
SESSION_COOKIE_AGE = env.int("SESSION_SECONDS", default=60 * 60 * 24 * 14)
ACCOUNT_ADAPTER = "civic.people.accounts.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_FORMS = {
    form: f"civic.people.forms.{name}Form"
    for form, name in {
        "signup": "Signup",
        "login": "Login",
        "request_login_code": "RequestLoginCode",
        "confirm_login_code": "ConfirmLoginCode",
        "confirm_email_verification_code": "ConfirmEmail",
        "add_email": "AddEmail",
        "reset_password": "ResetPassword",
        "reset_password_from_key": "ResetPasswordKey",
        "change_password": "ChangePassword",
        "set_password": "SetPassword",
        "reauthenticate": "Reauthenticate",
    }.items()
}
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60  # seconds; a letter may be slow
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ALLAUTH_USER_CODE_FORMAT = {"numeric": True}  # easy on any keyboard
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_PRESERVE_USERNAME_CASING = False

# --- how often, besides allauth's own limits: (times, in seconds, by or for whom) ---------------
MINUTE, HOUR, DAY = 60, 60 * 60, 24 * 60 * 60
LIMITS = {
    "act": [(40, MINUTE, "person"), (200, MINUTE, "address")],  # what a person writes or supports
    # What readers say: a school has one address; of one page.
    "remark": [(20, MINUTE, "address"), (500, DAY, "address"), (200, HOUR, "key")],
    "barrier": [(10, MINUTE, "address"), (100, DAY, "address")],  # what kept someone out: each is read by a person
    "translate": [(30, MINUTE, "address")],  # translations that nobody had asked for before
    "search": [(60, MINUTE, "address")],  # what costs more than any page, and is never remembered
    "invite": [(60, HOUR, "person"), (5, DAY, "key")],  # letters that ask someone to join a team: of one, to one
}

# --- languages -------------------------------------------------------------------------------
LANGUAGE_CODE = "pt-pt"
# Code and own name, in the order of the language switch: what people read and write in.
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    ("pt-pt", "Português"),
    ("en", "English"),
    ("uk", "Українська"),
    ("fr", "Français"),
    ("es", "Español"),
    ("hi", "हिन्दी"),
    ("bn", "বাংলা"),
    ("ne", "नेपाली"),
    ("zh-hans", "简体中文"),
    ("ar", "العربية"),
    ("ur", "اردو"),
    ("ru", "Русский"),
    ("ro", "Română"),
]
# In these the desks are complete, too; in the others, what citizens see.
DESK_LANGUAGES = [(code, name) for code, name in LANGUAGES if code in ("pt-pt", "en", "uk", "fr", "es")]
# Ours first; then what Django and allauth do not say themselves in a language.
LOCALE_PATHS = [HOUSE / "locale", HOUSE / "site/civic/languages/lent"]
TIME_ZONE = "Europe/Lisbon"
USE_TZ = USE_I18N = True
USE_THOUSAND_SEPARATOR = True
FORMAT_MODULE_PATH = ["civic.design.formats"]

# Which machine translates what people wrote, when a reader asks for it; with none, nothing is sent anywhere.
TRANSLATION_ENGINE = env("TRANSLATION_ENGINE", default="none")
TRANSLATION_URL = env("TRANSLATION_URL", default="")
TRANSLATION_KEY = env("TRANSLATION_KEY", default="")
TRANSLATION_DAILY_CHARACTERS = env.int("TRANSLATION_DAILY_CHARACTERS", default=200_000)
# As wagtail-localize wants it: a button in its editor, and the engine "localize".
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = env.json("WAGTAILLOCALIZE_MACHINE_TRANSLATOR", default=None)

# --- Wagtail ---------------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "LabX Participação"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_I18N_ENABLED = True
WAGTAIL_ALLOW_UNICODE_SLUGS = False  # an address should survive being typed
WAGTAILADMIN_PERMITTED_LANGUAGES = DESK_LANGUAGES
WAGTAILADMIN_LOGIN_URL = WAGTAIL_FRONTEND_LOGIN_URL = LOGIN_URL
WAGTAIL_PASSWORD_RESET_ENABLED = False  # people has its own
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {
        "WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea",
        "OPTIONS": {"features": ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]},
    }
}
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "mp4", "ods", "odt", "pdf", "pptx", "txt", "vtt", "webm", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
# Pasted addresses stay addresses: looked up as pages, they would tell the title of another entity's draft.
WAGTAILADMIN_EXTERNAL_LINK_CONVERSION = ""
# A translation begins as a draft, however public its source is: it still is in the source's words.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILEMBEDS_FINDERS = []
TAGGIT_CASE_INSENSITIVE = True
TAG_SPACES_ALLOWED = True

# --- what citizens may send ------------------------------------------------------------------
CITIZEN_IMAGE_BYTES = 8 * 1024 * 1024
CITIZEN_IMAGE_PIXELS = 25_000_000
CITIZEN_IMAGE_SIDE = 12_000  # pixels

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="WARNING")},
    "loggers": {
        name: {"level": env("LOG_LEVEL", default="WARNING")} for name in ("django.tasks", "django_tasks_db", "wagtail")
    },
}
