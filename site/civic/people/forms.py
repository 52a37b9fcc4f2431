from allauth.account.forms import SignupForm as AllauthSignupForm
from django import forms
from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm

from civic.people.models import Person


class SignupForm(AllauthSignupForm):
    name = forms.CharField(
        label=_("Name to show"),
        max_length=60,
        required=False,
        help_text=Person._meta.get_field("name").help_text,
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
    )
    field_order = ["email", "name", "password1"]

    def save(self, request):
        person = super().save(request)
        if person:  # None when the address already has an account: allauth then writes to its owner
            person.name = self.cleaned_data["name"]
            person.language = get_language()
            person.save(update_fields=["name", "language"])
        return person


class ProfileForm(forms.ModelForm):
    class Meta:
        model = Person
        fields = ["name", "language"]
        labels = {"language": _("Language of the letters we send you")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = [
            (code, name) for code, name in settings.TONGUES if code in dict(settings.LANGUAGES)
        ]


# Wagtail's own forms ask for a first and a last name; ours for the name a person wants to be called.
PERSON_FIELDS = ["email", "name", "level", "is_superuser", "groups"]


class PersonCreationForm(UserCreationForm):
    first_name = last_name = None

    class Meta(UserCreationForm.Meta):
        fields = PERSON_FIELDS


class PersonEditForm(UserEditForm):
    first_name = last_name = None

    class Meta(UserEditForm.Meta):
        fields = [*PERSON_FIELDS, "is_active"]
