"""What an easy text is made of: one idea in a sentence, with a picture."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock

from civic.design.readability import sentences

MOST = 15  # words in a sentence
SIZE = "fill-320x320"  # of a picture beside its sentence; shown at half of that
# What `static/img/easy-….svg` shows.
DRAWINGS = [
    ("answer", _("an answer")),
    ("card", _("a card")),
    ("computer", _("a computer")),
    ("date", _("a day")),
    ("energy", _("electricity")),
    ("health", _("health")),
    ("help", _("someone who helps")),
    ("house", _("a home")),
    ("light", _("an idea")),
    ("money", _("money")),
    ("no", _("no")),
    ("paper", _("a paper")),
    ("phone", _("a telephone")),
    ("places", _("public buildings")),
    ("speak", _("people who talk")),
    ("time", _("a clock")),
    ("vote", _("a vote")),
    ("water", _("water")),
    ("yes", _("yes")),
]


class ShortSentences(blocks.TextBlock):
    """Words of which no sentence is long."""

    def clean(self, value):
        value = super().clean(value)
        long = next((each for each in sentences(value) if len(each.split()) > MOST), None)
        if long and not self.is_deferred_validation:
            n = len(long.split())
            words = ngettext(
                "“%(sentence)s” has %(n)s word. Write it in %(most)s or fewer, or as two sentences.",
                "“%(sentence)s” has %(n)s words. Write it in %(most)s or fewer, or as two sentences.",
                n,
            )
            raise ValidationError(words % {"sentence": long, "n": n, "most": MOST})
        return value


class Said(blocks.StructBlock):
    text = ShortSentences(label=_("sentence"), rows=1, max_length=140, help_text=_("One idea, in 15 words or fewer."))
    more = ShortSentences(
        label=_("to make it clear"),
        rows=2,
        max_length=400,
        required=False,
        help_text=_("An example, or what a hard word means. Each sentence on a line of its own."),
    )
    drawing = blocks.ChoiceBlock(label=_("drawing"), choices=DRAWINGS, required=False)
    image = ImageChooserBlock(
        label=_("or a picture of yours"), required=False, help_text=_("It shows the same as the sentence says.")
    )

    def clean(self, value):
        value = super().clean(value)
        if not (value["drawing"] or value["image"] or self.is_deferred_validation):
            words = _("Choose a drawing, or a picture of yours: many people understand it first.")
            raise StructBlockValidationError(block_errors={"drawing": ValidationError(words)})
        return value

    def get_context(self, value, parent_context=None):
        return super().get_context(value, parent_context) | {"said": told(value)}

    class Meta:
        icon = "pilcrow"
        label = _("Sentence with a picture")
        description = _("One idea, said in a short sentence, beside a picture that shows it.")
        preview_value = {"text": "Pode dar a sua ideia.", "more": "Pode falar ou escrever.", "drawing": "speak"}
        template = "easy/said.html"
        preview_template = "easy/said_alone.html"


def told(value):
    """`{"text", "more": its sentences, "drawing", "picture": the address of an image}`"""
    picture = value["image"] and value["image"].get_rendition(SIZE)
    return {
        "text": value["text"],
        "more": sentences(value["more"] or ""),
        "drawing": value["drawing"],
        "picture": picture and picture.url,
    }


EASY_BLOCKS = [
    (
        "heading",
        blocks.CharBlock(
            icon="title",
            max_length=80,
            label=_("Heading"),
            description=_("What the next sentences are about: “When”, “Where”, “What it costs”."),
            preview_value="Quando",
            template="easy/heading.html",
        ),
    ),
    ("said", Said()),
]
