from django.apps import AppConfig
from wagtail.signals import page_published


class Teams(AppConfig):
    name = "civic.teams"

    def ready(self):
        from civic.teams.actions import know_its_files

        # Wagtail's own signal: it is the one thing that all ways to publish have in common, timetables and
        # translations too.
        page_published.connect(know_its_files)
