"""Fill in the districts, autonomous regions and municipalities of Portugal."""

import json
from pathlib import Path

from django.db import migrations

DATA = Path(__file__).resolve().parents[1] / "territories.json"


def fill_in(apps, schema_editor):
    Territory = apps.get_model("vocabulary", "Territory")
    districts = json.loads(DATA.read_text(encoding="utf-8"))
    Territory.objects.bulk_create(Territory(code=each["code"], name=each["name"]) for each in districts)
    Territory.objects.bulk_create(
        Territory(code=place["code"], name=place["name"], within_id=each["code"])
        for each in districts
        for place in each["municipalities"]
    )


class Migration(migrations.Migration):
    dependencies = [("vocabulary", "0001_initial")]
    operations = [migrations.RunPython(fill_in, migrations.RunPython.noop)]
