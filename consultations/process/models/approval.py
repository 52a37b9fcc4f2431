"""LabX approves what entities that may not publish by themselves have written."""

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.models import (
    AbstractGroupApprovalTask,
)

from civic.journal.actions import note
from consultations.process.forms import RemarkForm
from consultations.process.models.consultation import ConsultationPage
from consultations.process.readiness import open_points


class Approval(AbstractGroupApprovalTask):
    """LabX reads what an entity that may not publish by itself has written, then publishes it or asks for changes.

    Who approves a consultation where a point is missing says why; without a reason nothing happens, and she is led to
    the list of points.
    """

    class Meta:
        verbose_name = _("approval by LabX")
        verbose_name_plural = _("approvals by LabX")

    def get_actions(self, obj, user):
        """Both ask for words: those of an approval may be left out."""
        actions = super().get_actions(obj, user)
        return [(name, label, True) for name, label, has_words in actions if name == "reject" or not has_words]

    def get_form_for_action(self, action):
        return RemarkForm if action == "reject" else super().get_form_for_action(action)

    @transaction.atomic
    def on_action(self, task_state, user, action_name, *, comment="", **kwargs):
        state = task_state.workflow_state
        page = ConsultationPage.objects.filter(pk=state.object_id).first()  # as it is stored now; None: another kind
        missing = []
        if action_name == "approve" and page:
            missing = open_points(page.get_latest_revision_as_object())
            if any(point.stops for point in missing) or (missing and not comment.strip()):
                return reverse("consultation_readiness", args=[page.pk])
        super().on_action(task_state, user, action_name, comment=comment, **kwargs)
        if page and state.status == state.STATUS_APPROVED:
            page.publish_ways_with_it(user)
        verb = "approved" if action_name == "approve" else "asked for changes of"
        note(user, verb, page or state.content_object, reason=comment, missing=[point.name for point in missing])
        return None
