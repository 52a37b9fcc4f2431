"""Addresses without a language: acts, and the fixed address of each contribution."""

from django.urls import path

from civic.contributions import views

urlpatterns = [
    path("c/<slug:public_id>/", views.contribution, name="contribution"),
    path("circles/enter/", views.enter, name="enter"),
    path("acts/withdraw/<slug:public_id>/", views.withdraw, name="withdraw"),
]

# In the reader's language.
pages = [
    path("took-part/", views.took_part, name="took_part"),
    path("receipts/<slug:code>/", views.receipt, name="receipt"),
]
