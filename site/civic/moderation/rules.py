from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Substr
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from civic.contributions.models import Activity, Contribution, Status, kinds
from civic.teams.models import Team
from civic.teams.rules import teams_of

ENTITY_STEPS = 3  # root, home, entity


def can_report(person, contribution):
    return person.is_authenticated and contribution.is_published and contribution.author_id != person.pk


def can_moderate(person):
    """Whether someone decides about everything that people write, wherever it stands."""
    return person.has_perm("contributions.moderate_contribution")


def can_hide(person, contribution):
    """Whoever looks after it: those who may answer it, and those who moderate it."""
    return activities_in_care_of(person).filter(pk=contribution.activity_id).exists()


def can_open_desk(person):
    return (
        can_moderate(person)
        or PagePermissionPolicy().user_has_permission(person, "change")
        or teams_of(person, Team.Role.MODERATOR).exists()
    )


def in_care_of(person):
    """What someone of staff looks after, of all that was ever public. A draft is nobody's but its author's."""
    was_public = Contribution.objects.exclude(status=Status.DRAFT).filter(published__isnull=False)
    return was_public.filter(activity__in=activities_in_care_of(person))


def activities_in_care_of(person):
    """All, for a moderator; else those that she answers for, and those below an entity that she moderates."""
    if can_moderate(person):
        return Activity.objects.all()
    first = Page.objects.filter(translation_key=OuterRef("translation_key")).order_by("pk").values("path")[:1]
    activities = Activity.objects.annotate(entity_path=Substr(Subquery(first), 1, ENTITY_STEPS * Page.steplen))
    moderated = Page.objects.filter(translation_key__in=teams_of(person, Team.Role.MODERATOR).values("key"))
    answered = activities_answered_by(person).values("pk")
    return activities.filter(Q(pk__in=answered) | Q(entity_path__in=moderated.values("path")))


def activities_answered_by(person):
    """Those whose page, the same that `can_answer` looks at, this person may edit."""
    first = Page.objects.filter(translation_key=OuterRef("translation_key")).order_by("pk").values("pk")[:1]
    editable = PagePermissionPolicy().instances_user_has_permission_for(person, "change")
    return Activity.objects.annotate(first_page=Subquery(first)).filter(first_page__in=editable.values("pk"))


def waiting_for_answer():
    """What people were promised an answer to and have none yet: every kind whose answer says what becomes of it."""
    needy = [kind for kind, model in kinds().items() if model.answer_needs_status]
    return Contribution.objects.published().filter(kind__in=needy, answer=None)
