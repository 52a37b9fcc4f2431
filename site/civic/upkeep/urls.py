from django.urls import path

from civic.upkeep import views

urlpatterns = [
    path("acts/remark/<uuid:key>/", views.remark, name="remark"),
    path("acts/remark/<uuid:key>/thanks/", views.thanks, name="remark_thanks"),
]
