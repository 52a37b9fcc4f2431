"""Whatever a person writes, where, when it may be written, and the receipt for it.

An Activity is one conversation, shared by all translations of its page. A Process is the timeline that
opens acts on activities, phase by phase. A Contribution is something a person wrote. An Answer is what
the public entity replied. A Receipt is the proof of an act; there is one for each.
"""

from civic.contributions.models.codes import new_public_id, new_receipt_code, new_shuffle
from civic.contributions.models.contribution import (
    Answer,
    Channel,
    Contribution,
    ContributionQuerySet,
    Status,
    as_their_kinds,
    kinds,
)
from civic.contributions.models.receipt import Receipt, Tally
from civic.contributions.models.timeline import Act, Activity, EntryCode, Moment, Opening, Phase, Process

__all__ = [
    "Act",
    "Activity",
    "Answer",
    "Channel",
    "Contribution",
    "ContributionQuerySet",
    "EntryCode",
    "Moment",
    "Opening",
    "Phase",
    "Process",
    "Receipt",
    "Status",
    "Tally",
    "as_their_kinds",
    "kinds",
    "new_public_id",
    "new_receipt_code",
    "new_shuffle",
]
