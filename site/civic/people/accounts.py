"""Where allauth asks the house what to do."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from civic.people.demo import is_refused
from civic.people.keep import KEPT
from civic.people.models import Person


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "cannot_remove_primary_email": _("We write to this address. Choose another one first, then remove this one."),
        "duplicate_email": _("This address is already yours."),
        "email_password_mismatch": _(
            "This e-mail and this password do not belong together. Check both, or ask for a code by e-mail."
        ),
        "email_taken": _("This address belongs to another account. Use a different one."),
        "enter_current_password": _("This is not your password. Try again."),
        "incorrect_code": _("This is not the code we sent. Look for it in the newest letter and try again."),
        "incorrect_password": _("This is not your password. Try again."),
        "max_email_addresses": _("You cannot have more than %d addresses. Remove one first."),
        "rate_limited": _("This was too fast. Wait a minute and try again."),
        "too_many_login_attempts": _("There were too many tries. Wait five minutes and try again."),
    }

    def pre_login(self, request, user, **kwargs):
        """An account of the demo is closed where this is none, whichever way someone comes in."""
        user.is_active = user.is_active and not is_refused(user)
        return super().pre_login(request, user, **kwargs)

    def login(self, request, user):
        """Nobody comes this far without a confirmed e-mail, whichever way she confirmed it.

        Whoever confirms it by asking for a code need not be who chose the password, perhaps to wait for her.
        """
        came_by = [record["method"] for record in request.session.get(AUTHENTICATION_METHODS_SESSION_KEY, [])]
        if user.level == Person.Level.NONE and came_by[-1:] == ["code"] and "password" not in came_by:
            user.set_unusable_password()
            user.save(update_fields=["password"])
        Person.objects.filter(pk=user.pk, level=Person.Level.NONE).update(level=Person.Level.EMAIL)
        super().login(request, user)

    def is_safe_url(self, url):
        """Wagtail sends whom it refuses back to sign in, and sign-in back to Wagtail: here the circle ends."""
        person = self.request.user
        if person.is_authenticated and not person.is_staff and url.startswith(settings.ADMIN_PREFIX):
            raise PermissionDenied
        return super().is_safe_url(url)

    def get_login_redirect_url(self, request):
        """To the words that wait for her, if nothing else says where to go."""
        return request.session.get(KEPT, {}).get("path") or super().get_login_redirect_url(request)

    get_signup_redirect_url = get_login_redirect_url

    def get_email_verification_redirect_url(self, email_address):
        return reverse("account_email")

    def get_password_change_redirect_url(self, request):
        return reverse("profile")

    def send_mail(self, template_prefix, email, context):
        """Write in the language of whoever has this address; to a stranger in that of the page."""
        owner = Person.objects.filter(Q(email=email) | Q(emailaddress__email=email)).first()
        person = context.get("user") or owner
        with override(person.language if person else get_language()):
            super().send_mail(template_prefix, email, context)
