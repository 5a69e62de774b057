"""A trace in words: the record, the way down from it, and the exact words in their surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from svodka.cli.terminal import one_line
from svodka.records import Document, Line, Span, Statement

if TYPE_CHECKING:
    from svodka.store import Trace, Words

#: Characters shown before and after the words.
_AROUND = 90
#: Longer words are shown by their beginning and end.
_LONGEST = 600
#: How the words stand out, without and with colours.
PLAIN_MARKS, BOLD_MARKS = ("⟦", "⟧"), ("\x1b[1m", "\x1b[0m")
#: Blank lines count as one break.
_BREAK = re.compile(r"\s*\n\s*")
#: Statements listed; a large story has hundreds.
_MOST = 20


def trace_lines(trace: Trace, *, marks: tuple[str, str] = PLAIN_MARKS) -> Iterator[str]:
    """Write a trace line by line."""
    yield f"{trace.id}  {_title(trace)}"
    for story in trace.stories:
        if story.id != trace.id:
            yield f"  in the story {story.id}  {one_line(story.title)}"
    yield from _statements(trace)
    for document, words in groupby(trace.evidence, key=lambda one: one.document):
        yield ""
        yield document_line(document)
        for context in contexts(document, [one.span for one in words], marks):
            yield f"  {context}"


def trace_json(trace: Trace) -> dict[str, object]:
    """Give a trace for a program."""
    return {
        "id": trace.id,
        "kind": type(trace.record).__name__.lower(),
        "text": _title(trace),
        "stories": [one.id for one in trace.stories],
        "claims": [one.id for one in trace.claims],
        "statements": [_statement_json(one) for one in trace.statements],
        "evidence": [_words_json(one) for one in trace.evidence],
    }


def document_line(document: Document) -> str:
    """Name an article: who published it, when, under which headline, and its id."""
    published = f"{document.published:%Y-%m-%d %H:%M %Z}".strip() if document.published else "no date"
    parts = (document.outlet or document.name, published, document.title, document.url, document.id)
    return one_line(" · ".join(part for part in parts if part))


def contexts(document: Document, spans: Iterable[Span], marks: tuple[str, str] = PLAIN_MARKS) -> Iterator[str]:
    """Show the words in their surroundings; stretches that lie near each other are shown together.

    >>> article = Document.of("Решения нет, сообщил журналистам Песков.", name="a")
    >>> print(*contexts(article, [Span(0, 11), Span(33, 39)]))
    ⟦Решения нет⟧, сообщил журналистам ⟦Песков⟧.
    """
    near: list[Span] = []
    for span in _joined(spans):
        if near and span.start - near[-1].end > 2 * _AROUND:
            yield _show(document.text, near, marks)
            near = []
        near.append(span)
    if near:
        yield _show(document.text, near, marks)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Make one of spans that share a character, so that no word is shown twice."""
    joined: list[Span] = []
    for span in sorted(set(spans)):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _show(text: str, spans: list[Span], marks: tuple[str, str]) -> str:
    start, end = max(0, spans[0].start - _AROUND), min(len(text), spans[-1].end + _AROUND)
    parts, here = ["…" if start else ""], start
    for span in spans:
        parts += [_flat(text[here : span.start]), marks[0], _flat(_short(span.of(text))), marks[1]]
        here = span.end
    parts += [_flat(text[here:end]), "…" if end < len(text) else ""]
    return "".join(parts)


def _short(words: str) -> str:
    half = _LONGEST // 2
    return words if len(words) <= _LONGEST else f"{words[:half]} … {words[-half:]}"


def _flat(words: str) -> str:
    """Put words on one line; a line break is shown as a mark, so that a headline stays apart from what follows."""
    return one_line(_BREAK.sub(" ¶ ", words).replace("\t", " "))


def _title(trace: Trace) -> str:
    record = trace.record
    if isinstance(record, Line):
        return one_line(record.text)
    if isinstance(record, Document):
        return one_line(record.title or record.name)
    if isinstance(record, Statement):
        return one_line(str(record.chain))
    title = getattr(record, "title", "")
    return one_line(str(title)) if title else type(record).__name__.lower()


def _statements(trace: Trace) -> Iterator[str]:
    for one in trace.statements[:_MOST]:
        yield one_line(f"  {one.id}  {one.act}: {one.chain}  [{one.maker.rule or one.maker.name}]")
    if len(trace.statements) > _MOST:
        yield f"  and {len(trace.statements) - _MOST} more statements"


def _statement_json(statement: Statement) -> dict[str, object]:
    return {"id": statement.id, "label": statement.label, "document_id": statement.document_id,
            "chain": str(statement.chain), "holder": statement.holder, "act": statement.act.value,
            "maker": statement.maker.name, "version": statement.maker.version, "rule": statement.maker.rule}


def _words_json(words: Words) -> dict[str, object]:
    document = words.document
    return {"document_id": document.id, "name": document.name, "outlet": document.outlet, "url": document.url,
            "title": document.title, "published": document.published.isoformat() if document.published else None,
            "start": words.span.start, "end": words.span.end, "text": words.text}
