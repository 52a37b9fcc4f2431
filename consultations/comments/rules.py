from civic.contributions.rules import can_answer
from consultations.comments.models import Comment


def speaks_officially(person, activity):
    """Whether what she says there is said by the entity: she is of the team that looks after the page."""
    return person.is_staff and can_answer(person, Comment(activity=activity))


def can_comment(open_acts):
    """Whether to offer it, given the acts that are open now; the act itself asks the database again."""
    return "comment" in open_acts


def can_edit(person, comment):
    return person.is_authenticated and comment.author_id == person.pk and comment.is_published and comment.is_fresh()
