from allauth.account import forms as allauth
from allauth.account.models import EmailAddress
from django import forms
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm

from civic.people.actions import begin_in_her_language, write_in_her_language
from civic.people.fiscal import digits_of, is_fiscal_number, is_number_of_a_person
from civic.people.models import Organisation, Person
from civic.people.rules import MOST_ORGANISATIONS, can_speak_for_more
from civic.vocabulary.forms import Place


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
        fields = ["name", "language", "territory"]
        field_classes = {"territory": Place}
        labels = {"language": _("Language of the letters we send you")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["territory"].empty_label = _("I would rather not say")

    def save(self, commit=True):
        person = super().save(commit)
        if person.is_staff and "language" in self.changed_data:
            write_in_her_language(person)
        return person


class OrganisationForm(forms.Form):
    """One more organisation that someone speaks for; it may be known here already, under its number."""

    fiscal_number = forms.CharField(
        label=_("Fiscal number (NIPC)"),
        max_length=40,
        help_text=_("Nine digits, the first a 5, 6, 7 or 9. Spaces and dots do not matter."),
        error_messages={"required": _("Write the fiscal number of the organisation.")},
        widget=forms.TextInput(attrs={"inputmode": "numeric", "dir": "ltr"}),
    )
    name = forms.CharField(
        label=_("Name of the organisation"),
        max_length=Organisation._meta.get_field("name").max_length,
        help_text=_("As it is known. For example “Residents of Rua Nova”."),
        error_messages={"required": _("Write the name of the organisation.")},
        widget=forms.TextInput(attrs={"autocomplete": "organization", "dir": "auto"}),
    )
    kind = forms.ChoiceField(
        label=_("What kind of organisation is it?"),
        choices=[(kind, capfirst(label)) for kind, label in Organisation.Kind.choices],
        error_messages={"required": _("Choose what kind of organisation it is.")},
        widget=forms.RadioSelect,
    )

    def __init__(self, *args, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.person = person

    def clean_fiscal_number(self):
        digits = digits_of(self.cleaned_data["fiscal_number"])
        if is_number_of_a_person(digits):
            raise forms.ValidationError(_("This is the number of a person. Write that of the organisation."))
        if not is_fiscal_number(digits):
            raise forms.ValidationError(
                _("This is not the fiscal number of an organisation. Compare its nine digits with a letter of theirs.")
            )
        return digits

    def clean_name(self):
        return " ".join(self.cleaned_data["name"].split())

    def clean(self):
        if not can_speak_for_more(self.person):
            raise forms.ValidationError(
                _("You cannot speak for more than %(most)s organisations. Remove one first."),
                params={"most": MOST_ORGANISATIONS},
            )
        return super().clean()


class StaffForm:
    """Wagtail's forms ask for a first and a last name; ours for the name a person wants to be called."""

    first_name = last_name = None

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if EmailAddress.objects.filter(email=email).exclude(user_id=self.instance.pk).exists():
            raise forms.ValidationError(_("This e-mail is taken."))
        return email

    def save(self, commit=True):
        person = super().save(commit)
        if person.pk and person.is_staff:
            begin_in_her_language(person)
        return person


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
