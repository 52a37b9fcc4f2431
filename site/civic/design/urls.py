from django.urls import path

from civic.design import views

urlpatterns = [
    path("style-guide/", views.style_guide, name="style_guide"),
    path("style-guide/schemes.css", views.schemes, name="style_guide_schemes"),
]
