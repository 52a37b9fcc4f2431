"""What Wagtail's content checks tell an editor beside her preview: the fault, and how to mend it.

Wagtail brings axe into the preview. Some rules are axe's own; ours are listed in OURS, and `static/js/checks.js` says
how each looks at an element. They are hints: nothing is refused because of them.
"""

from functools import cached_property

from django.conf import settings
from django.forms import Media
from django.forms.widgets import Script
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

from civic.design.blocks import FILE_NAME
from civic.design.measures import measures_of

TEXTS = "h1, h2, h3, h4, p, li, dd, td, blockquote, figcaption"
IMAGE_OF = r"^(an? |the |uma? |[oa] )?(image|picture|photo|photograph|imagem|fotografia|foto) (of|d[eoa]s?)\b"
VAGUE = (
    r"^\W*((click|press|see|go) )?(here|more|details|link|this (link|page)|(read|learn|find out|see|know) more"
    r"|more (information|details)|((clique|carregue|clica|ver|veja|vê|ler|leia|lê|consulte) )?(aqui|mais)"
    r"|(saiba|saber|sabe) mais|mais (informaç(ão|ões)|detalhes)|ligação|(neste|este) link|(nesta|esta) página)\W*$"
)
ADDRESS = r"^\W*(https?://|www\.|[\w.-]+\.[a-z]{2,}/)\S*$"
CAPITALS = r"\p{Lu}{2,}(\s+\p{Lu}+)*\s+\p{Lu}{2,}(\s+\p{Lu}+)*\s+\p{Lu}{2,}"
KIND_AND_SIZE = rf"\(.*\b({'|'.join(settings.WAGTAILDOCS_EXTENSIONS)})\b.*\d.*\)"

# axe's and Wagtail's own rules that we keep, in our words: name → (what is wrong, how to mend it).
AXES = {
    "image-alt": (
        _("A picture has no alternative text"),
        _("Say in its alternative text what it shows, or mark it as decorative."),
    ),
    "alt-text-quality": (
        _("The alternative text is a file's name, or begins with “image of”"),
        _("Say what the picture shows, as you would on the phone: beside it, or in the description of the image."),
    ),
    "empty-heading": (_("A heading is empty"), _("Write its words, or make it a paragraph and delete it.")),
    "heading-order": (
        _("A heading skips a level"),
        _("Below the title comes heading 2, below that heading 3: choose the level by rank, not by size."),
    ),
    "link-name": (_("A link has no words"), _("Write where it leads.")),
    "button-name": (_("A button has no words"), _("Write what it does.")),
    "frame-title": (_("A frame has no title"), _("Say in its title what it holds.")),
    "empty-table-header": (_("A heading of a table is empty"), _("Write what stands in that column or row.")),
    "empty-meta-description": (
        _("The page has no description"),
        _("Say in one sentence what it is about: searches show it."),
    ),
}
# Ours: name → (which elements are looked at, what the script needs to know, what is wrong, how to mend it).
OURS = {
    "vague-link": (
        "a[href]",
        {"pattern": VAGUE, "flags": "iu"},
        _("The words of a link do not say where it leads"),
        _("Write what is found there, instead of “click here” or “learn more”. Many people hear links one by one."),
    ),
    "bare-address": (
        "a[href]",
        {"pattern": ADDRESS, "flags": "iu"},
        _("A link is a bare web address"),
        _("Write the name of what it leads to. An address is read out letter by letter."),
    ),
    "document-link": (
        'a[href*="/documents/"]',
        {"pattern": KIND_AND_SIZE, "flags": "iu"},
        _("A link opens a document without saying its kind and size"),
        _("Add both to its words, as in “Rules of the budget (PDF, 300 KB)”."),
    ),
    "bold-heading": (
        "p[data-block-key]",  # of a formatted text
        {},
        _("A paragraph in bold stands in for a heading"),
        _("Choose heading 2 or 3 for it. If it is a sentence, take the bold off, or keep it for a few words."),
    ),
    "capitals": (
        TEXTS,
        {"pattern": CAPITALS, "flags": "u"},
        _("Words in capitals"),
        _("Write them as usual. Capitals are slow to read, and some screen readers spell them out."),
    ),
    "long-sentence": (
        TEXTS,
        {},
        _("A sentence of more than 25 words"),
        _("Make two of it, or a list. Its first words stand above, in the measures of the text."),
    ),
    "untold-table": (
        "table",
        {},
        _("A table has no headings or no caption"),
        _("Mark its first row or column as headings, and say in a caption what it shows."),
    ),
    "silent-film": (
        "video",
        {},
        _("A film has no captions"),
        _("Add a captions file (.vtt), and below the film write all that is said."),
    ),
}


class Checks(ContentCheckerItem):
    """Wagtail's checks with our rules, and beside them the measures of the text."""

    template_name = "design/checks_item.html"
    axe_include = ["main"]  # nobody mends the frame of the page here
    axe_run_only = [*AXES, *OURS]
    axe_messages = {name: {"error_name": wrong, "help_text": mend} for name, (wrong, mend) in AXES.items()} | {
        name: {"error_name": wrong, "help_text": mend} for name, (_where, _options, wrong, mend) in OURS.items()
    }
    axe_custom_rules = [
        *ContentCheckerItem.axe_custom_rules,
        *(
            {"id": name, "impact": "serious", "selector": where, "any": [f"is-no-{name}"], "enabled": True}
            for name, (where, *_rest) in OURS.items()
        ),
    ]
    media = Media(js=[Script("js/checks.js", type="module")])

    def __init__(self, page, in_editor=False):
        super().__init__(in_editor)
        self.page = page

    @cached_property
    def measures(self):
        """Empty around the editor, which knows nothing of what has been typed since: the preview does."""
        return {} if self.in_editor or self.page is None else measures_of(self.page)

    def render_html(self, parent_context=None):
        """In the language of the editor's other screens: Wagtail knows it only of who has chosen one."""
        with override(getattr(parent_context.get("request"), "editors_language", get_language())):
            return super().render_html(parent_context)

    def get_axe_custom_checks(self, request):
        knows = {name: options for name, (_where, options, *_rest) in OURS.items()}
        knows["long-sentence"] = {"sentences": [each["sentence"] for each in self.measures.get("long", [])]}
        return [
            {"id": "check-image-alt-text", "options": {"pattern": f"{FILE_NAME}|{IMAGE_OF}"}},
            {"id": "check-empty-meta-description"},
            *({"id": f"is-no-{name}", "options": options} for name, options in knows.items()),
        ]
