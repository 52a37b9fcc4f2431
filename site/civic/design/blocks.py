"""What longer texts are made of. Each block says in the chooser what it is for, and shows itself in the preview."""

import re

from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock
from wagtail.snippets.blocks import SnippetChooserBlock

INLINE = ["bold", "italic", "link", "document-link"]
PLAIN = [*INLINE, "ol", "ul"]
# An alternative text that nobody wrote. Read by Python and, in the content checks, by the browser.
FILE_NAME = r"\.(avif|gif|jpe?g|png|svg|webp)$|^\S*_\S*$|^(img|image|imagem|dsc[fn]?|screenshot)[\s-]*\d*$"


def text(label, **kwargs):
    """A few formatted paragraphs within another block."""
    return blocks.RichTextBlock(features=PLAIN, label=label, **kwargs)


def lines(one, label, **kwargs):
    """Short texts, one below the other."""
    return blocks.ListBlock(blocks.TextBlock(label=one, rows=2), label=label, **kwargs)


class Step(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    time = blocks.CharBlock(label=_("time"), required=False, max_length=80)
    people = blocks.CharBlock(label=_("people"), required=False, max_length=160)
    material = blocks.CharBlock(label=_("material"), required=False, max_length=240)
    text = text(_("what happens"))

    class Meta:
        icon = "list-ol"
        label = _("Step")
        description = _("Something to do, with its time, people and material.")
        preview_value = {
            "title": "Primeira reunião da equipa",
            "time": "90 minutos",
            "people": "a equipa completa",
            "material": "uma parede livre, papéis e canetas",
            "text": "<p>Cada pessoa diz o que espera do projeto.</p>",
        }
        template = "design/blocks/step.html"


class Tool(blocks.StructBlock):
    name = blocks.CharBlock(label=_("name"), max_length=120)
    what_for = blocks.TextBlock(label=_("what it is for"), rows=2)
    when = blocks.CharBlock(label=_("when to use it"), max_length=240)
    time = blocks.CharBlock(label=_("time"), max_length=120)
    people = blocks.CharBlock(label=_("people"), max_length=160)
    material = blocks.CharBlock(label=_("material"), required=False, max_length=240)
    steps = blocks.ListBlock(text(_("step")), label=_("steps"))
    example = text(_("worked example"), required=False)
    tips = lines(_("tip"), _("tips"), required=False)
    mistakes = lines(_("mistake"), _("common mistakes"), required=False)

    class Meta:
        icon = "wand"
        label = _("Tool")
        description = _("A method to use by yourself: what for, when, how, with a worked example.")
        preview_value = {
            "name": "Mapa da jornada",
            "what_for": "Ver um serviço como as pessoas o vivem.",
            "when": "depois das entrevistas",
            "time": "três horas",
            "people": "4 a 8 pessoas",
            "material": "papel de cenário",
            "steps": ["<p>Escolha uma pessoa concreta.</p>", "<p>Escreva tudo o que ela faz.</p>"],
            "example": "<p>No passe escolar, a espera começava antes do balcão.</p>",
            "tips": ["Comece antes do serviço e acabe depois."],
            "mistakes": ["Escrever o que devia acontecer em vez do que acontece."],
        }
        template = "design/blocks/tool.html"


class Template(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = text(_("what it is"), required=False)
    document = DocumentChooserBlock(label=_("file"))

    class Meta:
        icon = "download"
        label = _("Template to download")
        description = _("A file to print or fill in. Prefer formats that everyone can open, as ODT.")
        preview_value = {"title": "Folha da jornada", "text": "<p>Uma folha A3 para preencher à mão.</p>"}
        template = "design/blocks/template.html"


class Case(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=160)
    who = blocks.CharBlock(label=_("who did it"), max_length=160)
    when = blocks.CharBlock(label=_("when"), required=False, max_length=80)
    text = text(_("what happened"))
    link = blocks.URLBlock(label=_("where to read more"), required=False)
    link_text = blocks.CharBlock(label=_("words of the link"), required=False, max_length=160)

    def clean(self, value):
        value = super().clean(value)
        if value["link"] and not value["link_text"] and not self.is_deferred_validation:
            words = _("Say what the link leads to: an address is read out letter by letter.")
            raise StructBlockValidationError(block_errors={"link_text": ValidationError(words)})
        return value

    class Meta:
        icon = "openquote"
        label = _("Real case")
        description = _("What someone really did, and where to read about it.")
        preview_value = {
            "title": "As lojas PONTO JÁ",
            "who": "LabX e IPDJ",
            "when": "2022",
            "text": "<p>Os jovens disseram onde se perdiam.</p>",
            "link": "https://labx.gov.pt",
            "link_text": "Ler no sítio do LabX",
        }
        template = "design/blocks/case.html"


class Checklist(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    items = lines(_("item"), _("items"))

    class Meta:
        icon = "tasks"
        label = _("Checklist")
        description = _("Things to tick off. The ticks stay in the reader's own browser.")
        preview_value = {"title": "Antes de avançar", "items": ["Falámos com cinco pessoas.", "Marcámos a sala."]}
        template = "design/blocks/checklist.html"


class Quotation(blocks.StructBlock):
    text = blocks.TextBlock(label=_("words"), rows=3)
    who = blocks.CharBlock(label=_("whose words"), max_length=200)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        description = _("The exact words of a person or a law, and whose they are.")
        preview_value = {
            "text": "Todos os cidadãos têm o direito de tomar parte na vida política.",
            "who": "Constituição da República Portuguesa, artigo 48.º",
        }
        template = "design/blocks/quotation.html"


class Picture(ImageBlock):
    """Wagtail's, which asks for an alternative text or for “decorative”; but a file's name is none."""

    def clean(self, value):
        value = super().clean(value)
        is_file_name = value and re.search(FILE_NAME, value.contextual_alt_text or "", re.IGNORECASE)
        if is_file_name and not self.is_deferred_validation:
            words = _("This is a file's name. Say what the picture shows, or mark it as decorative.")
            raise StructBlockValidationError(block_errors={"alt_text": ValidationError(words)})
        return value


class Figure(blocks.StructBlock):
    image = Picture(label=_("picture"))
    caption = blocks.CharBlock(label=_("caption"), max_length=240, help_text=_("What it shows, as a sentence."))
    description = text(
        _("long description"),
        required=False,
        help_text=_("For a chart or diagram: everything it says, in words, for people who cannot see it."),
    )

    class Meta:
        icon = "image"
        label = _("Figure")
        description = _("A picture with its caption; charts and diagrams with a description in words.")
        preview_value = {"caption": "As três etapas do método.", "description": "<p>Investigar, cocriar, testar.</p>"}
        template = "design/blocks/figure.html"


class Video(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    file = DocumentChooserBlock(label=_("video file"), help_text=_("MP4 or WebM."))
    captions = DocumentChooserBlock(label=_("captions"), help_text=_("A WebVTT file (.vtt) in the page's language."))
    transcript = text(_("transcript"), help_text=_("All that is said, and what is seen where it matters."))

    def clean(self, value):
        value = super().clean(value)
        if self.is_deferred_validation:
            return value
        wrong = {}
        if value["file"].file_extension.lower() not in ("mp4", "webm"):
            wrong["file"] = ValidationError(_("This is no film that browsers play. Choose an MP4 or WebM file."))
        if value["captions"].file_extension.lower() != "vtt":
            wrong["captions"] = ValidationError(_("These are no captions. Choose a WebVTT file (.vtt)."))
        if wrong:
            raise StructBlockValidationError(block_errors=wrong)
        return value

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("A film with captions and a transcript. Without both, some people are left out.")
        preview_value = {"title": "Como correr uma sessão", "transcript": "<p>Bem-vindos à sessão.</p>"}
        template = "design/blocks/video.html"


def a_term():
    """The first that there is: a preview cannot show what does not exist."""
    return list(apps.get_model("vocabulary", "GlossaryTerm").objects.all()[:1])


BLOCKS = [
    (
        "text",
        blocks.RichTextBlock(
            features=["h2", "h3", *PLAIN],
            icon="pilcrow",
            label=_("Text"),
            description=_("Paragraphs, lists and headings. Begin a new part with a heading."),
            preview_value="<h2>Antes de começar</h2><p>Junte a equipa certa e combine o mandato.</p>",
            template="design/blocks/text.html",
        ),
    ),
    ("step", Step()),
    ("tool", Tool()),
    ("template", Template()),
    ("case", Case()),
    ("checklist", Checklist()),
    ("quotation", Quotation()),
    ("figure", Figure()),
    ("video", Video()),
    (
        "terms",
        blocks.ListBlock(
            SnippetChooserBlock("vocabulary.GlossaryTerm", label=_("term")),
            icon="help",
            label=_("Words explained"),
            description=_("Terms of the glossary that this part uses, each explained where it stands."),
            preview_value=a_term,
            template="design/blocks/terms.html",
        ),
    ),
]
