"""What kept people out: who reads it, how it is answered, and when an address is forgotten."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from civic.journal.models import Entry
from civic.people.models import Person
from civic.upkeep.actions import report_barrier
from civic.upkeep.models import Barrier

EMAIL = "canarinho@people.example"


def make_barrier(**fields):
    return report_barrier(**{"text": "O botão não diz nada.", "language": "pt-pt", "email": EMAIL} | fields)


@pytest.fixture
def barrier(db):
    return make_barrier(where="/pt-pt/", with_help_of=["screen_reader"])


def everything_at_the_desk(client, barrier):
    lists = [
        reverse(name) for name in ("barriers", "barriers_results", "remarks", "remarks_export", "wagtailadmin_home")
    ]
    return [client.get(address) for address in (*lists, reverse("barrier_at_desk", args=[barrier.pk]))]


@pytest.mark.parametrize("role", ["officer", "moderator", "citizen"])
def test_nobody_but_labx_meets_it_or_the_address_anywhere(role, barrier, home, sign_in, request):
    client = sign_in(request.getfixturevalue(role))
    told = "".join(answer.content.decode() for answer in everything_at_the_desk(client, barrier))
    assert EMAIL not in told and barrier.text not in told and reverse("barriers") not in told
    for name in ("barrier_at_desk", "settle_barrier"):
        client.post(reverse(name, args=[barrier.pk]), {"text": "Olá"})
    barrier.refresh_from_db()
    assert barrier.settled is None and not mail.outbox


@pytest.mark.parametrize("language", ["pt", "en"])
def test_an_editor_of_labx_reads_it_whole(language, barrier, labx_editor, sign_in):
    desk = sign_in(labx_editor)
    shown = desk.get(reverse("barrier_at_desk", args=[barrier.pk]), headers={"accept-language": language})
    page = shown.content.decode()
    assert barrier.text in page and EMAIL in page and "/pt-pt/" in page
    assert reverse("barriers") + "?state=open" in desk.get("/admin/").content.decode()


def test_the_list_says_who_wants_an_answer_and_no_address(barrier, labx_editor, sign_in):
    page = sign_in(labx_editor).get(reverse("barriers")).content.decode()
    assert barrier.text in page and EMAIL not in page


def test_the_answer_goes_out_once_in_her_language_and_settles_it(barrier, labx_editor, sign_in, settings):
    desk, address = sign_in(labx_editor), reverse("barrier_at_desk", args=[barrier.pk])
    for words in ("Já está corrigido.", "Outra vez."):
        assert desk.post(address, {"text": words}).status_code == 302
    [letter] = mail.outbox
    assert letter.to == [EMAIL] and letter.reply_to == [settings.CONTACT_EMAIL]
    assert "Já está corrigido." in letter.body and barrier.text in letter.body
    barrier.refresh_from_db()
    assert barrier.settled and barrier.settled_by == labx_editor and barrier.answer == "Já está corrigido."
    entry = Entry.objects.about(barrier).get()
    assert entry.verb == "answered" and EMAIL not in str(entry.facts)


def test_an_empty_answer_is_asked_for_again(barrier, labx_editor, sign_in):
    assert sign_in(labx_editor).post(reverse("barrier_at_desk", args=[barrier.pk]), {}).status_code == 422
    assert not mail.outbox


def test_who_left_no_address_gets_no_letter_and_it_can_be_settled(labx_editor, sign_in):
    barrier, desk = make_barrier(email=""), sign_in(labx_editor)
    desk.post(reverse("barrier_at_desk", args=[barrier.pk]), {"text": "Olá"})
    assert not mail.outbox and Barrier.objects.get().settled is None
    assert desk.post(reverse("settle_barrier", args=[barrier.pk])).status_code == 302
    assert Barrier.objects.get().settled
    assert barrier.text not in desk.get(reverse("barriers") + "?state=open").content.decode()
    assert barrier.text in desk.get(reverse("barriers") + "?state=settled").content.decode()


@pytest.mark.parametrize(
    ("asked", "settled", "is_kept"),
    [(1, None, True), (364, None, True), (366, None, False), (60, 29, True), (60, 31, False)],
)
def test_an_address_is_forgotten_a_month_after_the_answer(asked, settled, is_kept, barrier):
    now = timezone.now()
    when = settled and now - timedelta(days=settled)
    Barrier.objects.update(time=now - timedelta(days=asked), settled=when)
    call_command("tidy_barriers", stdout=StringIO())
    barrier.refresh_from_db()
    assert (barrier.email == EMAIL) == is_kept and barrier.text


@pytest.mark.parametrize("number", [1, 3])
def test_three_ask_no_more_than_one(number, home, sign_in, django_assert_num_queries):
    desk = sign_in(Person.objects.create_superuser("chefe@labx.example", "pa55-word-long"))
    for _each in range(number):
        make_barrier()
    desk.get(reverse("barriers"))
    with django_assert_num_queries(9):
        desk.get(reverse("barriers"))
