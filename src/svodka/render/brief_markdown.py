"""A brief as Markdown, each line with links to the articles behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from svodka.records import Brief, BriefItem, Document, Line, Reading
from svodka.records.phrases import Phrases
from svodka.render.brief_text import heading
from svodka.render.escape import http_url, markdown

#: Links behind one line; the rest is in the HTML and JSON forms.
_LINKS = 5


def brief_markdown(brief: Brief, readings: Mapping[str, Reading], *, phrases: Phrases) -> str:
    """Write a brief as Markdown; no word of a source can become a link, a tag or a heading."""
    lines = [f"# {markdown(heading(brief, phrases))}", ""]
    for number, item in enumerate(brief.items, start=1):
        lines.extend((*_story(number, item, readings, phrases), ""))
    lines.append(f"*{phrases.footnote}*" if brief.items else phrases.nothing)
    return "\n".join(lines) + "\n"


def _story(number: int, item: BriefItem, readings: Mapping[str, Reading], phrases: Phrases) -> Iterator[str]:
    first, *rest = item.lines
    yield f"## {number}. {markdown(first.text)}"
    yield ""
    yield f"{_links(first, readings, phrases)} `{first.id}`".strip()
    yield ""
    for line in rest:
        yield f"- {markdown(line.text)} {_links(line, readings, phrases)} `{line.id}`".replace("  ", " ")


def _links(line: Line, readings: Mapping[str, Reading], phrases: Phrases) -> str:
    ids = dict.fromkeys(one.document_id for one in line.evidence if one.document_id in readings)
    found = [_link(readings[one].document, phrases) for one in ids]
    shown = [*found[:_LINKS], *([phrases.more.format(number=len(found) - _LINKS)] if len(found) > _LINKS else [])]
    return f"({', '.join(shown)})" if shown else ""


def _link(document: Document, phrases: Phrases) -> str:
    words = markdown(document.outlet or document.name)
    when = markdown(phrases.day(document.published)) if document.published else phrases.undated
    # A bracket in the address would end the link early.
    url = http_url(document.url).replace("(", "%28").replace(")", "%29")
    return f"[{words}, {when}]({url})" if url else f"{words}, {when}"
