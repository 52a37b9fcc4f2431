from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from civic.backups import Refused, restore


class Command(BaseCommand):
    help = "Put a backup back: database, uploads and secret key. Stop the web server and the worker first."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument("--overwrite", action="store_true", help="lose what is here")

    def handle(self, *, file, overwrite, **options):
        try:
            manifest = restore(file, overwrite=overwrite)
        except Refused as refusal:
            raise CommandError(refusal) from refusal
        rows, files = sum(manifest["rows"].values()), sum(manifest["files"].values())
        self.stdout.write(f"Restored as of {manifest['made']}: {rows} rows, {files} files, all as its manifest says.")
