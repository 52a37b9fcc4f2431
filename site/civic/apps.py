from django.apps import AppConfig
from pydantic import BaseModel

# For an API that is not mounted here Wagtail describes each type of page: 10 MB in each process, unless on demand.
BaseModel.model_config["defer_build"] = True


class Civic(AppConfig):
    """The roof itself: it has no models, only the checks of the settings."""

    name = "civic"

    def ready(self):
        import civic.checks  # noqa: F401 (being imported is what registers them)
