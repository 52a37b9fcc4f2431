"""Machines that translate. Each has a `name` and says `translate(texts, source, target)`: as many texts as it got.

Languages are codes of `settings.LANGUAGES`. `EngineError` tells that it did not succeed. Which of them is used is said
by `TRANSLATION_ENGINE`; by itself none is, and then nothing that people wrote is sent anywhere.
"""

import json
from time import monotonic
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from django.conf import settings
from wagtail.models import Locale
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.strings import StringValue

SECONDS = 10
MOST_BYTES = 500_000  # of an answer


class EngineError(Exception):
    """`is_worth_another_try`: soon; else something has to be mended first."""

    def __init__(self, message, *, is_worth_another_try=True):
        super().__init__(message)
        self.is_worth_another_try = is_worth_another_try


class LacksLanguage(EngineError):
    """It does not know one of the two languages."""

    def __init__(self, message):
        super().__init__(message, is_worth_another_try=False)


class NoRedirect(HTTPRedirectHandler):
    """What people wrote goes to the address that was set, and to no other."""

    def redirect_request(self, *args, **kwargs):
        return None


def ask(url, data, headers=None):
    """POST as JSON; the JSON that comes back."""
    body = json.dumps(data).encode()
    request = Request(url, body, {"Content-Type": "application/json", **(headers or {})})  # noqa: S310 - see the checks
    try:
        with build_opener(NoRedirect).open(request, timeout=SECONDS) as answer:
            return json.loads(read(answer))
    except HTTPError as error:
        with error:
            raise told(error.code, error.read(2000).decode(errors="replace")) from error
    except (OSError, ValueError) as error:  # nobody there, too slow, or no JSON
        raise EngineError(str(error)) from error


def read(answer):
    """At most MOST_BYTES, in SECONDS however slowly it drips."""
    until, parts, size = monotonic() + SECONDS, [], 0
    while part := answer.read1(65536):
        parts.append(part)
        size += len(part)
        if size > MOST_BYTES or monotonic() > until:
            raise EngineError("The answer is too long, or too slow.")
    return b"".join(parts)


def told(status, words):
    """Which error an HTTP status is."""
    if status == 400 and ("support" in words or "lang" in words):
        return LacksLanguage(words)
    return EngineError(f"{status} {words}", is_worth_another_try=status not in (301, 302, 307, 308, 400, 401, 403, 404))


def as_texts(answer, number):
    """The answer itself, if it is so many texts."""
    is_so = isinstance(answer, list) and len(answer) == number and all(isinstance(text, str) for text in answer)
    if not is_so:
        raise EngineError("The answer is not what was asked for.")
    return answer


class LibreTranslate:
    name = "LibreTranslate"
    needs = ("TRANSLATION_URL",)

    def translate(self, texts, source, target):
        languages = {"source": source.partition("-")[0], "target": target.partition("-")[0]}
        data = {"q": texts, "format": "text", **languages}
        if settings.TRANSLATION_KEY:
            data["api_key"] = settings.TRANSLATION_KEY
        answer = ask(f"{settings.TRANSLATION_URL.rstrip('/')}/translate", data)
        return as_texts(isinstance(answer, dict) and answer.get("translatedText"), len(texts))


class DeepL:
    name = "DeepL"
    needs = ("TRANSLATION_KEY",)
    TARGETS = {"en": "EN-GB", "pt-pt": "PT-PT", "zh-hans": "ZH-HANS"}

    @property
    def url(self):
        is_free = settings.TRANSLATION_KEY.endswith(":fx")
        return settings.TRANSLATION_URL or f"https://api{'-free' if is_free else ''}.deepl.com"

    def translate(self, texts, source, target):
        languages = {"source_lang": source.partition("-")[0].upper(), "target_lang": self.target(target)}
        key = {"Authorization": f"DeepL-Auth-Key {settings.TRANSLATION_KEY}"}
        answer = ask(f"{self.url.rstrip('/')}/v2/translate", {"text": texts, **languages}, key)
        rows = answer.get("translations") if isinstance(answer, dict) else None
        said = [row.get("text") for row in rows or () if isinstance(row, dict)]
        return as_texts(said, len(texts))

    def target(self, code):
        return self.TARGETS.get(code, code.upper())


class Localize:
    """The machine that wagtail-localize uses for pages, set in WAGTAILLOCALIZE_MACHINE_TRANSLATOR."""

    needs = ("WAGTAILLOCALIZE_MACHINE_TRANSLATOR",)

    @property
    def name(self):
        return str(get_machine_translator().display_name)

    def translate(self, texts, source, target):
        machine = get_machine_translator()
        source, target = Locale(language_code=source), Locale(language_code=target)
        if not machine.can_translate(source, target):
            raise LacksLanguage(f"{machine.display_name} does not translate from {source} into {target}.")
        strings = [StringValue.from_plaintext(text) for text in texts]
        try:
            answer = machine.translate(source, target, strings)
            return as_texts([answer[string].render_text() for string in strings], len(texts))
        except EngineError:
            raise
        except Exception as error:  # each machine has its own
            raise EngineError(str(error)) from error


class Dummy:
    """Translates nothing: it shows where a translation would stand."""

    name = "demo"
    needs = ()

    def translate(self, texts, source, target):
        return [f"[{target}] {text}" for text in texts]


ENGINES = {"none": None, "libretranslate": LibreTranslate, "deepl": DeepL, "localize": Localize, "dummy": Dummy}


def engine():
    """The one that is set; None if there is none."""
    kind = ENGINES.get(settings.TRANSLATION_ENGINE)
    return kind() if kind else None
