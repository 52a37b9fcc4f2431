"""Organisations at the desk: whoever spoke for one first typed its name, perhaps with a slip in it."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic import EditView, IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.log_actions import log
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from civic.moderation.actions import correct_organisation
from civic.people.models import Organisation


class Correcting(ModelPermissionPolicy):
    """They come from people who speak for them, and stay with what was said in their names: nobody of staff adds one or
    deletes one, a superuser included."""

    def user_has_permission(self, user, action):
        return action == "change" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return any(self.user_has_permission(user, action) for action in actions)


register_permission_policy(Organisation, Correcting(Organisation))


class CorrectOrganisation(EditView):
    def save_instance(self):
        organisation = correct_organisation(self.form.save(commit=False), by=self.request.user)
        log(organisation, "wagtail.edit", user=self.request.user, content_changed=self.form.has_changed())
        return organisation


class Organisations(IndexView):
    table_classname = "listing desk-table"


class OrganisationViewSet(ModelViewSet):
    model = Organisation
    index_view_class = Organisations
    edit_view_class = CorrectOrganisation
    form_fields = ["name", "kind"]  # the fiscal number is what makes it this organisation
    list_display = ["name", "fiscal_number", "get_kind_display"]
    list_filter = ["kind"]
    search_fields = ["name", "fiscal_number"]
    search_backend_name = None
    menu_label = _("Organisations")
    icon = "group"
    menu_order = 155
    add_to_admin_menu = True
    copy_view_enabled = False
