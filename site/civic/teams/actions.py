"""What can be done to a team. Rights follow from its row, and are granted anew by each act."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page, ReferenceIndex

from civic.journal.actions import note
from civic.people.actions import begin_in_her_language
from civic.people.roles import PUBLISH_PAGES, WRITE_PAGES, grant_files, grant_pages, group_with
from civic.teams.models import Invitation, Team, in_two_weeks
from civic.teams.rules import team_of


@transaction.atomic
def start_team(page):
    """Give an entity's page, or a translation of it, to its team: groups, a place for files, rights on the page."""
    team = team_of(page)
    if team is None:
        groups = [group_with(f"{role} {page.translation_key}", ["wagtailadmin.access_admin"]) for role in Team.Role]
        place = Collection.get_first_root_node().add_child(name=page.title)
        team = Team(key=page.translation_key, name=page.title, collection=place)
        team.officers, team.moderators = groups
        team.save()
        group_with(team.officers.name, ["wagtail_localize.submit_translation"])
    elif team.name != page.title and page.locale.language_code == settings.LANGUAGE_CODE:
        team.name = page.title
        team.save(update_fields=["name"])
    grant_team(team)
    return team


def grant_team(team):
    """Its rights on its page in each language, and on its files, as `publishes` and `archived` say. Repeatable."""
    pages = Page.objects.filter(translation_key=team.key)
    granted = [] if team.archived else [*WRITE_PAGES, *(PUBLISH_PAGES if team.publishes else [])]
    GroupPagePermission.objects.filter(group=team.officers).exclude(
        page__in=pages, permission__codename__in=granted
    ).delete()
    for page in pages:
        grant_pages(team.officers, page, granted)
    if team.archived:
        GroupCollectionPermission.objects.filter(group=team.officers).delete()
    else:
        grant_files(team.officers, team.collection)


@transaction.atomic
def trust(team, *, by, publishes=True):
    """Let it publish by itself, or take that back."""
    team.publishes = publishes
    team.save(update_fields=["publishes"])
    grant_team(team)
    note(by, "trusted" if publishes else "no longer trusted", team)


@transaction.atomic
def archive(team, *, by):
    """Its pages stay readable; whoever works for it can no longer change anything."""
    team.archived = timezone.now()
    team.save(update_fields=["archived"])
    grant_team(team)
    note(by, "archived", team)


@transaction.atomic
def take_up_again(team, *, by):
    team.archived = None
    team.save(update_fields=["archived"])
    grant_team(team)
    note(by, "took up again", team)


@transaction.atomic
def invite(team, *, email, role, language, by):
    """Ask someone to join. Whoever was asked before keeps her invitation, for another two weeks."""
    invitation, is_new = Invitation.objects.waiting().update_or_create(
        team=team,
        role=role,
        email=email.lower(),
        defaults={"language": language, "by": by, "expires": in_two_weeks()},
    )
    note(by, "invited" if is_new else "invited again", team, invitation=invitation.pk, role=role)
    return invitation


@transaction.atomic
def withdraw_invitation(invitation, *, by):
    if Invitation.objects.waiting().filter(pk=invitation.pk).update(withdrawn=timezone.now()):
        note(by, "withdrew invitation", invitation.team, invitation=invitation.pk)


@transaction.atomic
def accept(invitation, *, by):
    """Join the team. Returns whether the invitation was still open."""
    still_open = Invitation.objects.open().filter(pk=invitation.pk, team__archived=None)
    if not still_open.update(accepted=timezone.now()):
        return False
    invitation.team.group(invitation.role).user_set.add(by)
    by.may_have_rights = True
    begin_in_her_language(by)
    note(by, "joined", invitation.team, invitation=invitation.pk, role=invitation.role)
    return True


@transaction.atomic
def remove(person, role, team, *, by):
    """Take a role in the team away from someone. What she did stays hers."""
    team.group(role).user_set.remove(person)
    note(by, "removed", team, person=person.pk, role=role)


def know_its_files(sender, instance, **facts):
    """A page was published: its files are read from now on. A job of Wagtail's would know of them seconds later."""
    ReferenceIndex.create_or_update_for_object(instance.specific)
