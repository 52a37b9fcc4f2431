"""Templates for what stands many times on a page, alike but for a few words: drawn once, then filled in."""

import re
from html import escape

from django.template.loader import render_to_string
from django.utils.safestring import mark_safe


class Stencil:
    """A template that is drawn once with blanks in the place of some of its variables.

        row = Stencil("ideas/row.html", ["title", "url"], is_open=True)
        row.fill(title="<Água>", url="/agua/")

    Values are escaped as a template does. It cannot be asked what stands in a blank: whatever the template decides by
    is given when it is drawn.
    """

    def __init__(self, template, blanks, **context):
        html = render_to_string(template, context | {name: f"\x02{name}\x03" for name in blanks})
        self.parts = re.split("\x02(\\w+)\x03", html)  # texts, and between them the names of blanks

    def fill(self, **values):
        parts = self.parts.copy()
        parts[1::2] = [each if hasattr(each := values[name], "__html__") else escape(each) for name in parts[1::2]]
        return mark_safe("".join(parts))  # noqa: S308 - drawn by a template, filled with what was escaped
