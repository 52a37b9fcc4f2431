from django.urls import path

from civic.people import views

# In the reader's language.
pages = [
    path("profile/", views.profile, name="profile"),
    path("organisations/", views.organisations, name="organisations"),
    path("organisations/leave/", views.leave_organisation, name="leave_organisation"),
]
