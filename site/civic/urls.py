"""The roof: acts without a language, admin, then accounts and pages in the reader's language."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

import civic.contributions.urls
import civic.languages.urls
import civic.people.urls
import civic.teams.urls
import home.pages.urls
from civic.teams.scope import within_scope

urlpatterns = [
    path("admin/", include(decorate_urlpatterns(wagtailadmin_urls.urlpatterns, within_scope))),
    path("documents/", include(wagtaildocs_urls)),
    # What is asked for most comes first.
    path("", include("consultations.support.urls")),
    path("", include("consultations.comments.urls")),
    path("", include("civic.contributions.urls")),
    path("", include("civic.languages.urls")),
    path("", include("civic.moderation.urls")),
    path("", include("civic.upkeep.urls")),
    path("", include("consultations.ideas.picture_urls")),
    path("", include("home.pages.urls")),
]
if settings.SERVE_MEDIA:
    # Renditions alone: documents and pictures of citizens are handed out by views that ask who may see them.
    renditions = {"document_root": settings.MEDIA_ROOT / "images"}
    urlpatterns.append(path("media/images/<path:path>", serve, renditions))

urlpatterns += i18n_patterns(
    path("account/", include("allauth.account.urls")),
    path("", include(civic.people.urls.pages)),
    path("", include(civic.teams.urls.pages)),
    path("", include(civic.contributions.urls.pages)),
    path("", include(civic.languages.urls.pages)),
    path("", include("civic.vocabulary.urls")),
    path("", include("civic.design.urls")),
    path("", include(home.pages.urls.pages)),
    # Wagtail brings a sign-in page of its own, without our limits: it leads to ours.
    path("_util/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("", include(home.pages.urls.tree)),
    path("", include(wagtail_urls)),
    prefix_default_language=True,
)

handler403 = "home.pages.views.not_allowed"
handler404 = "home.pages.views.not_found"
