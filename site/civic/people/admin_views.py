from wagtail.users.views.users import UserViewSet

from civic.people.forms import PersonCreationForm, PersonEditForm


class PersonViewSet(UserViewSet):
    template_prefix = "people/admin/"

    def get_form_class(self, for_update=False):
        return PersonEditForm if for_update else PersonCreationForm
