"""Where allauth asks the house what to do."""

from allauth.account.adapter import DefaultAccountAdapter
from django.utils.translation import override

from civic.people.models import Person


class AccountAdapter(DefaultAccountAdapter):
    def confirm_email(self, request, email_address):
        confirmed = super().confirm_email(request, email_address)
        if confirmed:
            Person.objects.filter(pk=email_address.user_id, level=Person.Level.NONE).update(
                level=Person.Level.EMAIL
            )
        return confirmed

    def send_mail(self, template_prefix, email, context):
        """Write in the person's own language; a stranger's letter in that of the page."""
        person = context.get("user")
        if person is None:
            return super().send_mail(template_prefix, email, context)
        with override(person.language):
            return super().send_mail(template_prefix, email, context)
