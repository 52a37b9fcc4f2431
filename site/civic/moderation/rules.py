from civic.contributions.rules import can_answer


def can_report(person, contribution):
    return person.is_authenticated and contribution.is_published and contribution.author_id != person.pk


def can_hide(person, contribution):
    return person.has_perm("contributions.moderate_contribution") or can_answer(person, contribution)
