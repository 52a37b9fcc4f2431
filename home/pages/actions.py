from contextlib import suppress
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Collection, Locale, Page, Site

from civic.languages import roots
from civic.languages.actions import translate_page
from civic.languages.standing import keep_wordings
from civic.people.roles import LABX_EDITORS, MODERATORS, grant_files, grant_pages, group_with
from consultations.process.actions import start_approval
from home.pages import statement_words
from home.pages.models import AccessibilityPage, HomePage

# Words that LabX editors look after.
TERMS = [("vocabulary", "topic"), ("vocabulary", "audience"), ("vocabulary", "glossaryterm"), ("youth", "need")]


@transaction.atomic
def start_site(*, title, headline, lead):
    """Lay the ground of an installation: home page, site, locales, roles. Run again, it adds what is missing."""
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    home = HomePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).first()
    if home is None:
        root = Page.get_first_root_node()
        home = root.add_child(
            instance=HomePage(title=title, slug="labx", headline=headline, lead=lead, locale=Locale.get_default())
        )
        home.save_revision().publish()
        address = urlsplit(settings.SITE_URL)
        port = address.port or (443 if address.scheme == "https" else 80)
        Site.objects.update_or_create(
            is_default_site=True,
            defaults={
                "hostname": address.hostname,
                "port": port,
                "root_page": home,
                "site_name": settings.WAGTAIL_SITE_NAME,
            },
        )
        for welcome in root.get_children().filter(content_type__model="page", slug="home", numchild=0):
            welcome.delete()  # the page that Wagtail's own migrations made
    roots.forget()
    start_roles(home)
    keep_wordings()
    return home


def start_roles(home):
    """LabX editors look after everything below the home pages; moderators decide about what people wrote."""
    group_with(MODERATORS, ["wagtailadmin.access_admin", "contributions.moderate_contribution"])
    editors = group_with(
        LABX_EDITORS,
        [
            "wagtailadmin.access_admin",
            "contributions.moderate_contribution",
            "people.change_organisation",
            "teams.change_team",
            "wagtail_localize.submit_translation",
            "pages.change_mainmenu",
            *(f"{room}.{act}_{term}" for room, term in TERMS for act in ("add", "change", "delete")),
        ],
    )
    grant_pages(editors, Page.get_first_root_node())
    grant_files(editors, Collection.get_first_root_node())
    start_approval()


@transaction.atomic
def start_statement(home, *, by=None):
    """Give the site its accessibility statement, and an English one as soon as there is an English home. Run again, it
    changes nothing that editors wrote: what they have begun to write in Portuguese, they translate themselves."""
    page = AccessibilityPage.objects.child_of(home).first() or publish_statement(home, by)
    is_ready = home.get_translations().filter(locale__language_code="en", alias_of=None).exists()
    if is_ready and not page.get_translations().filter(locale__language_code="en").exists():
        pairs = [statement_words.SLUGS, *statement_words.LINES.values()]
        pairs += [pair for text in statement_words.TEXTS.values() for pair in text]
        with suppress(KeyError):
            translate_page(page, "en", dict(pairs), by=by)
    return page


def publish_statement(home, by):
    fields = {name: portuguese for name, (portuguese, _english) in statement_words.LINES.items()}
    for name, pairs in statement_words.TEXTS.items():
        fields[name] = "".join(f"<p>{portuguese}</p>" for portuguese, _english in pairs)
    page = AccessibilityPage(
        slug=statement_words.SLUGS[0],
        conformance=AccessibilityPage.Conformance.PARTIAL,
        prepared=statement_words.DAY,
        reviewed=statement_words.DAY,
        locale=home.locale,
        **fields,
    )
    home.add_child(instance=page)
    page.save_revision(user=by).publish()
    page.refresh_from_db()
    return page
