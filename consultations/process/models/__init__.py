"""Entities, their consultations, and what every way to take part has in common."""

from consultations.process.models.approval import Approval
from consultations.process.models.change import ConsultationChange
from consultations.process.models.consultation import ConsultationDocument, ConsultationPage, PhaseText
from consultations.process.models.entity import EntityPage
from consultations.process.models.index import ConsultationIndexPage
from consultations.process.pages import MethodPage, ResultsPage, UpdatePage

__all__ = [
    "Approval",
    "ConsultationChange",
    "ConsultationDocument",
    "ConsultationIndexPage",
    "ConsultationPage",
    "EntityPage",
    "MethodPage",
    "PhaseText",
    "ResultsPage",
    "UpdatePage",
]
