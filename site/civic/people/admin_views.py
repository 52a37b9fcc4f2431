from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.account import NameEmailSettingsPanel
from wagtail.users.views.users import IndexView, UserViewSet

from civic.people.forms import PersonCreationForm, PersonEditForm, ProfileForm


class PersonIndexView(IndexView):
    search_fields = ["email", "name"]


class PersonViewSet(UserViewSet):
    template_prefix = "people/admin/"
    index_view_class = PersonIndexView

    def get_form_class(self, for_update=False):
        return PersonEditForm if for_update else PersonCreationForm


class NamePanel(NameEmailSettingsPanel):
    """In Wagtail's account page. The e-mail is changed where a code confirms it: in our own pages."""

    title = _("Your name and language")
    form_class = ProfileForm
