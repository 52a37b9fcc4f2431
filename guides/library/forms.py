from django import forms
from django.apps import apps
from django.db.models import Exists, OuterRef
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from civic.design.forms import Finder, SpokenSelect
from civic.vocabulary.models import Audience, Topic


class FindForm(Finder):
    """What the list of guides can be searched by."""

    kind = forms.ChoiceField(label=_("Kind"), required=False)
    stage = forms.ChoiceField(label=_("Stage of the method"), required=False)
    topic = forms.ModelChoiceField(
        None, label=_("Topic"), required=False, to_field_name="slug", empty_label=_("All"), widget=SpokenSelect
    )
    audience = forms.ModelChoiceField(
        None, label=_("For whom"), required=False, to_field_name="slug", empty_label=_("Everyone"), widget=SpokenSelect
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = choices(field_of("GuidePage", "kind").choices)
        self.fields["stage"].choices = choices(field_of("ChapterPage", "stage").choices)
        for name, model in (("topic", Topic), ("audience", Audience)):
            self.fields[name].queryset = model.objects.filter(guides__isnull=False).distinct()

    def narrow(self, guides):
        chosen = self.chosen()
        if "kind" in chosen:
            guides = guides.filter(kind=chosen["kind"])
        if "stage" in chosen:
            chapters = Page.objects.live().filter(path__startswith=OuterRef("path"), chapterpage__stage=chosen["stage"])
            guides = guides.filter(Exists(chapters))
        if "topic" in chosen:
            guides = guides.filter(topics=chosen["topic"])
        if "audience" in chosen:
            guides = guides.filter(audiences=chosen["audience"])
        return guides


def field_of(model, name):
    return apps.get_model("library", model)._meta.get_field(name)


def choices(found):
    return [("", _("All")), *((value, capfirst(label)) for value, label in found)]
