"""Who may do what to a contribution. Answers are yes or no."""

from wagtail.models import PagePermissionTester

from civic.contributions.models import Status


def can_enter(request, page):
    """Whether this reader may see the page: it is live, and no restriction on it or above refuses her."""
    return page.live and all(restriction.accept_request(request) for restriction in page.get_view_restrictions())


def can_withdraw(person, contribution):
    return (
        person.is_authenticated
        and contribution.author_id == person.pk
        and contribution.status in (Status.PUBLISHED, Status.DRAFT)
    )


def can_restore(person, contribution):
    return person.is_authenticated and contribution.author_id == person.pk and contribution.status == Status.WITHDRAWN


def can_work_on(person, page):
    """Whether someone of staff has this page in her care: an editor's right on it, through Wagtail."""
    return bool(person.is_staff and page and PagePermissionTester(person, page).can_edit())


def can_answer(person, contribution):
    """Those who look after the activity's page, in its first language."""
    return can_work_on(person, contribution.activity.pages().order_by("pk").first())
