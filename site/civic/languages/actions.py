from django.db import transaction
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource


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
