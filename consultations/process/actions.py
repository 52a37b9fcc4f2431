from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Collection

from civic.people.roles import grant_files, grant_pages, group_with
from consultations.process.models import EntityPage


def officers_of(entity):
    """The group of an entity's officers; one for all its translations. None before it was founded here."""
    return Group.objects.filter(name=group_name(entity)).first()


def group_name(entity):
    return f"Entity {entity.translation_key}"


@transaction.atomic
def found_entity(*, home, by=None, **facts):
    """Make an entity's page, the group of its officers, and the collection for its files."""
    entity = home.add_child(instance=EntityPage(locale=home.locale, owner=by, **facts))
    entity.save_revision(user=by).publish()
    group = group_with(group_name(entity), ["wagtailadmin.access_admin", "wagtail_localize.submit_translation"])
    root = Collection.get_first_root_node()
    grant_files(group, root.add_child(name=entity.title))
    grant_pages(group, entity)
    return entity


def open_to_officers(translated_entity):
    """Let the entity's officers work on a translation of its page too: Wagtail's permissions are for one tree."""
    grant_pages(officers_of(translated_entity), translated_entity)
