"""The demo story, told once to its end: whole pages, true counts, every address answers."""

import re

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page

from civic.contributions.models import Activity, Answer, Receipt
from civic.upkeep.models import HeardPage, kinds_of
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from consultations.process.models import ConsultationPage
from consultations.support.models import Support
from guides.library.models import GuidePage, GuideUse
from home.pages import demo


def test_the_demo_refuses_a_real_installation(db, settings):
    settings.DEMO = False
    with pytest.raises(CommandError):
        call_command("demo")


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_story_is_told(settings):
    settings.DEMO = True
    call_command("demo")
    assert Page.find_problems() == ([], [], [], [], [])
    assert Idea.objects.published().count() == 217
    assert 950 <= Comment.objects.published().count() <= 1050
    assert 4900 <= Support.objects.count() <= 5900
    assert Answer.objects.count() > 100
    assert Receipt.objects.count() == sum((Idea.objects.count(), Comment.objects.count(), Support.objects.count()))
    heard = {page.translation_key for kind in kinds_of(HeardPage) for page in kind.objects.all()}
    assert len(heard) == 78 and Activity.objects.count() == 11 + len(heard)
    assert ConsultationPage.objects.count() == 18 and GuideUse.objects.count() == 2
    for guide in GuidePage.objects.all():
        assert {other.locale_id for other in guide.related.all()} == {guide.locale_id}
    assert [page.slug for page in ConsultationPage.objects.open().filter(locale__language_code="pt-pt")]
    assert demo.is_told()
    call_command("demo")  # again: it goes on where it was
    assert Idea.objects.count() == 217

    client = Client()
    sections = re.findall(r"<loc>(.*?)</loc>", client.get("/sitemap.xml").content.decode())
    for section in sections:
        for address in re.findall(r"<loc>(.*?)</loc>", client.get(section).content.decode()):
            answer = client.get(address)
            assert answer.status_code == 200 and not answer.cookies, address
