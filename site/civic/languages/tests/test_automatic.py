"""People read each other in their own language: only what everyone may read is sent, whatever the engine does."""

import re
import uuid
from datetime import timedelta

import pytest
from django.core import checks
from django.db import connection
from django.db.models import CharField, TextField
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import PageViewRestriction

from civic.contributions.actions import answer
from civic.contributions.models import Answer, Contribution, Status, kinds
from civic.journal.models import Entry
from civic.languages import engines
from civic.languages.engines import EngineError, LacksLanguage
from civic.languages.models import AutomaticTranslation, CharactersSent
from civic.moderation.actions import hide
from conftest import make_idea, make_person
from consultations.comments.actions import comment, edit

ARABIC = "نعم، نحتاج إلى مزيد من الظل في الساحة"


class Recorder:
    """An engine that notes what it got, and fails as it is told to."""

    name, needs = "Recorder", ()
    sent, failure = [], None

    def translate(self, texts, source, target):
        self.sent.append((texts, source, target))
        if self.failure:
            raise self.failure
        return [f"[{target}] {text}" for text in texts]


@pytest.fixture
def engine(settings, monkeypatch):
    settings.TRANSLATION_ENGINE = "recorder"
    recorder = type("OfThisTest", (Recorder,), {"sent": []})
    monkeypatch.setitem(engines.ENGINES, "recorder", recorder)
    return recorder


@pytest.fixture
def say(idea, citizen):
    def say(text=ARABIC, language="ar", about=idea, by=citizen, **fields):
        said = {"activity": idea.activity, "about": about, "by": by, "key": uuid.uuid4()}
        return comment(text=text, language=language, **said, **fields).contribution

    return say


@pytest.fixture
def read(django_capture_on_commit_callbacks):
    """A stranger opens an address; the jobs that this asks for wait for the worker."""

    def read(address, client=None):
        with django_capture_on_commit_callbacks(execute=True):
            return (client or Client()).get(address)

    return read


def waiting():
    return DBTaskResult.objects.ready().filter(task_path__startswith="civic.languages")


def work():
    for job in waiting():
        job.task.call(*job.args_kwargs["args"])
        job.set_successful(None)


def address(contribution, part="words", language="uk"):
    return f"/{language}/translation/{contribution.public_id}/{part}/"


def in_language(path, language="uk"):
    return re.sub(r"^/[\w-]+/", f"/{language}/", path)


def test_without_an_engine_there_is_no_link_and_no_page(board, idea, say, client):
    page = client.get(in_language(say().path_on(board))).text
    assert ARABIC in page and "data-translate" not in page and "translate.js" not in page
    assert client.get(address(Contribution.objects.get(kind="comment"))).status_code == 404


def test_a_comment_is_asked_for_once_translated_and_read(board, say, read, engine):
    said = say()
    page = read(in_language(said.path_on(board))).text
    assert f'href="{address(said)}"' in page and "translate.js" in page
    for _reader in range(3):
        assert "data-waiting" in read(address(said)).text
    assert waiting().count() == 1 and engine.sent == []
    work()
    answer = read(address(said))
    assert f"[uk] {ARABIC}" in answer.text and ARABIC in answer.text and "Recorder" in answer.text
    assert 'name="robots" content="noindex"' in answer.text and answer["Cache-Control"].startswith("public")
    assert engine.sent == [([ARABIC], "ar", "uk")]
    alone = read(f"{address(said)}?only=translation").text
    assert f"[uk] {ARABIC}" in alone and "<html" not in alone


def test_an_idea_and_its_answer_are_translated(board, other_citizen, officer, read, engine):
    idea = make_idea(board, other_citizen, image_alt="")
    answer(idea, by=officer, text="Sim, em março.", language="pt-pt", entity="Agência", status="accepted")
    page = read(in_language(idea.path_on(board))).text
    for part, said in (("words", idea.title), ("answer", "Sim, em março.")):
        assert f'href="{address(idea, part)}"' in page
        read(address(idea, part))
        work()
        assert f"[uk] {said}" in read(address(idea, part)).text
    assert (
        "data-translate" not in read(in_language(idea.path_on(board), "pt-pt")).text
    )  # in Portuguese it is read as it is
    assert read(address(idea, language="pt-pt")).status_code == 302


