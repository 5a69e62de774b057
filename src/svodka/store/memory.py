"""What comparing remembers, in tables of the store: flat memory, and whatever kills the process loses nothing."""

from __future__ import annotations

import json
from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

import msgspec
import numpy as np

from svodka.compare import LATEST, Holders, Table, Timeline
from svodka.store.database import Database

T = TypeVar("T")
Key = int | str
#: Records of one table that are kept as they were read.
_OPEN = 5000
#: Mark of the timeline of what has no time.
_UNDATED = "?"


class StoredMemory:
    """A `svodka.compare.Memory` in a store; use it inside a transaction, and make a new one after one that failed.

    What was put is written by `flush`, which ends a transaction: common words are counted many times in one.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tables: dict[str, StoredTable[Any]] = {}
        self._others: dict[str, Any] = {}

    def table(self, name: str, kind: type[T]) -> Table[T]:
        """Give the table of this name."""
        return self._tables.setdefault(name, StoredTable(self._database, name, kind))

    def holders(self, name: str) -> Holders:
        """Give the holders of this name."""
        if name not in self._others:
            self._others[name] = StoredHolders(self._database, self._space(name))
        found: Holders = self._others[name]
        return found

    def timeline(self, name: str) -> Timeline:
        """Give the timeline of this name."""
        if name not in self._others:
            self._others[name] = StoredTimeline(self._database, self._space(name), self._space(name + _UNDATED))
        found: Timeline = self._others[name]
        return found

    def flush(self) -> None:
        """Write what was put."""
        for table in self._tables.values():
            table.flush()

    def _space(self, name: str) -> int:
        """Give the number by which rows name where they belong."""
        row = self._database.row("SELECT number FROM spaces WHERE name = ?", name)
        return int(row[0]) if row else self._database.write("INSERT INTO spaces (name) VALUES (?)", name)


class StoredTable(Generic[T]):
    """Records by key; what was read or written last is kept."""

    def __init__(self, database: Database, name: str, kind: type[T]) -> None:
        self._database, self._name = database, name
        self._encoder = msgspec.msgpack.Encoder(enc_hook=_write_numbers)
        self._decoder = msgspec.msgpack.Decoder(kind, dec_hook=_read_numbers)
        self._open: OrderedDict[Key, T | None] = OrderedDict()
        #: What was put and is not written yet.
        self._fresh: dict[Key, T | None] = {}

    def get(self, key: Key) -> T | None:
        """Give the record, or None."""
        if key in self._fresh:
            return self._fresh[key]
        if key in self._open:
            return self._open[key]
        row = self._database.row("SELECT body FROM remembered WHERE space = ? AND key = ?", self._name, key)
        return self._keep(key, self._decoder.decode(row[0]) if row else None)

    def put(self, key: Key, record: T) -> None:
        """Set or replace the record."""
        self._fresh[key] = record

    def drop(self, key: Key) -> None:
        """Forget the record, if it is there."""
        self._fresh[key] = None

    def first(self) -> Any:  # noqa: ANN401  (the keys of one table are of one type)
        """Give one of the keys, or None if there is none."""
        self.flush()
        row = self._database.row("SELECT key FROM remembered WHERE space = ? LIMIT 1", self._name)
        return row[0] if row else None

    def __iter__(self) -> Iterator[Any]:
        """Give all keys in order."""
        self.flush()
        rows = list(self._database.rows("SELECT key FROM remembered WHERE space = ? ORDER BY key", self._name))
        yield from (key for (key,) in rows)

    def flush(self) -> None:
        """Write what was put and dropped."""
        fresh, self._fresh = self._fresh, {}
        gone = [(self._name, key) for key, record in fresh.items() if record is None]
        put = [(self._name, key, self._encoder.encode(record)) for key, record in fresh.items() if record is not None]
        if gone:
            self._database.write_many("DELETE FROM remembered WHERE space = ? AND key = ?", gone)
        if put:
            self._database.write_many("INSERT OR REPLACE INTO remembered (space, key, body) VALUES (?, ?, ?)", put)
        for key, record in fresh.items():
            self._keep(key, record)

    def _keep(self, key: Key, record: T | None) -> T | None:
        self._open[key] = record
        if len(self._open) > _OPEN:
            self._open.popitem(last=False)
        return record


def _write_numbers(value: object) -> object:
    """Write an encoder's vector as bytes."""
    if isinstance(value, np.ndarray):
        return value.astype(np.float32).tobytes()
    raise NotImplementedError(type(value))


