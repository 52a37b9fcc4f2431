"""The real addresses, and before them two baselines: a constant page and one INSERT, behind the same middleware."""

from django.db import connection
from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

import civic.urls

CONSTANT = "<!doctype html><title>Constant</title><p>" + "Always the same words. " * 40


def constant(request):
    return HttpResponse(CONSTANT)


@csrf_exempt  # only served while measuring: the least that a write could cost
def insert(request):
    """One row of a small table, committed by itself: the least that an act could cost."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO load_insert (said) VALUES (%s)", [request.POST["said"]])
    return HttpResponse("kept", status=201)


urlpatterns = [path("load/constant/", constant), path("load/insert/", insert), *civic.urls.urlpatterns]
handler403, handler404 = civic.urls.handler403, civic.urls.handler404
