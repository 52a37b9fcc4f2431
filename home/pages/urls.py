from django.contrib.sitemaps import views as sitemaps
from django.urls import path, re_path

from home.pages import views
from home.pages.feeds import ConsultationFeed
from home.pages.sitemaps import SITEMAPS

urlpatterns = [
    path("robots.txt", views.robots, name="robots"),
    path("acessibilidade/", views.statement, name="statement"),
    path("acts/barrier/", views.barrier, name="barrier"),
    path("acts/barrier/thanks/", views.barrier_thanks, name="barrier_thanks"),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap"}),
    path("sitemap-<section>.xml", sitemaps.sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
]

# In the reader's language.
pages = [
    path("consultations.rss", ConsultationFeed(), name="consultation_feed"),
    path("search/", views.search, name="search"),
]

# After everything else: the pages that editors make. Wagtail's own address for them stays, for making links.
tree = [path("", views.page), re_path(r"^((?:[\w\-]+/)*)$", views.page)]