def test_what_was_edited_is_translated_anew(say, read, engine, citizen, board):
    said = say()
    read(address(said))
    edit(said, by=citizen, text=f"{ARABIC} جدا", language="ar")  # while the first words wait
    work()
    assert engine.sent == []
    read(address(said))
    work()
    assert f"[uk] {ARABIC} جدا" in read(address(said)).text and len(engine.sent) == 1
    edit(said, by=citizen, text="لا", language="ar")
    page = read(address(said)).text
    assert "data-waiting" in page and f"[uk] {ARABIC}" not in page


def test_an_answer_that_was_brought_up_to_date_is_translated_anew(idea, officer, read, engine):
    for words in ("Sim, em março.", "Afinal, em abril."):
        answer(idea, by=officer, text=words, language="pt-pt", entity="Agência", status="accepted")
        assert "[uk]" not in read(address(idea, "answer")).text
        work()
        assert f"[uk] {words}" in read(address(idea, "answer")).text


@pytest.mark.parametrize("status", [Status.HIDDEN, Status.WITHDRAWN, Status.DRAFT])
def test_what_not_everyone_may_read_is_never_sent(say, read, engine, citizen, sign_in, status):
    said = say()
    read(address(said))
    Contribution.objects.filter(pk=said.pk).update(status=status, status_reason="x")  # while it waits
    work()
    for reader in (None, sign_in(citizen)):  # nor when its author looks
        assert read(address(said), reader).status_code == 404
    work()
    assert engine.sent == []


def test_the_translation_of_what_was_hidden_is_hidden(say, idea, read, engine, moderator):
    said = say()
    reply = say("Добре", "uk", about=said)
    for each, language in ((said, "uk"), (reply, "pt-pt")):
        read(address(each, language=language))
        work()
        assert read(address(each, language=language)).status_code == 200
    hide(said, by=moderator, reason="Insulto.")
    assert read(address(said)).status_code == 404
    assert read(address(reply, language="pt-pt")).status_code == 404  # it stands below


@pytest.mark.parametrize("restriction", ["groups", "login"])
def test_nothing_of_a_private_consultation_is_sent(board, say, read, engine, citizen, sign_in, restriction):
    said = say()
    read(address(said))
    PageViewRestriction.objects.create(page=board.consultation, restriction_type=restriction)
    work()
    insider = sign_in(make_person("root@labx.example", is_superuser=True))
    assert read(address(said), insider).status_code == 404
    assert "data-translate" not in read(in_language(said.path_on(board)), insider).text
    assert engine.sent == []


@pytest.mark.parametrize(
    ("failure", "state", "again"),
    [
        (EngineError("slow"), "failed", timedelta(minutes=10)),
        (EngineError("wrong key", is_worth_another_try=False), "failed", timedelta(days=7)),
        (LacksLanguage("what is ne?"), "lacking", timedelta(days=7)),
    ],
)
def test_whatever_goes_wrong_is_told_and_tried_again_later(say, idea, board, read, engine, failure, state, again):
    engine.failure = failure
    said = say("Гарна ідея для міста", "uk")
    where = address(said, language="pt-pt")
    read(where)
    work()
    for _time in range(2):  # not asked again at once
        page = read(where)
        assert page.status_code == 200 and "</html>" in page.text and "[pt-pt]" not in page.text
    assert len(engine.sent) == 1 and not waiting().exists()
    row = AutomaticTranslation.objects.get()
    assert row.state == state and timedelta() <= row.not_before - row.asked - again < timedelta(minutes=1)
    assert read(idea.path_on(board)).status_code == 200
    AutomaticTranslation.objects.update(not_before=timezone.now() - timedelta(seconds=1))
    engine.failure = None
    read(where)
    work()
    assert "[pt-pt] Гарна" in read(where).text


def test_no_more_is_sent_than_the_day_has(settings, say, read, engine):
    settings.TRANSLATION_DAILY_CHARACTERS = 10
    first, second = say("Shadows!", "en"), say("123", "en")
    for each in (first, second):
        read(address(each))
        work()
    assert "[uk]" in read(address(first)).text and "[uk]" not in read(address(second)).text
    assert [texts for texts, *_languages in engine.sent] == [["Shadows!"]]
    assert CharactersSent.objects.get().number == 8
    CharactersSent.objects.update(day=timezone.localdate() - timedelta(days=1))
    AutomaticTranslation.objects.update(not_before=timezone.now())
    read(address(second))
    work()
    assert "[uk] 123" in read(address(second)).text


