import gc

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from civic.people.demo import ACCOUNTS, PASSWORD
from consultations.process.demo_words import ENTRY_CODE
from home.pages import demo


class Command(BaseCommand):
    help = "Tell the demo story into an empty installation, once. Its passwords are public."

    def add_arguments(self, parser):
        parser.add_argument("--migrate", action="store_true", help="Prepare the database first.")

    def handle(self, *args, migrate, **options):
        if not settings.DEMO:
            raise CommandError("The demo's passwords are public. Set DEMO=1 to say that this is no real installation.")
        if migrate:
            self.stdout.write("Preparing the database…")
            # Thousands of model classes come and go: looking for those that are gone takes a seventh of the time.
            gc.set_threshold(100_000)
            call_command("migrate", verbosity=0)
        if demo.is_told():
            self.stdout.write("The story has been told; it goes on where it was.")
        elif demo.is_begun():
            raise CommandError("The story was interrupted, or this is no empty installation. Start over: FRESH=1.")
        else:
            self.stdout.write("Telling the story (it takes half a minute)…")
            demo.tell(say=lambda line: self.stdout.write(f"  {line}"))
        self.stdout.write("\nAccounts, all with the password " + PASSWORD + ":")
        for role, email, _name in ACCOUNTS:
            self.stdout.write(f"  {role:<23} {email}")
        self.stdout.write(f"The private consultation is entered with the code {ENTRY_CODE} at /circles/enter/.")
