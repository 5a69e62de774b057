"""From an id, or the beginning of one, to its record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from svodka.records import Claim, Document, Line, Reading, Reprint, Statement, Story, UnknownId
from svodka.store.codec import decode
from svodka.store.database import Database
from svodka.store.documents import load_reading
from svodka.store.errors import AmbiguousId

#: Whatever has an id.
Record: TypeAlias = Document | Statement | Story | Claim | Reprint | Line

#: How many candidates an ambiguous id names.
_NAMED = 10
_IDS = """
SELECT id FROM documents WHERE id >= ?1 AND id < ?2 UNION SELECT id FROM statements WHERE id >= ?1 AND id < ?2
UNION SELECT id FROM compared WHERE id >= ?1 AND id < ?2 UNION SELECT id FROM parts WHERE id >= ?1 AND id < ?2
UNION SELECT id FROM lines WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT ?3
"""
#: Sorts behind everything that can follow a prefix.
_LAST = "\U0010ffff"


def find_record(database: Database, wanted: str) -> Record:
    """Give the record with this id, or with the only id that starts like this."""
    full = complete_id(database, wanted)
    found = (load(database, full) for load in _LOADERS)
    record = next((one for one in found if one is not None), None)
    if record is None:
        raise UnknownId(wanted)
    return record


def complete_id(database: Database, wanted: str) -> str:
    """Give the full id that starts like this: `UnknownId` if there is none, `AmbiguousId` if there are several."""
    start = wanted.strip()
    if not start or not start.isascii():
        raise UnknownId(wanted)
    ids = [row[0] for row in database.rows(_IDS, start, start + _LAST, _NAMED + 1)]
    if not ids:
        raise UnknownId(wanted)
    if len(ids) > 1 and ids[0] != start:
        raise AmbiguousId(wanted, tuple(ids[:_NAMED]), more=len(ids) > _NAMED)
    return str(ids[0])


def find_statement(database: Database, statement_id: str) -> Statement | None:
    """Give a statement as the newest analysis that has it tells it."""
    row = database.row("SELECT body FROM statements AS s JOIN analyses AS a ON a.number = s.analysis "
                       "JOIN documents AS d ON d.number = a.document WHERE s.id = ? "
                       "ORDER BY d.analysis = a.number DESC, a.number DESC", statement_id)
    statements = decode(row[0], Reading).statements if row else ()
    return next((one for one in statements if one.id == statement_id), None)


def find_story(database: Database, story_id: str) -> Story | None:
    """Give a story in its newest state."""
    row = database.row("SELECT body FROM compared WHERE id = ? AND kind = 'story' "
                       "ORDER BY comparison DESC, number DESC", story_id)
    return decode(row[0], Story) if row else None


def find_story_of(database: Database, part_id: str) -> Story | None:
    """Give the newest story that holds this claim or reprint."""
    row = database.row("SELECT body FROM parts JOIN compared ON compared.number = story WHERE parts.id = ? "
                       "ORDER BY comparison DESC, number DESC", part_id)
    return decode(row[0], Story) if row else None


def find_line_stories(database: Database, line_id: str) -> tuple[Story, ...]:
    """Give the stories under which a line of a brief stood."""
    ids = database.rows("SELECT story_id FROM lines WHERE id = ? ORDER BY number", line_id)
    stories = (find_story(database, story_id) for (story_id,) in list(ids))
    return tuple(story for story in stories if story)


def _find_document(database: Database, document_id: str) -> Document | None:
    try:
        return load_reading(database, document_id).document
    except UnknownId:
        return None


def _find_reprint(database: Database, reprint_id: str) -> Reprint | None:
    row = database.row("SELECT body FROM compared WHERE id = ? AND kind = 'reprint' "
                       "ORDER BY comparison DESC, number DESC", reprint_id)
    return decode(row[0], Reprint) if row else None


def _find_line(database: Database, line_id: str) -> Line | None:
    row = database.row("SELECT body FROM lines WHERE id = ?", line_id)
    return decode(row[0], Line) if row else None


def _find_part(database: Database, part_id: str) -> Claim | Reprint | None:
    story = find_story_of(database, part_id)
    parts: tuple[Claim | Reprint, ...] = (*story.claims, *story.reprints) if story else ()
    return next((part for part in parts if part.id == part_id), None)


_LOADERS: tuple[Callable[[Database, str], Record | None], ...] = (
    _find_document, find_statement, find_story, _find_reprint, _find_part, _find_line,
)
