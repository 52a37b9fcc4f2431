"""Many rows at once, by one INSERT … SELECT a table, on both databases alike.

A row takes its words from `load_words`, a small table filled from the demo's stories. Whatever a table has and this
file does not name gets the default of its field, so that a new column needs no change here.
"""

import json
import random
from datetime import timedelta
from pathlib import Path

from django.core.management.color import no_style
from django.db import connection
from django.utils import timezone

import consultations.ideas
from civic.contributions.models import Answer, Contribution, Receipt
from civic.vocabulary.folding import fold
from civic.vocabulary.models import Territory
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from consultations.support.models import Support

WORDS = Path(consultations.ideas.__file__).parent / "demo_words"
WORDS_KEPT = 10_007  # a prime, so that rows that share words are far apart
DAY = timedelta(days=1)
LANGUAGE = "pt-pt"


def stories():
    return [idea for file in sorted(WORDS.glob("*.json")) for idea in json.loads(file.read_text(encoding="utf-8"))]


def make_words():
    """`load_words`: n from 0 to WORDS_KEPT, and an idea, a comment, a place, a moment and chance for each n."""
    chance = random.Random(0)
    ideas = stories()
    comments = [comment for idea in ideas for comment in idea["comments"]]
    places = list(Territory.objects.values_list("pk", flat=True))
    time_type = Contribution._meta.get_field("created").db_type(connection)
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE load_words (n integer PRIMARY KEY, title varchar(80), idea text, folded text, comment text, "
            f"language varchar(10), place varchar(20), moment {time_type}, shuffle integer)"
        )
        cursor.executemany(
            "INSERT INTO load_words VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
            [
                (
                    n,
                    *idea_words(chance.choice(ideas), n),
                    chance.choice(comments)["text"],
                    chance.choices([LANGUAGE, "en", "uk", "ar"], [90, 6, 2, 2])[0],
                    chance.choice(places),
                    connection.ops.adapt_datetimefield_value(timezone.now() - 25 * DAY * chance.random()),
                    chance.randrange(2**31),
                )
                for n in range(WORDS_KEPT)
            ],
        )


def make_small_table():
    """What the baseline with one INSERT writes to."""
    key = "serial" if is_postgres() else "integer"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE load_insert (id {key} PRIMARY KEY, said text)")


def idea_words(idea, n):
    title = f"{idea['title'][:70]} ({n})"
    return title, idea["text"], fold(f"{title}\n{idea['text']}")


def is_postgres():
    return connection.vendor == "postgresql"


def insert(model, source, **expressions):
    """`INSERT INTO model SELECT … FROM source`: an SQL expression for a column, else the default of its field."""
    fields = [
        field for field in model._meta.local_concrete_fields if field.column in expressions or not field.primary_key
    ]
    # A per cent sign means something to the driver, once there are parameters.
    values = [expressions[field.column].replace("%", "%%") if field.column in expressions else "%s" for field in fields]
    defaults = [
        field.get_db_prep_save(field.get_default(), connection) for field in fields if field.column not in expressions
    ]
    columns = ", ".join(f'"{field.column}"' for field in fields)
    selected = f"SELECT {', '.join(values)} FROM {source.replace('%', '%%')}"
    with connection.cursor() as cursor:
        cursor.execute(f'INSERT INTO "{model._meta.db_table}" ({columns}) {selected}', defaults)
        for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
            cursor.execute(statement)


def numbers(count):
    """A row `i` for each number from 1 to `count`, with the words that it shares with others."""
    return (
        "(WITH RECURSIVE each(i) AS "
        f"(SELECT CAST(1 AS bigint) UNION ALL SELECT i + 1 FROM each WHERE i < {int(count)}) "
        f"SELECT * FROM each) AS numbers JOIN load_words ON load_words.n = (i * 7919) % {WORDS_KEPT}"
    )


def next_key(model):
    return (model.objects.order_by("-pk").values_list("pk", flat=True).first() or 0) + 1


def uuid_of(model, column, number):
    """A UUID made of a number, of the type that the column has."""
    return f"CAST('00000000000040008000' || CAST(100000000000 + {number} AS varchar(12)) AS {type_of(model, column)})"


def type_of(model, column):
    return model._meta.get_field(column).db_type(connection)


def make_contributions(kind, activity, number, crowd, **expressions):
    """The rows that all kinds share; returns the key of the first."""
    first = next_key(Contribution)
    insert(
        Contribution,
        numbers(number),
        id=f"{first - 1} + i",
        public_id=f"CAST({1_000_000_000 + first} + i AS varchar(12))",
        activity_id=str(activity.pk),
        kind=f"'{kind}'",
        author_id=f"{crowd[0].pk} + (i * 31) % {len(crowd)}",
        language="language",
        created="moment",
        published="moment",
        shuffle=f"(shuffle + i * 104729) % {2**31 - 1}",
        **expressions,
    )
    return first


