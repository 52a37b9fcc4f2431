"""An entity with something of everything, most of it private: words of its drafts and files have one canary in them,
names and words of people who took part another. Two of these share a house."""

import uuid
from datetime import timedelta
from types import SimpleNamespace

from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.log_actions import log
from wagtail.models import Comment as Remark
from wagtail.models import Page, PageViewRestriction, UploadedFile
from wagtail_localize.models import OverridableSegment, StringSegment, Translation, TranslationSource

from civic.contributions.actions import answer
from civic.contributions.circles import admit, make_codes, make_private, take_out
from civic.contributions.models import Contribution, Status
from civic.languages.models import Review
from civic.moderation.actions import report
from civic.teams.actions import invite, start_team
from civic.teams.rules import team_of
from conftest import add_and_publish, date_phases, make_consultation, make_entity, make_idea, make_person
from consultations.comments.actions import comment
from consultations.ideas.models import IdeaBoardPage
from consultations.process.models import ConsultationDocument, ConsultationPage, PhaseText
from consultations.process.pages import UpdatePage

CANARY = "canarinho"  # what searches look for; each entity's own goes on with its letter
SOON = timedelta(days=3)


def furnish(home, english, letter):
    """`.canary` is in everything of the entity that is not public, `.bird` in what people are called and wrote."""
    canary, bird = f"{CANARY}{letter}", f"pardalito{letter}"
    entity = make_entity(home, f"Entidade {letter.upper()}")
    in_english = entity.get_translation(english)  # an alias, as long as nobody translates it
    ConvertAliasPageAction(in_english).execute(skip_permission_checks=True)
    team = team_of(entity)
    officer = make_person(f"{bird}-oficial@entidade.example", f"{bird} oficial")
    officer.groups.add(team.officers)
    it = SimpleNamespace(
        letter=letter, canary=canary, bird=bird, entity=entity, in_english=in_english, team=team, officer=officer
    )  # fmt: skip
    it.image = Image.objects.create(title=f"{canary} foto", file=get_test_image_file(f"{canary}.png"), **kept(it))
    it.document = Document.objects.create(
        title=f"{canary} papel", file=ContentFile(canary.encode(), name=f"{canary}.txt"), **kept(it)
    )
    for file in (it.image, it.document):
        file.tags.add(f"{canary} etiqueta", "de todos")
        log(file, "wagtail.create", user=officer)
    it.invitation = invite(
        team, email=f"{bird}-convidada@entidade.example", role="officer", language="pt-pt", by=officer
    )
    make_pages(it)
    make_talk(it)
    make_traces(it)
    make_translation(it, english)
    it.pages = list(Page.objects.filter(path__startswith=entity.path).exclude(pk=entity.pk))
    it.pages += Page.objects.filter(path__startswith=in_english.path).exclude(pk=in_english.pk)
    it.hidden_pages = [page for page in it.pages if it.canary in page.draft_title]
    return it


def kept(it):
    return {"collection": it.team.collection, "uploaded_by_user": it.officer}


def make_pages(it):
    it.live = make_consultation(it.entity, title=f"Pergunta pública {it.letter.upper()}?")
    it.board = add_and_publish(it.live, IdeaBoardPage(title="Quadro", lead="Proponha.", locale=it.entity.locale))
    date_phases(it.live, [it.board.activity])
    it.draft = draft(it, "rascunho", image=it.image)
    it.draft.documents = [ConsultationDocument(title=f"{it.canary} anexo", document=it.document)]
    it.draft.phase_texts = [PhaseText(title=f"{it.canary} fase", text=it.canary)]
    it.draft.save_revision(user=it.officer, log_action=True)
    it.draft.save()
    it.draft_board = it.draft.add_child(
        instance=IdeaBoardPage(title=f"{it.canary} quadro", lead=it.canary, live=False, locale=it.entity.locale)
    )
    it.scheduled = draft(it, "marcado", go_live_at=timezone.now() + SOON)
    it.scheduled.save_revision(user=it.officer).publish()
    it.locked = draft(it, "trancado", locked=True, locked_by=it.officer, locked_at=timezone.now())
    it.alias = it.draft.create_alias(update_slug=f"{it.canary}-outro", user=it.officer)
    it.private = draft(it, "reservado")
    it.private.save_revision(user=it.officer).publish()
    PageViewRestriction.objects.create(page=it.private, restriction_type="groups")
    it.submitted = draft(it, "submetido")
    it.submitted.save_revision(user=it.officer)
    it.workflow = it.submitted.get_workflow().start(it.submitted, it.officer)
    it.circle = make_private(it.submitted.process, it.officer)
    [it.entry_code] = make_codes(it.circle, 1, it.officer)
    # Public, and its next title is not.
    it.changed = add_and_publish(it.live, UpdatePage(title="Notícia", intro="Aconteceu.", locale=it.entity.locale))
    it.changed.title = f"{it.canary} notícia"
    it.changed.save_revision(user=it.officer)


