"""The team of an entity at the desk: its officers and LabX look after it, nobody else."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from civic.journal.models import Entry
from civic.letters.models import Letter
from civic.teams.actions import invite
from civic.teams.models import Invitation, Team
from civic.teams.rules import team_of
from conftest import make_entity, make_person

TEAMS = "/admin/teams/"
ENGLISH = {"accept-language": "en"}


@pytest.fixture
def team(entity):
    return team_of(entity)


@pytest.fixture
def screen(team):
    return reverse("team", args=[team.key])


@pytest.fixture
def waiting(team, officer):
    return invite(team, email="ana@entity.example", role="officer", language="en", by=officer)


def ask(client, screen, emails="ana@entity.example", role="officer", language="en"):
    words = {"act": "invite", "emails": emails, "role": role, "language": language}
    return client.post(screen, words, follow=True, headers=ENGLISH)


def wishes_on(team, member, waiting):
    """`[(address, words)]`: everything that a team's screens let someone do."""
    screen = reverse("team", args=[team.key])
    acts = [
        {"act": "invite", "emails": "eva@entity.example", "role": "officer", "language": "en"},
        {"act": "resend", "invitation": waiting.pk},
        {"act": "withdraw", "invitation": waiting.pk},
        {"act": "trust"},
        {"act": "distrust"},
    ]
    return [
        *((screen, act) for act in acts),
        (reverse("remove_from_team", args=[team.key, "officer", member.pk]), {}),
        (reverse("archive_entity", args=[team.key]), {}),
    ]


def state_of(team):
    fresh = Team.objects.get(pk=team.pk)
    rows = list(Invitation.objects.values_list("pk", "email", "expires", "withdrawn"))
    return fresh.publishes, fresh.archived, [person.pk for person, _role in fresh.members()], rows


# --- who may


@pytest.mark.parametrize("role", ["officer", "labx_editor"])
def test_its_officers_and_labx_see_who_is_in_a_team_and_who_is_invited(
    role, officer, waiting, screen, sign_in, request
):
    page = sign_in(request.getfixturevalue(role)).get(screen).content.decode()
    assert officer.email in page and "ana@entity.example" in page


@pytest.mark.parametrize("role", ["other_officer", "moderator", "citizen", None])
def test_nobody_else_sees_a_team_or_does_anything_to_it(role, team, officer, waiting, sign_in, request):
    client = sign_in(request.getfixturevalue(role)) if role else Client()
    before = state_of(team)
    for address, words in wishes_on(team, officer, waiting):
        page = client.get(address)
        assert page.status_code in (302, 403, 404) and officer.email.encode() not in page.content
        assert client.post(address, words).status_code in (302, 403, 404)
    assert state_of(team) == before and not mail.outbox


def test_the_same_wishes_do_something_for_labx(team, officer, waiting, labx_editor, sign_in):
    """What the test above relies on: each of these would be seen."""
    client = sign_in(labx_editor)
    for address, words in wishes_on(team, officer, waiting):
        before = state_of(team)
        client.post(address, words)
        assert state_of(team) != before or words.get("act") == "trust"  # this team was trusted before


def test_an_entity_moderator_does_not_look_after_the_team(team, screen, sign_in):
    person = make_person("mod@entity.example")
    person.groups.add(team.moderators)
    assert sign_in(person).get(screen).status_code == 404


@pytest.mark.parametrize("act", ["trust", "distrust"])
def test_an_officer_does_not_decide_how_far_her_own_team_is_trusted(act, team, officer, screen, sign_in):
    Team.objects.update(publishes=act == "distrust")
    assert sign_in(officer).post(screen, {"act": act}).status_code == 302
    assert Team.objects.get(pk=team.pk).publishes == (act == "distrust")


def test_labx_says_whether_a_team_publishes_by_itself_and_its_rights_follow(
    team, entity, officer, labx_editor, screen, sign_in
):
    client = sign_in(labx_editor)
    client.post(screen, {"act": "distrust"})
    assert not entity.permissions_for_user(officer).can_publish()
    client.post(screen, {"act": "trust"})
    assert entity.permissions_for_user(type(officer).objects.get(pk=officer.pk)).can_publish()
    assert [entry.verb for entry in Entry.objects.about(team)][-2:] == ["no longer trusted", "trusted"]


