"""Who may look after which team. Answers are yes or no, or the teams themselves."""

from allauth.account.models import EmailAddress
from django.contrib.contenttypes.models import ContentType
from django.db.models import F, Q
from wagtail.models import Page, ReferenceIndex
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import policy_registry

from civic.people.restrictions import restricting
from civic.teams.models import Team

ANY_RIGHT = {"add", "change", "publish", "bulk_delete", "lock", "unlock"}


def team_of(page):
    """The team of an entity, given its page in any language; None if it has none."""
    return Team.objects.filter(key=page.translation_key).first()


def teams_of(person, role=Team.Role.OFFICER):
    """The teams, not archived, in which this person has that role."""
    if not person.is_authenticated:
        return Team.objects.none()
    group = "officers" if role == Team.Role.OFFICER else "moderators"
    return Team.objects.filter(archived=None, **{f"{group}__user": person.pk})


def can_decide_about_teams(person):
    """LabX says which teams publish by themselves, and which are archived."""
    return person.has_perm("teams.change_team")


def teams_looked_after(person):
    """Whose members someone may invite and remove: all of them, for LabX; else those of her own teams as officer."""
    return Team.objects.all() if can_decide_about_teams(person) else teams_of(person)


def is_archived(entity):
    return Team.objects.archived().filter(key=entity.translation_key).exists()


def has_confirmed(person, email):
    return EmailAddress.objects.filter(user=person.pk, email__iexact=email, verified=True).exists()


def can_accept(person, invitation):
    """Only whoever has shown that the address we wrote to is hers: a letter may be passed on."""
    is_open = invitation.is_open and not invitation.team.archived
    return is_open and person.is_authenticated and has_confirmed(person, invitation.email)


def looks_after_all(person):
    """Whether someone has rights on all pages, as LabX's editors have: nothing is kept from her then."""
    if person.is_superuser:
        return True
    rights = PagePermissionPolicy().get_cached_permissions_for_user(person)
    return any(right.page.is_root() for right in rights)


def pages_in_care_of(person):
    """The pages on which someone of staff has any right, and all below them."""
    return PagePermissionPolicy().instances_user_has_any_permission_for(person, ANY_RIGHT)


def pages_known_to(person):
    """Pages that someone of staff may link to: those in her care, the way to them, and what everyone reads.

    What stands in the admin is the title of the draft: as long as it differs from the public one, a page of others
    is not known.
    """
    way = PagePermissionPolicy().explorable_instances(person)
    public = Q(live=True, draft_title=F("title")) & ~restricting()
    return Page.objects.filter(Q(pk__in=way.values("pk")) | public)


def things_in_care_of(person, model):
    """The pages, images, documents or others that someone of staff may change, or choose for a page."""
    if issubclass(model, Page):
        return pages_in_care_of(person)
    return policy_registry.get_by_type(model).instances_user_has_any_permission_for(person, {"change", "choose"})


def may_name(person, model, keys):
    """Whether all of these, by their keys, are pages that she knows, or files in her care."""
    known = pages_known_to(person) if issubclass(model, Page) else things_in_care_of(person, model)
    return are_all_in(known, keys)


def are_all_in(things, keys):
    keys = set(keys)
    return not keys or things.filter(pk__in=keys).count() == len(keys)


def colleagues_of(person, people):
    """Those of the people who share a group with her: filters of the admin name nobody else to her."""
    if looks_after_all(person):
        return people
    return people.filter(Q(pk=person.pk) | Q(groups__in=person.groups.all())).distinct()


def can_read_document(request, document):
    """A file is read by everyone once a page that they may read uses it; until then by those who look after it."""
    pages = live_pages_using(document).specific(defer=True)
    if any(all(each.accept_request(request) for each in page.get_view_restrictions()) for page in pages):
        return True
    return things_in_care_of(request.user, type(document)).filter(pk=document.pk).exists()


def live_pages_using(thing):
    """The pages that name this file, in a field, in a row of theirs or in their text."""
    page_type = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.get_references_to(thing).filter(base_content_type=page_type)
    return Page.objects.live().filter(pk__in=[int(key) for key in references.values_list("object_id", flat=True)])
