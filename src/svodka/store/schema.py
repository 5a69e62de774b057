"""The tables of the store, as a numbered list of migrations that only ever grows."""

from __future__ import annotations

from dataclasses import dataclass

#: Marks the file as a store of svodka ("SVDK" in ASCII), so that no other program's database is ever migrated.
APPLICATION_ID = 0x5356444B


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step from a version of the tables to the next."""

    #: The `user_version` that the file has after it.
    version: int
    #: What it brings.
    name: str
    #: Its statements, in order.
    statements: tuple[str, ...]


_DOCUMENTS = """
CREATE TABLE documents (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    outlet    TEXT NOT NULL,
    url       TEXT NOT NULL,
    published TEXT,              -- UTC to the microsecond, so that text order is time order; NULL if unknown
    length    INTEGER NOT NULL,  -- code points of the text: evidence has to lie inside it
    analysis  INTEGER NOT NULL REFERENCES analyses (number) DEFERRABLE INITIALLY DEFERRED -- the one made last
)"""

# name, lang and title stand here and not in `documents`: a newer reader may see them otherwise.
_ANALYSES = """
CREATE TABLE analyses (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE, -- hash of document, maker and everything found, but not of the file's name
    document INTEGER NOT NULL REFERENCES documents (number),
    maker    TEXT NOT NULL,        -- "rules 1; slovnet-ner 1.6.0"
    name     TEXT NOT NULL,
    lang     TEXT NOT NULL,
    title    TEXT NOT NULL,
    body     BLOB NOT NULL         -- the whole Reading as JSON
)"""

# The same id may come back in a newer analysis with another act or chain, hence the key of three.
_STATEMENTS = """
CREATE TABLE statements (
    id       TEXT NOT NULL,
    analysis INTEGER NOT NULL REFERENCES analyses (number),
    label    TEXT NOT NULL,
    holder   TEXT NOT NULL,
    act      TEXT NOT NULL,
    PRIMARY KEY (id, analysis, label)
) WITHOUT ROWID"""

_COMPARISONS = """
CREATE TABLE comparisons (
    number  INTEGER PRIMARY KEY,
    digest  TEXT NOT NULL,
    changes INTEGER NOT NULL -- the count of `changes` when it was saved: if that moved on, it is out of date
)"""

# Stories and reprints. A story keeps its id while articles join it: each state of it is a row of its own.
_COMPARED = """
CREATE TABLE compared (
    number     INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('story', 'reprint')),
    id         TEXT NOT NULL,
    digest     TEXT NOT NULL,
    comparison INTEGER NOT NULL REFERENCES comparisons (number), -- the last one that gave exactly this
    position   INTEGER NOT NULL,                                 -- its place in that one
    body       BLOB NOT NULL,
    UNIQUE (id, digest)
)"""

_PARTS = """
CREATE TABLE parts (
    id    TEXT NOT NULL,
    kind  TEXT NOT NULL CHECK (kind IN ('claim', 'reprint')),
    story INTEGER NOT NULL REFERENCES compared (number),
    PRIMARY KEY (id, story)
) WITHOUT ROWID"""

_LINES = """
CREATE TABLE lines (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL,
    story_id TEXT NOT NULL,
    body     BLOB NOT NULL,
    UNIQUE (id, story_id)
)"""

_ISSUES = """
CREATE TABLE issues (
    number   INTEGER PRIMARY KEY,
    run      TEXT NOT NULL, -- the first run that met it
    code     TEXT NOT NULL,
    message  TEXT NOT NULL,
    document TEXT NOT NULL,
    place    TEXT NOT NULL,
    fatal    INTEGER NOT NULL,
    UNIQUE (document, place, code, message, fatal)
)"""

# A person's word on who is who. Rows are only added: the newest on a pair counts.
_JUDGEMENTS = """
CREATE TABLE judgements (
    number INTEGER PRIMARY KEY,
    one    TEXT NOT NULL,    -- an actor's id, or a name
    other  TEXT NOT NULL,
    same   INTEGER NOT NULL, -- 1 «the same», 0 «not the same»
    made   TEXT NOT NULL     -- UTC
)"""

# Every arrival of an article, or of other findings about it, in order: what follows the news reads on where it stopped.
_ARRIVALS = """
CREATE TABLE arrivals (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (number)
)"""
# Which state of a story or reprint is the present one; a reprint stands under the id of the article that is one.
_CURRENT = """
CREATE TABLE current (
    kind     TEXT NOT NULL CHECK (kind IN ('story', 'reprint')),
    id       TEXT NOT NULL,
    compared INTEGER NOT NULL REFERENCES compared (number),
    PRIMARY KEY (kind, id)
) WITHOUT ROWID"""
# What comparing remembers between two articles (svodka.compare.Memory): records by key, ...
_REMEMBERED = """
CREATE TABLE remembered (
    space TEXT NOT NULL,
    key   NOT NULL,      -- a whole number or a text
    body  BLOB NOT NULL, -- MessagePack
    PRIMARY KEY (space, key)
) WITHOUT ROWID"""
# ... which articles hold a key, and which did around a moment (seconds).
_HOLDERS = """
CREATE TABLE holders (
    space   INTEGER NOT NULL REFERENCES spaces (number),
    key     INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (space, key, article)
) WITHOUT ROWID"""
_TIMELINES = """
CREATE TABLE timelines (
    space   INTEGER NOT NULL REFERENCES spaces (number),
    key     TEXT NOT NULL,
    time    REAL NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (space, key, time, article)
) WITHOUT ROWID"""
# Contentless: the text is in `analyses.body` already.
# remove_diacritics 0: й and и are two letters; `fold` does the rest.
_INDEX = """
CREATE VIRTUAL TABLE word_index USING fts5 (
    words, lemmas, content = '', tokenize = "unicode61 remove_diacritics 0"
)"""

#: Every state that a store can be in; a released entry is never edited, a new one is added below it.
MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        version=1,
        name="documents and their analyses, comparisons, lines of briefs, issues, the word index",
        statements=(
            _DOCUMENTS,
            "CREATE INDEX documents_by_time ON documents (published IS NULL, published, id)",
            "CREATE UNIQUE INDEX documents_by_analysis ON documents (analysis)",
            _ANALYSES,
            "CREATE INDEX analyses_by_document ON analyses (document)",
            _STATEMENTS,
            # One row: how often the articles or their current analyses changed.
            "CREATE TABLE changes (count INTEGER NOT NULL)",
            "INSERT INTO changes (count) VALUES (0)",
            _COMPARISONS,
            _COMPARED,
            "CREATE INDEX compared_by_comparison ON compared (comparison, kind, position)",
            _PARTS,
            _LINES,
            _ISSUES,
            _INDEX,
        ),
    ),
    Migration(version=2, name="a person's judgements on who is who", statements=(_JUDGEMENTS,)),
    Migration(
        version=3,
        name="comparing as articles arrive",
        statements=(
            _ARRIVALS,
            "INSERT INTO arrivals (document) SELECT number FROM documents ORDER BY number",
            _CURRENT,
            # Nothing is current until the articles were followed once.
            "UPDATE changes SET count = count + 1",
            "CREATE TABLE spaces (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            _REMEMBERED,
            _HOLDERS,
            _TIMELINES,
            # What a judgement is about: "actor", "story", "claim", "origin", "reprint".
            "ALTER TABLE judgements ADD COLUMN about TEXT NOT NULL DEFAULT 'actor'",
        ),
    ),
)

#: The newest version of the tables that this svodka knows.
NEWEST = MIGRATIONS[-1].version
