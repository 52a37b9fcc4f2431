"""What the desk lists, as CSV: row by row as the database gives them, however many there are."""

from itertools import batched, chain

import defusedcsv.csv as csv
from django.db.models import F
from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from civic.contributions.models import Activity, Contribution

CHUNK = 200  # rows; a chunk is one query, and no cursor stays open
KEYS = 20_000


def stream(contributions):
    """A CSV of these contributions, the oldest first."""
    writer = csv.writer(Line())
    lines = ("".join(writer.writerow(row) for row in chunk) for chunk in batched(rows(contributions), CHUNK))
    lines = chain(["\ufeff", writer.writerow(headings())], lines)
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="contributions-{timezone.localdate()}.csv"'
    return response


class Line:
    """What a writer writes to: gives each line back instead of keeping it."""

    def write(self, line):
        return line


def headings():
    return [
        _("Code"),
        _("Kind"),
        _("Where"),
        _("About"),
        _("Date"),
        _("Status"),
        _("Name"),
        _("On behalf of"),
        _("Kind of organisation"),
        _("Official"),
        _("Language"),
        _("How it came"),
        _("Text"),
        _("Supports"),
        _("Comments"),
        _("What becomes of it"),
        _("Answer"),
    ]


def rows(contributions):
    titles = {}
    for chunk in in_chunks(contributions):
        titles |= titles_of({row.activity_id for row in chunk} - titles.keys())
        for row in chunk:
            yield [
                row.public_id,
                row.kind,
                titles.get(row.activity_id, ""),
                row.about_code or "",
                row.published.isoformat(timespec="seconds"),
                row.status,
                row.author_name or "",
                row.organisation.name if row.organisation else "",
                row.organisation.kind if row.organisation else "",
                int(row.is_official),
                row.language,
                row.channel,
                row.specific.review_text.strip(),
                row.support_count,
                row.comment_count,
                row.answer_status or "",
                row.answer_text or "",
            ]


def in_chunks(contributions):
    """Lists of at most CHUNK rows by key, each with its words and what else a line says of it.

    Whatever was filtered by is asked seldom, for many keys at once; the rows then come by their keys.
    """
    wanted = (
        Contribution.objects.with_kinds()
        .select_related("organisation")
        .annotate(
            author_name=F("author__name"),
            about_code=F("about__public_id"),
            answer_status=F("answer__status"),
            answer_text=F("answer__text"),
        )
    )
    last = 0
    while keys := list(contributions.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:KEYS]):
        for some in batched(keys, CHUNK):
            yield list(wanted.filter(pk__in=some).order_by("pk"))
        last = keys[-1]


def titles_of(activities):
    """`{activity: title of its first page}`."""
    keys = dict(Activity.objects.filter(pk__in=activities).values_list("pk", "translation_key"))
    pages = Page.objects.filter(translation_key__in=keys.values()).order_by("-pk")  # the first one wins
    titles = dict(pages.values_list("translation_key", "title"))
    return {activity: titles.get(key, "") for activity, key in keys.items()}
