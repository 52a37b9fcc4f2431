import uuid

from django.db import transaction

from civic.contributions.actions import once, require_open, require_published
from civic.contributions.models import Act, Receipt
from civic.contributions.tasks import soon
from consultations.support.models import Support
from consultations.support.tasks import recount


def support(contribution, *, by, key, language):
    """Be for it. Being for it already is no error: the state is what was asked for."""

    def write():
        require_open(contribution.activity, Act.SUPPORT, by)
        require_published(contribution)
        Support.objects.get_or_create(contribution_id=contribution.pk, person=by)
        return counted_again(contribution)

    return until_it_is_so(True, "support", contribution, by, key, language, write)


def take_back(contribution, *, by, key, language):
    """Not be for it any more; while the phase is open."""

    def write():
        require_open(contribution.activity, Act.SUPPORT, by)
        Support.objects.filter(contribution_id=contribution.pk, person=by).delete()
        return counted_again(contribution)

    return until_it_is_so(False, "take back support", contribution, by, key, language, write)


def until_it_is_so(wanted, act, contribution, by, key, language, write):
    """A receipt always tells the truth: a form that is sent again after something else was done counts anew."""
    words = {"by": by, "act": act, "activity": contribution.activity, "language": language, "write": write}
    before = Receipt.objects.filter(person=by, key=key).first()
    if before is not None:
        is_so = Support.objects.filter(contribution_id=contribution.pk, person=by).exists() == wanted
        if before.act != act or before.contribution_id != contribution.pk or not is_so:
            key = uuid.uuid4()
    return once(key=key, **words)


def counted_again(contribution):
    transaction.on_commit(lambda: soon(recount, contribution.pk))
    return contribution
