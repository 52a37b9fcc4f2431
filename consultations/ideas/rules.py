from civic.contributions.models import Status


def can_propose(open_acts):
    """Whether to offer it, given the acts that are open now; the act itself asks the database again."""
    return "submit" in open_acts


def can_edit(person, idea):
    """Its author: while it is a draft, or public and nobody has supported, commented or answered it yet."""
    if not person.is_authenticated or idea.author_id != person.pk:
        return False
    if idea.status == Status.DRAFT:
        return True
    is_taken_up = hasattr(idea, "answer") or idea.supports.exists() or idea.replies.exists()
    return idea.status == Status.PUBLISHED and not is_taken_up
