from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext as _
from django.views.generic import RedirectView
from wagtail import hooks
from wagtail.models import PageViewRestriction

from civic.people.models import Person


@hooks.register("register_admin_urls")
def one_door():
    """Everyone signs in on the same page: these stand before Wagtail's own, and strangers are sent to ours."""
    return [
        path("login/", RedirectView.as_view(pattern_name="wagtailadmin_home")),
        path("password_reset/", RedirectView.as_view(pattern_name="account_reset_password")),
    ]


@hooks.register("on_serve_page", order=-1)
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


@hooks.register("before_delete_user")
def people_are_not_deleted(request, person):
    """What someone took part in stays counted: an account is closed, not deleted."""
    messages.error(request, _("A person is not deleted, because what she took part in counts. Untick “may sign in”."))
    return redirect("wagtailusers_users:edit", person.pk)


@hooks.register("before_bulk_action")
def people_are_not_deleted_in_bulk(request, action_type, objects, action):
    if action_type != "delete" or action.model is not Person:
        return None
    messages.error(request, _("A person is not deleted, because what she took part in counts. Untick “may sign in”."))
    return redirect("wagtailusers_users:index")
