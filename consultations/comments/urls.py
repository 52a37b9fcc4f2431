"""Acts, without a language."""

from django.urls import path

from consultations.comments import views

urlpatterns = [
    path("acts/comment/<slug:public_id>/", views.comment, name="comment"),
    path("acts/discuss/<uuid:translation_key>/", views.discuss, name="discuss"),
    path("acts/edit-comment/<slug:public_id>/", views.edit, name="edit_comment"),
]
