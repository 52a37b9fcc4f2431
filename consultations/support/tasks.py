from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.tasks import task

from civic.contributions.tasks import touched
from consultations.support.models import Support


@task
def recount(activity_id, since=None):
    """Bring the counts that lists sort by up to date with the rows, where someone acted since then."""
    supports = Support.objects.filter(contribution=OuterRef("pk")).order_by().values("contribution")
    number = Coalesce(Subquery(supports.annotate(n=Count("pk")).values("n")), 0)
    touched(activity_id, since).exclude(support_count=number).update(support_count=number)
