from django.conf import settings
from django.core.management.base import BaseCommand

from civic.languages.catalogues import catalogues


class Command(BaseCommand):
    help = "Say of each language how much of the interface it says. Fails if a text that citizens see is missing."

    def handle(self, *, verbosity, **options):
        self.stdout.write(f"{'':10}{'citizens lack':>15}{'desks lack':>12}{'to be reviewed':>16}")
        missing = False
        for each in catalogues():
            seen, desk = each.lacks(at_desk=False), each.lacks(at_desk=True)
            is_wanted = each.code in dict(settings.DESK_LANGUAGES)
            missing |= bool(seen) or (is_wanted and bool(desk))
            row = f"{each.code:10}{len(seen):>15}{len(desk) if is_wanted else '–':>12}{len(each.unread()):>16}"
            self.stdout.write(row)
            if verbosity > 1:
                self.stdout.writelines(f"  {entry.msgid!r}" for entry in seen + (desk if is_wanted else []))
        if missing:
            raise SystemExit(1)
