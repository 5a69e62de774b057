"""Drawing records: text, Markdown, HTML pages and JSON-able dictionaries. This room knows only records."""

from svodka.render.brief_html import brief_html
from svodka.render.brief_json import brief_json
from svodka.render.brief_markdown import brief_markdown
from svodka.render.brief_text import brief_text
from svodka.render.escape import http_url, markdown, markup, visible
from svodka.render.excerpts import Excerpt, excerpts
from svodka.render.marks import Piece, pieces
from svodka.render.provenance_json import provenance_json
from svodka.render.provenance_text import provenance_dot, provenance_text
from svodka.render.reading_html import reading_html
from svodka.render.reading_json import reading_json
from svodka.render.reading_terminal import reading_terminal
from svodka.render.shared_text import shared_text

__all__ = [
    "Excerpt", "Piece", "brief_html", "brief_json", "brief_markdown", "brief_text", "excerpts", "http_url", "markdown",
    "markup", "pieces", "provenance_dot", "provenance_json", "provenance_text", "reading_html", "reading_json",
    "reading_terminal", "shared_text", "visible",
]
