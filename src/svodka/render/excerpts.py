"""The exact words behind a line, with some of the text around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from svodka.records import Document, Evidence, Reading, Span

#: Characters shown on each side; two stretches nearer than twice that share an excerpt.
_AROUND = 140
#: Longest stretch shown marked; a statement over a whole article needs no more to be found.
_LONGEST = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A stretch of one article, cut into pieces that are the words themselves and pieces around them."""

    #: The article.
    document: Document
    #: Words, and whether they are the evidence itself.
    pieces: tuple[tuple[str, bool], ...]


def excerpts(evidence: Iterable[Evidence], readings: Mapping[str, Reading]) -> tuple[Excerpt, ...]:
    """Show the evidence of a line article by article, each stretch with the text around it.

    >>> doc = Document.of("Ночью мэр заявил: мост закрыт. Утром открыли.", name="a")
    >>> said = Evidence(document_id=doc.id, span=Span(18, 29))
    >>> excerpts([said], {doc.id: Reading(document=doc)})[0].pieces
    (('Ночью мэр заявил: ', False), ('мост закрыт', True), ('. Утром открыли.', False))
    """
    by_document: dict[str, list[Span]] = {}
    for one in evidence:
        by_document.setdefault(one.document_id, []).append(one.span)
    return tuple(
        Excerpt(document=readings[name].document, pieces=_pieces(readings[name].document.text, group))
        for name, spans in by_document.items() if name in readings
        for group in _groups(spans)
    )


def _groups(spans: list[Span]) -> list[list[Span]]:
    groups: list[list[Span]] = []
    for span in _merged(spans):
        if groups and span.start - groups[-1][-1].end <= 2 * _AROUND:
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _pieces(text: str, group: list[Span]) -> tuple[tuple[str, bool], ...]:
    pieces: list[tuple[str, bool]] = [(_before(text, group[0].start), False)]
    for number, span in enumerate(group):
        if number:
            pieces.append((text[group[number - 1].end : span.start], False))
        pieces.append((span.of(text)[:_LONGEST] + ("…" if len(span) > _LONGEST else ""), True))
    pieces.append((_after(text, group[-1].end), False))
    return tuple((words, marked) for words, marked in pieces if words)


def _before(text: str, end: int) -> str:
    start = max(0, end - _AROUND)
    words = text[start:end]
    return words if start == 0 else "…" + words[words.find(" ") + 1 :]


def _after(text: str, start: int) -> str:
    words = text[start : start + _AROUND]
    if start + _AROUND >= len(text):
        return words
    return words[: max(words.rfind(" "), 0)] + "…"
