"""What is compiled once answers as Django does when it compiles anew."""

import uuid
from contextlib import nullcontext

import pytest
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef

from civic.contributions.models import Contribution, Receipt, Status
from civic.people.models import Person
from civic.prepared import Prepared, PreparedForMany, insert, insert_both
from consultations.comments.models import Comment
from consultations.support.models import Support


def by_status():
    """All columns of the row and its author, an annotation, and two values."""
    return Prepared(
        lambda status, author: (
            Contribution.objects.filter(status=status, author=author)
            .select_related("author")
            .annotate(is_supported=Exists(Support.objects.filter(contribution=OuterRef("pk"))))
        ),
        "?",
        -1,
    )


def test_it_answers_as_the_query_set_does(idea, django_assert_num_queries):
    question = by_status()
    plain = Contribution.objects.select_related("author").get(pk=idea.pk)
    for _time in range(2):
        with django_assert_num_queries(1):
            [found] = question.rows("published", idea.author_id)
            assert found.author.email == idea.author.email
        assert vars(found) | {"_state": 0, "is_supported": 0} == vars(plain) | {"_state": 0, "is_supported": 0}
        assert found.is_supported is False


def test_each_question_has_its_own_values(idea, citizen, other_citizen):
    assert idea.author == other_citizen
    question = by_status()
    assert [len(question.rows("published", person.pk)) for person in (citizen, other_citizen)] == [0, 1]
    assert question.rows("hidden", other_citizen.pk) == []
    assert len(question.rows("published", other_citizen.pk)) == 1


def test_a_value_that_is_not_in_the_sql_is_told(db):
    with pytest.raises(ValueError, match="did not become parameters"):
        Prepared(lambda name: Person.objects.filter(name__contains=name), "?").rows("Ana")


def test_many_keys_are_asked_for_in_parts(idea, django_assert_num_queries):
    question = PreparedForMany(lambda keys, status: Contribution.objects.filter(pk__in=keys, status=status), "?")
    others = range(10**6, 10**6 + 250)
    for keys, queries in (([], 0), ([idea.pk], 1), ([*others[:30], idea.pk], 1), ([*others, idea.pk], 2)):
        with django_assert_num_queries(queries):
            assert [row.pk for row in question.rows(keys, "published")] == [idea.pk][: len(keys)]
        assert question.rows(keys, "hidden") == []


def test_a_row_is_written_as_save_does(idea, citizen):
    written = insert(comment_on(idea, citizen))
    saved = comment_on(idea, citizen)
    saved.save()
    own = {"id", "contribution_ptr_id", "public_id", "created", "published", "shuffle", "_state"}
    rows = [Comment.objects.get(pk=row.pk) for row in (written, saved)]
    first, second = ({name: value for name, value in vars(row).items() if name not in own} for row in rows)
    assert first == second and first["text"] == "Concordo."
    assert written.contribution_ptr_id == written.pk != saved.pk
    assert not written._state.adding


def comment_on(idea, author):
    row = Comment(activity=idea.activity, about=idea, author=author, text="Concordo.", language="pt-pt")
    row.stamp()
    assert row.status == Status.PUBLISHED
    return row


def test_a_row_that_is_there_stays_as_it_is(idea, citizen):
    for _time in range(2):
        insert(Support(contribution=idea, person=citizen), ignore_conflicts=True)
    assert idea.supports.count() == 1
    assert not Receipt.objects.filter(act="support").exists()


def published(key):
    return Contribution.objects.filter(pk=key).values_list("published")


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
@pytest.mark.parametrize("is_within", [False, True])
def test_two_rows_are_written_both_or_neither(idea, citizen, is_within):
    def both(moment):
        with transaction.atomic() if is_within else nullcontext():
            about = {"activity": idea.activity, "contribution": idea}
            receipt = Receipt(person=citizen, key=uuid.uuid4(), act="support", **about)
            return insert_both(receipt, Support(contribution=idea, person=citizen), time=(moment, (idea.pk,)))

    with pytest.raises(IntegrityError):
        both(Prepared(lambda key: published(key).filter(status=Status.HIDDEN), -1))
    assert (Support.objects.count(), Receipt.objects.count()) == (0, 0)
    found = Prepared(published, -1)
    first, second = both(found), both(found)
    assert first.pk and second.pk and first.pk != second.pk and first.time == idea.published
    assert (Support.objects.count(), Receipt.objects.count()) == (1, 2)
