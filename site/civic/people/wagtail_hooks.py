from django.urls import path
from django.views.generic import RedirectView
from wagtail import hooks


@hooks.register("register_admin_urls")
def one_door():
    """Everyone signs in on the same page: these stand before Wagtail's own, and strangers are sent to ours."""
    return [
        path("login/", RedirectView.as_view(pattern_name="wagtailadmin_home")),
        path("password_reset/", RedirectView.as_view(pattern_name="account_reset_password")),
    ]
