from django.core.management.base import BaseCommand
from django.utils.translation import override

from civic.design import selo

CODES = {"en": "en", "pt": "pt-pt"}
LEVELS = {
    "silver": "silver: all three lists, and no failure found by automatic tools",
    "bronze": "bronze: the list “Content”, and no failure found by automatic tools",
    "": "none yet",
}


class Command(BaseCommand):
    help = "How many requirements of the Selo de Usabilidade e Acessibilidade are met, and which are not."

    def add_arguments(self, parser):
        parser.add_argument("--language", choices=CODES, default="en", help="of the requirements")

    def handle(self, *, language, **options):
        record = selo.record()
        lists = selo.scores(record)
        self.stdout.write(f"Last recorded run: {record['date'] if record else 'none'}")
        for each in lists:
            with override(CODES[language]):
                self.tell(each)
        self.stdout.write(f"\nLevel that could be applied for: {LEVELS[selo.level(lists, record)]}")
        self.stdout.write(f"(In its first year a Selo asks for {selo.ENOUGH:.0%} of each list.)")
        self.stdout.write("Gold also asks for tests with people who have a disability. The Selo is given, not counted.")

    def tell(self, score):
        self.stdout.write(f"\n{score.title}: {score.met} / {score.of} ({score.share:.0%})")
        for item, state in score.missing:
            self.stdout.write(f"  {item.id}  {state.label}: {item.text}")
