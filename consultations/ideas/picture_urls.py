"""Pictures of ideas, at an address of their own, without a language."""

from django.urls import path

from consultations.ideas import views

urlpatterns = [path("pictures/<slug:public_id>/", views.picture, name="picture")]
