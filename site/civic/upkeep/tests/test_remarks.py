import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from civic.contributions.models import Activity
from civic.journal.models import Entry
from civic.teams.rules import team_of
from civic.upkeep import rules
from civic.upkeep.actions import confirm_facts, say, settle
from civic.upkeep.models import Remark
from conftest import add_and_publish, make_entity, make_person
from home.youth.models import ServicePage, YouthPage

P = "<p>Isto.</p>"


def make_service(hub, entity=None, title="Cartão"):
    page = ServicePage(title=title, lead="Pede.", what_for=P, who=P, cost=P, time=P, provider="IRN", entity=entity)
    page.link, page.link_text, page.locale = "https://www.irn.gov.pt", "Ver no IRN", hub.locale
    return add_and_publish(hub, page)


@pytest.fixture
def hub(home):
    return add_and_publish(home, YouthPage(title="ON@18", lead="Olá.", locale=home.locale))


@pytest.fixture
def service(hub, entity):
    return make_service(hub, entity)


@pytest.fixture
def keeper(entity):
    person = make_person("quem-responde@agencia.example", "Quem responde")
    person.groups.add(team_of(entity).officers)
    return person


def address(page):
    return reverse("remark", args=[page.translation_key]) + "?lang=pt-pt"


def test_a_reader_without_an_account_tells_what_was_missing(service, keeper):
    reader = Client(enforce_csrf_checks=True)
    page = reader.get(service.url)
    assert address(service).replace("&", "&amp;") in page.content.decode() and not page.cookies
    answer = reader.post(address(service), {"helped": "no", "text": "Onde fica?", "website": ""}, follow=True)
    assert answer.status_code == 200 and not answer.cookies and service.url in answer.content.decode()
    remark = Remark.objects.get()
    assert (remark.helped, remark.text, remark.language) == ("no", "Onde fica?", "pt-pt")
    desk = Client()
    desk.force_login(keeper)
    assert "Onde fica?" in desk.get(reverse("remarks")).content.decode()


def test_what_was_typed_is_not_lost_when_something_is_missing(service, client):
    answer = client.post(address(service), {"text": "Falta o preço"})
    assert answer.status_code == 422 and "Falta o preço" in answer.content.decode() and not Remark.objects.exists()
    assert client.post(address(service), {"helped": "maybe"}).status_code == 422
    assert client.post(address(service), {}).status_code == 422
    assert client.post(address(service), {"helped": "no", "text": "x" * 1001}).status_code == 422


def test_a_program_that_fills_in_everything_is_thanked_and_not_heard(service, client):
    assert client.post(address(service), {"helped": "yes", "website": "http://spam.example"}).status_code == 302
    assert not Remark.objects.exists()


def test_too_many_from_one_place_are_asked_to_wait(service, client, settings):
    settings.LIMITS = {"remark": [(2, 60, "address")]}
    codes = [client.post(address(service), {"helped": "yes", "text": "olá"}).status_code for _try in range(3)]
    assert codes == [302, 302, 429] and Remark.objects.count() == 2


def test_only_kept_pages_that_one_may_read_take_remarks(service, hub, home, client):
    assert client.post(address(home), {"helped": "yes"}).status_code == 404
    assert client.post(address(service), {"helped": "yes", "website": "x"}).status_code == 302
    PageViewRestriction.objects.create(page=hub, restriction_type="login")
    assert client.post(address(service), {"helped": "yes"}).status_code == 404
    assert client.post("/acts/remark/00000000-0000-0000-0000-000000000000/", {"helped": "yes"}).status_code == 404
    assert not Remark.objects.exists()


def test_remarks_reach_those_who_answer_for_the_page_and_nobody_else(service, home, hub, keeper, labx_editor):
    other = make_entity(home, "Outra")
    stranger = make_person("outra@outra.example", "Outra")
    stranger.groups.add(team_of(other).officers)
    say(Activity.objects.get(translation_key=service.translation_key), helped="no", text="Canarinho", language="en")
    seen = {}
    for person in (keeper, labx_editor, stranger, make_person("c@c.example", "Cidadã")):
        desk = Client()
        desk.force_login(person)
        pages = [desk.get(reverse(name)).content.decode() for name in ("remarks", "remarks_export")]
        seen[person.name] = ["Canarinho" in page for page in pages]
    assert seen[keeper.name] == seen[labx_editor.name] == [True, True]
    assert seen["Outra"] == seen["Cidadã"] == [False, False]
    desk = Client()
    desk.force_login(stranger)
    assert desk.post(reverse("settle_remark", args=[Remark.objects.get().pk])).status_code == 404


def test_a_remark_is_dealt_with_once(service, keeper):
    remark = say(
        Activity.objects.get(translation_key=service.translation_key), helped="no", text="Olá", language="pt-pt"
    )
    desk = Client(enforce_csrf_checks=True)
    desk.force_login(keeper)
    page = desk.get(reverse("remarks")).content.decode()
    form = page[page.index(reverse("settle_remark", args=[remark.pk])) :]
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form[: form.index("</form>")])[1]
    for _try in range(2):
        answer = desk.post(reverse("settle_remark", args=[remark.pk]), {"csrfmiddlewaretoken": token})
        assert answer.status_code == 302
    assert Entry.objects.filter(verb="settled").count() == 1
    assert "Olá" in desk.get(reverse("remarks") + "?state=settled").content.decode()
    assert "Olá" not in desk.get(reverse("remarks") + "?state=open").content.decode()


