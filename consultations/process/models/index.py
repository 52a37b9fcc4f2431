"""The list of all consultations."""

from functools import partial

from django.db import models
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.models import (
    Page,
)

from civic.cache import briefly
from civic.contributions.paging import page_by_key
from civic.design.tongues import with_tongue
from civic.people.restrictions import for_everyone
from civic.teams.models import Team
from consultations.process.forms import FindForm
from consultations.process.models.consultation import ConsultationPage
from consultations.process.models.entity import EntityPage
from consultations.process.models.progress import with_progress


class ConsultationIndexPage(Page):
    """All consultations, found by state, topic, entity, audience and territory."""

    intro = models.TextField(_("introduction"), max_length=300, blank=True)

    content_panels = [
        HelpPanel(_("<p>Consultations are listed by themselves, those that close soonest first.</p>")),
        *Page.content_panels,
        FieldPanel("intro"),
    ]
    parent_page_types = ["pages.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of consultations")
        verbose_name_plural = _("lists of consultations")

    ORDERS = {"open": ("closes", "pk"), "upcoming": ("opens", "pk"), "closed": ("-closes", "-pk")}

    def get_context(self, request):
        query = request.GET.urlencode()
        return super().get_context(request) | briefly(f"index {self.pk} {query}", partial(self.shown, request.GET))

    def shown(self, chosen):
        entities = for_everyone(EntityPage.objects.live()).filter(locale=self.locale)
        at_work = entities.exclude(translation_key__in=Team.objects.archived().values("key"))
        form = FindForm(chosen, entities=with_tongue(at_work).order_by("title"))
        state = form.chosen().get("state", "open")
        found = form.narrow(with_tongue(for_everyone(ConsultationPage.objects.live())).filter(locale=self.locale))
        of_state = {"open": found.open(), "upcoming": found.upcoming(), "closed": found.closed()}
        rows, after = page_by_key(of_state[state].with_entity(), self.ORDERS[state], chosen.get("after", ""), size=20)
        return {
            "filters": render_to_string("process/consultation_index_page.html#filters", {"page": self, "form": form}),
            "is_narrow": form.has_changed(),
            "state": state,
            "counts": [(name, label, of_state[name].count()) for name, label in FindForm.STATES],
            "consultations": with_progress(rows),
            "after": after,
        }
