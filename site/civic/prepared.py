"""Queries whose SQL is made once. Django makes it anew for each question, which takes longer than the answer."""

from contextlib import nullcontext
from functools import cache, cached_property
from itertools import batched

from django.db import connections, router, transaction
from django.db.models import AutoField
from django.db.models.constants import OnConflict
from django.db.models.query import ModelIterable, get_related_populators
from django.db.models.sql import InsertQuery


class Prepared:
    """A query set that is compiled once in a process, then asked with other values.

        by_author = Prepared(lambda key: Idea.objects.published().filter(author=key), -1)
        by_author.rows(7)

    `make` is called once, with an example for each value: a number or a text of the column's type that occurs nowhere
    else in the query; for `in`, a tuple of as many examples as there may be values (see `some`). Each must come into
    the SQL as a parameter: no None, no `contains`. Nothing is prefetched.
    """

    def __init__(self, make, *examples):
        self.make = make
        self.examples = examples

    def rows(self, *values):
        """What the query set gives: instances with all that was selected with them, or tuples of values."""
        sql, params = self.asked(*values)
        if params is None:
            return []
        with connections[self.compiled.alias].cursor() as cursor:
            cursor.execute(sql, params)
            return self.compiled.results(cursor.fetchall())

    def asked(self, *values):
        """`(SQL, its parameters)`; None for these, if it asks what is in an empty list."""
        given = {}
        for example, value in zip(self.examples, values, strict=True):
            if not is_many(example):
                given[example] = value
            elif value:
                given |= zip(example, filled_up(value, len(example)), strict=True)
            else:
                return self.compiled.sql, None
        return self.compiled.sql, tuple(given.get(param, param) for param in self.compiled.params)

    @cached_property
    def compiled(self):
        compiled = Compiled(self.make(*self.examples))
        examples = {one for example in self.examples for one in (example if is_many(example) else [example])}
        if missing := examples - set(compiled.params):
            raise ValueError(f"{missing} did not become parameters of {compiled.sql}")
        return compiled


class PreparedForMany:
    """The same for a list of keys, the first value, compiled for some lengths of it: a database plans less for few
    keys, and more than the longest are asked for in parts; hence in no order. Keys as examples are -240 to -1.

        by_authors = PreparedForMany(lambda keys, kind: Idea.objects.filter(author__in=keys, kind=kind), "?")
        by_authors.rows([7, 8, 9], "idea")
    """

    LENGTHS = (20, 40, 240)

    def __init__(self, make, *examples):
        self.questions = {length: Prepared(make, some(length), *examples) for length in self.LENGTHS}

    def rows(self, keys, *values):
        length = next((length for length in self.LENGTHS if len(keys) <= length), self.LENGTHS[-1])
        return [row for part in batched(keys, length) for row in self.questions[length].rows(part, *values)]


class Compiled:
    """The SQL of a query set, and how its rows become results: as in Django's own iterables, but found out once."""

    def __init__(self, queryset):
        self.alias, self.fetch_mode = queryset.db, queryset._fetch_mode
        self.compiler = queryset.query.get_compiler(using=self.alias)
        self.sql, self.params = self.compiler.as_sql()
        select, model = self.compiler.select, self.compiler.klass_info
        self.converters = self.compiler.get_converters([column for column, *_names in select])
        self.gives_instances = queryset._iterable_class is ModelIterable
        if self.gives_instances:
            self.model = model["model"]
            self.own = slice(model["select_fields"][0], model["select_fields"][-1] + 1)
            self.names = [column.target.attname for column, *_names in select[self.own]]
            self.related = get_related_populators(model, select, self.alias, self.fetch_mode)
            self.annotations = self.compiler.annotation_col_map.items()

    def results(self, rows):
        if self.converters:
            rows = self.compiler.apply_converters(rows, self.converters)
        return [*map(self.instance if self.gives_instances else tuple, rows)]

    def instance(self, row):
        made = self.model.from_db(self.alias, self.names, row[self.own], fetch_mode=self.fetch_mode)
        for populator in self.related:
            populator.populate(row, made)
        for name, place in self.annotations:
            setattr(made, name, row[place])
        return made


