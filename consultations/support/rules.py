def can_support(contribution, open_acts):
    """Whether to offer it, given the acts that are open now; the act itself asks the database again."""
    return "support" in open_acts and contribution.is_published
