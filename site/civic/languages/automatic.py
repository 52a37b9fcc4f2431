"""Automatic translations of what people wrote, and of its answers: asked for by readers, made by the task worker."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from civic.journal.actions import note
from civic.languages import tasks
from civic.languages.engines import engine
from civic.languages.models import AutomaticTranslation
from civic.languages.originals import digest_of

Part, State = AutomaticTranslation.Part, AutomaticTranslation.State
LOST = timedelta(hours=1)  # a job that has not come back by then never will


def standing(contribution, part, said, language):
    """The translation into a language as it stands; None if these words were never asked for, or it is time to ask
    again."""
    row = AutomaticTranslation.objects.filter(contribution=contribution.pk, part=part, language=language).first()
    return row if row and row.source == digest_of(said) and not is_due(row) else None


def is_due(row):
    if row.state == State.WAITING:
        return row.asked < timezone.now() - LOST
    return row.not_before is not None and row.not_before <= timezone.now()


@transaction.atomic
def ask(contribution, part, said, language):
    """Have it translated, once, however many ask for it at the same time."""
    digest = digest_of(said)
    what = {"contribution_id": contribution.pk, "part": part, "language": language}
    row, is_new = AutomaticTranslation.objects.get_or_create(**what, defaults={"source": digest})
    if not is_new and (row.source != digest or is_due(row)):
        fresh = {"source": digest, "state": State.WAITING, "asked": timezone.now(), "not_before": None}
        fresh |= {"texts": [], "folded": "", "reported": None}
        before = AutomaticTranslation.objects.filter(pk=row.pk, source=row.source, asked=row.asked)
        is_new = bool(before.update(**fresh))
        row.refresh_from_db()
    if is_new:
        transaction.on_commit(lambda: tasks.translate.enqueue(row.pk))
    return row


def forget(contribution):
    """Its words have changed: what was made of the earlier ones is not searched any more either."""
    AutomaticTranslation.objects.filter(contribution=contribution.pk, part=Part.WORDS).delete()


# --- what readers find wrong


def report(row):
    """A reader says that it is wrong. Nothing is kept about who she is."""
    shown = AutomaticTranslation.objects.filter(pk=row.pk, source=row.source, state=State.DONE, reported=None)
    shown.update(reported=timezone.now())


@transaction.atomic
def withdraw(row, *, by):
    """It is wrong, and shown no more; the same words are not translated again into that language."""
    if reported(row).update(state=State.WITHDRAWN, texts=[], folded=""):
        note(by, "withdrew the translation of", row.contribution, language=row.language, part=row.part)


@transaction.atomic
def keep(row, *, by):
    """It is right enough."""
    if reported(row).update(reported=None):
        note(by, "kept the translation of", row.contribution, language=row.language, part=row.part)


def reported(row):
    return AutomaticTranslation.objects.reported().filter(pk=row.pk)


# --- searching


def saying(stems, language):
    """The keys of contributions whose translation into that language says all of this; None if nothing is translated
    here."""
    if engine() is None:
        return None
    found = AutomaticTranslation.objects.filter(part=Part.WORDS, language=language, state=State.DONE)
    for stem in stems:
        found = found.filter(folded__contains=stem)
    return found.values("contribution")
