from civic.journal.models import Entry, label_of


def note(by, verb, subject, **facts):
    """Write down, in the transaction of the act itself, that `by` (a person, or None for a job) did it."""
    return Entry.objects.create(
        by=by, verb=verb, subject_type=label_of(subject), subject_id=str(subject.pk), facts=facts
    )
