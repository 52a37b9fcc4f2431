from django.db import transaction

from civic.contributions.actions import once, require_open
from civic.contributions.models import Act
from civic.contributions.tasks import soon
from consultations.support.models import Support
from consultations.support.tasks import recount


def support(contribution, *, by, key, language):
    """Be for it. Being for it already is no error: the state is what was asked for."""

    def write():
        require_open(contribution.activity, Act.SUPPORT, by)
        Support.objects.get_or_create(contribution_id=contribution.pk, person=by)
        return counted_again(contribution)

    return once(by=by, key=key, act="support", activity=contribution.activity, language=language, write=write)


def take_back(contribution, *, by, key, language):
    """Not be for it any more; while the phase is open."""

    def write():
        require_open(contribution.activity, Act.SUPPORT, by)
        Support.objects.filter(contribution_id=contribution.pk, person=by).delete()
        return counted_again(contribution)

    return once(by=by, key=key, act="take back support", activity=contribution.activity, language=language, write=write)


def counted_again(contribution):
    transaction.on_commit(lambda: soon(recount, contribution.pk))
    return contribution
