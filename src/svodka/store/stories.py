"""What comparing found: stories with their claims, and reprints. Every state that was ever saved stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from svodka.records import Claim, Comparison, Evidence, Reprint, Story
from svodka.store.codec import decode, digest, encode
from svodka.store.database import Database
from svodka.store.evidence import check_documents, check_statements, check_words


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


def save_comparison(database: Database, comparison: Comparison) -> bool:
    """Keep a comparison as the newest, and tell whether it differs from the one before."""
    rows = [*_rows("story", comparison.stories), *_rows("reprint", comparison.reprints)]
    whole = digest(*(row.kind.encode() + row.body for row in rows))
    with database.transaction():
        _check(database, comparison)
        newest = database.row("SELECT number, digest FROM comparisons ORDER BY number DESC LIMIT 1")
        if newest and newest[1] == whole:
            database.write("UPDATE comparisons SET changes = (SELECT count FROM changes) WHERE number = ?", newest[0])
            return False
        number = database.write("INSERT INTO comparisons (digest, changes) SELECT ?, count FROM changes", whole)
        for row in rows:
            _save_row(database, row, number)
        return True


def load_comparison(database: Database) -> Comparison | None:
    """Give the newest comparison, or None if there is none or articles came in since."""
    newest = database.row("SELECT changes FROM comparisons ORDER BY number DESC LIMIT 1")
    if newest is None or newest != database.row("SELECT count FROM changes"):
        return None
    reprints = tuple(decode(body, Reprint) for body in _newest(database, "reprint"))
    return Comparison(stories=tuple(load_stories(database)), reprints=reprints)


def load_stories(database: Database) -> Iterator[Story]:
    """Give the stories of the newest comparison one by one, in its order."""
    return (decode(body, Story) for body in _newest(database, "story"))


def _rows(kind: str, records: Iterable[Story | Reprint]) -> Iterator[_Row]:
    for position, record in enumerate(records):
        yield _Row(kind=kind, record=record, position=position, body=encode(record, record.id))


def _newest(database: Database, kind: str) -> Iterator[bytes]:
    rows = database.rows("SELECT body FROM compared WHERE kind = ? AND comparison = "
                         "(SELECT max(number) FROM comparisons) ORDER BY position", kind)
    return (body for (body,) in rows)


def _save_row(database: Database, row: _Row, comparison: int) -> None:
    known = database.row("SELECT number FROM compared WHERE id = ? AND digest = ?", row.record.id, row.digest)
    if known:
        # The content stays; only the note in which comparison it was seen last moves on.
        database.write("UPDATE compared SET comparison = ?, position = ? WHERE number = ?",
                       comparison, row.position, known[0])
        return
    number = database.write(
        "INSERT INTO compared (kind, id, digest, comparison, position, body) VALUES (?, ?, ?, ?, ?, ?)",
        row.kind, row.record.id, row.digest, comparison, row.position, row.body,
    )
    if isinstance(row.record, Story):
        _save_parts(database, row.record, number)


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
