"""What an idea board mounts below its page."""

from django.urls import path

from consultations.ideas import views

urlpatterns = [
    path("", views.board, name="board"),
    path("new/", views.new, name="new"),
    path("<slug:public_id>/", views.idea, name="idea"),
    path("<slug:public_id>/words/", views.words, name="words"),
    path("<slug:public_id>/place/", views.place, name="place"),
    path("<slug:public_id>/review/", views.review, name="review"),
]
