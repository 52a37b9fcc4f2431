"""How an automatic translation is made: what may be sent goes to the engine, what comes back is kept."""

import logging
from datetime import datetime, time, timedelta

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from civic.contributions.models import Contribution
from civic.languages.engines import EngineError, LacksLanguage, engine
from civic.languages.hiding import hide, put_back
from civic.languages.models import AutomaticTranslation, CharactersSent
from civic.languages.originals import digest_of, original, spoken_texts
from civic.vocabulary.folding import fold

State = AutomaticTranslation.State
log = logging.getLogger(__name__)
SOON, LATER = timedelta(minutes=10), timedelta(days=7)  # when an engine is asked again after an error


def make(row):
    """Send what is asked for to the engine, and keep what comes back. Whatever goes wrong is kept as well."""
    machine = engine()
    contribution = Contribution.objects.with_kinds().select_related("activity", "answer").get(pk=row.contribution_id)
    said = original(contribution, row.part, contribution.activity.page())
    if machine is None or said is None or digest_of(said) != row.source:
        row.delete()  # whoever looks again asks anew, if it may be asked
        return
    spoken, kept = hide([text for text in spoken_texts(said) if text])
    if not take_from_quota(sum(map(len, spoken))):
        settle(row, state=State.OVER, not_before=tomorrow())
        return
    try:
        translated = machine.translate(spoken, said.language, row.language)
    except LacksLanguage:
        settle(row, state=State.LACKING, not_before=timezone.now() + LATER)
    except EngineError as error:
        log.warning("%s could not translate: %s", machine.name, error)
        settle(row, state=State.FAILED, not_before=timezone.now() + (SOON if error.is_worth_another_try else LATER))
    else:
        said_again = iter(put_back(translated, kept))
        texts = [next(said_again) if text else "" for text in spoken_texts(said)]
        settle(row, state=State.DONE, texts=texts, folded=fold("\n".join(texts)), engine=str(machine.name))


def settle(row, **outcome):
    """Unless its words have changed meanwhile."""
    waiting = AutomaticTranslation.objects.filter(pk=row.pk, source=row.source, state=State.WAITING)
    waiting.update(time=timezone.now(), **outcome)


def take_from_quota(characters):
    """Whether so many more may be sent today. Counted by the database, before they are sent."""
    today = timezone.localdate()
    CharactersSent.objects.get_or_create(day=today)
    room = CharactersSent.objects.filter(day=today, number__lte=settings.TRANSLATION_DAILY_CHARACTERS - characters)
    return bool(room.update(number=F("number") + characters))


def tomorrow():
    return timezone.make_aware(datetime.combine(timezone.localdate() + timedelta(days=1), time.min))
