"""The letter that answers someone who told us what kept her out."""

from django.conf import settings
from django.core.mail import EmailMessage, mailers
from django.template.loader import render_to_string
from django.utils.translation import override


def send(barrier, text):
    """In her language; her own words come along, so that she knows what it is about."""
    with override(barrier.language):
        context = {"barrier": barrier, "text": text}
        subject = render_to_string("upkeep/email/barrier_subject.txt", context)
        body = render_to_string("upkeep/email/barrier_message.txt", context)
    message = EmailMessage(" ".join(subject.split()), body.strip() + "\n", to=[barrier.email])
    message.reply_to = [settings.CONTACT_EMAIL]
    mailers.default.send_messages([message])
