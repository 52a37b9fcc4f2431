"""How a page reads, measured on what its editor wrote: not on the menus, labels and buttons around it."""

from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from civic.design import readability
from civic.design.blocks import Quotation

# From so many points on, in more points easier. Gulpease's levels are those of its authors, for who left school
# after primary school, lower and upper secondary school; Flesch's those of Martins and others.
GULPEASE = [(80, _("very easy")), (readability.HARD, _("easy")), (40, _("hard"))]
FLESCH = [(75, _("very easy")), (50, _("easy")), (25, _("hard"))]


def measures_of(page):
    """`{"words", "per_sentence", "long"}`, and in Portuguese, for which they hold, `gulpease` and `flesch`: points and
    a word for them. `long` is `[{"field", "sentence", "words"}]`. Empty before the first word."""
    texts = list(texts_of(page))
    whole = "\n".join(text for _label, text in texts)
    words = len(readability.words(whole))
    if not words:
        return {}
    measures = {
        "words": words,
        "per_sentence": round(words / len(readability.sentences(whole))),
        "long": [
            {"field": label, "sentence": " ".join(sentence.split()), "words": len(readability.words(sentence))}
            for label, text in texts
            for sentence in readability.long_sentences(text)
        ],
    }
    if page.locale.language_code.startswith("pt"):
        measures["gulpease"] = on_scale(readability.gulpease(whole), GULPEASE)
        measures["flesch"] = on_scale(readability.flesch(whole), FLESCH)
    return measures


def on_scale(points, scale):
    """As it is shown, from 0 to 100, beyond which very short texts go; what is rounded up to a level has reached it."""
    points = min(max(round(points), 0), 100)
    return {"points": points, "said": next((said for least, said in scale if points >= least), _("very hard"))}


def texts_of(page):
    """`(name of the field, its words)` of every longer text of the page and of the rows that belong to it."""
    for field in page._meta.concrete_fields:
        if field.model is not Page and isinstance(field, models.TextField | StreamField):
            for text in texts_in_field(field, getattr(page, field.name)):
                yield capfirst(field.verbose_name), text
    for relation in get_all_child_relations(page):
        if relation.model is not Page:
            for row in getattr(page, relation.get_accessor_name()).all():
                yield from texts_of(row)


def texts_in_field(field, value):
    if isinstance(field, StreamField):
        yield from texts_in(field.stream_block, value)
    elif isinstance(field, RichTextField):
        yield readability.plain(value)
    else:
        yield value


def texts_in(block, value):
    """The longer texts in the value of a block, however deep. Quotations are other people's words: left as they are."""
    if value is None or isinstance(block, Quotation):
        return
    if isinstance(block, blocks.RichTextBlock):
        yield readability.plain(value.source)
    elif isinstance(block, blocks.TextBlock):
        yield value
    elif isinstance(block, blocks.BaseStreamBlock):
        for child in value:
            yield from texts_in(child.block, child.value)
    elif isinstance(block, blocks.ListBlock):
        for each in value:
            yield from texts_in(block.child_block, each)
    elif isinstance(value, blocks.StructValue):
        for name, child in block.child_blocks.items():
            yield from texts_in(child, value[name])
