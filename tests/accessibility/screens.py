"""Every screen that a person can meet, as data. Another is a line here; test_screens.py finds what was forgotten."""

from dataclasses import dataclass

SEND = ("press", "main form .button >> nth=0")
SOME_WORDS = "Bancos à sombra no largo, debaixo das árvores, e uma fonte ao lado."
NO_EMAIL = "nobody@people.example"


@dataclass(frozen=True)
class Screen:
    """`address` in the words of `ground.Ground.addresses`; `by` is who is signed in; `does` is what she does there:
    `("fill", field, words)`, `("press", button or link)`, `("open", summary)`, `("spoil", field)`, `("hurry",)`."""

    name: str
    address: str
    by: str = ""
    does: tuple = ()
    status: int = 200
    is_sampler: bool = False  # shows small types and wrong forms on purpose: only what checkers say is asked of it

    def __str__(self):
        return self.name


READING = [
    Screen("home", "{home}"),
    Screen("home, languages open", "{home}", does=(("open", ".tongue > summary"),)),
    Screen("consultations", "{index}"),
    Screen("consultations to come", "{index}?state=upcoming"),
    Screen("consultations that ended", "{index}?state=closed"),
    Screen("consultations, none found", "{index}?q=xyzzyx"),
    Screen("entity", "{entity}"),
    Screen("consultation, open", "{open}"),
    Screen("consultation, closed", "{closed}"),
    Screen("consultation, not yet open", "{coming}"),
    Screen("consultation for residents", "{for_residents}"),
    Screen("update", "{update}"),
    Screen("results", "{results}"),
    Screen("discussion", "{discussion}"),
    Screen("board", "{board}"),
    Screen("board, filters open", "{board}?q=agua"),
    Screen("board, none found", "{board}?q=xyzzyx"),
    Screen("board, closed", "{closed_board}"),
    Screen("board, not yet open", "{coming_board}"),
    Screen("board, no ideas taken", "{closed_board}new/", status=403),
    Screen("board, ideas taken later", "{coming_board}new/", status=403),
    Screen("idea, answered and talked about", "{idea}"),
    Screen("idea with a picture", "{pictured}"),
    Screen("idea, hidden", "{hidden}", status=404),
    Screen("guides", "{guides}"),
    Screen("guide", "{guide}"),
    Screen("guide, chapter", "{chapter}"),
    Screen("guide, whole", "{guide}whole/"),
    Screen("ON@18", "{hub}"),
    Screen("ON@18, found", "{hub}?q=cartao"),
    Screen("ON@18, none found", "{hub}?q=xyzzyx"),
    Screen("life event", "{life_event}"),
    Screen("service", "{service}"),
    Screen("shops", "{shops}"),
    Screen("plain page", "{plain}"),
    Screen("accessibility statement", "{statement}"),
    Screen("news", "{news}"),
    Screen("news page", "{news_page}"),
    Screen("glossary", "/{language}/glossary/"),
    Screen("search", "/{language}/search/"),
    Screen("search, found", "/{language}/search/?q=ideias"),
    Screen("search, none found", "/{language}/search/?q=xyzzyx"),
    Screen("did it help, sent empty", "/acts/remark/{hub_key}/?lang={language}", does=(SEND,), status=422),
    Screen("did it help, thanks", "/acts/remark/{hub_key}/thanks/?lang={language}"),
    Screen("barrier", "/acts/barrier/?lang={language}"),
    Screen("barrier, sent empty", "/acts/barrier/?lang={language}", does=(SEND,), status=422),
    Screen("barrier, thanks", "/acts/barrier/thanks/?lang={language}"),
    Screen("style guide", "/{language}/style-guide/", by="officer", is_sampler=True),
    Screen("easy read", "{open}easy/"),
]
TAKING_PART = [
    Screen("new idea, by a stranger", "{board}new/"),
    Screen("new idea", "{board}new/", by="citizen"),
    Screen("new idea, sent empty", "{board}new/", by="citizen", does=(SEND,), status=422),
    Screen("new idea, details open", "{board}new/", by="citizen", does=(("open", "main details.more > summary"),)),
    Screen("idea, step place", "{draft}place/", by="citizen"),
    Screen("idea, step check your answers", "{draft}review/", by="citizen"),
    Screen("idea, unfinished when sent", "{empty_draft}review/", by="citizen", does=(SEND,), status=422),
    Screen("idea, its author reads it", "{own}", by="citizen"),
    Screen("idea, its author changes it", "{pictured}words/", by="citizen"),
    Screen("idea, hidden, its author reads it", "{hidden}", by="citizen"),
    Screen(
        "form expired",
        "{board}new/",
        by="citizen",
        status=403,
        does=(("fill", "#id_text", SOME_WORDS), ("spoil", "[name=csrfmiddlewaretoken]"), SEND),
    ),
    Screen("receipt", "/{language}/receipts/{receipt}/", by="citizen"),
    Screen("idea, someone signed in reads it", "{idea}", by="newcomer"),
    Screen("support", "/acts/support/{idea_id}/?lang={language}", by="newcomer"),
    Screen("support, given", "/acts/support/{idea_id}/?lang={language}", by="newcomer", does=(SEND,)),
    Screen("support, to take back", "/acts/support/{idea_id}/?lang={language}", by="newcomer"),
    Screen("comment, by a stranger", "/acts/comment/{idea_id}/?lang={language}"),
    Screen("comment, sent empty", "/acts/comment/{idea_id}/?lang={language}", by="newcomer", does=(SEND,), status=422),
    Screen(
        "comment, posted",
        "/acts/comment/{own_id}/?lang={language}",
        by="newcomer",
        does=(("fill", "#id_text", SOME_WORDS), SEND),
    ),
    Screen("comment, changed", "/acts/edit-comment/{comment_id}/?lang={language}", by="citizen"),
    Screen("comment, translated", "/{language}/translation/{foreign_id}/words/"),
    Screen("translation is wrong", "/acts/wrong-translation/{foreign_id}/words/?lang={language}"),
    Screen("report", "/acts/report/{others_comment_id}/?lang={language}", by="newcomer"),
    Screen(
        "report, sent empty",
        "/acts/report/{others_comment_id}/?lang={language}",
        by="newcomer",
        does=(SEND,),
        status=422,
    ),
    Screen("withdraw", "/acts/withdraw/{undone_id}/?lang={language}", by="citizen"),
    Screen(
        "withdrawn, with undo",
        "/acts/withdraw/{undone_id}/?lang={language}",
        by="citizen",
        does=(("press", "main form button"),),
    ),
    Screen("enter with a code", "/circles/enter/?lang={language}"),
    Screen(
        "enter with a wrong code",
        "/circles/enter/?lang={language}",
        by="newcomer",
        does=(("fill", "#id_code", "AAAA-0000"), SEND),
        status=422,
    ),
    Screen("for people who were invited", "{private}", by="newcomer", status=403),
    Screen(
        "too fast",
        "/acts/comment/{idea_id}/?lang={language}",
        by="hasty",
        status=429,
        does=(("hurry",), ("fill", "#id_text", SOME_WORDS), SEND),
    ),
]
ACCOUNT = [
    Screen("sign in", "{account}login/"),
    Screen(
        "sign in, wrong password",
        "{account}login/",
        status=200,
        does=(("fill", "[type=email]", NO_EMAIL), ("fill", "[type=password]", "not-this-one"), SEND),
    ),
    Screen("sign in by code", "{account}login/code/"),
    Screen("sign in by code, the code", "{account}login/code/", does=(("fill", "[type=email]", NO_EMAIL), SEND)),
    Screen("sign up", "{account}signup/"),
    Screen("sign up, sent empty", "{account}signup/", does=(SEND,)),
    Screen(
        "sign up, the code",
        "{account}signup/",
        does=(
            ("fill", "[type=email]", "eve-{language}@people.example"),
            ("fill", "[type=password]", "pa55-word-long"),
            SEND,
        ),
    ),
    Screen("password, forgotten", "{account}password/reset/"),
    Screen("password, letter sent", "{account}password/reset/done/"),
    Screen("password, chosen anew", "{reset_key}"),
    Screen("password, bad link", "{account}password/reset/key/1-none/"),
    Screen("password, changed after reset", "{account}password/reset/key/done/"),
    Screen("account closed", "{account}inactive/"),
    Screen("what I took part in", "/{language}/took-part/", by="citizen"),
    Screen("what I took part in, nothing yet", "/{language}/took-part/", by="without_password"),
    Screen("about you", "/{language}/profile/", by="citizen"),
    Screen("organisations", "/{language}/organisations/", by="citizen"),
    Screen(
        "organisations, sent empty",
        "/{language}/organisations/",
        by="citizen",
        does=(SEND_LAST := ("press", "main form[novalidate] .button >> nth=-1"),),
        status=422,
    ),
    Screen("e-mail", "{account}email/", by="citizen"),
    Screen("password, change", "{account}password/change/", by="citizen"),
    Screen("password, change, sent empty", "{account}password/change/", by="citizen", does=(SEND,)),
    Screen("password, first", "{account}password/set/", by="without_password"),
    Screen("password, asked again", "{account}reauthenticate/", by="citizen"),
    Screen("sign out", "{account}logout/", by="citizen"),
    Screen("invitation, by a stranger", "/{language}/invitations/{invitation}/"),
    Screen("invitation", "/{language}/invitations/{invitation}/", by="newcomer"),
    Screen("invitation of someone else", "/{language}/invitations/{others_invitation}/", by="newcomer"),
]
REFUSALS = [
    Screen("not allowed", "{account}login/?next=/admin/", by="citizen", status=403),
    Screen("not found", "/{language}/nothing/here/", status=404),
    Screen("broken", "/broken/", status=500),
    Screen("away", "/static/away.html"),
]
SCREENS = [*READING, *TAKING_PART, *ACCOUNT, *REFUSALS]
# Where people spend their time: walked by keyboard, stop by stop.
MAIN = ["home", "consultations", "consultation, open", "board", "board, filters open", "results", "discussion",
        "idea, answered and talked about", "idea, someone signed in reads it", "guides", "guide", "guide, chapter",
        "ON@18", "life event", "service", "glossary", "search, found", "sign in", "sign up, sent empty", "new idea",
        "new idea, sent empty", "idea, step place", "idea, step check your answers", "receipt", "support",
        "comment, sent empty", "report", "what I took part in", "about you", "organisations", "home, languages open",
        ]  # fmt: skip
