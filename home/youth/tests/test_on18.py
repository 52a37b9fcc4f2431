import json
import re

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import PageViewRestriction

from civic.upkeep.models import Remark
from home.youth.content import en, pt
from home.youth.demo import tell
from home.youth.models import LifeEventPage, Need, ServicePage, ShopsPage

EVENTS = ["eighteen", "first-job", "university", "own-place", "starting", "health", "voting"]


@pytest.fixture
def hub(home, english, labx_editor, board):
    home.copy_for_translation(english).save_revision().publish()
    tell(home, by=labx_editor, board=board)
    call_command("update_index", verbosity=0)
    return ServicePage.objects.filter(locale=home.locale).first().get_parent().specific


def test_both_languages_tell_the_same_services_and_paths():
    assert [each["key"] for each in pt.SERVICES] == [each["key"] for each in en.SERVICES]
    assert len(pt.SERVICES) >= 24 and len(pt.EVENTS) == len(en.EVENTS) == 7
    for one, other in zip(pt.SERVICES, en.SERVICES, strict=True):
        for name in ("link", "needs", "ages"):
            assert one[name] == other[name], one["key"]
        assert [bool(one[name]) for name in ("online", "in_person", "by_phone")] == [
            bool(other[name]) for name in ("online", "in_person", "by_phone")
        ]
        assert one["link"].startswith("https://") and (one["online"] or one["in_person"])
    known = {each["key"] for each in pt.SERVICES}
    for one, other in zip(pt.EVENTS, en.EVENTS, strict=True):
        assert [step["services"] for step in one["steps"]] == [step["services"] for step in other["steps"]]
        assert all(set(step["services"]) <= known for step in one["steps"])


def test_the_hub_leads_to_life_events_services_shops_and_the_board(hub, client, board):
    page = client.get(hub.url).content.decode()
    for each in (*LifeEventPage.objects.child_of(hub), *ServicePage.objects.child_of(hub)):
        assert f'href="{each.url}"' in page, each
    assert f'href="{ShopsPage.objects.child_of(hub).get().url}"' in page and f'href="{board.url}"' in page


@pytest.mark.parametrize(
    ("asked", "has", "lacks"),
    [
        ("q=cartoes+de+cidadao", "citizen-card", "give-blood"),
        ("q=CARTÃO", "citizen-card", "give-blood"),
        ("need=papers", "citizen-card", "erasmus"),
        ("age=12", "citizen-card", "driving-licence"),
        ("need=nothing-known&age=old", "citizen-card", ""),
    ],
)
def test_services_are_found_by_words_need_and_age(hub, client, asked, has, lacks):
    page = client.get(f"{hub.url}?{asked}").content.decode()
    by_key = {facts["key"]: facts["slug"] for facts in pt.SERVICES}
    lacks = next((slug for key, slug in by_key.items() if lacks and lacks in key), "")
    assert f"/{by_key[has]}/" in page and (not lacks or f"/{lacks}/" not in page)


def test_channels_narrow(hub, client):
    ServicePage.objects.filter(slug="cartao-de-cidadao").update(by_phone="")
    found = client.get(f"{hub.url}?channel=by_phone").content.decode()
    assert "/cartao-de-cidadao/" not in found and "/cartao-de-cidadao/" in client.get(hub.url).content.decode()
    for service in ServicePage.objects.child_of(hub):
        assert (f'href="{service.url}"' in found) == bool(service.by_phone), service


def test_nothing_found_leads_on(hub, client, board):
    page = client.get(f"{hub.url}?q=xyzzyx").content.decode()
    assert board.url in page and "entry-body" not in page


def test_a_path_names_its_services_in_order_and_in_the_readers_language(hub, client, english):
    event = LifeEventPage.objects.child_of(hub).first()
    for page in (event, event.get_translation(english)):
        shown = client.get(page.url).content.decode()
        facts = (pt if page.locale == hub.locale else en).EVENTS[0]
        slugs = {each["key"]: each["slug"] for each in (pt if page.locale == hub.locale else en).SERVICES}
        places = [shown.index(f"/{slugs[key]}/") for step in facts["steps"] for key in step["services"]]
        assert places == sorted(places)
        assert all(line in shown.replace("&#x27;", "'") for line in facts["checklist"])


