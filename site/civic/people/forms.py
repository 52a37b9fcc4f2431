from allauth.account import forms as allauth
from allauth.account.models import EmailAddress
from django import forms
from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm

from civic.people.models import Person


class InPlainWords:
    """allauth's forms as ours: a label above each field, no grey words inside it, a new password typed once."""

    labels = {
        "email": _("E-mail"),
        "login": _("E-mail"),
        "password": _("Password"),
        "remember": _("Keep me signed in on this device"),
        "oldpassword": _("Current password"),
        "password1": _("New password"),
        "code": _("Code"),
    }
    hints = {
        "password1": _("At least 10 characters. Three words that only you would put together are a good password."),
        "code": _("Nine digits. The dashes do not matter."),
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields.pop("password2", None)
        for name, field in self.fields.items():
            field.label = self.labels.get(name, field.label)
            field.help_text = self.hints.get(name, "")
            field.widget.attrs.pop("placeholder", None)


class SignupForm(InPlainWords, allauth.SignupForm):
    name = forms.CharField(
        max_length=60, required=False, widget=forms.TextInput(attrs={"autocomplete": "nickname", "dir": "auto"})
    )
    field_order = ["email", "name", "password1"]
    labels = InPlainWords.labels | {"name": _("Name to show"), "password1": _("Password")}
    hints = InPlainWords.hints | {"name": Person._meta.get_field("name").help_text}

    def save(self, request):
        person = super().save(request)
        person.name = self.cleaned_data["name"]
        person.language = get_language()
        person.save(update_fields=["name", "language"])
        return person


class LoginForm(InPlainWords, allauth.LoginForm):
    pass


class RequestLoginCodeForm(InPlainWords, allauth.RequestLoginCodeForm):
    pass


class ConfirmLoginCodeForm(InPlainWords, allauth.ConfirmLoginCodeForm):
    pass


class ConfirmEmailForm(InPlainWords, allauth.ConfirmEmailVerificationCodeForm):
    pass


class AddEmailForm(InPlainWords, allauth.AddEmailForm):
    pass


class ResetPasswordForm(InPlainWords, allauth.ResetPasswordForm):
    pass


class ResetPasswordKeyForm(InPlainWords, allauth.ResetPasswordKeyForm):
    pass


class ChangePasswordForm(InPlainWords, allauth.ChangePasswordForm):
    pass


class SetPasswordForm(InPlainWords, allauth.SetPasswordForm):
    pass


class ReauthenticateForm(InPlainWords, allauth.ReauthenticateForm):
    pass


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


class StaffForm:
    """Wagtail's forms ask for a first and a last name; ours for the name a person wants to be called."""

    first_name = last_name = None

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if EmailAddress.objects.filter(email=email).exclude(user_id=self.instance.pk).exists():
            raise forms.ValidationError(_("This e-mail is taken."))
        return email


PERSON_FIELDS = ["email", "name", "level", "is_superuser", "groups"]


class PersonCreationForm(StaffForm, UserCreationForm):
    class Meta(UserCreationForm.Meta):
        fields = PERSON_FIELDS


class PersonEditForm(StaffForm, UserEditForm):
    class Meta(UserEditForm.Meta):
        fields = [*PERSON_FIELDS, "is_active"]

    def save(self, commit=True):
        """A new address written by someone else must be confirmed by a code, at the next sign-in."""
        person = super().save(commit)
        if person.email != self.initial["email"]:
            person.emailaddress_set.all().delete()
        return person