def test_an_officer_of_two_teams_looks_after_both(home, entity, officer, sign_in):
    second, third = make_entity(home, "Instituto do Sono"), make_entity(home, "Instituto do Mar")
    officer.groups.add(team_of(second).officers)
    client = sign_in(officer)
    page = client.get(TEAMS).content.decode()
    assert entity.title in page and second.title in page and third.title not in page
    screens = [reverse("team", args=[page.translation_key]) for page in (entity, second, third)]
    assert [client.get(screen).status_code for screen in screens] == [200, 200, 404]


# --- the list, and the ways to it


@pytest.mark.parametrize("number", [1, 3])
def test_labx_has_a_list_of_all_teams_with_the_same_queries_for_one_and_for_three(
    home, labx_editor, sign_in, number, django_assert_num_queries
):
    for place in range(number):
        team = team_of(make_entity(home, f"Entidade {place}"))
        for member in range(place + 2):
            make_person(f"p{place}-{member}@entity.example").groups.add(team.officers)
    client = sign_in(labx_editor)
    client.get(TEAMS)
    with django_assert_num_queries(13):
        rows = client.get(TEAMS).context["object_list"]
    assert [(row.name, row.size) for row in rows] == [(f"Entidade {n}", n + 2) for n in range(number)]


@pytest.mark.parametrize("number", [1, 3])
def test_a_team_is_shown_with_the_same_queries_for_one_member_and_for_three(
    team, screen, labx_editor, sign_in, number, django_assert_num_queries
):
    for place in range(number):
        make_person(f"p{place}@entity.example").groups.add(team.officers)
        invite(team, email=f"i{place}@entity.example", role="officer", language="en", by=labx_editor)
    client = sign_in(labx_editor)
    client.get(screen)
    with django_assert_num_queries(18):
        client.get(screen)


def test_the_list_stands_in_the_menu_of_labx_and_the_team_on_the_page_of_its_entity(
    entity, officer, other_officer, labx_editor, screen, sign_in
):
    page = reverse("wagtailadmin_explore", args=[entity.pk])
    assert f'"{TEAMS}"' in sign_in(labx_editor).get("/admin/").content.decode()
    assert f'"{TEAMS}"' not in sign_in(officer).get("/admin/").content.decode()
    assert screen in sign_in(officer).get(page).content.decode()
    other_officer.groups.get().page_permissions.update(page=entity.get_parent())
    assert screen not in sign_in(other_officer).get(page, follow=True).content.decode()


# --- inviting


def test_several_people_are_invited_at_once_each_by_a_letter_of_her_own(team, officer, screen, sign_in):
    ask(sign_in(officer), screen, "Ana@Entity.example\nrui@entity.example, ana@entity.example")
    assert [letter.to for letter in mail.outbox] == [["ana@entity.example"], ["rui@entity.example"]]
    for letter, invitation in zip(mail.outbox, Invitation.objects.order_by("pk"), strict=True):
        assert f"/en/invitations/{invitation.code}/" in letter.body and team.name in letter.body
        assert "Marta invites you" in letter.body


def test_the_letter_is_in_the_language_that_was_chosen(officer, screen, sign_in):
    ask(sign_in(officer), screen, language="pt-pt")
    assert "/pt-pt/invitations/" in mail.outbox[0].body


def test_who_is_invited_twice_gets_the_same_invitation_again(officer, screen, sign_in):
    client = sign_in(officer)
    ask(client, screen)
    Invitation.objects.update(expires="2020-01-01T00:00Z")
    ask(client, screen, "ANA@entity.example", language="pt-pt")
    invitation = Invitation.objects.get()
    assert invitation.is_open and len(mail.outbox) == 2
    assert all(invitation.code in letter.body for letter in mail.outbox)


def test_an_invitation_that_expired_is_sent_again_from_the_list(waiting, officer, screen, sign_in):
    Invitation.objects.update(expires="2020-01-01T00:00Z")
    assert "expired" in sign_in(officer).get(screen, headers=ENGLISH).content.decode()
    sign_in(officer).post(screen, {"act": "resend", "invitation": waiting.pk})
    assert Invitation.objects.get().is_open and mail.outbox[0].to == ["ana@entity.example"]


