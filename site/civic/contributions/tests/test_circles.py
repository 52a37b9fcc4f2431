"""Private consultations: who is let in, how, and that nobody else learns of them in any format."""

import re
import uuid

import pytest
from allauth.account.models import EmailAddress
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.models import Page, PageViewRestriction

from civic.contributions import circles
from civic.contributions.actions import Refused
from civic.contributions.models import Activity, EntryCode, Process, Receipt, Status, Tally
from civic.contributions.tasks import tally
from civic.journal.models import Entry
from civic.people.keep import KEPT
from civic.teams.rules import team_of
from conftest import add_and_publish, make_idea, make_person
from consultations.comments.actions import comment
from consultations.comments.models import Comment, DiscussionPage
from consultations.ideas.models import Idea
from consultations.process.launch import begin_with_copy
from consultations.process.models import ConsultationDocument, ConsultationIndexPage, ConsultationPage
from consultations.process.pages import ResultsPage, UpdatePage
from consultations.support.actions import support
from consultations.support.models import Support

ENGLISH = {"accept-language": "en"}
ENTER = "/circles/enter/?lang=en"


def make_private(consultation, by=None):
    """The row as it is now, and a page that knows nothing of before."""
    process = circles.make_private(Process.objects.get(translation_key=consultation.translation_key), by)
    consultation.__dict__.pop("process", None)
    return process


@pytest.fixture
def secret(board, officer):
    """The board's consultation, private before anyone has acted."""
    return make_private(board.consultation, officer)


@pytest.fixture
def admitted(secret):
    person = make_person("in@people.example", "Amélia")
    circles.admit(secret, person)
    return person


@pytest.fixture
def talk(secret, board, idea, admitted):
    """What is said inside, each with a word of its own."""
    return comment(
        activity=board.activity, about=idea, by=admitted, key=uuid.uuid4(), text="Zimbro.", language="pt-pt"
    ).contribution


def confirm(person, email, *, verified=True):
    return EmailAddress.objects.create(user=person, email=email, verified=verified)


# --- every format, for everyone


@pytest.fixture
def cast(admitted, citizen, officer, other_officer, labx_editor, moderator):
    return {
        "citizen": citizen,
        "admitted": admitted,
        "officer": officer,
        "other officer": other_officer,
        "LabX editor": labx_editor,
        "moderator": moderator,
    }


@pytest.fixture
def everything(home, english, secret, board, idea, talk, tmp_path):
    """`[(address, method, data)]` of all that is inside, in both languages."""

    consultation, locale = board.consultation, board.locale
    document = Document.objects.create(title="Zimbro", file=ContentFile(b"Zimbro", name="zimbro.txt"))
    consultation.documents = [ConsultationDocument(title="Zimbro", document=document)]
    consultation.save_revision().publish()
    results = ResultsPage(title="Zimbro dito", lead="Zimbro.", asked="<p>?</p>", heard="<p>!</p>", locale=locale)
    add_and_publish(consultation, results)
    add_and_publish(consultation, UpdatePage(title="Zimbro notícia", intro="Zimbro.", locale=locale))
    discussion = add_and_publish(consultation, DiscussionPage(title="Zimbro conversa", lead="Zimbro.", locale=locale))
    add_and_publish(home, ConsultationIndexPage(title="Participar", locale=locale))
    idea.image.save("z.webp", ContentFile(b"Zimbro"), save=False)
    Idea.objects.filter(pk=idea.pk).update(image=idea.image.name, image_alt="Zimbro")
    for page in (consultation.get_parent(), consultation, board):
        page.specific.copy_for_translation(english, copy_parents=True).save_revision().publish()
    pages = Page.objects.filter(path__startswith=consultation.path) | Page.objects.filter(
        translation_key__in=[consultation.translation_key, board.translation_key]
    )
    asked = [page.url for page in pages.live()]
    asked += [f"{results.url}?figures=csv", document.url, idea.path_on(board), board.url_to("new")]
    asked += [f"/c/{idea.public_id}/", f"/c/{talk.public_id}/", f"/pictures/{idea.public_id}/"]
    asked += [f"/acts/{act}/{idea.public_id}/" for act in ("support", "comment", "report")]
    asked += [f"/acts/discuss/{discussion.translation_key}/"]
    assert len(set(asked)) == len(asked) >= 16
    return asked


