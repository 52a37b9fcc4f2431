from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.forms import TaskStateCommentForm

from civic.design.forms import Finder, SpokenSelect
from civic.vocabulary.models import Audience, Territory, Topic
from consultations.process.rules import is_labx_editor


class FindForm(Finder):
    """What the list of consultations can be searched by."""

    STATES = [("open", _("Open")), ("upcoming", _("Opening soon")), ("closed", _("Closed, with results"))]

    state = forms.ChoiceField(label=_("State"), choices=STATES, required=False, widget=forms.HiddenInput)
    topic = forms.ModelChoiceField(
        Topic.objects.all(),
        to_field_name="slug",
        label=_("Topic"),
        required=False,
        empty_label=_("All"),
        widget=SpokenSelect,
    )
    entity = forms.ModelChoiceField(
        None, to_field_name="slug", label=_("Entity"), required=False, empty_label=_("All"), widget=SpokenSelect
    )
    audience = forms.ModelChoiceField(
        Audience.objects.all(),
        to_field_name="slug",
        label=_("For whom"),
        required=False,
        empty_label=_("Everyone"),
        widget=SpokenSelect,
    )
    territory = forms.ModelChoiceField(
        None, label=_("Where"), required=False, empty_label=_("Anywhere"), widget=SpokenSelect
    )

    def __init__(self, *args, entities, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["territory"].queryset = Territory.objects.filter(within=None)
        self.fields["entity"].queryset = entities
        self.fields["entity"].label_from_instance = lambda entity: entity.title

    def narrow(self, consultations):
        chosen = self.chosen()
        if "topic" in chosen:
            consultations = consultations.filter(topics=chosen["topic"])
        if "audience" in chosen:
            consultations = consultations.filter(audiences=chosen["audience"])
        if "territory" in chosen:
            # What concerns the whole country concerns each place in it.
            consultations = consultations.filter(Q(territory=chosen["territory"]) | Q(territory=None))
        if "entity" in chosen:
            consultations = consultations.child_of(chosen["entity"])
        return consultations


class ConsultationForm(WagtailAdminPageForm):
    """The editor's form of a consultation."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.for_user is None or not is_labx_editor(self.for_user):
            self.fields.pop("is_template", None)

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("is_template") and self.instance.live:
            self.add_error("is_template", _("This page is published. Only a draft can be a template."))
        return cleaned


class RemarkForm(TaskStateCommentForm):
    """What LabX asks an entity to change."""

    comment = forms.CharField(label=_("What has to be changed, and why"), widget=forms.Textarea({"rows": 4}))