def draft(it, word, **fields):
    texts = {
        name: f"{it.canary} {name}"
        for name in ("lead", "decided", "decides", "can_do", "time_needed", "afterwards", "team", "data_purpose")
    }
    page = ConsultationPage(
        title=f"{it.canary} {word}", slug=f"{it.canary}-{word}", live=False, owner=it.officer, locale=it.entity.locale,
        about=f"<p>{it.canary} texto</p>", email=f"{it.canary}@entidade.example", **texts, **fields,
    )  # fmt: skip
    return it.entity.add_child(instance=page)


def make_talk(it):
    author, other = (make_person(f"{it.bird}-{n}@pessoas.example", f"{it.bird} {n}") for n in ("ana", "rui"))
    it.idea = make_idea(it.board, author, title=f"{it.bird} ideia")
    it.hidden_idea = make_idea(it.board, author, title=f"{it.canary} escondida")
    Contribution.objects.filter(pk=it.hidden_idea.pk).update(status=Status.HIDDEN, status_reason=f"{it.canary} motivo")
    talk = {"activity": it.idea.activity, "language": "pt-pt"}
    it.comment = comment(about=it.idea, by=other, key=uuid.uuid4(), text=f"{it.bird} diz", **talk).contribution
    report(it.idea, by=other, reason="other", text=f"{it.canary} queixa")
    answer(it.idea, by=it.officer, text=f"{it.bird} resposta", language="pt-pt", entity="E", status="accepted")
    it.author, it.other = author, other
    admit(it.circle, author, it.officer)
    take_out(it.circle, other, it.officer)
    number = {"a": "599999900", "b": "599999918"}[it.letter]
    it.organisation = author.organisations.create(fiscal_number=number, name=f"{it.bird} clube", kind="school")


def make_traces(it):
    """What the admin keeps about pages: remarks, sessions, redirects, files half uploaded."""
    it.remark = Remark.objects.create(page=it.draft, user=it.officer, text=f"{it.canary} nota", contentpath="title")
    it.session = EditingSession.objects.create(
        user=it.officer, content_type=it.draft.content_type, object_id=str(it.draft.pk), last_seen_at=timezone.now()
    )
    it.redirect = Redirect.objects.create(old_path=f"/{it.canary}", redirect_page=it.draft)
    for name, model in (("half_image", Image), ("half_document", Document)):
        upload = UploadedFile.objects.create(
            for_content_type=ContentType.objects.get_for_model(model),
            file=ContentFile(b"x", name=f"{it.canary}.bin"),
            uploaded_by_user=it.officer,
        )
        setattr(it, name, upload)


def make_translation(it, english):
    it.source, _is_new = TranslationSource.get_or_create_from_instance(it.draft)
    it.translation = Translation.objects.create(source=it.source, target_locale=english)
    it.translation.save_target(user=it.officer, publish=False)
    it.translated = it.draft.get_translation(english)
    it.segment = StringSegment.objects.filter(source=it.source, context__path="title").get()
    it.review = Review.objects.create(translation=it.translation, by=it.officer)
    it.override = OverridableSegment.objects.filter(source=it.source, context__path="image").first()
    start_team(it.in_english)
