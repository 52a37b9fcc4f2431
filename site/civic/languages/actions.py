from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Value
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.operations import TranslationCreator

from civic.contributions.actions import Refused
from civic.journal.actions import note
from civic.languages import rules
from civic.languages.models import Review, untranslated
from civic.languages.roots import roots


@transaction.atomic
def translate_page(page, language, words, *, by=None):
    """Translate one page through wagtail-localize and publish it; its parent must be translated before.

    `words` is `{source text: translation}` for every text segment of the page (rich text comes by paragraph);
    only a slug may be left out, it is then the same. Raises KeyError for any other segment without words: half
    a translation is not published.
    """
    locale = Locale.objects.get(language_code=language)
    source, _is_new = TranslationSource.get_or_create_from_instance(page)
    source.update_from_db()
    translation, _is_new = Translation.objects.get_or_create(source=source, target_locale=locale)
    for segment in StringSegment.objects.filter(source=source).select_related("string", "context"):
        original = segment.string.data
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={
                "data": words.get(original, original) if segment.context.path == "slug" else words[original],
                "last_translated_by": by,
            },
        )
    translation.save_target(user=by, publish=True)
    return page.get_translation(locale)


def stand_in(page):
    """In each language that has a home page, let an alias of this page stand until someone translates it."""
    there = Page.objects.filter(translation_key=page.translation_key).values("locale")
    for locale in Locale.objects.filter(language_code__in=roots().paths).exclude(pk__in=there):
        page.specific.copy_for_translation(locale, copy_parents=True, alias=True)


def complete(language):
    """Let aliases stand for all of the source's public pages that a language lacks, parents first."""
    there = Page.objects.filter(locale__language_code=language).values("translation_key")
    source = Page.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE, alias_of=None, depth__gt=1)
    for page in source.exclude(translation_key__in=there).order_by("path"):
        stand_in(page)


@transaction.atomic
def begin(page, locales, *, by):
    """Make drafts of a page in these languages, which translators fill; where an alias stands, readers keep that.

    Pages that this one names are translated by themselves, when someone asks for it.
    """
    creator = TranslationCreator(by, locales)
    creator.create_translations(page, include_related_objects=False)
    # What stood in says of itself still that it was published as its source was.
    page.get_translations().filter(locale__in=locales).update(first_published_at=None)


def begin_below(page, locales, *, by):
    """Begin what stands below a page, parents first, one page a transaction; what is translated already stays.

    wagtail-localize's own way holds parents in memory while their children come, and then forgets the children.
    """
    for below in page.get_descendants().filter(alias_of=None).order_by("path"):
        known = below.get_translations().filter(alias_of=None).values("locale")
        wanted = locales.filter(pk__in=rules.languages_for(by, below)).exclude(pk__in=known)
        if rules.can_translate(by, below) and wanted:
            begin(below.specific, list(wanted), by=by)


def tell_translators(page):
    """Show whoever translates the page which of its texts have changed: editors of translations hold a copy."""
    source = TranslationSource.objects.get_for_instance_or_none(page)
    if source:
        source.update_from_db()


def refuse_while_incomplete(translation):
    missing = untranslated(translation.source_id, Value(translation.target_locale_id)).count()
    if missing:
        raise Refused(
            ngettext(
                "%(n)s text is not translated yet. Translate it, then come back.",
                "%(n)s texts are not translated yet. Translate them, then come back.",
                missing,
            )
            % {"n": missing}
        )


@transaction.atomic
def call_ready(translation, *, by):
    """Ask whoever may publish the page to look at its translation. While that waits, asking again changes nothing."""
    refuse_while_incomplete(translation)
    waiting = Review.objects.waiting().filter(translation=translation).first()
    if waiting:
        return waiting
    review, _is_new = Review.objects.update_or_create(
        translation=translation,
        defaults={"asked": timezone.now(), "by": by, "remark": "", "decided": None, "decided_by": None},
    )
    note(by, "called the translation ready", review.page)
    return review


@transaction.atomic
def publish(review, *, by):
    """Publish the page in that language, and settle what its translator asked."""
    decide(review, by=by)
    refuse_while_incomplete(review.translation)
    try:
        review.translation.save_target(user=by, publish=True)
    except ValidationError as error:
        raise Refused(
            _("It cannot be published like this. Open it in the editor: publishing there shows which text is wrong.")
        ) from error
    note(by, "published the translation", review.page)


@transaction.atomic
def ask_for_changes(review, *, by, remark):
    """Give it back to its translator, saying what has to change."""
    decide(review, by=by, remark=remark)
    note(by, "sent the translation back", review.page, remark=remark)


def decide(review, *, by, remark=""):
    waiting = Review.objects.waiting().filter(pk=review.pk)
    if not waiting.update(decided=timezone.now(), decided_by=by, remark=remark):
        raise Refused(_("Someone has decided about this translation meanwhile."))
