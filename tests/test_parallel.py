"""Forty at once: one row, forty equal receipts. On both databases."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, connections

from civic.contributions.actions import Refused
from civic.contributions.circles import make_codes, make_private, use_code
from civic.contributions.models import Receipt
from conftest import make_person
from consultations.comments.actions import comment
from consultations.comments.models import Comment
from consultations.ideas.actions import save_draft, submit
from consultations.ideas.models import Idea
from consultations.support.actions import support
from consultations.support.models import Support

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.xdist_group("forty connections"),  # one at a time: PostgreSQL gives out a hundred
]
TIMES = 40


@pytest.fixture(autouse=True)
def enough_connections(django_db_blocker):
    yield
    connections.close_all()


def at_once(act):
    """Run it forty times, all let go at the same moment; returns what each gave."""
    gate = Barrier(TIMES)

    def one(_number):
        try:
            gate.wait(30)
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(TIMES) as pool:
        return list(pool.map(one, range(TIMES)))


def test_forty_equal_ideas_are_one_idea(board, citizen):
    key, activity = uuid.uuid4(), board.activity

    def send():
        draft = save_draft(
            activity=activity, by=citizen, key=key, title="Guardar a chuva", text="x" * 50, language="pt-pt"
        )
        return submit(draft).code

    assert len(set(at_once(send))) == 1
    assert Idea.objects.count() == Receipt.objects.count() == 1


def test_forty_equal_comments_are_one_comment(board, idea, citizen):
    key, activity = uuid.uuid4(), board.activity

    def send():
        return comment(activity=activity, about=idea, by=citizen, key=key, text="Boa.", language="pt-pt").code

    assert len(set(at_once(send))) == 1
    assert Comment.objects.count() == Receipt.objects.count() == 1


def test_forty_supports_with_forty_keys_are_one_support_and_forty_receipts(idea, citizen):
    def send():
        return support(idea, by=citizen, key=uuid.uuid4(), language="pt-pt").code

    assert len(set(at_once(send))) == TIMES
    assert Support.objects.count() == 1


def test_forty_people_with_one_code_for_seven_are_seven(board):
    process = make_private(board.consultation.process, None)
    [code] = make_codes(process, 1, None, uses=7)
    people = iter([make_person(f"p{n}@people.example") for n in range(TIMES)])

    def enter():
        try:
            return bool(use_code(code.code, next(people)))
        except Refused:
            return False

    assert sum(at_once(enter)) == process.circle.user_set.count() == 7
    code.refresh_from_db()
    assert code.uses_left == 0


def test_one_person_with_one_code_forty_times_uses_up_one_place(board, citizen):
    process = make_private(board.consultation.process, None)
    [code] = make_codes(process, 1, None, uses=TIMES)
    assert all(at_once(lambda: use_code(code.code, citizen) == process))
    code.refresh_from_db()
    assert code.uses_left == TIMES - 1


def test_the_gate_really_lets_forty_through_together(idea, citizen):
    """The control: with forty different keys the same harness does write forty rows."""

    def send():
        activity = idea.activity
        return comment(activity=activity, about=idea, by=citizen, key=uuid.uuid4(), text="Boa.", language="pt-pt").code

    assert len(set(at_once(send))) == TIMES
    assert Comment.objects.count() == TIMES