def test_one_reader_cannot_ask_for_everything(say, read, engine):
    said = [say(f"Sentence number {n}", "en") for n in range(32)]
    last = [read(address(each)) for each in said][-1]
    assert last.status_code == 200 and AutomaticTranslation.objects.count() == 30


def test_e_mail_and_telephone_stay_here(say, read, engine):
    said = say("Write to ana.silva+labx@mail.example or call (+351) 912-345-678.", "en")
    read(address(said))
    work()
    [([sent], *_languages)] = engine.sent
    assert "mail.example" not in sent and "345" not in sent and sent.startswith("Write to [[")
    assert f"[uk] {said.specific.text}" in read(address(said)).text


def test_a_reader_finds_it_wrong_and_labx_takes_it_away(say, read, engine, moderator, officer, sign_in):
    said = say()
    read(address(said))
    work()
    act = f"/acts/wrong-translation/{said.public_id}/words/?lang=uk"
    assert Client().get(act).status_code == 200 and not AutomaticTranslation.objects.reported()
    assert Client().post(act).url == address(said)
    assert act not in read(address(said)).text and f"[uk] {ARABIC}" in read(address(said)).text
    desk = "/admin/translations/automatic/"
    assert sign_in(officer).get(desk).status_code in (302, 403)
    labx, row = sign_in(moderator), AutomaticTranslation.objects.get()
    assert f"[uk] {ARABIC}" in labx.get(desk).text
    labx.post(desk, {"act": "keep", "key": row.pk})
    assert act in read(address(said)).text
    Client().post(act)
    labx.post(desk, {"act": "withdraw", "key": row.pk})
    page = read(address(said)).text
    assert "[uk]" not in page and ARABIC in page and not waiting().exists()
    assert [entry.verb for entry in Entry.objects.order_by("pk")][-2:] == [
        "kept the translation of",
        "withdrew the translation of",
    ]


def test_search_finds_what_is_said_in_translation(board, other_citizen, read, engine, client):
    idea = make_idea(board, other_citizen, title="ظل في الساحة", language="ar")
    engine.translate = lambda self, texts, source, target: ["Тінь на площі", "Дерева"]
    assert idea.title not in client.get("/uk/search/?q=площі").text
    read(address(idea))
    work()
    for where in ("/uk/search/?q=площі", f"{in_language(board.url)}?q=площі"):
        assert idea.title in client.get(where).text
    assert idea.title not in client.get("/pt-pt/search/?q=площі").text
    Contribution.objects.update(status=Status.WITHDRAWN)
    assert idea.title not in client.get("/uk/search/?q=площі").text


@pytest.mark.parametrize("number", [1, 3])
def test_translations_cost_a_thread_no_query(board, idea, say, client, engine, settings, number):
    for n in range(number):
        say(f"{ARABIC} {n}", by=make_person(f"p{n}@people.example"))
    asked = []
    for kind in ("recorder", "none"):
        settings.TRANSLATION_ENGINE = kind
        where = in_language(idea.path_on(board), "pt-pt")
        client.get(where)
        with CaptureQueriesContext(connection) as queries:
            page = client.get(where).text
        assert page.count("data-translate") == (number if kind == "recorder" else 0)
        asked.append(len(queries))
    assert asked == [10, 10]


def test_all_words_of_people_have_a_language_and_can_be_translated():
    for model in [*kinds().values(), Answer]:
        own = [field for field in model._meta.local_fields if isinstance(field, (CharField, TextField))]
        said = {field.name for field in own if field.editable and not field.choices} - {"entity"}
        pictures = {"image"}  # a file is no text
        assert said - pictures == set(model.spoken), model
        assert model._meta.get_field("language").choices


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"TRANSLATION_ENGINE": "babel"}, "civic.E007"),
        ({"TRANSLATION_ENGINE": "libretranslate"}, "civic.E008"),
        ({"TRANSLATION_ENGINE": "deepl"}, "civic.E008"),
        ({"TRANSLATION_ENGINE": "localize"}, "civic.E008"),
        ({"TRANSLATION_ENGINE": "libretranslate", "TRANSLATION_URL": "file:///etc/passwd"}, "civic.E009"),
    ],
)
def test_a_wrong_setting_is_told(settings, wrong, told):
    def ids():
        return {message.id for message in checks.run_checks(tags=[checks.Tags.security])}

    assert not ids() & {"civic.E007", "civic.E008", "civic.E009"}
    for name, value in wrong.items():
        setattr(settings, name, value)
    assert told in ids()
