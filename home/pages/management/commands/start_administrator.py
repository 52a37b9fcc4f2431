from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.db import transaction

from civic.journal.actions import note
from civic.people.actions import make_administrator, one_time_address
from civic.people.demo import is_refused
from civic.people.models import Person


class Command(BaseCommand):
    help = "Make someone an administrator, and print the address where she chooses her password."

    def add_arguments(self, parser):
        parser.add_argument("email")

    def handle(self, *, email, **options):
        try:
            validate_email(email)
        except ValidationError:
            raise CommandError(f"“{email}” is no e-mail address.") from None
        if is_refused(Person(email=email.lower())):
            raise CommandError("This is an address of the demo: nobody could sign in with it here.")
        with transaction.atomic():
            person = make_administrator(email)
            note(None, "made administrator", person)
        self.stdout.write(f"{person.email} is an administrator. Choose a password here; the address works once:")
        self.stdout.write(one_time_address(person))