OUTSIDE = ["/pt-pt/", "/en/", "/pt-pt/consultations.rss", "/en/consultations.rss", "/sitemap-pages.xml"]
OUTSIDE += ["/sitemap-ideas.xml", "/pt-pt/took-part/", "/circles/enter/", "/robots.txt"]


def read(client, address):
    answer = client.get(address, follow=True)
    content = answer.getvalue() if answer.streaming else answer.content
    return answer, content.decode(errors="replace")


@pytest.mark.parametrize(
    ("who", "is_in"),
    [
        ("stranger", False),
        ("citizen", False),
        ("other officer", False),
        ("admitted", True),
        ("officer", True),
        ("LabX editor", True),
        ("moderator", True),
    ],
)
def test_it_is_read_in_every_format_by_who_is_in_and_in_none_by_anyone_else(
    everything, cast, sign_in, board, idea, who, is_in
):
    client = sign_in(cast[who]) if who in cast else Client()
    inside = ("Zimbro", board.consultation.title, board.title, idea.title)
    for address in everything:
        answer, content = read(client, address)
        if is_in:
            assert answer.status_code == 200, address
        else:
            assert answer.status_code in (403, 404) or "/account/login/" in answer.redirect_chain[-1][0], address
            assert not any(words in content for words in inside), address
        if who != "stranger" or answer.status_code == 200:
            assert "no-store" in answer["Cache-Control"], address
        assert not answer.has_header("ETag") or answer.status_code == 404 or "/documents/" in address, address


@pytest.mark.parametrize("who", ["stranger", "citizen", "admitted", "other officer", "LabX editor"])
def test_no_list_feed_map_or_count_tells_of_it(everything, cast, sign_in, board, idea, home, who):
    client = sign_in(cast[who]) if who in cast else Client()
    entity = board.consultation.get_parent()
    index = ConsultationIndexPage.objects.get()
    for address in [*OUTSIDE, entity.url, index.url, f"{index.url}?state=closed"]:
        content = read(client, address)[1]
        own = {"Zimbro"} if who == "admitted" and "took-part" in address else set()
        for words in {"Zimbro", board.consultation.title, board.title, idea.title} - own:
            assert words not in content, address
    assert client.get(home.url).context["consultation_count"] == 0
    assert [count for _name, _label, count in client.get(index.url).context["counts"]] == [0, 0, 0]


def test_a_public_one_is_found_in_all_these_places(board, idea, client, home):
    """The control: what stays hidden above would be seen."""
    index = add_and_publish(home, ConsultationIndexPage(title="Participar", locale=home.locale))
    title = board.consultation.title
    for address in ("/pt-pt/", "/pt-pt/consultations.rss", board.consultation.get_parent().url, index.url):
        assert title in client.get(address).content.decode()
    assert idea.public_id in client.get("/sitemap-ideas.xml").content.decode()
    assert client.get(idea.path_on(board)).status_code == 200


def test_no_act_of_someone_outside_leaves_a_row(everything, citizen, sign_in, board, idea, talk):
    client, before = sign_in(citizen), Receipt.objects.count()
    for address, sent in [
        (f"/acts/support/{idea.public_id}/", {"set": "on"}),
        (f"/acts/comment/{talk.public_id}/", {"text": "Olá.", "language": "pt-pt"}),
        (f"/acts/discuss/{DiscussionPage.objects.get().translation_key}/", {"text": "Olá.", "language": "pt-pt"}),
        (f"/acts/report/{idea.public_id}/", {"reason": "other", "text": "Olá."}),
        (board.url_to("new"), {"title": "Olá", "text": "x" * 60, "language": "pt-pt"}),
    ]:
        assert client.post(address, sent).status_code in (403, 404), address
    assert Receipt.objects.count() == before and Support.objects.count() == 0
    assert (Idea.objects.count(), Comment.objects.count()) == (1, 1)


def test_who_is_in_acts_as_anywhere(admitted, sign_in, board, idea):
    client = sign_in(admitted)
    assert client.post(f"/acts/support/{idea.public_id}/", {"set": "on"}).status_code == 302
    assert client.post(f"/acts/comment/{idea.public_id}/", {"text": "Boa.", "language": "pt-pt"}).status_code == 302
    assert Support.objects.count() == Comment.objects.count() == 1
    receipt = Receipt.objects.first()
    assert "Boa." in client.get(receipt.get_absolute_url()).content.decode()
    assert "Boa." in client.get("/pt-pt/took-part/").content.decode()


