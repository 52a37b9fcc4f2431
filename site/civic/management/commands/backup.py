from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from civic.backups import Refused, back_up


class Command(BaseCommand):
    help = "Write database, uploads and secret key into one file. The site may be in use."

    def add_arguments(self, parser):
        parser.add_argument("folder", nargs="?", type=Path, default=settings.DATA / "backups")
        parser.add_argument("--keep", type=int, metavar="N", help="remove all but the newest N backups of that folder")

    def handle(self, *, folder, keep, **options):
        try:
            path, manifest = back_up(folder)
        except Refused as refusal:
            raise CommandError(refusal) from refusal
        if keep:
            for old in sorted(folder.glob("participa-*.tar.gz"))[:-keep]:
                old.unlink()
        rows, files = sum(manifest["rows"].values()), sum(manifest["files"].values())
        self.stdout.write(f"{path}: {rows} rows, {files} files, {path.stat().st_size / 1e6:.1f} MB")