def test_the_export_disarms_formulas(service, keeper):
    remark = say(
        Activity.objects.get(translation_key=service.translation_key), helped="no", text="=1+1", language="pt-pt"
    )
    settle(remark, by=keeper)
    desk = Client()
    desk.force_login(keeper)
    assert "'=1+1" in desk.get(reverse("remarks_export")).content.decode()


# --- facts that grow old ---------------------------------------------------------------------


def test_a_page_is_due_until_someone_has_checked_it_and_again_when_its_day_comes(service, keeper, client):
    assert service.is_due and "ainda não" in client.get(service.url).content.decode().lower()
    desk = Client()
    desk.force_login(keeper)
    assert service.title in desk.get(reverse("pages_due")).content.decode()
    ahead = timezone.localdate() + timedelta(days=90)
    answer = desk.post(reverse("confirm_facts", args=[service.pk]), {"check_by": ahead.isoformat()})
    assert answer.status_code == 302
    service.refresh_from_db()
    assert (service.checked, service.check_by) == (timezone.localdate(), ahead) and not service.is_due
    assert "diz agora" in desk.get(reverse("pages_due")).content.decode()  # told once
    assert service.title not in desk.get(reverse("pages_due")).content.decode()
    ServicePage.objects.filter(pk=service.pk).update(check_by=timezone.localdate())
    assert service.title in desk.get(reverse("pages_due")).content.decode()


def test_checking_again_in_the_past_is_refused(service, keeper):
    desk = Client()
    desk.force_login(keeper)
    answer = desk.post(reverse("confirm_facts", args=[service.pk]), {"check_by": "2001-01-01"})
    assert answer.status_code == 422 and 'value="2001-01-01"' in answer.content.decode()
    service.refresh_from_db()
    assert service.checked is None


def test_what_waits_in_a_draft_waits_on(service, keeper):
    service.lead = "Ainda não é público."
    service.save_revision()
    confirm_facts(service, by=keeper, check_by=timezone.localdate() + timedelta(days=9))
    service = ServicePage.objects.get(pk=service.pk)
    assert service.checked == timezone.localdate() and service.lead == "Pede."
    draft = service.get_latest_revision_as_object()
    assert (draft.lead, draft.checked) == ("Ainda não é público.", timezone.localdate())


def test_a_draft_that_is_not_complete_and_an_alias_do_not_stop_it(service, keeper, english, home, hub):
    home.copy_for_translation(english).save_revision().publish()
    hub.copy_for_translation(english).save_revision().publish()
    alias = service.copy_for_translation(english, alias=True)
    service.lead = ""
    service.save_revision(clean=False)
    day = timezone.localdate() + timedelta(days=9)
    confirm_facts(service, by=keeper, check_by=day)
    for key in (service.pk, alias.pk):
        assert ServicePage.objects.get(pk=key).check_by == day
    assert ServicePage.objects.get(pk=service.pk).get_latest_revision_as_object().lead == ""


def test_what_was_written_outside_versions_stays(service, keeper):
    ServicePage.objects.filter(pk=service.pk).update(lead="Depois.")
    confirm_facts(service, by=keeper, check_by=timezone.localdate() + timedelta(days=9))
    assert ServicePage.objects.get(pk=service.pk).lead == "Depois."


def test_a_page_in_two_languages_is_due_once_and_edited_by_whoever_may(
    service, hub, home, keeper, english, labx_editor
):
    home.copy_for_translation(english).save_revision().publish()
    hub.copy_for_translation(english).save_revision().publish()
    service.copy_for_translation(english).save_revision().publish()
    edit = reverse("wagtailadmin_pages:edit", args=[service.pk])
    for person, may_edit in ((keeper, False), (labx_editor, True)):
        desk = Client()
        desk.force_login(person)
        page = desk.get(reverse("pages_due")).content.decode()
        assert page.count('name="check_by"') == 1 and (edit in page) == may_edit
        assert rules.count_due(person) == len(rules.due_pages(person)) == 1


def test_one_page_does_not_take_more_in_an_hour_than_anyone_can_read(service, hub, client, settings):
    settings.LIMITS = {"remark": [(2, 3600, "key")]}
    codes = [client.post(address(service), {"helped": "yes"}).status_code for _try in range(3)]
    assert codes == [302, 302, 429] and client.post(address(hub), {"helped": "yes"}).status_code == 302


def test_nobody_else_confirms(service, home):
    other = make_person("outra@outra.example", "Outra")
    other.groups.add(team_of(make_entity(home, "Outra")).officers)
    desk = Client()
    desk.force_login(other)
    day = (timezone.localdate() + timedelta(days=9)).isoformat()
    assert desk.post(reverse("confirm_facts", args=[service.pk]), {"check_by": day}).status_code == 404
    assert service.title not in desk.get(reverse("pages_due")).content.decode()


def test_the_home_of_the_desk_says_what_waits(service, keeper):
    say(Activity.objects.get(translation_key=service.translation_key), helped="no", text="Olá", language="pt-pt")
    desk = Client()
    desk.force_login(keeper)
    page = desk.get("/admin/").content.decode()
    assert reverse("pages_due") in page and reverse("remarks") + "?state=open" in page