def test_search_over_pages_finds_it_for_nobody(secret, board):
    from wagtail.search.backends import get_search_backend

    from civic.people.restrictions import for_everyone

    get_search_backend().add(board.page_ptr)
    assert for_everyone(Page.objects.live()).filter(pk=board.pk).count() == 0
    assert list(Page.objects.live().search(board.title)) == [board.page_ptr]
    assert list(Page.objects.live().public().search(board.title)) == []


def test_figures_of_the_whole_site_leave_it_out(secret, talk, board):
    tally.func(None)
    tally.func(board.activity.pk)
    figures = Tally.objects.get(activity=None).figures
    assert (figures["people"], figures["kinds"]) == (0, {})
    assert Tally.objects.get(activity=board.activity).figures["people"] == 1


def test_an_editor_elsewhere_cannot_find_it_to_link_to(secret, board, officer, other_officer, labx_editor, sign_in):
    for person, is_found in ((officer, True), (labx_editor, True), (other_officer, False)):
        chooser = sign_in(person).get("/admin/choose-page/search/", {"q": "", "page_type": "ideas.IdeaBoardPage"})
        below = sign_in(person).get(f"/admin/choose-page/{board.consultation.pk}/")
        assert (board.title in below.content.decode()) == is_found
        assert chooser.status_code == 200


# --- its languages


def test_a_translation_made_later_is_private_from_its_first_moment(secret, board, english, client, admitted, sign_in):
    page = board.consultation.copy_for_translation(english, copy_parents=True)
    page.save_revision().publish()
    assert client.get(page.url).status_code == 302 and sign_in(admitted).get(page.url).status_code == 200
    assert PageViewRestriction.objects.filter(page=page, groups=secret.circle).exists()


def test_an_alias_is_private_too(secret, board, english, client, admitted, sign_in, home):
    alias = board.consultation.copy_for_translation(english, copy_parents=True, alias=True)
    other = board.consultation.create_alias(parent=board.consultation.get_parent(), update_slug="outra")
    for page in (alias, other):
        assert page.live and client.get(page.url).status_code == 302
        assert sign_in(admitted).get(page.url).status_code == 200
    assert board.consultation.title not in client.get(board.consultation.get_parent().url).content.decode()


def test_aliases_and_translations_there_were_before_become_private_with_it(board, english, client, officer):
    translation = board.consultation.copy_for_translation(english, copy_parents=True)
    translation.save_revision().publish()
    other = board.consultation.create_alias(parent=board.consultation.get_parent(), update_slug="outra")
    assert client.get(translation.url).status_code == client.get(other.url).status_code == 200
    make_private(board.consultation, officer)
    assert client.get(translation.url).status_code == client.get(other.url).status_code == 302


def test_a_copy_is_private_even_where_wagtail_copies_no_restriction(secret, board, officer):
    """It copies none below a page that has one."""
    page = board.consultation
    PageViewRestriction.objects.create(page=page.entity, restriction_type=PageViewRestriction.LOGIN)
    copy = begin_with_copy(page, page.entity, by=officer, title="De novo", starts=timezone.localdate())
    process = Process.objects.get(translation_key=copy.translation_key)
    assert process.is_private and process.circle != secret.circle and not process.circle.user_set.exists()
    assert PageViewRestriction.objects.filter(page=copy, groups=process.circle).exists()


def test_a_copy_of_it_is_private_by_itself_with_nobody_in_it_yet(secret, board, admitted, officer, sign_in):
    page = board.consultation
    copy = begin_with_copy(page, page.entity, by=officer, title="De novo", starts=timezone.localdate())
    copy.save_revision().publish()
    copy = ConsultationPage.objects.get(pk=copy.pk)
    assert copy.is_private and copy.process.circle != secret.circle
    assert sign_in(admitted).get(copy.url).status_code == 403
    assert sign_in(officer).get(copy.url).status_code == 200


def test_a_copy_lets_in_the_same_e_mails_and_says_who_made_it_private(secret, board, officer):
    circles.set_domains(secret, ["entidade.example"], officer)
    page = board.consultation
    copy = begin_with_copy(page, page.entity, by=officer, title="De novo", starts=timezone.localdate())
    process = Process.objects.get(translation_key=copy.translation_key)
    assert process.domains == ["entidade.example"]
    assert {entry.by for entry in Entry.objects.about(process)} == {officer}


