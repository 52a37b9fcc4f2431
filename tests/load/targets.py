"""What is measured, and how well it must do: a page type is one line. See "Bars" at the end for the rest."""

from dataclasses import dataclass

CONSTANT, INSERT, STATIC = "constant view", "one INSERT by a bare view", "static file by nginx"
BASELINES = {
    CONSTANT: "a view that answers the same 1 kB, behind our full middleware",
    INSERT: "a view that writes one row into a small table and commits, same middleware and database settings",
    STATIC: "nginx with our own file, serving the same bytes as the anonymous page, compressed beforehand",
}
ANONYMOUS = "anonymous page through nginx"
# Where the desk gives everything as CSV; None leaves it out.
EXPORT = "/admin/contributions/export/"


@dataclass(frozen=True)
class Target:
    """`must` and `aim` are shares of the requests per second of the baseline `of` in the same round."""

    name: str
    path: str = ""
    of: str = CONSTANT
    must: float | None = None
    aim: float | None = None
    queries: int | None = None  # at most, with nothing remembered from the request before
    act: str = "read"  # as drive.lua has them
    through: str = "app"  # or "proxy"

    @property
    def is_writing(self):
        return self.act in ("insert", "support", "comment")


def targets(made):
    """Everything that is driven with wrk, each baseline just before what is compared with it."""
    (*boards, (ideas, board)), (*threads, (comments, thread)) = made.boards.items(), made.threads.items()
    through_proxy = [
        Target(STATIC, "/static/load.html", of=STATIC, through="proxy"),
        Target(ANONYMOUS, board, of=STATIC, must=0.7, aim=0.8, through="proxy"),
    ]
    return [
        *through_proxy * 2,  # what is so fast differs most from one time to the next
        Target(CONSTANT, "/load/constant/"),
        Target("home", "/pt-pt/", must=0.025, aim=0.05),
        Target("consultation", made.consultation, must=0.025, aim=0.05),
        Target("guide chapter", "/pt-pt/guias/redesenho-de-servicos-publicos/antes-de-comecar/", must=0.025, aim=0.05),
        Target("ON@18", "/pt-pt/on18/", must=0.025, aim=0.05),
        Target("service of ON@18", "/pt-pt/on18/cartao-de-cidadao/", must=0.025, aim=0.05),
        *(Target(f"list: 20 of {n:,} ideas", path) for n, path in boards),
        Target(f"list: 20 of {ideas:,} ideas", board, must=0.025, aim=0.05, queries=12),
        *(Target(f"idea: 20 of {n:,} comments", path) for n, path in threads),
        Target(f"idea: 20 of {comments:,} comments", thread, must=0.025, aim=0.05, queries=12),
        Target("list, signed in", board, must=0.02, aim=0.04, act="read-as"),
        Target("idea, signed in", thread, must=0.02, aim=0.04, act="read-as"),
        Target(INSERT, "/load/insert/", act="insert"),
        Target("support", of=INSERT, must=0.25, aim=0.4, act="support"),
        Target("comment", of=INSERT, must=0.12, aim=0.2, act="comment"),
    ]


@dataclass(frozen=True)
class Bar:
    """What one figure must reach, and what we aim at."""

    name: str
    value: float | None  # None: could not be measured; `missing` says why
    must: float
    aim: float
    unit: str = ""
    is_at_most: bool = True
    missing: str = ""

    @property
    def verdict(self):
        if self.value is None:
            return "left out"
        reaches = (lambda bar: self.value <= bar) if self.is_at_most else (lambda bar: self.value >= bar)
        if reaches(self.must):
            return "aim" if self.aim != self.must and reaches(self.aim) else "met"
        return "NOT MET"


def bars_of_engine(found):
    """The bars of one database, from what was measured on it (see engine.py)."""
    rows = found["targets"]
    for name, row in rows.items():
        if row["must"] is not None:
            yield Bar(f"{name} / {row['of']}", row["ratio"], row["must"], row["aim"], is_at_most=False)
        if row["at_most_queries"] is not None:
            yield Bar(f"{name}: queries", row["queries"], row["at_most_queries"], row["at_most_queries"])
    page, static = rows[ANONYMOUS], rows[STATIC]
    yield Bar(f"{ANONYMOUS}: p99 / static's", page["p99"] / static["p99"], 2, 1)
    for kind in ("list", "idea"):
        sizes = [row["cost"] for name, row in rows.items() if name.startswith(f"{kind}: ")]
        yield Bar(f"{kind}: cost at the largest size / the smallest", sizes[-1] / sizes[0], 1.3, 1.3)
    yield Bar("a new comment seen by strangers after", found["seen_after"], 5, 5, "s")
    yield Bar("CPU per request, two workers / one", found["two_to_one"], 1.15, 1.15)
    # What workers share, as each its part of it (PSS).
    yield Bar("memory of a worker after load", found["pss"], 130, 130, "MB")
    export = found["export"]
    why = "" if export else "it is switched off in targets.py"
    yield Bar("memory of a worker that exports", export and export["peak"], 150, 150, "MB", missing=why)


def bars_of_demo(found):
    yield Bar("demo is ready after", found["ready"], 60, 60, "s")
    worst = {name: max(page[name] for page in found["pages"].values()) for name in ("lcp", "cls", "tbt")}
    yield Bar("largest contentful paint, the slowest page", worst["lcp"], 1.5, 1.5, "s")
    yield Bar("cumulative layout shift, the worst page", worst["cls"], 0.02, 0.02)
    yield Bar("total blocking time, the worst page", worst["tbt"], 50, 50, "ms")
