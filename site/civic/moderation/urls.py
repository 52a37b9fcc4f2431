from django.urls import path

from civic.moderation import views

urlpatterns = [path("acts/report/<slug:public_id>/", views.report, name="report")]