def test_a_service_says_how_and_that_its_facts_are_not_yet_checked(hub, client):
    service = ServicePage.objects.child_of(hub).get(slug="cartao-de-cidadao")
    page = client.get(service.url).content.decode()
    assert f'href="{service.link}"' in page and all(line[:30] in page for line in service.mistake_lines)
    assert any(event.url in page for event in LifeEventPage.objects.child_of(hub))
    assert "ainda não comparados" in page
    ServicePage.objects.filter(pk=service.pk).update(checked="2026-03-04")
    page = client.get(service.url).content.decode()
    assert "ainda não comparados" not in page and 'datetime="2026-03-04"' in page


def test_a_service_that_is_not_for_everyone_is_named_nowhere(hub, client):
    service = ServicePage.objects.child_of(hub).get(slug="cartao-de-cidadao")
    urls = (hub.url, f"{hub.url}?q=cartao", LifeEventPage.objects.child_of(hub).first().url)
    assert all(service.url in client.get(url).content.decode() for url in urls)
    PageViewRestriction.objects.create(page=service, restriction_type="login")
    for url in urls:
        assert service.url not in client.get(url).content.decode(), url


def test_the_map_has_a_tile_for_each_district_with_a_shop(hub, client):
    page = client.get(ShopsPage.objects.child_of(hub).get().url).content.decode()
    assert len(re.findall(r'class="is-on"', page)) == len(pt.SHOPS["places"])


def test_the_map_is_told_in_words_in_a_table_and_as_a_file(hub, client):
    shops = ShopsPage.objects.child_of(hub).get()
    page = client.get(shops.url).content.decode()
    said = re.search(r'<desc id="map-d">(.*?)</desc>', page, re.S)[1]
    table = page[page.index("<tbody>") : page.index("</tbody>")]
    assert 'aria-labelledby="map-t map-d"' in page and 'href="?figures=csv"' in page
    answer = client.get(f"{shops.url}?figures=csv")
    rows = answer.content.decode("utf-8-sig").splitlines()
    assert answer["Content-Disposition"] == f'attachment; filename="{shops.slug}.csv"'
    assert len(rows) == len(pt.SHOPS["places"]) + 1
    for district, number in (row.split(",") for row in rows[1:]):
        assert district in said and f'{district}</th><td class="num">{number}<' in table


def test_the_file_of_a_page_that_is_not_for_everyone_is_not_either(hub, client):
    shops = ShopsPage.objects.child_of(hub).get()
    PageViewRestriction.objects.create(page=shops, restriction_type="login")
    assert client.get(f"{shops.url}?figures=csv").status_code == 302


def test_empty_paragraphs_are_no_way_to_do_it(hub):
    service = ServicePage.objects.child_of(hub).first()
    service.online = '<p data-block-key="abc12"></p>'
    service.save()
    assert service.online == ""


def test_ages_in_order(hub):
    service = ServicePage.objects.child_of(hub).first()
    service.age_from, service.age_to = 30, 16
    with pytest.raises(ValidationError):
        service.full_clean()


def test_what_it_costs_does_not_grow(hub, client, django_assert_num_queries):
    event = LifeEventPage.objects.child_of(hub).first()
    service = ServicePage.objects.child_of(hub).first()
    for url, number in ((hub.url, 15), (event.url, 7), (service.url, 6)):
        client.get(url)
        with django_assert_num_queries(number):
            client.get(url)


def test_needs_are_few_enough_to_choose_from(hub):
    assert 5 <= Need.objects.count() <= 12


def test_a_path_may_name_a_service_in_another_language(hub, client, english):
    event = LifeEventPage.objects.child_of(hub).first().get_translation(english)
    service = ServicePage.objects.get(pk=min(event.service_keys())).get_translation(hub.locale)
    other = service.get_translation(english)
    raw = json.dumps(list(event.steps.raw_data)).replace(f": {other.pk}", f": {service.pk}")
    LifeEventPage.objects.filter(pk=event.pk).update(steps=raw)
    assert event.url in client.get(other.url).content.decode()


def test_the_hub_is_heard_too(hub, client):
    address = reverse("remark", args=[hub.translation_key])
    assert address in client.get(hub.url).content.decode()
    assert client.post(address, {"helped": "yes"}).status_code == 302 and Remark.objects.count() == 1


def test_what_was_typed_wrongly_is_not_shown_to_others(hub, client, settings):
    settings.BRIEFLY = 60
    client.get(f"{hub.url}?age=canarinho&x=1")
    assert "canarinho" not in client.get(hub.url).content.decode()
    page = client.get(f"{hub.url}?age=12&need=papers").content.decode()
    assert 'value="12"' in page and re.search(r'value="papers"[^>]* selected', page)
