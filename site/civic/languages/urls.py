"""An automatic translation in the reader's language, and the act of finding it wrong, without one."""

from django.urls import path

from civic.languages import views

urlpatterns = [path("acts/wrong-translation/<slug:public_id>/<slug:part>/", views.wrong, name="wrong_translation")]

pages = [path("translation/<slug:public_id>/<slug:part>/", views.translation, name="translation")]
