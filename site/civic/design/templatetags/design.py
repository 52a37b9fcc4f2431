"""Tags and filters that every template has without loading them."""

import uuid
from datetime import datetime, timedelta
from functools import lru_cache
from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.urls import reverse, translate_url
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import get_language, get_language_bidi, get_language_info, ngettext, override
from django.utils.translation import gettext as _

from civic.design.tongues import with_tongue

register = template.Library()

RIGHT_TO_LEFT = {"ar", "ur"}


@register.filter
def bcp47(code):
    """`pt-pt` → `pt-PT`, `zh-hans` → `zh-Hans`: as the `lang` attribute wants it."""
    first, _dash, rest = (code or settings.LANGUAGE_CODE).partition("-")
    return f"{first}-{rest.upper() if len(rest) == 2 else rest.title()}" if rest else first


@register.filter
def og_locale(code):
    """`pt-pt` → `pt_PT`, `en` → `en_GB`: Open Graph wants a country with each language."""
    first, _dash, rest = code.partition("-")
    return f"{first}_{(rest if len(rest) == 2 else {'en': 'gb'}.get(first, first)).upper()}"


@register.filter
def direction(code):
    return "rtl" if code in RIGHT_TO_LEFT else "ltr"


@register.filter
def source_tongue(words):
    """The `lang` and `dir` of words that are not in the reader's language; nothing for any others. `words` is what they
    come from (a page, a topic: whatever has a `tongue`), or the code of their language."""
    code = words if isinstance(words, str) else getattr(words, "tongue", None)
    return "" if code == get_language() else in_tongue(code)


@register.filter
def in_its_tongue(words, code=None):
    """Words inside a sentence of the interface, under their own `lang` and `dir` if they are not in its language."""
    own = source_tongue(getattr(words, "tongue", "") if code is None else code)
    return format_html("<span{}>{}</span>", own, words) if own else words


@register.filter
def in_tongue(code):
    """The `lang` and `dir` of words in that language; nothing without one: they are in the page's own."""
    return format_html(' lang="{}" dir="{}"', bcp47(code), direction(code)) if code else ""


@register.filter
def tongue(code):
    """A language's name in that language itself."""
    return dict(settings.LANGUAGES).get(code, code)


@register.filter
def language_here(code):
    """A language's name in the reader's language: `Ukrainian`, `ucraniano`."""
    return get_language_info(code)["name_translated"]


@register.filter
def last_moment(end):
    """The last moment of something that ends then: what ends at midnight ends on the day before."""
    return end - timedelta(microseconds=1)


@register.filter
def day(moment):
    """A date as a `<time>` element, as the reader's language writes it; nothing for None."""
    if not moment:
        return ""
    return write_day(timezone.localdate(moment) if isinstance(moment, datetime) else moment, get_language())


@lru_cache(maxsize=2048)
def write_day(date, language):
    return format_html('<time datetime="{}">{}</time>', date.isoformat(), date_format(date, "DATE_FORMAT"))


@register.filter
def days_left(moment):
    """How long something is still open, in words."""
    days = (timezone.localdate(last_moment(moment)) - timezone.localdate()).days
    if days < 0:
        return _("Closed")
    if days == 0:
        return _("Closes today")
    if days == 1:
        return _("Closes tomorrow")
    return ngettext("%(n)s day left", "%(n)s days left", days) % {"n": days}


@register.filter
def beginning(text, length):
    """The first words of a text, in at most so many characters and an ellipsis."""
    if len(text) <= length:
        return text
    cut = text[:length]
    return f"{cut.rsplit(None, 1)[0] if ' ' in cut else cut}…"


@register.filter
def host(address):
    """Where a link leads: `https://www.irn.gov.pt/cartao` → `www.irn.gov.pt`."""
    return urlsplit(address).hostname or ""


@register.filter
def get(mapping, key):
    return mapping.get(key)


@register.filter
def in_brief(page):
    """What a page is about in a sentence or two, for search engines and previews; "" if it does not say."""
    return next(filter(None, (getattr(page, name, "") for name in ("search_description", "lead", "intro"))), "")


@register.filter
def act(public_id, name):
    """The address of an act on a contribution, in the reader's language: `{{ idea.public_id|act:"support" }}`."""
    return f"{address_of_act(name).replace('public-id', public_id)}?lang={get_language()}"


@lru_cache
def address_of_act(name):
    return reverse(name, args=["public-id"])


