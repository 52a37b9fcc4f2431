from django.tasks import task

from civic.contributions.models import Contribution
from consultations.support.models import Support


@task
def recount(contribution_id):
    """Bring the count that lists sort by up to date with the rows."""
    rows = Support.objects.filter(contribution_id=contribution_id)
    Contribution.objects.filter(pk=contribution_id).update(support_count=rows.count())
