"""What comparing found: stories with their claims, and reprints. Every state that was ever saved stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from svodka.compare import largest_first
from svodka.records import Claim, Comparison, Evidence, Reprint, Story
from svodka.store.codec import decode, digest, encode
from svodka.store.database import Database
from svodka.store.evidence import check_documents, check_statements, check_words

#: Stands where a comparison tells of no state of the articles: it was counted in a reader's own way, or is a part of one.
_OTHERWISE = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A story or a reprint ready to be written."""

    kind: str
    record: Story | Reprint
    position: int
    body: bytes

    @property
    def digest(self) -> str:
        return digest(self.body)


def save_comparison(database: Database, comparison: Comparison, *, current: bool = True) -> bool:
    """Keep a comparison of everything, and tell whether it differs from the one before.

    With `current` false it can be opened and traced, but what is current stays: it was counted in a reader's own way.
    """
    rows = [*_rows("story", comparison.stories), *_rows("reprint", comparison.reprints)]
    whole = digest(*(row.kind.encode() + row.body for row in rows))
    with database.transaction():
        _check(database, comparison)
        newest = database.row("SELECT number, digest, changes FROM comparisons ORDER BY number DESC LIMIT 1")
        if newest and newest[1] == whole and (newest[2] != _OTHERWISE or not current):
            database.write("UPDATE comparisons SET changes = (SELECT count FROM changes) WHERE number = ? AND ?",
                           newest[0], current)
            return False
        number = _begin(database, whole, current=current)
        saved = [(row, _save_row(database, row, number)) for row in rows]
        if current:
            database.write("DELETE FROM current")
            for row, place in saved:
                _make_current(database, row, place)
        return True


def save_changes(database: Database, stories: Iterable[Story], reprints: Iterable[Reprint], *, gone: Iterable[str],
                 parted: Iterable[str]) -> None:
    """Keep stories and reprints in their new state, inside a transaction; what is not named stays current as it is."""
    rows = [*_rows("story", stories), *_rows("reprint", reprints)]
    if rows:
        _check(database, Comparison(stories=tuple(stories), reprints=tuple(reprints)))
        number = _begin(database, digest(*(row.body for row in rows)), current=False)
        for row in rows:
            _make_current(database, row, _save_row(database, row, number))
    for kind, names in (("story", gone), ("reprint", parted)):
        for name in names:
            database.write("DELETE FROM current WHERE kind = ? AND id = ?", kind, name)


def mark_current(database: Database) -> None:
    """Note, inside a transaction, that what is current tells of all that is here."""
    _begin(database, "", current=True)


def load_comparison(database: Database) -> Comparison | None:
    """Give the current comparison, or None if there is none or articles came in since."""
    if database.row("SELECT 1 FROM comparisons WHERE changes = (SELECT count FROM changes)") is None:
        return None
    reprints = tuple(decode(body, Reprint) for body in _current(database, "reprint"))
    return Comparison(stories=largest_first(load_stories(database)), reprints=reprints)


def load_stories(database: Database) -> Iterator[Story]:
    """Give the current stories one by one, up to date or not."""
    return (decode(body, Story) for body in _current(database, "story"))


def _rows(kind: str, records: Iterable[Story | Reprint]) -> Iterator[_Row]:
    for position, record in enumerate(records):
        yield _Row(kind=kind, record=record, position=position, body=encode(record, record.id))


def _begin(database: Database, whole: str, *, current: bool) -> int:
    """Begin a new comparison and give its number; one that is not current counts for no state of the articles."""
    return database.write("INSERT INTO comparisons (digest, changes) SELECT ?, CASE WHEN ? THEN count ELSE ? END FROM changes",
                          whole, current, _OTHERWISE)


def _current(database: Database, kind: str) -> Iterator[bytes]:
    rows = database.rows("SELECT body FROM current JOIN compared ON compared.number = compared WHERE current.kind = ? "
                         "ORDER BY comparison, position", kind)
    return (body for (body,) in rows)


def _make_current(database: Database, row: _Row, number: int) -> None:
    name = row.record.reprint_id if isinstance(row.record, Reprint) else row.record.id
    database.write("INSERT OR REPLACE INTO current (kind, id, compared) VALUES (?, ?, ?)", row.kind, name, number)


def _save_row(database: Database, row: _Row, comparison: int) -> int:
    """Keep one state of a record and give its number."""
    known = database.row("SELECT number FROM compared WHERE id = ? AND digest = ?", row.record.id, row.digest)
    if known:
        # The content stays; only the note in which comparison it was seen last moves on.
        database.write("UPDATE compared SET comparison = ?, position = ? WHERE number = ?", comparison, row.position, known[0])
        return int(known[0])
    number = database.write(
        "INSERT INTO compared (kind, id, digest, comparison, position, body) VALUES (?, ?, ?, ?, ?, ?)",
        row.kind, row.record.id, row.digest, comparison, row.position, row.body,
    )
    if isinstance(row.record, Story):
        _save_parts(database, row.record, number)
    return number


def _save_parts(database: Database, story: Story, number: int) -> None:
    parts = [*(("claim", one.id) for one in story.claims), *(("reprint", one.id) for one in story.reprints)]
    for kind, part_id in parts:
        database.write("INSERT OR IGNORE INTO parts (id, kind, story) VALUES (?, ?, ?)", part_id, kind, number)


def _check(database: Database, comparison: Comparison) -> None:
    for reprint in comparison.reprints:
        check_documents(database, reprint.id, (reprint.original_id, reprint.reprint_id))
    for story in comparison.stories:
        check_documents(database, story.id, story.document_ids)
        for reprint in story.reprints:
            check_documents(database, reprint.id, (reprint.original_id, reprint.reprint_id))
        for claim in story.claims:
            check_documents(database, claim.id, claim.document_ids)
            check_statements(database, claim.id, (*claim.statement_ids, *(one.statement_id for one in claim.responses)))
            check_words(database, claim.id, proof(claim))


def proof(claim: Claim) -> tuple[Evidence, ...]:
    """Give the words that show how a claim's origins were counted and who answers it."""
    steps = (step for origin in claim.origins for step in origin.collapses)
    return (*(one for step in steps for one in step.evidence),
            *(one for response in claim.responses for one in response.evidence))
