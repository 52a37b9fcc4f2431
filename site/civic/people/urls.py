from django.urls import path

from civic.people import views

# In the reader's language.
pages = [path("profile/", views.profile, name="profile")]
