from django.urls import path

from civic.vocabulary import views

# In the reader's language.
urlpatterns = [path("glossary/", views.glossary, name="glossary")]