def make_ideas(board, number, crowd):
    first = make_contributions("idea", board.activity, number, crowd)
    categories = [uuid_literal(category.translation_key) for category in board.categories.all()]
    cases = " ".join(f"WHEN {n} THEN {category}" for n, category in enumerate(categories))
    insert(
        Idea,
        numbers(number),
        contribution_ptr_id=f"{first - 1} + i",
        title="title",
        text="idea",
        folded="folded",
        category=f"CASE i % {len(categories)} {cases} END",
        territory_id="CASE WHEN i % 3 = 0 THEN place END",
        key=uuid_of(Idea, "key", f"{first} + i"),
    )
    answered = f"(SELECT id, i FROM {numbers(number)} JOIN contributions_contribution ON id = {first - 1} + i) AS ideas"
    insert(
        Answer,
        f"{answered} WHERE i % 10 = 1",
        contribution_id="id",
        status="CASE i % 3 WHEN 0 THEN 'accepted' WHEN 1 THEN 'under_study' ELSE 'done' END",
        text="'Obrigado. A equipa técnica foi ao local, mediu, e começa pelas escolas do concelho.'",
        language=f"'{LANGUAGE}'",
        entity="'Agência da Água'",
    )


def uuid_literal(key):
    return f"CAST('{key.hex}' AS {type_of(Idea, 'category')})"


def make_comments(activity, number, crowd, about=None):
    """About an idea, every seventh being a reply to the one six before it; or in a discussion."""
    thread = {}
    if about:
        first = next_key(Contribution)
        thread["about_id"] = f"CASE WHEN i % 7 = 0 THEN {first - 7} + i ELSE {about.pk} END"
        thread["comment_count"] = f"CASE WHEN i % 7 = 1 AND i + 6 <= {number} THEN 1 ELSE 0 END"
        Contribution.objects.filter(pk=about.pk).update(comment_count=number)
    first = make_contributions("comment", activity, number, crowd, **thread)
    insert(Comment, numbers(number), contribution_ptr_id=f"{first - 1} + i", text="comment")


def make_supports(number, crowd):
    """Few have many and many have few: on all ideas, and on the first comments of each thread."""
    chance = random.Random(1)
    ideas = Contribution.objects.filter(kind="idea").values_list("pk", flat=True)
    comments = Contribution.objects.filter(kind="comment", about__kind="idea").order_by("pk")
    keys = [*ideas, *comments.values_list("pk", flat=True)[:500]]
    shares = [min(chance.paretovariate(1.1), 500) for _key in keys]
    rows, left = [], number
    for key, share in zip(keys, shares, strict=True):
        wanted = min(len(crowd), left, round(number * share / sum(shares)) + 1)
        left -= wanted
        rows.append((key, crowd[0].pk + chance.randrange(len(crowd) - wanted + 1), wanted))
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE load_shares (contribution bigint PRIMARY KEY, since bigint, number integer)")
        cursor.executemany("INSERT INTO load_shares VALUES (%s, %s, %s)", rows)
    source = "load_shares JOIN people_person ON people_person.id >= since AND people_person.id < since + number"
    source += f" JOIN load_words ON load_words.n = (contribution + people_person.id * 31) % {WORDS_KEPT}"
    insert(Support, source, contribution_id="contribution", person_id="people_person.id", time="moment")
    number = "(SELECT number FROM load_shares WHERE contribution = id)"
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE contributions_contribution SET support_count = {number} "
            "WHERE id IN (SELECT contribution FROM load_shares)"
        )


def make_receipts():
    """One for each act, as the acts themselves leave them."""
    done = {
        "comment": ("contributions_contribution AS c WHERE c.kind = 'comment'", "c.author_id", "c.published"),
        "submit": ("contributions_contribution AS c WHERE c.kind = 'idea'", "c.author_id", "c.published"),
        "support": (
            "support_support AS s JOIN contributions_contribution AS c ON c.id = s.contribution_id",
            "s.person_id",
            "s.time",
        ),
    }
    for act, (source, person, moment) in done.items():
        first = next_key(Receipt)
        order = "s.id" if act == "support" else "c.id"
        rows = f"SELECT {first - 1} + row_number() OVER (ORDER BY {order}) AS id, c.id AS contribution, c.activity_id, "
        rows += f"c.language, {person} AS person, {moment} AS moment FROM {source}"
        insert(
            Receipt,
            f"({rows}) AS acts",
            id="id",
            code="CAST(100000000 + id AS varchar(9))",
            person_id="person",
            key=uuid_of(Receipt, "key", "id"),
            act=f"'{act}'",
            activity_id="activity_id",
            contribution_id="contribution",
            language="language",
            time="moment",
        )
