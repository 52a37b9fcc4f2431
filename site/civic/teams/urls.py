from django.urls import path

from civic.teams import views

# In the reader's language.
pages = [path("invitations/<slug:invitation>/", views.invitation, name="invitation")]
