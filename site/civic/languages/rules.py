"""Who may translate what, who may call a translation ready, and who decides about it: by rights on the pages."""

from django.conf import settings
from django.db.models import Case, Count, Exists, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.snippets.permissions import user_can_edit_snippet_type
from wagtail_localize.models import Translation

from civic.languages.models import Review, pages_of, untranslated
from civic.teams.rules import are_all_in, looks_after_all, pages_in_care_of


def can_ask(person, page):
    """Whoever works on the page and may not publish it. Who may, publishes without asking."""
    rights = page.permissions_for_user(person)
    return rights.can_edit() and not rights.can_publish()


def can_decide(person, page):
    return page.permissions_for_user(person).can_publish()


def can_open_list(person):
    return PagePermissionPolicy().user_has_permission(person, "publish")


def reviews_to_decide(person):
    """What waits for someone who may publish the page."""
    publishable = PagePermissionPolicy().instances_user_has_permission_for(person, "publish")
    return Review.objects.waiting().with_page().filter(page_id__in=publishable.values("pk"))


def translations_under_way(person):
    """Translations of pages that someone works on, of which something is still to come.

    Each has `page_id`, `missing` (how many texts it does not say yet), and how it `stands`: "sent back", "missing",
    "ready" (never public and not sent yet) or "waiting".
    """
    editable = PagePermissionPolicy().instances_user_has_permission_for(person, "change")
    missing = untranslated(OuterRef("source"), OuterRef("target_locale")).order_by()
    stands = Case(
        When(review__in=Review.objects.sent_back(), then=Value("sent back")),
        When(review__in=Review.objects.waiting(), then=Value("waiting")),
        When(missing__gt=0, then=Value("missing")),
        When(Exists(pages_of("").filter(first_published_at=None)), then=Value("ready")),
    )
    return (
        Translation.objects.filter(enabled=True)
        .annotate(
            page_id=Subquery(pages_of("").values("pk")[:1]),
            missing=Coalesce(Subquery(missing.values("source").annotate(n=Count("pk")).values("n")), 0),
        )
        .annotate(stands=stands)
        .filter(stands__isnull=False, page_id__in=editable.values("pk"))
    )


def can_translate(person, thing):
    """Whoever may edit it; wagtail-localize has one permission, for everything at once."""
    if isinstance(thing, Page):
        return thing.permissions_for_user(person).can_edit()
    return user_can_edit_snippet_type(person, type(thing))


def can_publish(person, thing):
    return not isinstance(thing, Page) or thing.permissions_for_user(person).can_publish()


def languages_for(person, page):
    """The keys of languages in which there is a place for the page, where this person may put it.

    Without the page above, wagtail-localize would make that too, up to the home page. An entity's own page stands
    among those of others; its team has rights on it wherever it is.
    """
    places = page.get_parent().get_translations()
    if are_all_in(pages_in_care_of(person), [page.get_parent().pk]):
        places = [place for place in places if place.permissions_for_user(person).can_add_subpage()]
    return [place.locale_id for place in places]


def translations_known_to(person, translations):
    if looks_after_all(person):
        return translations
    return translations.filter(source__object_id__in=pages_in_care_of(person).values("translation_key"))


def can_judge_translations(person):
    """Those that an engine made: LabX, which moderates everything."""
    return person.has_perm("contributions.moderate_contribution")


def can_read_figures(person):
    """How far pages are translated: whoever translates them."""
    return person.has_perm("wagtail_localize.submit_translation")


def originals_in_care_of(person):
    """The public pages in the source's language, hers and those below: what there is to translate."""
    pages = pages_in_care_of(person).live()
    return pages.filter(locale__language_code=settings.LANGUAGE_CODE, alias_of=None, depth__gt=1)


def can_read_texts(person):
    """The texts of the interface: whoever translates pages."""
    return person.has_perm("wagtail_localize.submit_translation")