def test_an_invitation_is_withdrawn_and_one_of_another_team_is_not(waiting, screen, officer, other_officer, sign_in):
    other_team = Team.objects.get(officers__user=other_officer)
    elsewhere = invite(other_team, email="eva@elsewhere.example", role="officer", language="en", by=None)
    client = sign_in(officer)
    assert client.post(screen, {"act": "withdraw", "invitation": elsewhere.pk}).status_code == 404
    client.post(screen, {"act": "withdraw", "invitation": waiting.pk})
    assert list(Invitation.objects.waiting()) == [elsewhere]


def test_what_is_no_address_is_named_and_nothing_typed_is_lost(officer, screen, sign_in):
    page = ask(sign_in(officer), screen, "ana@entity.example, rui-entity.example").content.decode()
    assert "rui-entity.example" in page.partition("These are no e-mail addresses")[2]
    assert "ana@entity.example, rui-entity.example" in page and not mail.outbox


def test_who_is_in_the_team_already_gets_no_letter(officer, screen, sign_in):
    assert "in the team already" in ask(sign_in(officer), screen, officer.email).content.decode()
    assert not mail.outbox and not Invitation.objects.exists()


def test_one_address_is_not_flooded_with_letters_whoever_sends_them(officer, labx_editor, screen, sign_in):
    for person in (officer, labx_editor):
        for _letter in range(4):
            page = ask(sign_in(person), screen)
    assert len(mail.outbox) == 5 and "there were too many" in page.content.decode()


def test_one_sender_is_stopped_too(officer, screen, sign_in, settings):
    settings.LIMITS = {"invite": [(3, 3600, "person"), (5, 86400, "key")]}
    ask(sign_in(officer), screen, "\n".join(f"p{n}@entity.example" for n in range(5)))
    assert len(mail.outbox) == Invitation.objects.count() == 3


def test_a_mail_server_that_is_away_is_told(officer, screen, sign_in, no_mail_server, letters_go_out):
    client = sign_in(officer)
    assert "Invited" in ask(client, screen).content.decode()
    letters_go_out()
    assert "could not be sent yet" in client.get(screen, headers=ENGLISH).content.decode()
    assert Invitation.objects.get().is_open


def test_a_letter_that_nobody_has_tried_for_a_while_is_late_too(team, officer, screen, sign_in, no_mail_server):
    client = sign_in(officer)
    assert "could not be sent yet" not in ask(client, screen).content.decode()
    Letter.objects.update(created=timezone.now() - timedelta(minutes=11))
    assert "could not be sent yet" in client.get(screen, headers=ENGLISH).content.decode()


def test_a_late_letter_about_something_else_is_nobodys_business_here(waiting, officer, screen, sign_in):
    Letter.objects.create(to=[waiting.email], message={"subject": "Código"}, tries=1)
    assert "could not be sent yet" not in sign_in(officer).get(screen, headers=ENGLISH).content.decode()


def test_an_invitation_whose_letter_cannot_be_written_is_none(officer, screen, sign_in, no_mail_server, settings):
    settings.DEFAULT_FROM_EMAIL = "LabX\n<ola@labx.example>"
    with pytest.raises(ValueError):
        ask(sign_in(officer), screen)
    assert not Invitation.objects.exists() and not Letter.objects.exists()


# --- leaving


def test_removing_someone_is_asked_about_first_and_written_down(team, officer, labx_editor, screen, sign_in):
    address = reverse("remove_from_team", args=[team.key, "officer", officer.pk])
    client = sign_in(labx_editor)
    assert address in client.get(screen).content.decode()
    assert client.get(address).status_code == 200 and team.members()
    client.post(address)
    entry = Entry.objects.about(team).order_by("-pk").first()
    assert not team.members() and (entry.verb, entry.by, entry.facts["person"]) == ("removed", labx_editor, officer.pk)


def test_whoever_is_no_longer_in_the_team_can_no_longer_write(team, entity, officer, sign_in):
    sign_in(officer).post(reverse("remove_from_team", args=[team.key, "officer", officer.pk]))
    fresh = type(officer).objects.get(pk=officer.pk)
    assert not Page.objects.get(pk=entity.pk).permissions_for_user(fresh).can_edit()


def test_a_role_that_does_not_exist_is_no_address(team, officer, labx_editor, sign_in):
    assert sign_in(labx_editor).post(f"{TEAMS}{team.key}/queen/{officer.pk}/").status_code == 404
