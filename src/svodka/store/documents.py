"""Articles and their analyses: added in one transaction each, never overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from svodka.records import Document, Reading, UnknownId
from svodka.store.codec import check_evidence, decode, encode, name_analysis, name_maker, utc_text, writable
from svodka.store.database import Database
from svodka.store.words import indexed_lemmas, indexed_words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A reading ready to be written; all that can be refused was refused before the file is touched."""

    reading: Reading
    maker: str
    analysis_id: str
    published: str | None
    body: bytes


def add_reading(database: Database, reading: Reading) -> bool:
    """Keep an article with what was found in it, and tell whether that changed anything."""
    row = _ready(reading)
    with database.transaction():
        document = _document(database, row.reading.document.id)
        if document is None:
            _insert_document(database, row)
            return True
        return _make_current(database, row, *document)


def has_document(database: Database, document_id: str) -> bool:
    """Tell whether the article is there."""
    return _document(database, document_id) is not None


def count_documents(database: Database) -> int:
    """Count the articles."""
    row = database.row("SELECT count(*) FROM documents")
    return int(row[0]) if row else 0


def load_reading(database: Database, document_id: str) -> Reading:
    """Give the article with its newest analysis."""
    row = database.row("SELECT body FROM documents JOIN analyses ON analyses.number = analysis "
                       "WHERE documents.id = ?", document_id)
    if row is None:
        raise UnknownId(document_id)
    return decode(row[0], Reading)


def load_readings(database: Database, since: datetime | None) -> Iterator[Reading]:
    """Give the articles one by one in order of time; those without a time come last."""
    if since is not None and since.tzinfo is None:
        raise ValueError("`since` needs a time zone")
    for (body,) in database.rows(
        "SELECT body FROM documents JOIN analyses ON analyses.number = analysis "
        "WHERE ?1 IS NULL OR published >= ?1 ORDER BY published IS NULL, published, documents.id",
        utc_text(since, "since"),
    ):
        yield decode(body, Reading)


def _ready(reading: Reading) -> _Row:
    document = replace(reading.document, name=writable(reading.document.name))
    reading = replace(reading, document=document)
    check_evidence(reading)
    body = encode(reading, document.id)
    maker = name_maker(reading)
    return _Row(reading=reading, maker=maker, analysis_id=name_analysis(reading, maker),
                published=utc_text(document.published, document.id), body=body)


def _document(database: Database, document_id: str) -> tuple[int, int] | None:
    return database.row("SELECT number, analysis FROM documents WHERE id = ?", document_id)


def _insert_document(database: Database, row: _Row) -> None:
    document: Document = row.reading.document
    # The two tables point at each other; the constraint is checked at the end of the transaction.
    number = database.write(
        "INSERT INTO documents (id, outlet, url, published, length, analysis) VALUES (?, ?, ?, ?, ?, -1)",
        document.id, document.outlet, document.url, row.published, len(document.text),
    )
    _point_to(database, number, _insert_analysis(database, row, number))


def _make_current(database: Database, row: _Row, document: int, current: int) -> bool:
    known = database.row("SELECT number FROM analyses WHERE id = ?", row.analysis_id)
    analysis = known[0] if known else _insert_analysis(database, row, document)
    if analysis == current:
        return False
    _point_to(database, document, analysis)
    return True


def _point_to(database: Database, document: int, analysis: int) -> None:
    database.write("UPDATE documents SET analysis = ? WHERE number = ?", analysis, document)
    database.write("UPDATE changes SET count = count + 1")
    database.write("INSERT INTO arrivals (document) VALUES (?)", document)


def _insert_analysis(database: Database, row: _Row, document: int) -> int:
    reading, source = row.reading, row.reading.document
    number = database.write(
        "INSERT INTO analyses (id, document, maker, name, lang, title, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
        row.analysis_id, document, row.maker, source.name, source.lang, source.title, row.body,
    )
    for one in reading.statements:
        database.write("INSERT OR IGNORE INTO statements (id, analysis, label, holder, act) VALUES (?, ?, ?, ?, ?)",
                       one.id, number, one.label, one.holder, one.act)
    database.write("INSERT INTO word_index (rowid, words, lemmas) VALUES (?, ?, ?)",
                   number, indexed_words(source), indexed_lemmas(reading))
    return number
