from django.contrib import messages
from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext as _
from django.views.generic import RedirectView
from wagtail import hooks

from civic.people.models import Person


@hooks.register("register_admin_urls")
def one_door():
    """Everyone signs in on the same page: these stand before Wagtail's own, and strangers are sent to ours."""
    return [
        path("login/", RedirectView.as_view(pattern_name="wagtailadmin_home")),
        path("password_reset/", RedirectView.as_view(pattern_name="account_reset_password")),
    ]


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
