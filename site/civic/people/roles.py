"""The roles that hold everywhere. An officer's role is for one entity: see consultations.process."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

LABX_EDITORS = "LabX editors"
MODERATORS = "LabX moderators"  # Wagtail brings a group “Moderators” that may edit every page

EDIT_PAGES = ["add_page", "change_page", "publish_page", "bulk_delete_page", "lock_page", "unlock_page"]
EDIT_FILES = ["add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document"]


def group_with(name, permissions):
    """The group of this name, made if need be, holding at least these `app.codename` permissions."""
    group, _ = Group.objects.get_or_create(name=name)
    for permission in permissions:
        app, codename = permission.split(".")
        group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    return group


def grant_pages(group, page):
    for codename in EDIT_PAGES:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)


def grant_files(group, collection):
    for codename in EDIT_FILES:
        permission = Permission.objects.get(
            content_type__app_label__in=["wagtailimages", "wagtaildocs"], codename=codename
        )
        GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=permission)


def team_of(page):
    """The group of those who work on a page and all its translations; None if it was never given one."""
    return Group.objects.filter(name__endswith=f" {page.translation_key}").first()


@transaction.atomic
def start_team(page):
    """Give a page, or a translation of it, to its team: the group, its rights on the page, a place for files."""
    team = team_of(page)
    if team is None:
        name = f"{page.title[:100]} {page.translation_key}"
        team = group_with(name, ["wagtailadmin.access_admin"])
        grant_files(team, Collection.get_first_root_node().add_child(name=page.title))
    if not GroupPagePermission.objects.filter(group=team, page=page).exists():
        grant_pages(team, page)
