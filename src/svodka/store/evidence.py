"""The law of evidence at the store's door: what is saved rests on words that are here."""

from __future__ import annotations

from collections.abc import Iterable

from svodka.records import Evidence
from svodka.store.database import Database
from svodka.store.errors import UnstorableError


def check_documents(database: Database, record_id: str, document_ids: Iterable[str]) -> None:
    """Refuse a record that rests on an article that is not in the store."""
    for wanted in document_ids:
        if database.row("SELECT 1 FROM documents WHERE id = ?", wanted) is None:
            raise UnstorableError(record_id, f"it rests on the article {wanted}, which is not here")


def check_statements(database: Database, record_id: str, statement_ids: Iterable[str]) -> None:
    """Refuse a record that rests on a statement that is not in the store."""
    for wanted in statement_ids:
        if database.row("SELECT 1 FROM statements WHERE id = ?", wanted) is None:
            raise UnstorableError(record_id, f"it rests on the statement {wanted}, which is not here")


def check_words(database: Database, record_id: str, evidence: Iterable[Evidence]) -> None:
    """Refuse a record that points at words that are not in the store."""
    for one in evidence:
        row = database.row("SELECT length FROM documents WHERE id = ?", one.document_id)
        if row is None:
            raise UnstorableError(record_id, f"it rests on the article {one.document_id}, which is not here")
        if one.span.end > row[0]:
            raise UnstorableError(record_id, f"[{one.span.start}, {one.span.end}) lies outside {one.document_id}")
