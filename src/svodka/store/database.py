"""The file itself: opening it, bringing its tables up to date, transactions, plain errors."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from svodka.records import StoreError
from svodka.store.schema import APPLICATION_ID, MIGRATIONS, NEWEST

#: How long a writer waits for another one, in seconds. One `add` holds the file for milliseconds.
_PATIENCE = 30.0
#: Pause before the journal mode is tried again: SQLite asks no busy timeout for that one lock.
_PAUSE = 0.05
#: Pages that are kept in memory (KB): comparing one article looks into hundreds of them.
_CACHE_KB = 48_000
#: Pages of the journal after which they go into the file: one article touches some two hundred.
_CHECKPOINT = 8000


class Database:
    """An open store file. Every failure of SQLite leaves it as a `StoreError` that names the file."""

    def __init__(self, path: Path | str) -> None:
        self.path = str(path)
        with self._plain_errors("cannot be opened"):
            self._connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file; closing twice is no error."""
        self._connection.close()

    def rows(self, sql: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a query one by one, without holding them all."""
        with self._plain_errors("cannot be read"):
            yield from self._connection.execute(sql, values)

    def row(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """Give the first row of a query, or None."""
        with self._plain_errors("cannot be read"):
            first: tuple[Any, ...] | None = self._connection.execute(sql, values).fetchone()
            return first

    def write(self, sql: str, *values: object) -> int:
        """Change the file inside a transaction and give the number of the row that was added last."""
        return self._connection.execute(sql, values).lastrowid or 0

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Change the file inside a transaction, once for each row of values."""
        self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all of it or nothing. IMMEDIATE: a reader that turns writer midway could not wait for another writer."""
        with self._plain_errors("cannot be written"):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _prepare(self) -> None:
        with self._plain_errors("is not a store of svodka"):
            self._connection.execute("PRAGMA trusted_schema = OFF")
            self._refuse_strangers()
        with self._plain_errors("cannot be used"):
            self._set_journal()
            # FULL: an article that was reported as added survives a power cut too, not only a killed process.
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}")
        if self._version() < NEWEST:
            self._migrate()

    def _refuse_strangers(self) -> None:
        # In one transaction: between two questions another process may make the tables of a new store.
        self._connection.execute("BEGIN")
        version, owner, used = self._version(), self._pragma("application_id"), self._has_tables()
        self._connection.execute("COMMIT")
        if owner == APPLICATION_ID and version > NEWEST:
            raise StoreError(f"{self.path} is from a newer svodka (its tables have version {version}, "
                             f"this svodka knows {NEWEST}); please update svodka")
        if owner not in (0, APPLICATION_ID) or (owner == 0 and used):
            raise StoreError(f"{self.path} is a database of another program, not a store of svodka")

    def _has_tables(self) -> bool:
        return self._connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is not None

    def _set_journal(self) -> None:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
                time.sleep(_PAUSE)
            else:
                return

    def _migrate(self) -> None:
        with self.transaction():
            # Asked again: another process may have migrated while this one waited.
            done = self._version()
            for migration in MIGRATIONS[done:]:
                for statement in migration.statements:
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {migration.version}")
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _version(self) -> int:
        return self._pragma("user_version")

    def _pragma(self, name: str) -> int:
        return int(self._connection.execute(f"PRAGMA {name}").fetchone()[0])

    @contextmanager
    def _plain_errors(self, trouble: str) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(f"{self.path} {trouble}: {error}") from error
