from django.apps import AppConfig
from django.utils.functional import cached_property


class Languages(AppConfig):
    name = "civic.languages"

    def ready(self):
        """Every page has its address from us, whatever its class and however it was fetched."""
        from wagtail.models import Page, Site
        from wagtail.signals import page_published

        from civic.languages import roots, tasks

        Site.get_site_root_paths = staticmethod(roots.get_site_root_paths)
        Page.get_url_parts = roots.get_url_parts
        Page.tongue = cached_property(roots.tongue)
        Page.tongue.__set_name__(Page, "tongue")
        page_published.connect(tasks.stand_in_soon)
        page_published.connect(tasks.keep_wording)
