from functools import lru_cache

from django import template
from django.template.defaultfilters import linebreaks_filter
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.formats import localize
from django.utils.html import format_html_join
from django.utils.translation import get_language, ngettext

from civic.design.stencil import Stencil
from civic.design.templatetags.design import bcp47, day, language_here

register = template.Library()

BLANKS = ["public_id", "who", "organisation", "tongue", "written_in", "words", "when", "count", "supports"]
BLANKS += ["answer", "replies", "translation"]


@register.simple_tag(takes_context=True)
def voice(context, comment):
    """A comment of a thread (see `consultations.comments.threads`) with all below it."""
    return drawn(comment, 3, context.flatten())


def drawn(comment, level, context):
    reading = get_language()
    stencil = stencil_for(
        reading,
        level=level,
        can_support=context["can_support"],
        can_comment=context["can_comment"],
        is_signed_in=context["is_signed_in"],
        is_supported=comment.pk in context["supported"],
        has_supports=bool(comment.support_count),
        is_own=comment.is_own,
        is_fresh=comment.is_own and comment.is_fresh(),
        is_official=comment.is_official,
        is_foreign=comment.language != reading,
        is_translated=context["is_translated"] and comment.language != reading,
        is_changed=comment.edited is not None,
        has_organisation=comment.organisation is not None,
        has_replies=bool(comment.replies_shown),
        has_more=comment.has_more,
    )
    count = comment.support_count
    return stencil.fill(
        public_id=comment.public_id,
        who=comment.who,
        organisation=render_to_string("people/on_behalf.html", {"organisation": comment.organisation})
        if comment.organisation
        else "",
        tongue=bcp47(comment.language),
        written_in=language_here(comment.language),
        words=linebreaks_filter(comment.text),
        when=day(comment.published),
        count=localize(count),
        supports=ngettext("%(n)s support", "%(n)s supports", count) % {"n": localize(count)},
        answer=answer_to(comment, level + 1, context["is_translated"]) if comment.answer_shown else "",
        translation=reverse("translation", args=[comment.public_id, "words"]) if context["is_translated"] else "",
        replies=format_html_join("", "{}", ((drawn(reply, 4, context),) for reply in comment.replies_shown)),
    )


def answer_to(comment, level, is_translated):
    context = {"comment": comment, "answer": comment.answer_shown, "level": level, "is_translated": is_translated}
    return render_to_string("comments/answer.html", context)


@lru_cache(maxsize=1000)
def stencil_for(language, **state):
    return Stencil("comments/comment.html", BLANKS, **state)