# --- when it may be made private, and public again


def test_it_can_be_opened_again_while_nobody_has_acted(secret, board, admitted, officer, client):
    circles.make_codes(secret, 3, officer)
    circles.make_public(secret, officer)
    assert client.get(board.url).status_code == 200
    secret.refresh_from_db()
    assert not secret.is_private and EntryCode.objects.count() == PageViewRestriction.objects.count() == 0
    assert admitted.groups.count() == 0
    assert [entry.verb for entry in Entry.objects.about(secret).order_by("-pk")][0] == "opened"


def test_words_written_among_themselves_are_never_opened_to_others(secret, talk, officer, board, client):
    with pytest.raises(Refused):
        circles.make_public(secret, officer)
    assert client.get(board.url).status_code == 302


def test_a_draft_is_enough_to_keep_it_closed(secret, board, admitted, officer):
    Idea.objects.create(
        activity=board.activity, author=admitted, language="pt-pt", title="Meia", text="ideia", status="draft"
    )
    with pytest.raises(Refused):
        circles.make_public(secret, officer)


def test_it_cannot_be_made_private_once_people_have_taken_part(board, idea, officer):
    with pytest.raises(Refused):
        make_private(board.consultation, officer)
    assert PageViewRestriction.objects.count() == 0


def test_making_it_private_twice_changes_nothing(secret, board, officer, admitted):
    assert make_private(board.consultation, officer).circle == secret.circle
    assert PageViewRestriction.objects.count() == 1 and circles.is_in(secret, admitted)


# --- codes


def test_a_code_lets_in_so_many_and_no_more(secret, citizen, other_citizen, officer, sign_in, board):
    [code] = circles.make_codes(secret, 1, officer)
    assert sign_in(citizen).post(ENTER, {"code": code.code}).url == board.consultation.url
    late = sign_in(other_citizen).post(ENTER, {"code": code.code})
    assert late.status_code == 422 and code.code in late.content.decode()
    assert "lets nobody in" in late.content.decode()
    assert circles.is_in(secret, citizen) and not circles.is_in(secret, other_citizen)
    assert sign_in(citizen).get(board.url).status_code == 200


def test_the_same_person_twice_uses_up_one_place(secret, citizen, officer, sign_in):
    [code] = circles.make_codes(secret, 1, officer, uses=2)
    for _time in range(3):
        assert sign_in(citizen).post(ENTER, {"code": code.code}).status_code == 302
    code.refresh_from_db()
    assert code.uses_left == 1


@pytest.mark.parametrize("typed", ["{}", " {} ", "{lower}", "{plain}", "{spaced}", "{misread}"])
def test_a_code_may_be_typed_as_people_type(secret, citizen, typed):
    EntryCode.objects.create(process=secret, code="AB10-11XY")
    typed = typed.format("AB10-11XY", lower="ab10-11xy", plain="AB1011XY", spaced="ab10 11xy", misread="ABiO-lIXY")
    assert circles.use_code(typed, citizen) == secret and circles.is_in(secret, citizen)


def test_a_wrong_code_a_used_one_and_a_withdrawn_one_are_told_the_same(secret, citizen, officer, sign_in):
    used, withdrawn = circles.make_codes(secret, 2, officer)
    EntryCode.objects.filter(pk=used.pk).update(uses_left=0)
    circles.withdraw_code(withdrawn, officer)
    client = sign_in(citizen)
    told = {
        re.search(r'id="id_code_error">(.*?)</p>', client.post(ENTER, {"code": code}).content.decode())[1]
        for code in ("ZZZZ-ZZZZ", used.code, withdrawn.code, "?", "'; --", "ж" * 40)
    }
    assert len(told) == 1 and not circles.is_in(secret, citizen)


def test_a_code_typed_before_signing_in_is_kept(secret, citizen, officer, client, board):
    [code] = circles.make_codes(secret, 1, officer)
    asked = client.post(ENTER, {"code": code.code})
    assert "/account/login/" in asked.url
    client.force_login(citizen)
    assert code.code in client.get(ENTER).content.decode()
    assert not circles.is_in(secret, citizen)  # reading the page does nothing
    assert client.post(ENTER, {"code": code.code}).url == board.consultation.url


