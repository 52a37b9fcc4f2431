"""The letter with which someone is asked to join a team."""

from django.conf import settings
from django.core.mail import EmailMessage, mailers
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override


def send(invitations):
    """Write to each in her language."""
    mailers.default.send_messages([letter(invitation) for invitation in invitations])


def letter(invitation):
    with override(invitation.language):
        address = settings.SITE_URL + reverse("invitation", args=[invitation.code])
        context = {"invitation": invitation, "team": invitation.team, "address": address}
        subject = render_to_string("teams/email/invitation_subject.txt", context)
        body = render_to_string("teams/email/invitation_message.txt", context)
    message = EmailMessage(" ".join(subject.split()), body.strip() + "\n", to=[invitation.email])
    message.about = invitation.as_topic
    return message