def some(number):
    """Examples for `in`: up to that many keys."""
    return tuple(range(-number, 0))


def is_many(example):
    return isinstance(example, tuple)


def filled_up(values, length):
    """As many as the SQL has places for: the first of them again."""
    return [*values, *[values[0]] * (length - len(values))]


def insert(row, *, ignore_conflicts=False, **found):
    """Write a new row as `save()` does, those of its parents first; no signals are sent. With `ignore_conflicts`, a
    row that is there already stays as it is. `found` are fields whose value the database finds in the same statement,
    each by `(a Prepared question of one value, its values)`; it is NULL when nothing is found."""
    for model in [*reversed(row._meta.get_parent_list()), type(row)]:
        for parent, link in model._meta.parents.items():
            setattr(row, link.attname, getattr(row, parent._meta.pk.attname))
        write(row, *filled(row, model, ignore_conflicts, found if model is type(row) else {}))
    return now_written(row, *found)


def insert_both(row, other, **found):
    """Write two new rows, neither of which has parents, or none: `row` as `insert` does, and `other`, which may be
    there already. Where the database can, they are one statement, which needs no transaction around it."""
    connection = connections[router.db_for_write(type(row))]
    is_one = connection.vendor == "postgresql"
    with nullcontext() if is_one and not connection.in_atomic_block else transaction.atomic(connection.alias):
        if not is_one:
            insert(other, ignore_conflicts=True)
            return insert(row, **found)
        first, its_values, _returned = filled(other, type(other), True, {})
        sql, values, returned = filled(row, type(row), False, found)
        write(row, f"WITH other AS ({first}) {sql}", its_values + values, returned)
    now_written(other)
    return now_written(row, *found)


def filled(row, model, ignore_conflicts, found):
    """`(SQL, values, the fields that it returns)` of what writes that part of the row."""
    alias = router.db_for_write(model)
    asked = {name: question for name, (question, _values) in found.items()}
    sql, fields, returned = insertion(model, alias, ignore_conflicts, **asked)
    values = []
    for field in fields:
        if field.name in asked:
            question, given = found[field.name]
            values += question.asked(*given)[1]
        else:
            values.append(field.get_db_prep_save(field.pre_save(row, add=True), connections[alias]))
    return sql, values, returned


def write(row, sql, values, returned):
    with connections[router.db_for_write(type(row))].cursor() as cursor:
        cursor.execute(sql, values)
        for field, value in zip(returned, cursor.fetchone() or () if returned else (), strict=False):
            setattr(row, field.attname, value)


def now_written(row, *found):
    for name in found:
        vars(row).pop(name, None)  # asked for when it is needed
    row._state.adding, row._state.db = False, router.db_for_write(type(row))
    return row


@cache
def insertion(model, alias, ignore_conflicts, **asked):
    """`(SQL, the fields whose values it takes, the fields that it returns)`; `asked` are questions by name of field."""
    fields = [field for field in model._meta.local_concrete_fields if not isinstance(field, AutoField)]
    query = InsertQuery(model, on_conflict=OnConflict.IGNORE if ignore_conflicts else None)
    query.insert_values(fields, [model()], raw=True)
    compiler = query.get_compiler(using=alias)
    compiler.returning_fields = [] if ignore_conflicts else model._meta.db_returning_fields
    [(sql, _values)] = compiler.as_sql()
    if asked:
        places = [f"({asked[field.name].compiled.sql})" if field.name in asked else "%s" for field in fields]
        sql = sql.replace(f"({', '.join(['%s'] * len(fields))})", f"({', '.join(places)})")
    return sql, fields, compiler.returning_fields
