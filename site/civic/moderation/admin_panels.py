"""What waits to be decided or answered, on the home of the admin."""

from functools import cached_property
from urllib.parse import urlencode

from django.contrib.humanize.templatetags.humanize import intcomma
from django.db.models import Count, Exists, Min, OuterRef, Q
from django.urls import reverse
from wagtail.admin.ui.components import Component

from civic.contributions.models import Status, kinds
from civic.moderation import rules
from civic.moderation.admin_views import as_rows, desk_url, excerpt, place
from civic.moderation.models import Report

SHOWN = 5


def unanswered_url(kind, **narrower):
    """The desk, showing those of a kind that wait for an answer: `waiting_for_answer` as its filters say it."""
    query = {"kind": kind, "status": Status.PUBLISHED, "answered": "no"} | narrower
    return f"{reverse('contributions_desk')}?{urlencode(query)}"


def unanswered_link(kind, n, **narrower):
    """`("12 ideas", address)`"""
    return f"{intcomma(n)} {kinds()[kind].name_of(n)}", unanswered_url(kind, **narrower)


class WaitingPanel(Component):
    order = 140
    template_name = "moderation/admin/waiting_panel.html"

    def __init__(self, person):
        self.person = person

    def get_context_data(self, parent_context):
        return {
            "reported": self.reported.count(),
            "reports": [
                {"words": excerpt(row), "place": place(row), "n": row.open_reports, "url": desk_url(row)}
                for row in as_rows(self.reported[:SHOWN])
            ],
            "reported_url": f"{reverse('contributions_desk')}?reported=yes",
            "unanswered": [unanswered_link(kind, n) for kind, n in self.unanswered],
            "desk_url": reverse("contributions_desk"),
        }

    @cached_property
    def reported(self):
        """What nobody has decided about yet, the longest waiting first."""
        found = rules.in_care_of(self.person).filter(
            Exists(Report.objects.filter(contribution=OuterRef("pk"), is_settled=False))
        )
        since = Min("reports__created", filter=Q(reports__is_settled=False))
        return found.annotate(since=since).select_related("activity", "author").order_by("since", "pk")

    @cached_property
    def unanswered(self):
        """`[(kind, n)]`: of what she answers for."""
        waiting = rules.waiting_for_answer().filter(activity__in=rules.activities_answered_by(self.person))
        return list(waiting.values_list("kind").annotate(n=Count("pk")).order_by("kind"))
