from django.db.models import OuterRef
from django.tasks import task

from civic.contributions.tasks import number_of, touched
from consultations.support.models import Support


@task
def recount(activity_id, since=None):
    """Bring the counts that lists sort by up to date with the rows, where someone acted since then."""
    supports = Support.objects.filter(contribution=OuterRef("pk")).order_by().values("contribution")
    touched(activity_id, since).update(support_count=number_of(supports))
