from django.db import transaction

from consultations.process.models import EntityPage


@transaction.atomic
def found_entity(*, home, by=None, **facts):
    """Make and publish an entity's page; its team comes with it, as with any that an editor makes."""
    entity = home.add_child(instance=EntityPage(locale=home.locale, owner=by, **facts))
    entity.save_revision(user=by).publish()
    return entity
