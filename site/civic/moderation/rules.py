from django.db.models import OuterRef, Subquery
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from civic.contributions.models import Activity, Contribution, Status
from civic.contributions.rules import can_answer


def can_report(person, contribution):
    return person.is_authenticated and contribution.is_published and contribution.author_id != person.pk


def can_moderate(person):
    """Whether someone decides about everything that people write, wherever it stands."""
    return person.has_perm("contributions.moderate_contribution")


def can_hide(person, contribution):
    return can_moderate(person) or can_answer(person, contribution)


def can_open_desk(person):
    return can_moderate(person) or PagePermissionPolicy().user_has_permission(person, "change")


def in_care_of(person):
    """What someone of staff looks after, of all that was ever public. A draft is nobody's but its author's."""
    was_public = Contribution.objects.exclude(status=Status.DRAFT).filter(published__isnull=False)
    return was_public.filter(activity__in=activities_in_care_of(person))


def activities_in_care_of(person):
    """All, for a moderator; else those whose page, the same that `can_answer` looks at, this person may edit."""
    if can_moderate(person):
        return Activity.objects.all()
    first = Page.objects.filter(translation_key=OuterRef("translation_key")).order_by("pk").values("pk")[:1]
    editable = PagePermissionPolicy().instances_user_has_permission_for(person, "change")
    return Activity.objects.annotate(first_page=Subquery(first)).filter(first_page__in=editable.values("pk"))
