from django.core.exceptions import PermissionDenied
from django.urls import path
from django.views.generic import RedirectView
from wagtail import hooks
from wagtail.models import PageViewRestriction


@hooks.register("register_admin_urls")
def one_door():
    """Everyone signs in on the same page: these stand before Wagtail's own, and strangers are sent to ours."""
    return [
        path("login/", RedirectView.as_view(pattern_name="wagtailadmin_home")),
        path("password_reset/", RedirectView.as_view(pattern_name="account_reset_password")),
    ]


@hooks.register("on_serve_page", order=1)
def refuse_whoever_is_signed_in(serve):
    """Wagtail sends everyone whom a page does not admit to sign in; who is signed in would be sent back for ever."""

    def inner(page, request, *args, **kwargs):
        if request.user.is_authenticated and not all(
            restriction.restriction_type == PageViewRestriction.PASSWORD or restriction.accept_request(request)
            for restriction in page.get_view_restrictions()
        ):
            raise PermissionDenied
        return serve(page, request, *args, **kwargs)

    return inner
