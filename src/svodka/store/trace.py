"""From any id down to words in documents: the way that a reader goes to see for herself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatch

from svodka.records import Claim, Document, Line, Reading, Reprint, Span, Statement, Story, UnknownId
from svodka.store.database import Database
from svodka.store.documents import load_reading
from svodka.store.lookup import Record, find_line_stories, find_record, find_statement, find_story_of
from svodka.store.stories import proof


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The exact words of one article.

    >>> words = Words(document=Document.of("Песков: решения нет.", name="a"), span=Span(8, 19))
    >>> words.text
    'решения нет'
    """

    #: The article.
    document: Document
    #: Where in its text.
    span: Span

    @property
    def text(self) -> str:
        """Give the words."""
        return self.span.of(self.document.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A record, what lies on the way down from it, and the words that it rests on."""

    #: Its full id.
    id: str
    #: The record that was asked for.
    record: Record
    #: Stories on the way.
    stories: tuple[Story, ...] = ()
    #: Claims on the way.
    claims: tuple[Claim, ...] = ()
    #: Statements on the way.
    statements: tuple[Statement, ...] = ()
    #: The words, in the order in which the record names them. Empty only for an article without a text.
    evidence: tuple[Words, ...]

    @property
    def documents(self) -> tuple[Document, ...]:
        """Give the articles of the evidence, each once."""
        return tuple({words.document.id: words.document for words in self.evidence}.values())


#: Words named by the id of their article.
_Place = tuple[str, Span]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """What was met on the way down, before the articles themselves are opened."""

    places: tuple[_Place, ...]
    stories: tuple[Story, ...] = ()
    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()


class _Opened:
    """The articles opened during one trace, each read once."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._readings: dict[str, Reading] = {}

    def reading(self, document_id: str) -> Reading:
        if document_id not in self._readings:
            self._readings[document_id] = load_reading(self.database, document_id)
        return self._readings[document_id]

    def statements(self, ids: Iterable[str]) -> tuple[Statement, ...]:
        found = (self._statement(one) for one in dict.fromkeys(ids))
        return tuple(one for one in found if one)

    def whole(self, document_ids: Iterable[str]) -> tuple[_Place, ...]:
        sizes = ((one, len(self.reading(one).document.text)) for one in document_ids)
        return tuple((one, Span(0, size)) for one, size in sizes if size)

    def _statement(self, statement_id: str) -> Statement | None:
        known = (one for reading in self._readings.values() for one in reading.statements)
        return next((one for one in known if one.id == statement_id), None) or self._look_up(statement_id)

    def _look_up(self, statement_id: str) -> Statement | None:
        statement = find_statement(self.database, statement_id)
        if statement:
            self.reading(statement.document_id)
        return statement


def trace_record(database: Database, wanted: str) -> Trace:
    """Lead from an id to the words that it rests on."""
    record, opened = find_record(database, wanted), _Opened(database)
    way = _go_down(record, opened)
    words = (Words(document=opened.reading(one).document, span=span) for one, span in dict.fromkeys(way.places))
    return Trace(id=record.id, record=record, stories=way.stories, claims=way.claims, statements=way.statements,
                 evidence=tuple(words))


@singledispatch
def _go_down(record: Record, opened: _Opened) -> _Way:
    raise UnknownId(record.id)


@_go_down.register
def _(record: Document, opened: _Opened) -> _Way:
    statements = opened.reading(record.id).statements
    return _Way(places=opened.whole([record.id]), statements=statements)


@_go_down.register
def _(record: Statement, opened: _Opened) -> _Way:
    return _Way(places=_places(record), statements=(record,))


@_go_down.register
def _(record: Claim, opened: _Opened) -> _Way:
    story = find_story_of(opened.database, record.id)
    statements, places = _open_claim(record, opened)
    return _Way(places=places, statements=statements, claims=(record,), stories=(story,) if story else ())


@_go_down.register
def _(record: Story, opened: _Opened) -> _Way:
    parts = [_open_claim(claim, opened) for claim in record.claims]
    statements = dict.fromkeys(one for found, _ in parts for one in found)
    places = tuple(place for _, found in parts for place in found) or opened.whole(record.document_ids)
    return _Way(places=places, statements=tuple(statements), claims=record.claims, stories=(record,))


@_go_down.register
def _(record: Reprint, opened: _Opened) -> _Way:
    story = find_story_of(opened.database, record.id)
    return _Way(places=opened.whole((record.original_id, record.reprint_id)), stories=(story,) if story else ())


@_go_down.register
def _(record: Line, opened: _Opened) -> _Way:
    stories = find_line_stories(opened.database, record.id)
    places = tuple((one.document_id, one.span) for one in record.evidence)
    claims = tuple(dict.fromkeys(claim for story in stories for claim in story.claims))
    said = {claim.id: opened.statements(claim.statement_ids) for claim in claims}
    spoken = tuple(dict.fromkeys(one for found in said.values() for one in found if _touches(one, places)))
    return _Way(places=places, stories=stories, statements=spoken,
                claims=tuple(claim for claim in claims if any(one in spoken for one in said[claim.id])))


def _open_claim(claim: Claim, opened: _Opened) -> tuple[tuple[Statement, ...], tuple[_Place, ...]]:
    answers = (response.statement_id for response in claim.responses)
    statements = opened.statements((*claim.statement_ids, *answers))
    places = (*(place for one in statements for place in _places(one)),
              *((one.document_id, one.span) for one in proof(claim)))
    return statements, places


def _places(statement: Statement) -> tuple[_Place, ...]:
    """Give the statement's words: who says it, the reporting words, what is said, in text order."""
    source = (statement.source,) if statement.source else ()
    carried = (carrier.span for carrier in statement.via if carrier.span)
    spans = sorted({*source, *carried, *statement.cue, *statement.content})
    return tuple((statement.document_id, span) for span in spans)


def _touches(statement: Statement, places: tuple[_Place, ...]) -> bool:
    own = _places(statement)
    return any(mine == theirs and span.meets(other) for mine, span in own for theirs, other in places)
