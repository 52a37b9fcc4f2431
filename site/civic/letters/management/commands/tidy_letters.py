from django.core.management.base import BaseCommand

from civic.letters.models import Letter
from civic.letters.outbox import take_up_again


class Command(BaseCommand):
    help = "Have letters delivered that lost their job, and forget to whom those went that were given up long ago."

    def handle(self, **options):
        taken, (forgotten, _by_model) = take_up_again(), Letter.objects.long_given_up().delete()
        self.stdout.write(f"{taken} taken up again, {forgotten} forgotten")
