"""The roles that hold everywhere, and how rights are granted. Those of an entity's team: see civic.teams."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission

LABX_EDITORS = "LabX editors"
MODERATORS = "LabX moderators"  # Wagtail brings a group “Moderators” that may edit every page

WRITE_PAGES = ["add_page", "change_page"]
PUBLISH_PAGES = ["publish_page", "bulk_delete_page", "lock_page", "unlock_page"]
EDIT_FILES = ["add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document"]


def group_with(name, permissions):
    """The group of this name, made if need be, holding at least these `app.codename` permissions."""
    group, _ = Group.objects.get_or_create(name=name)
    for permission in permissions:
        app, codename = permission.split(".")
        group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    return group


def grant_pages(group, page, codenames=(*WRITE_PAGES, *PUBLISH_PAGES)):
    for codename in codenames:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)


def grant_files(group, collection):
    for codename in EDIT_FILES:
        permission = Permission.objects.get(
            content_type__app_label__in=["wagtailimages", "wagtaildocs"], codename=codename
        )
        GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=permission)
