"""Supports of the demo: thousands at once, as the act leaves them one by one."""

import uuid

from civic.contributions.models import Receipt
from consultations.support.models import Support


def tell(contribution, people):
    Support.objects.bulk_create(Support(contribution=contribution, person=person) for person in people)
    said = {"act": "support", "activity": contribution.activity, "contribution": contribution}
    said["digest"] = contribution.digest()
    Receipt.objects.bulk_create(
        Receipt(**said, person=person, key=uuid.uuid4(), language=person.language) for person in people
    )
