"""Letters while the mail server is away, and when it is back."""

from datetime import timedelta
from io import StringIO
from smtplib import SMTPServerDisconnected

import pytest
from django.core import mail
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends import locmem
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from civic import settings as house
from civic.letters.models import Letter
from civic.letters.outbox import take_up_again
from civic.letters.tasks import PAUSES, deliver

pytestmark = pytest.mark.django_db


def write(**fields):
    EmailMessage("Código", "123456", to=["teresa@people.example"], **fields).send()


@pytest.fixture
def mail_server(settings):
    settings.MAILERS = house.MAILERS | {"server": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}


def test_a_letter_is_sent_by_the_letters_go_outer_and_then_forgotten(mail_server, letters_go_out):
    write(reply_to=["ola@entity.example"], headers={"Auto-Submitted": "auto-generated"})
    assert not mail.outbox
    letters_go_out()
    [letter] = mail.outbox
    assert (letter.subject, letter.body, letter.to) == ("Código", "123456", ["teresa@people.example"])
    assert letter.reply_to == ["ola@entity.example"] and letter.extra_headers["Auto-Submitted"] == "auto-generated"
    assert not Letter.objects.exists()
    assert "123456" not in str(DBTaskResult.objects.values())


def test_it_keeps_all_forms_of_its_text(mail_server, letters_go_out):
    letter = EmailMultiAlternatives("Código", "123456", to=["teresa@people.example"])
    letter.attach_alternative("<b>123456</b>", "text/html")
    letter.send()
    letters_go_out()
    assert mail.outbox[0].alternatives[0].content == "<b>123456</b>"


def test_what_cannot_be_kept_is_refused_at_once(mail_server):
    with pytest.raises(ValueError, match="attachments"):
        write(attachments=[("plan.txt", "…", "text/plain")])


def test_a_server_that_is_away_is_tried_again_later_and_logged(no_mail_server, letters_go_out, caplog):
    write()
    letters_go_out()
    assert Letter.objects.late().count() == 1 and "could not be sent, and is tried again" in caplog.text
    again = DBTaskResult.objects.get(status="READY")
    assert again.run_after - again.enqueued_at > PAUSES[0] / 2


def test_the_letter_goes_out_once_the_server_is_back(no_mail_server, letters_go_out, request):
    write()
    letters_go_out()
    request.getfixturevalue("mail_server")
    deliver.call(Letter.objects.get().pk)
    assert len(mail.outbox) == 1 and not Letter.objects.exists()


def test_after_the_last_try_it_is_given_up_and_that_is_logged(no_mail_server, letters_go_out, caplog):
    write()
    Letter.objects.update(tries=len(PAUSES))
    letters_go_out()
    assert "is given up" in caplog.text and "123456" not in str(Letter.objects.values())
    assert not DBTaskResult.objects.filter(status="READY").exists()


@pytest.mark.parametrize("wrong", [{"headers": {"X-Note": "a\nb"}}, {"reply_to": ["ana@@entity..example,\n"]}])
def test_what_could_never_be_sent_is_refused_where_it_is_written(mail_server, wrong):
    with pytest.raises(ValueError):
        write(**wrong)
    assert not Letter.objects.exists() and not DBTaskResult.objects.exists()


def test_a_letter_of_markup_only_is_refused(mail_server):
    letter = EmailMessage("Código", "<b>123456</b>", to=["teresa@people.example"])
    letter.content_subtype = "html"
    with pytest.raises(ValueError, match="plain text"):
        letter.send()


def test_whatever_goes_wrong_a_letter_is_tried_again(settings, letters_go_out):
    settings.MAILERS = house.MAILERS | {"server": {"BACKEND": "civic.letters.tests.test_outbox.Grumpy"}}
    write()
    letters_go_out()
    assert Letter.objects.get().tries == 1 and DBTaskResult.objects.filter(status="READY").count() == 1


class Grumpy(BaseEmailBackend):
    def send_messages(self, email_messages):
        raise ValueError("such an address there is not")


def test_a_server_that_is_rude_at_parting_gets_the_letter_once(settings, letters_go_out):
    settings.MAILERS = house.MAILERS | {"server": {"BACKEND": "civic.letters.tests.test_outbox.Rude"}}
    write()
    letters_go_out()
    assert len(mail.outbox) == 1 and not Letter.objects.exists()


class Rude(locmem.EmailBackend):
    def close(self):
        raise SMTPServerDisconnected


def test_a_letter_that_lost_its_job_is_taken_up_again_and_no_other(mail_server):
    write()
    write()
    jobs = DBTaskResult.objects.order_by("enqueued_at")
    jobs.filter(pk=jobs.first().pk).update(status="FAILED")
    for taken in (1, 0):
        assert take_up_again() == taken
    assert DBTaskResult.objects.filter(status="READY").count() == 2


def test_to_whom_a_letter_went_that_was_given_up_is_forgotten_after_a_month(mail_server):
    for days in (29, 31):
        Letter.objects.create(to=[f"{days}@people.example"], message={}, created=timezone.now() - timedelta(days=days))
    call_command("tidy_letters", stdout=StringIO())
    assert Letter.objects.get().to == ["29@people.example"] and not DBTaskResult.objects.exists()


def test_letters_go_before_other_jobs(mail_server):
    write()
    assert DBTaskResult.objects.get().priority > 0
