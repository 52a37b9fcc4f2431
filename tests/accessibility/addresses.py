"""The real addresses, and one that breaks."""

from django.urls import path

import civic.urls


def broken(request):
    raise RuntimeError("on purpose")


urlpatterns = [path("broken/", broken), *civic.urls.urlpatterns]
handler403, handler404 = civic.urls.handler403, civic.urls.handler404
