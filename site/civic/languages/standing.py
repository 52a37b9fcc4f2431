"""How each translation of a page stands, for editors in lists and for readers on the page."""

from hashlib import sha256

from django.conf import settings
from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.models import Page
from wagtail_localize.models import StringSegment
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from civic.languages.models import Wording, unsaid
from civic.languages.roots import roots


class Standing(models.TextChoices):
    TRANSLATED = "translated", _("translated")
    OLDER = "older", _("older than the original")
    UNDER_WAY = "under-way", _("under way")
    STANDS_IN = "stands-in", _("only stands in")
    MISSING = "missing", _("missing")


# Nobody has published the page in its own language yet: what was an alias until someone began shows the source still.
UNPUBLISHED = Q(live=False) | Q(first_published_at=None)


def with_standing(pages):
    """Pages in other languages than the source's, each with its `standing`, and `changed`: when the texts of its
    original last did.

    A translation is older than the original if the original was published with other texts after the translation last
    was; or if it was published all the same, without saying all of them. Dates, pictures and the order of texts do
    not count.
    """
    of_original = Wording.objects.filter(page__translation_key=OuterRef("translation_key"))
    texts = StringSegment.objects.filter(
        source__object_id=OuterRef("translation_key"),
        source__translations__target_locale=OuterRef("locale"),
        source__translations__enabled=True,
    )
    is_older = Exists(of_original.filter(since__gt=OuterRef("last_published_at")))
    is_incomplete = Exists(unsaid(texts, OuterRef("locale")))
    return pages.annotate(
        changed=Subquery(of_original.values("since")[:1]),
        standing=Case(
            When(alias_of__isnull=False, then=Value(Standing.STANDS_IN)),
            When(UNPUBLISHED, then=Value(Standing.UNDER_WAY)),
            When(is_older | is_incomplete, then=Value(Standing.OLDER)),
            default=Value(Standing.TRANSLATED),
            output_field=models.CharField(),
        ),
    )


def other_languages():
    """The codes of all languages but the source's."""
    return [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


def standings(pages):
    """How each page stands in each other language that has pages, in one query:
    `{translation_key: {standing: [code, …]}}`."""
    codes = [code for code in other_languages() if code in roots().paths]
    keys = {page.translation_key for page in pages} if codes else []
    found = with_standing(Page.objects.filter(translation_key__in=keys))
    rows = found.values_list("translation_key", "locale__language_code", "standing")
    known = {(key, code): standing for key, code, standing in rows}
    return {
        page.translation_key: {
            standing: there
            for standing in Standing
            if (there := [c for c in codes if known.get((page.translation_key, c), Standing.MISSING) == standing])
        }
        for page in pages
    }


def keep_wording(original):
    """Note since when the texts of an original are as it is published now; whether they changed by that."""
    digest = digest_of(original)
    wording, is_new = Wording.objects.get_or_create(
        page_id=original.pk, defaults={"digest": digest, "since": original.first_published_at or timezone.now()}
    )
    if is_new or wording.digest == digest:
        return False
    wording.digest, wording.since = digest, original.last_published_at or timezone.now()
    wording.save()
    return True


def keep_wordings():
    """Note the texts of originals that became public without being published by anyone, or before this was kept."""
    pages = Page.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE, alias_of=None)
    known = Wording.objects.values("page")
    for page in pages.exclude(first_published_at=None).exclude(pk__in=known).specific().iterator(100):
        keep_wording(page)


def digest_of(page):
    segments = extract_segments(page.specific)
    texts = [each.string.data for each in segments if isinstance(each, StringSegmentValue) and each.path != "slug"]
    return sha256(repr(sorted(texts)).encode()).hexdigest()


def public_translations(page):
    """The page in each language in which it is public, itself too, each with its `standing`: in one query."""
    pages = page.get_translations(inclusive=True).live().select_related("locale")
    return list(with_standing(pages).only("url_path", "locale", "alias_of", "first_published_at"))


def newer_original(page, translations):
    """Of a translation that is older than its original, what its readers are told: `{"url", "language", "changed"}`."""
    by_language = {each.locale.language_code: each for each in translations}
    original = by_language.get(settings.LANGUAGE_CODE)
    own = next((each for each in translations if each.pk == page.pk), original)
    if original is None or own is original or own.standing != Standing.OLDER:
        return None
    with override(settings.LANGUAGE_CODE):
        return {"url": original.url, "language": settings.LANGUAGE_CODE, "changed": own.changed}
