"""What helps to find one's way in a long text."""

import re
from html import unescape

from django.utils.html import strip_tags
from django.utils.safestring import mark_safe
from django.utils.text import slugify

WORDS_A_MINUTE = 200
HEADING = re.compile(r"<h2(?P<attributes>[^>]*)>(?P<words>.*?)</h2>", re.DOTALL)


def anchored(html):
    """`{"html", "contents": [(anchor, heading)]}`: each heading of the second level can be linked to."""
    contents = []

    def anchor(found):
        words = unescape(strip_tags(found["words"])).strip()
        name = slugify(words)[:60] or "part"
        name = f"{name}-{len(contents) + 1}" if name in dict(contents) else name
        contents.append((name, words))
        return f'<h2 id="{name}"{found["attributes"]}>{found["words"]}</h2>'

    html = HEADING.sub(anchor, html)
    return {"html": mark_safe(html), "contents": contents}  # noqa: S308 - it was rendered by templates


def deeper(html, prefix):
    """The same one level of headings down, its anchors told apart from those of other texts on the page."""
    html = re.sub(r"<(/?)h([23])", lambda found: f"<{found[1]}h{int(found[2]) + 1}", html)
    return mark_safe(re.sub(r' (id|for)="', rf' \1="{prefix}-', html))  # noqa: S308 - as above


def minutes(text):
    """How many minutes reading takes, at least one."""
    return max(1, round(len(strip_tags(text).split()) / WORDS_A_MINUTE))