def test_codes_cannot_be_tried_fast(secret, citizen, sign_in, settings):
    settings.LIMITS = {"act": [(3, 60, "person")]}
    client = sign_in(citizen)
    assert [client.post(ENTER, {"code": "ZZZZ-ZZZZ"}).status_code for _try in range(4)] == [422, 422, 422, 429]


def test_a_code_opens_its_own_consultation_alone(secret, citizen, officer, entity, sign_in):
    from conftest import make_consultation

    other = make_consultation(entity, title="Outra reservada?")
    make_private(other, officer)
    [code] = circles.make_codes(secret, 1, officer)
    client = sign_in(citizen)
    client.post(ENTER, {"code": code.code})
    assert client.get(other.url).status_code == 403


# --- knocking


def test_a_stranger_is_asked_to_sign_in_and_comes_back(secret, board, client):
    answer = client.get(f"{board.url}?order=newest")
    assert "/account/login/" in answer.url and answer.url.endswith(f"next={board.url}%3Forder%3Dnewest")


def test_someone_outside_is_told_how_to_come_in_and_not_what_it_is_about(secret, board, citizen, sign_in):
    answer = sign_in(citizen).get(board.url)
    page = answer.content.decode()
    assert answer.status_code == 403 and 'action="/circles/enter/?lang=pt-pt"' in page and 'name="code"' in page
    assert board.title not in page and board.consultation.title not in page
    assert "account/email" not in page


def test_other_pages_that_are_not_for_her_do_not_speak_of_codes(board, citizen, sign_in):
    PageViewRestriction.objects.create(page=board.consultation, restriction_type="groups")
    page = sign_in(citizen).get(board.url)
    assert page.status_code == 403 and "/circles/enter/" not in page.content.decode()


def test_a_confirmed_address_of_a_domain_lets_her_in_as_she_comes(secret, board, citizen, officer, sign_in):
    circles.set_domains(secret, ["cm-setubal.example"], officer)
    client = sign_in(citizen)
    assert "account/email" in client.get(board.url).content.decode()
    confirm(citizen, "teresa@cm-setubal.example", verified=False)
    told = client.get(board.url)
    assert told.status_code == 403 and "teresa@cm-setubal.example" in told.content.decode()
    EmailAddress.objects.update(verified=True)
    assert client.get(board.url, follow=True).status_code == 200
    assert circles.is_in(secret, citizen)


@pytest.mark.parametrize(
    ("email", "domain", "fits"),
    [
        ("a@gov.example", "gov.example", True),
        ("a@GOV.example", "gov.example", True),
        ("a@x.gov.example", "gov.example", False),
        ("a@x.gov.example", ".gov.example", True),
        ("a@y.x.gov.example", ".gov.example", True),
        ("a@gov.example", ".gov.example", False),
        ("a@notgov.example", ".gov.example", False),
        ("a@notgov.example", "gov.example", False),
        ("a@gov.example.evil.example", "gov.example", False),
        ("gov.example@evil.example", "gov.example", False),
        ("a@câmara.example", "xn--cmara-3qa.example", True),
        ("a@xn--cmara-3qa.example", "Câmara.example", True),
    ],
)
def test_a_domain_is_what_follows_the_at(email, domain, fits):
    assert circles.is_of_domain(email, [circles.as_domain(domain)]) == fits


def test_the_address_someone_else_has_confirmed_lets_in_nobody_but_her(secret, board, citizen, other_citizen, sign_in):
    circles.set_domains(secret, ["gov.example"], None)
    confirm(other_citizen, "joaquim@gov.example")
    assert sign_in(citizen).get(board.url).status_code == 403


# --- out again


def test_who_was_taken_out_cannot_come_back_by_code_or_e_mail(secret, board, admitted, officer, sign_in):
    circles.set_domains(secret, ["gov.example"], officer)
    confirm(admitted, "amelia@gov.example")
    [code] = circles.make_codes(secret, 1, officer)
    circles.take_out(secret, admitted, officer)
    client = sign_in(admitted)
    assert client.post(ENTER, {"code": code.code}).status_code == 422
    assert client.get(board.url).status_code == 403
    circles.let_back(secret, admitted, officer)
    assert client.get(board.url).status_code == 200


