from functools import reduce
from operator import or_

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page, Workflow, WorkflowPage, WorkflowTask

from civic.contributions.actions import Refused
from civic.contributions.models import Phase
from civic.people.roles import LABX_EDITORS
from civic.teams.actions import archive, trust
from civic.teams.rules import team_of
from consultations.process.models import Approval, ConsultationPage, EntityPage


@transaction.atomic
def found_entity(*, home, by=None, publishes=False, **facts):
    """Make and publish an entity's page; its team comes with it, as with any that an editor makes. `publishes`:
    whether it is trusted to publish by itself."""
    entity = home.add_child(instance=EntityPage(locale=home.locale, owner=by, **facts))
    entity.save_revision(user=by).publish()
    if publishes:
        trust(team_of(entity), by=by)
    return entity


@transaction.atomic
def archive_entity(team, *, by):
    """End the work of an entity. Refused while people may still take part somewhere, or will soon."""
    ahead = open_or_ahead(team)
    if ahead:
        titles = ", ".join(f"“{title}”" for title in ahead)
        raise Refused(
            _("Not all its consultations have closed: %(titles)s. Wait for their end, or change their timeline first.")
            % {"titles": titles}
        )
    archive(team, by=by)


def open_or_ahead(team):
    """Titles, in their first language, of the entity's consultations with a phase that has not ended."""
    paths = Page.objects.filter(translation_key=team.key).values_list("path", flat=True)
    below = reduce(or_, (Q(path__startswith=path) for path in paths), Q(pk=None))
    dated = Phase.objects.filter(ends__gt=Now()).values("process__translation_key")
    pages = ConsultationPage.objects.filter(below, translation_key__in=dated).order_by("-pk")  # the first one wins
    return sorted(dict(pages.values_list("translation_key", "title")).values())


def start_approval():
    """LabX approves what entities may not publish by themselves, on every page of the site; made once, and whatever
    editors change about it afterwards stays."""
    if Approval.objects.exists():
        return
    with override(settings.LANGUAGE_CODE):
        name = _("LabX approval")
    task = Approval.objects.create(name=name)
    task.groups.add(Group.objects.get(name=LABX_EDITORS))
    workflow = Workflow.objects.create(name=name)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    # At the root, so that home pages of languages to come have it too; Wagtail has put its own workflow there.
    WorkflowPage.objects.update_or_create(page=Page.get_first_root_node(), defaults={"workflow": workflow})
