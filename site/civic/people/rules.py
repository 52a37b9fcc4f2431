MOST_ORGANISATIONS = 10  # that one person speaks for


def speaks_for(person, organisation):
    """Whether she says so, now."""
    return person.organisations.filter(pk=organisation.pk).exists()


def can_speak_for_more(person):
    return person.organisations.count() < MOST_ORGANISATIONS