@register.filter
def pages_above(page):
    """The pages above one, from the home page down: as routing found them on the way, else asked for."""
    if hasattr(page, "way"):
        return page.way[:-1]
    return with_tongue(page.get_ancestors().filter(depth__gt=1))


@register.filter
def is_below(page, key):
    """Whether the page with that key is on the way to this one, as routing found it."""
    return any(step.pk == key for step in getattr(page, "way", []))


@register.filter
def is_within(page, kind):
    """Whether this page or one above it is of that kind: the name of a model, in small letters."""
    return any(step.cached_content_type.model == kind for step in getattr(page, "way", []))


@register.simple_tag(takes_context=True)
def languages(context):
    """The same place in each language: `[{"code", "name", "url", "is_current", "is_translated"}]`.

    A page's own translations where there are any; a room's address below a page goes along. A page that only stands in
    for a translation leads readers further in their language, but is none, and search engines are not told of it.
    """
    request, page = context.get("request"), context.get("page")
    current = get_language()
    urls, stand_ins = {}, set()
    is_page = bool(request and getattr(page, "pk", None) and request.path.startswith(page.url or "/"))
    if is_page:
        urls, stand_ins = page.in_languages if hasattr(page, "in_languages") else in_languages(page)
        rest = request.path.removeprefix(page.url)
        query = f"?{request.GET.urlencode()}" if request.GET else ""
        urls = {code: url + rest + query for code, url in urls.items()}
    rows = []
    for code, name in settings.LANGUAGES:
        url = urls.get(code)
        if url is None and request and not is_page:
            url = address_in(request, code)
        rows.append(
            {
                "code": code,
                "name": name,
                "url": url or f"/{code}/",
                "is_current": code == current,
                "is_translated": bool(url) and code not in stand_ins,
            }
        )
    return rows


def in_languages(page, translations=None):
    """Where the page is read in each language, `{"pt-pt": "/pt-pt/…", …}`; and in which of them another only stands in
    for its translation: an alias, or the source itself. `translations`: its public ones, if they are known."""
    if translations is None:
        pages = page.get_translations(inclusive=True).live().select_related("locale")
        translations = pages.only("url_path", "locale", "alias_of", "first_published_at")
    urls, stand_ins = {}, set()
    for other in translations:
        code = other.locale.language_code
        with override(code):
            urls[code] = other.url
        if other.alias_of_id or not (other.first_published_at or code == settings.LANGUAGE_CODE):
            stand_ins.add(code)
    source = urls.get(settings.LANGUAGE_CODE)
    for code, _name in settings.LANGUAGES:
        if code not in urls and source:
            urls[code] = source.replace(settings.LANGUAGE_CODE, code, 1)
            stand_ins.add(code)
    return urls, stand_ins


def address_in(request, code):
    """The same address in another language: in its path, or for acts as `?lang=`."""
    if request.path.startswith("//") or "\\" in request.path:
        return f"/{code}/"  # what looks like another site is no address of ours
    translated = translate_url(request.get_full_path(), code)
    if translated != request.get_full_path() or get_language() == code:
        return translated
    query = request.GET.copy()
    query["lang"] = code
    return f"{request.path}?{query.urlencode()}"


@register.inclusion_tag("design/bars.html")
def bars(name, rows, *, title, finding, heading, unit, csv):
    """A bar chart of `[(label, n)]` as SVG with its description, its table and the address of its CSV.

    Widths are per cent and heights em, so that the words keep their size on a phone; it turns round for
    scripts that run from right to left.
    """
    most = max((n for _label, n in rows), default=0) or 1
    is_rtl = get_language_bidi()
    drawn = []
    for place, (label, n) in enumerate(rows):
        width = round(80 * n / most, 1)
        drawn.append(
            {
                "label": label,
                "n": n,
                "width": width,
                "bar_x": round(100 - width, 1) if is_rtl else 0,
                "number_x": round(98.5 - width, 1) if is_rtl else width + 1.5,
                "label_y": round(1 + 3.6 * place, 1),
                "bar_y": round(1.5 + 3.6 * place, 1),
                "number_y": round(2.6 + 3.6 * place, 1),
                "css": "c-y" if n == most else "c-a",
            }
        )
    return {
        "name": name,
        "rows": drawn,
        "height": round(3.6 * len(rows), 1),
        "start": 100 if is_rtl else 0,
        "title": title,
        "finding": finding,
        "heading": heading,
        "unit": unit,
        "csv": csv,
    }


@register.simple_tag
def key():
    """A fresh key for a form: sent twice, its act happens once."""
    return uuid.uuid4()
