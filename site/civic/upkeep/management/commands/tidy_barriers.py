from django.core.management.base import BaseCommand

from civic.upkeep.actions import forget_addresses


class Command(BaseCommand):
    help = "Forget the e-mail of those who told what kept them out, a month after they were answered."

    def handle(self, **options):
        self.stdout.write(f"{forget_addresses()} forgotten")
