"""The guides that come with the platform, in Portuguese and English, each written by itself, not word for word."""

from importlib import import_module

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_date
from wagtail.documents.models import Document
from wagtail.models import Collection, Locale, ReferenceIndex

from civic.vocabulary.models import Audience, GlossaryTerm, Topic
from guides.library.models import ChapterPage, GuideIndexPage, GuidePage, GuideVersion
from guides.library.odt import odt

GUIDES = ["service_design", "human_rights", "participation_kit"]
LANGUAGES = {"pt-pt": "pt", "en": "en"}
INDEX = {
    "pt-pt": ("Guias", "guias", "Métodos para fazer serviços públicos com as pessoas, passo a passo."),
    "en": ("Guides", "guides", "Ways to make public services with people, step by step."),
}
READERS = {
    "civil-servants": ("Trabalhadores em funções públicas", "Civil servants"),
    "designers": ("Equipas de desenho de serviços", "Service design teams"),
    "leaders": ("Dirigentes", "Leaders"),
    "facilitators": ("Facilitadores", "Facilitators"),
}


@transaction.atomic
def tell(home, *, by, entity=None):
    """Publish the guides below the home page, and in English where there is an English one. Returns the Portuguese
    ones by name. `entity` is the page of whoever answers for them."""
    index, made = None, {}
    for language, title in INDEX.items():
        page = GuideIndexPage(title=title[0], slug=title[1], intro=title[2], show_in_menus=True)
        index = publish(index, home, language, page, by)
    portuguese = GuideIndexPage.objects.get(locale__language_code="pt-pt")
    tell_terms()
    for name in GUIDES:
        made[name] = tell_guide(name, portuguese, by, entity)
    relate(made.values())
    return made


def relate(guides):
    """Each leads to the others, in its own language."""
    keys = [guide.translation_key for guide in guides]
    told = GuidePage.objects.filter(translation_key__in=keys)
    for guide in told:
        guide.related = [other for other in told if other.locale_id == guide.locale_id and other.pk != guide.pk]
        guide.save()


def words_of(name, language):
    return import_module(f"guides.library.content.{name}.{LANGUAGES[language]}")


def publish(original, parent, language, page, by):
    """Publish the page below its parent; or, if the original is there, as what it is in another language."""
    page.locale, page.owner = Locale.objects.get(language_code=language), by
    # Public from the start; its first version is made when someone first edits it.
    page.first_published_at = page.last_published_at = timezone.now()
    if original is not None:
        page.translation_key = original.translation_key
        parent = original.get_parent().get_translation(page.locale)
    page = parent.add_child(instance=page)
    ReferenceIndex.create_or_update_for_object(page)  # from now on everyone may have the files that it offers
    return page


def tell_terms():
    """The words that the guides explain, each once."""
    for name in GUIDES:
        pairs = zip(words_of(name, "pt-pt").GLOSSARY, words_of(name, "en").GLOSSARY, strict=True)
        for pt, en in pairs:
            GlossaryTerm.objects.get_or_create(
                slug=pt["slug"],
                defaults={
                    "labels": {"pt-pt": pt["term"], "en": en["term"]},
                    "explanations": {"pt-pt": pt["explained"], "en": en["explained"]},
                },
            )


def tell_guide(name, index, by, entity):
    guide, chapters = None, {}
    for language in LANGUAGES:
        facts = words_of(name, language).GUIDE
        guide = publish(guide, index, language, guide_page(facts, language, entity), by)
        for place, chapter in enumerate(facts["chapters"]):
            page = chapter_page(chapter, language, by)
            chapters[place] = publish(chapters.get(place), guide, language, page, by)
    return GuidePage.objects.get(translation_key=guide.translation_key, locale__language_code="pt-pt")


def guide_page(facts, language, entity):
    locale = Locale.objects.get(language_code=language)
    page = GuidePage(entity=entity and entity.get_translation_or_none(locale))
    for field in ("title", "slug", "lead", "kind", "authors", "licence"):
        setattr(page, field, facts[field])
    page.topics = Topic.objects.filter(slug__in=facts["topics"])
    page.audiences = [audience(slug) for slug in facts["audiences"]]
    page.versions = [
        GuideVersion(number=number, date=parse_date(date), changes=changes, locale=locale)
        for number, date, changes in facts["versions"]
    ]
    return page


def audience(slug):
    pt, en = READERS[slug]
    return Audience.objects.get_or_create(slug=slug, defaults={"labels": {"pt-pt": pt, "en": en}})[0]


def chapter_page(facts, language, by):
    page = ChapterPage(**{field: facts[field] for field in ("title", "slug", "lead", "stage")})
    page.body = [(kind, block(kind, value, language, by)) for kind, value in facts["blocks"]]
    return page


def block(kind, value, language, by):
    """What a StreamField takes for one block of the content."""
    field = ChapterPage.body.field.stream_block.child_blocks[kind]
    if kind == "text":
        # In the content, headings begin below those of the blocks; on a page they stand beside them.
        return field.to_python(value.replace("h3>", "h2>").replace("h4>", "h3>"))
    if kind == "terms":
        terms = GlossaryTerm.objects.in_bulk(value, field_name="slug")
        return field.to_python([terms[slug].pk for slug in value])
    if kind == "template":
        file = document(value, language, by)
        return field.to_python({"title": value["title"], "text": value["text"], "document": file.pk})
    return field.to_python(value)


def document(facts, language, by):
    content = odt(facts["title"], language, facts["document"])
    return Document.objects.create(
        title=facts["title"],
        file=ContentFile(content, name=f"{facts['name']}.odt"),
        file_size=len(content),
        collection=Collection.get_first_root_node(),
        uploaded_by_user=by,
    )
