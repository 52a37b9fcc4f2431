"""Figures as a file that spreadsheets open."""

import defusedcsv.csv as csv
from django.http import HttpResponse


def as_csv(name, rows):
    """The answer with those rows as `name.csv`; what a spreadsheet would run as a formula is made harmless."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    response.write("\ufeff")  # so that spreadsheets read the accents
    csv.writer(response).writerows(rows)
    return response