def _read_numbers(kind: type, value: object) -> object:
    del kind
    if isinstance(value, bytes):
        return np.frombuffer(value, dtype=np.float32)
    raise NotImplementedError(type(value))


class StoredHolders:
    """Which articles hold a key: the first and the few latest."""

    def __init__(self, database: Database, space: int) -> None:
        self._database, self._space = database, space

    def meet(self, keys: Iterable[int]) -> Iterator[int]:
        """Give every article that holds one of the keys, once for each key that it holds."""
        yield from (article for _, article in self._rows(_listed(keys)))

    def add(self, keys: Iterable[int], number: int) -> None:
        """Note that an article holds these keys."""
        listed = _listed(keys)
        rows = list(self._rows(listed))
        full = {key for key, count in Counter(key for key, _ in rows).items() if count > LATEST}
        if full:
            # The second stays no longer: the first may be the origin, the latest are what comes next.
            held = [[article for one, article in rows if one == key] for key in full]
            self._database.write_many("DELETE FROM holders WHERE space = ? AND key = ? AND article = ?",
                                      [(self._space, key, row[1]) for key, row in zip(full, held, strict=True)])
        self._database.write("INSERT OR IGNORE INTO holders (space, key, article) SELECT ?, value, ? FROM json_each(?)",
                             self._space, number, listed)

    def remove(self, keys: Iterable[int], number: int) -> None:
        """Forget an article."""
        self._database.write("DELETE FROM holders WHERE space = ? AND article = ? AND key IN (SELECT value FROM json_each(?))",
                             self._space, number, _listed(keys))

    def _rows(self, listed: str) -> Iterator[tuple[int, int]]:
        yield from self._database.rows("SELECT holders.key, article FROM json_each(?) AS wanted CROSS JOIN holders "
                                       "WHERE space = ? AND holders.key = wanted.value ORDER BY holders.key, article",
                                       listed, self._space)


def _listed(keys: Iterable[int]) -> str:
    """Write keys for SQLite, whose whole numbers have a sign."""
    return json.dumps([key - (1 << 64) if key >= 1 << 63 else key for key in keys])


class StoredTimeline:
    """Which articles hold a key, in order of time."""

    def __init__(self, database: Database, dated: int, undated: int) -> None:
        self._database, self._dated, self._undated = database, dated, undated
        #: Most articles have a time: then nobody asks for those without.
        self._has_undated = database.row("SELECT 1 FROM timelines WHERE space = ? LIMIT 1", undated) is not None

    def put(self, key: str, when: float | None, number: int) -> None:
        """Note that an article of this time holds the key."""
        self._has_undated |= when is None
        self._database.write("INSERT OR IGNORE INTO timelines (space, key, time, article) VALUES (?, ?, ?, ?)",
                             *self._place(key, when), number)

    def drop(self, key: str, when: float | None, number: int) -> None:
        """Forget that it does."""
        self._database.write("DELETE FROM timelines WHERE space = ? AND key = ? AND time = ? AND article = ?",
                             *self._place(key, when), number)

    def near(self, key: str, when: float | None, *, before: float, after: float, most: int) -> list[int]:
        """Give at most so many holders without a time, before the moment, and from it on."""
        undated = self._latest(self._undated, key, 0.0, most) if self._has_undated else []
        if when is None:
            return [*undated, *self._latest(self._dated, key, float("inf"), most)]
        earlier = self._earlier(key, when, before, most)
        later = self._database.rows("SELECT article FROM timelines WHERE space = ? AND key = ? AND time >= ? AND time <= ? "
                                    "ORDER BY time, article LIMIT ?", self._dated, key, when, when + after, most)
        return [*undated, *earlier, *(article for (article,) in later)]

    def _earlier(self, key: str, when: float, before: float, most: int) -> list[int]:
        rows = self._database.rows("SELECT article FROM timelines WHERE space = ? AND key = ? AND time >= ? AND time < ? "
                                   "ORDER BY time DESC, article DESC LIMIT ?", self._dated, key, when - before, when, most)
        return [article for (article,) in rows][::-1]

    def _latest(self, space: int, key: str, until: float, most: int) -> list[int]:
        rows = self._database.rows("SELECT article FROM timelines WHERE space = ? AND key = ? AND time <= ? "
                                   "ORDER BY time DESC, article DESC LIMIT ?", space, key, until, most)
        return [article for (article,) in rows][::-1]

    def _place(self, key: str, when: float | None) -> tuple[int, str, float]:
        return (self._undated, key, 0.0) if when is None else (self._dated, key, when)
