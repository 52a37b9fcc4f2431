"""Supports of the demo, told by the act that people use."""

import uuid

from consultations.support.actions import support


def tell(contribution, people):
    for person in people:
        support(contribution, by=person, key=uuid.uuid4(), language=person.language)
