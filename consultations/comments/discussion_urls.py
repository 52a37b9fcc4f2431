"""What a discussion page mounts below itself."""

from django.urls import path

from consultations.comments import views

urlpatterns = [path("", views.discussion, name="discussion")]
