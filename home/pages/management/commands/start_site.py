from django.core.management.base import BaseCommand

from home.pages.actions import start_site, start_statement


class Command(BaseCommand):
    help = "Lay the ground: home page, accessibility statement, locales, roles. Run again, it adds what is missing."

    def add_arguments(self, parser):
        parser.add_argument("--title", default="LabX Participação")
        parser.add_argument("--headline", default="Diga o que pensa. Veja o que mudou.")
        parser.add_argument("--lead", default="Aqui, os serviços públicos perguntam antes de decidir.")

    def handle(self, *, title, headline, lead, **options):
        home = start_site(title=title, headline=headline, lead=lead)
        start_statement(home)
        self.stdout.write(f"The home page is “{home.title}”: {home.full_url}")
