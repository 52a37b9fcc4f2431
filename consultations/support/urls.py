from django.urls import path

from consultations.support import views

urlpatterns = [path("acts/support/<slug:public_id>/", views.support, name="support")]
