"""Who does not say in which language she writes is understood all the same; who says it is believed."""

import re
import subprocess
import sys
import uuid

import pytest
from django.conf import settings as house
from django.utils.translation import override

from civic.contributions.models import Contribution, Receipt
from civic.languages.listening import language_of
from civic.languages.tests.test_automatic import waiting, work
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from tests.test_way_through import words

UKRAINIAN = "Це дуже гарна ідея для нашого міста"
SENTENCES = {
    "pt-pt": "Concordo plenamente com esta proposta, falta só o prazo.",
    "en": "I agree with this idea, but who pays for it?",
    "uk": UKRAINIAN,
    "fr": "C'est une très bonne idée pour la ville.",
    "es": "Estoy de acuerdo con la propuesta, pero falta el plazo.",
    "hi": "यह बहुत अच्छा विचार है हमारे शहर के लिए",
    "bn": "এটি আমাদের শহরের জন্য খুব ভালো ধারণা",
    "ne": "यो हाम्रो शहरको लागि धेरै राम्रो विचार हो",
    "zh-hans": "这个想法对我们的城市非常好",
    "ar": "هذه فكرة جيدة جدا لمدينتنا",
    "ur": "یہ ہمارے شہر کے لیے بہت اچھا خیال ہے",
    "ru": "Это очень хорошая идея для города",
    "ro": "Este o idee foarte bună pentru oraș",
}


def test_each_of_our_languages_is_told_apart():
    assert set(SENTENCES) == set(dict(house.LANGUAGES))
    assert {code: language_of(text) for code, text in SENTENCES.items()} == {code: code for code in SENTENCES}


@pytest.mark.parametrize(
    "text", ["Das ist eine sehr gute Idee für unsere Stadt", "ok ok ok ok ok ok", "912 345 678 1 2"]
)
def test_what_is_none_of_them_is_not_guessed(text):
    assert language_of(text) is None


@pytest.fixture
def write(idea, citizen, sign_in, django_capture_on_commit_callbacks):
    def write(text, language):
        with django_capture_on_commit_callbacks(execute=True):
            sent = {"text": text, "language": language, "key": uuid.uuid4()}
            assert sign_in(citizen).post(f"/acts/comment/{idea.public_id}/?lang=pt-pt", sent).status_code == 302
        with override("pt-pt"):
            work()
        return Comment.objects.get()

    return write


def test_a_comment_is_of_the_language_it_is_written_in(write, board, idea, client):
    said = write(UKRAINIAN, "")
    assert said.language == Receipt.objects.get().language == "uk" and said.language_is_guessed
    page = client.get(idea.path_on(board)).text
    assert re.search(rf'lang="uk" dir="auto">\s*<p>{UKRAINIAN}', page), page[page.index(UKRAINIAN) - 300 :][:400]


@pytest.mark.parametrize(
    ("text", "language", "found"), [(UKRAINIAN, "ru", "ru"), ("Дуже гарна ідея", "", "pt-pt"), ("ok " * 6, "", "pt-pt")]
)
def test_what_she_says_and_what_is_not_sure_stays(write, text, language, found):
    assert write(text, language).language == found


def test_what_she_says_meanwhile_stays(idea, write):
    write(UKRAINIAN, "")
    Contribution.objects.filter(kind="comment").update(language="fr", language_is_guessed=False)
    work()
    assert Comment.objects.get().language == "fr"


def test_an_idea_of_several_steps_is_found_out_when_it_is_sent(
    board, citizen, sign_in, django_capture_on_commit_callbacks
):
    client = sign_in(citizen)
    typed = words(board, title="Тінь на площі", text=f"{UKRAINIAN}. Посадіть дерева біля школи.", language="")
    typed["key"] = uuid.uuid4()
    place = client.post(board.url_to("new"), typed).url
    assert Idea.objects.get().language == "pt-pt" and not waiting()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(place.replace("/place/", "/review/"))
    work()
    assert Idea.objects.get().language == "uk"
    assert client.post(board.url_to("new"), typed).status_code == 302  # the Back button, and the old form


def test_readers_choose_the_language_of_ideas_and_comments(board, idea, write, client):
    write(UKRAINIAN, "uk")
    board_of = {code: client.get(f"{board.url}?language={code}").text for code in ("pt-pt", "uk")}
    assert idea.title in board_of["pt-pt"] and idea.title not in board_of["uk"]
    thread = {code: client.get(f"{idea.path_on(board)}?language={code}").text for code in ("uk", "ar", "")}
    assert UKRAINIAN in thread["uk"] and UKRAINIAN in thread[""] and UKRAINIAN not in thread["ar"]


def test_web_workers_never_load_what_knows_languages():
    look = "import sys, civic.wsgi; from django.urls import get_resolver; get_resolver().url_patterns"
    tell = "print({'numpy', 'py3langid'} & set(sys.modules))"
    paths = f"{house.HOUSE / 'site'}:{house.HOUSE}"
    ours = {"PYTHONPATH": paths, "DATA": str(house.DATA), "DJANGO_SETTINGS_MODULE": "civic.settings"}
    told = subprocess.run(
        [sys.executable, "-c", f"{look}; {tell}"], capture_output=True, text=True, check=True, env=ours
    )
    assert told.stdout.strip() == "set()"
