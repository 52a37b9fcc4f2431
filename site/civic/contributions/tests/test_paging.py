import pytest

from civic.contributions.paging import page_by_key
from conftest import make_idea
from consultations.ideas.models import Idea


def walk(rows, order, size):
    seen, after = [], ""
    while True:
        page, after = page_by_key(rows, order, after, size)
        seen += page
        if not after:
            return seen


@pytest.mark.parametrize("order", [("-support_count", "-pk"), ("comment_count", "pk"), ("-published", "-pk")])
def test_pages_show_every_row_once_in_order_even_among_equals(board, citizen, order):
    for number in range(7):
        make_idea(board, citizen, title=f"Ideia {number}", support_count=number // 3, comment_count=number % 2)
    rows = Idea.objects.all()
    assert walk(rows, order, 2) == list(rows.order_by(*order))


def test_a_row_that_comes_in_between_moves_nothing(board, citizen):
    ideas = [make_idea(board, citizen, title=f"Ideia {number}") for number in range(4)]
    first, after = page_by_key(Idea.objects.all(), ("-pk",), size=2)
    make_idea(board, citizen, title="Nova")
    second, _after = page_by_key(Idea.objects.all(), ("-pk",), after, size=2)
    assert [*first, *second] == ideas[::-1]


def test_the_last_page_leads_nowhere(board, citizen):
    make_idea(board, citizen)
    assert page_by_key(Idea.objects.all(), ("-pk",), size=1)[1] == ""
