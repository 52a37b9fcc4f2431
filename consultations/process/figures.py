"""Who took part in a consultation: counted from receipts, with small groups put together."""

from functools import reduce
from operator import or_

from django.db.models import Count, Q
from django.utils.text import capfirst
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from wagtail.models import Page

from civic.contributions.models import Activity, Answer, Channel, Contribution, Receipt, kinds
from civic.contributions.tasks import voices_in
from civic.people.models import Organisation
from civic.tables import as_csv

SMALLEST = 10  # people; fewer in a row could point at someone


def activities_of(consultation):
    """The conversations of a consultation: those of the pages below it, in whichever language."""
    translations = Page.objects.filter(translation_key=consultation.translation_key)
    below = reduce(or_, (Q(path__startswith=page.path, depth=page.depth + 1) for page in translations))
    return Activity.objects.filter(translation_key__in=Page.objects.filter(below).values("translation_key"))


def figures_of(consultation):
    """What was counted: `people`, `organisations` and `answered` as numbers, `contributions` as `[{"n", "name"}]`, and
    as tables of `[(label, n)]`: `channels`, `languages`, both of people, `kinds_of_organisations`, `answers`; with the
    `finding` of the last in a sentence."""
    activities = activities_of(consultation)
    receipts = Receipt.objects.filter(activity__in=activities)
    published = Contribution.objects.published().filter(activity__in=activities)
    by_kind = dict(published.values_list("kind").annotate(Count("pk")).order_by("kind"))
    answers = Answer.objects.filter(contribution__in=published, contribution__about=None).exclude(status="")
    by_answer = dict(answers.values_list("status").annotate(Count("pk")).order_by("status"))
    voices, channels, languages = voices_in(receipts, "channel", "language")
    return voices | {
        "contributions": [{"n": n, "name": kinds()[kind].name_of(n)} for kind, n in by_kind.items()],
        "answered": published.filter(answer__isnull=False).count(),
        "channels": with_small_groups_together((str(Channel(channel).label), n) for channel, n in channels.items()),
        "languages": with_small_groups_together(
            (get_language_info(code)["name_translated"].capitalize(), n) for code, n in languages.items()
        ),
        "kinds_of_organisations": with_small_groups_together(
            (capfirst(Organisation.Kind(kind).label), n) for kind, n in organisations_by_kind(receipts)
        ),
        "answers": [(label, by_answer[status]) for status, label in Answer.Status.choices if status in by_answer],
        "finding": finding_of(by_answer),
    }


def organisations_by_kind(receipts):
    kinds = Organisation.objects.filter(pk__in=receipts.values("organisation")).values_list("kind")
    return kinds.annotate(n=Count("pk")).order_by("kind")


def finding_of(by_answer):
    """What the answers come to, in one sentence."""
    followed = sum(by_answer.get(status, 0) for status in ("accepted", "in_progress", "done"))
    return _("%(followed)s of %(all)s answered ideas go ahead or are done") % {
        "followed": followed,
        "all": sum(by_answer.values()),
    }


def with_small_groups_together(rows):
    """`[(label, n)]`, largest first; groups under ten are one row, which swallows the next while itself under ten.

    So that no small group can be found by subtracting the others from the total. People who took part
    in two ways are in two rows.
    """
    rows = sorted(rows, key=lambda row: -row[1])
    small = [n for _label, n in rows if n < SMALLEST]
    large = rows[: len(rows) - len(small)]
    if small:
        others = sum(small)
        while others < SMALLEST and large:
            others += large.pop()[1]
        large.append((_("Others, together"), others))
    return large if sum(n for _label, n in large) >= SMALLEST else []


def figures_csv(consultation):
    figures = figures_of(consultation)
    rows = [(_("table"), _("row"), _("number")), (_("People who took part"), "", figures["people"])]
    if figures["organisations"]:
        rows.append((_("Organisations that took part"), "", figures["organisations"]))
    for title, counts in (
        (_("By way of taking part"), figures["channels"]),
        (_("By language"), figures["languages"]),
        (_("By kind of organisation"), figures["kinds_of_organisations"]),
        (_("Answers"), figures["answers"]),
    ):
        rows += [(title, label, n) for label, n in counts]
    return as_csv(f"{consultation.slug}-figures", rows)
