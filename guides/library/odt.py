"""A page to print or fill in, as OpenDocument text: the format that public entities in Portugal have agreed on."""

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'office:version="1.3"'
)
KIND = "application/vnd.oasis.opendocument.text"
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>'
        for name in ("content", "styles", "meta")
    )
    + "</manifest:manifest>"
)
CELL = (
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties '
    'fo:border="0.5pt solid #585858" fo:padding="0.15cm"/></style:style>'
)


def odt(title, language, parts):
    """The bytes of the file. `parts` are `("h1"|"p", text)`, `("list", [text])` and `("table", [[text]])`; the first
    row of a table names its columns. `language` is a code as `pt-pt`: screen readers speak by it."""
    body = "".join(element(kind, value) for kind, value in parts)
    files = {
        "content": f"<office:document-content {NAMES}><office:automatic-styles>{CELL}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles": f"<office:document-styles {NAMES}><office:styles>{styles(language)}</office:styles>"
        "</office:document-styles>",
        "meta": f"<office:document-meta {NAMES}><office:meta><dc:title>{escape(title)}</dc:title>"
        f"<dc:language>{language}</dc:language></office:meta></office:document-meta>",
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", KIND, zipfile.ZIP_STORED)  # first, and not compressed: so the format wants it
        for name, words in files.items():
            book.writestr(f"{name}.xml", f'<?xml version="1.0" encoding="UTF-8"?>{words}')
        book.writestr("META-INF/manifest.xml", MANIFEST)
    return out.getvalue()


def styles(language):
    tongue, _dash, country = language.partition("-")
    speech = f'fo:language="{tongue}" fo:country="{(country or "GB").upper()}"'
    return (
        '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt" '
        f'fo:font-family="Noto Sans, Arial, sans-serif" {speech}/></style:default-style>'
        '<style:style style:name="Heading_20_1" style:family="paragraph"><style:paragraph-properties '
        'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="16pt" '
        'fo:font-weight="bold"/></style:style>'
        '<style:style style:name="Text_20_body" style:family="paragraph"><style:paragraph-properties '
        'fo:margin-bottom="0.2cm"/></style:style>'
    )


def element(kind, value):
    match kind:
        case "h1":
            return f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(value)}</text:h>'
        case "p":
            return paragraph(value)
        case "list":
            items = "".join(f"<text:list-item>{paragraph(item)}</text:list-item>" for item in value)
            return f"<text:list>{items}</text:list>"
        case "table":
            return table(value)
    raise ValueError(f"There is no part “{kind}” in a template.")


def paragraph(words):
    return f'<text:p text:style-name="Text_20_body">{escape(words)}</text:p>'


def table(rows):
    head, *rest = ["".join(map(cell, row)) for row in rows]
    rest = "".join(f"<table:table-row>{row}</table:table-row>" for row in rest)
    return (
        f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
        f"<table:table-header-rows><table:table-row>{head}</table:table-row></table:table-header-rows>{rest}"
        "</table:table>"
    )


def cell(words):
    return f'<table:table-cell table:style-name="Cell" office:value-type="string">{paragraph(words)}</table:table-cell>'
