from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Collection, Locale, Page, Site

from civic.people.roles import LABX_EDITORS, MODERATORS, grant_files, grant_pages, group_with
from home.pages.models import HomePage


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
    start_roles(home)
    return home


def start_roles(home):
    """LabX editors look after everything below the home pages; moderators decide about what people wrote."""
    group_with(MODERATORS, ["wagtailadmin.access_admin", "contributions.moderate_contribution"])
    editors = group_with(
        LABX_EDITORS,
        [
            "wagtailadmin.access_admin",
            "contributions.moderate_contribution",
            "wagtail_localize.submit_translation",
            *(f"vocabulary.{act}_{term}" for act in ("add", "change", "delete") for term in ("topic", "audience")),
        ],
    )
    grant_pages(editors, Page.get_first_root_node())
    grant_files(editors, Collection.get_first_root_node())
