from django.apps import AppConfig


class Civic(AppConfig):
    """The roof itself: it has no models, only the checks of the settings."""

    name = "civic"

    def ready(self):
        import civic.checks  # noqa: F401 (being imported is what registers them)