def test_who_lost_access_keeps_her_own_words_and_receipts_and_sees_nobody_elses(
    secret, board, idea, talk, admitted, officer, sign_in
):
    receipt = support(idea, by=admitted, key=uuid.uuid4(), language="pt-pt")
    own = Receipt.objects.get(act="comment")
    client = sign_in(admitted)
    before = client.get("/pt-pt/took-part/").content.decode()
    assert idea.title in before and "Zimbro." in before
    circles.take_out(secret, admitted, officer)
    after = client.get("/pt-pt/took-part/").content.decode()
    assert "Zimbro." in after and receipt.code in after and idea.title not in after
    shown = client.get(receipt.get_absolute_url()).content.decode()
    assert receipt.code in shown and idea.title not in shown and board.title not in shown
    assert board.consultation.title not in shown
    assert "Zimbro." in client.get(own.get_absolute_url()).content.decode()
    assert client.get(f"/c/{talk.public_id}/").status_code == 404


@pytest.mark.parametrize("number", [1, 3])
def test_what_one_took_part_in_asks_no_more_for_private_ones(
    secret, board, idea, admitted, sign_in, django_assert_num_queries, number
):
    for _time in range(number):
        support(idea, by=admitted, key=uuid.uuid4(), language="pt-pt")
    client = sign_in(admitted)
    client.get("/pt-pt/took-part/")
    with django_assert_num_queries(7):
        client.get("/pt-pt/took-part/")


def test_letting_in_and_taking_out_are_in_the_journal(secret, citizen, officer):
    [code] = circles.make_codes(secret, 1, officer)
    circles.use_code(code.code, citizen)
    circles.take_out(secret, citizen, officer)
    verbs = [(entry.verb, entry.by) for entry in Entry.objects.about(secret).order_by("pk")]
    assert verbs[-3:] == [("made codes for", officer), ("entered", citizen), ("took out", officer)]


def test_nothing_is_kept_for_a_form_that_was_sent(citizen, sign_in, secret):
    client = sign_in(citizen)
    client.post(ENTER, {"code": "ZZZZ-ZZZZ"})
    assert KEPT not in client.session


def test_the_team_is_let_in_by_its_groups(secret, board):
    team = team_of(board.consultation.get_parent())
    [restriction] = board.consultation.get_view_restrictions()
    assert {team.officers, team.moderators, secret.circle} < set(restriction.groups.all())
    assert Activity.objects.filter(openings__phase__process=secret).exists()


def test_inside_nothing_is_called_public(talk, board, idea, admitted, sign_in):
    client = sign_in(admitted)
    own = make_idea(board, admitted, title="A minha ideia")
    words = {"text": "Também acho.", "language": "en", "key": uuid.uuid4()}
    said = client.post(f"/acts/comment/{idea.public_id}/?lang=en", words, follow=True)
    assert Comment.objects.count() == 2 and "Your comment can be read inside." in said.content.decode()
    receipts = Receipt.objects.filter(person=admitted)
    asked = [idea.path_on(board), own.path_on(board), board.url, "/en/took-part/"]
    asked += [f"/acts/{act}/?lang=en" for act in (f"comment/{idea.public_id}", f"withdraw/{own.public_id}")]
    drawn = [said, *(client.get(receipt.get_absolute_url(), headers=ENGLISH) for receipt in receipts)]
    Idea.objects.filter(pk=own.pk).update(status=Status.WITHDRAWN)
    drawn += [client.get(path, follow=True) for path in asked]
    for page in drawn:
        main = page.content.decode().partition("<main")[2].partition("</main>")[0]
        assert page.status_code == 200 and not re.search("public|publish|públic", main, re.I)


@pytest.mark.parametrize("of_team", [True, False])
def test_a_file_linked_in_a_text_is_for_those_inside(of_team, secret, board, admitted, client, sign_in):
    page = ConsultationPage.objects.get(pk=board.consultation.pk)
    file = Document.objects.create(title="Mapa", file=ContentFile(b"Zimbro", name="mapa.txt"))
    if of_team:
        Document.objects.filter(pk=file.pk).update(collection=team_of(page.entity).collection)
    page.about = f'<p><a linktype="document" id="{file.pk}">Mapa</a></p>'
    page.save_revision().publish()
    assert "/login/" in client.get(file.url).url
    assert b"".join(sign_in(admitted).get(file.url).streaming_content) == b"Zimbro"
