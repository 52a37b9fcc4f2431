from django.db import transaction

from civic.contributions.actions import once
from civic.contributions.models import Act
from civic.contributions.tasks import soon
from consultations.support.models import Support
from consultations.support.tasks import recount


def support(contribution, *, by, key, language):
    """Be for it. Being for it already is no error: the state is what was asked for."""
    row = Support(contribution_id=contribution.pk, person=by)
    return until_it_is_so(True, "support", contribution, by, key, language, row=row)


def take_back(contribution, *, by, key, language):
    """Not be for it any more; while the phase is open."""

    def write():
        Support.objects.filter(contribution_id=contribution.pk, person=by).delete()
        return contribution

    return until_it_is_so(False, "take back support", contribution, by, key, language, write=write)


def until_it_is_so(wanted, act, contribution, by, key, language, write=None, row=None):
    """A receipt always tells the truth: a form that is sent again after something else was done counts anew."""

    def is_still_so(receipt):
        is_so = Support.objects.filter(contribution_id=contribution.pk, person=by).exists() == wanted
        return is_so and receipt.act == act and receipt.contribution_id == contribution.pk

    receipt = once(
        by=by,
        key=key,
        act=act,
        activity=contribution.activity,
        language=language,
        write=write or (lambda: contribution),
        opened_by=Act.SUPPORT,
        about=contribution if wanted else None,  # what was taken away may still be supported no more
        row=row,
        is_still_so=is_still_so,
    )
    transaction.on_commit(lambda: soon(recount, contribution.activity_id))
    return receipt
