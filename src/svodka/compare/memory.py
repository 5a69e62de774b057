"""What the indexes remember between two articles: in the process, or in a store that is handed in and survives it.

The room knows three shapes and no disk: a `Table` (a key, a record), `Holders` (which articles hold a key: the first and the few
latest) and a `Timeline` (which articles hold a key around a moment). `InProcess` keeps them in dictionaries.
"""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Protocol, TypeVar

Key = int | str
T = TypeVar("T")

#: Holders of a key that are remembered beside the first, so that a key of thousands costs no more than one of ten.
LATEST = 6


class Table(Protocol[T]):
    """Records by key. A record is never changed in place: it is put anew."""

    def get(self, key: Key) -> T | None:
        """Give the record, or None."""

    def put(self, key: Key, record: T) -> None:
        """Set or replace the record."""

    def drop(self, key: Key) -> None:
        """Forget the record, if it is there."""

    def first(self) -> Any:  # noqa: ANN401  (the keys of one table are of one type)
        """Give one of the keys, or None if there is none."""

    def __iter__(self) -> Iterator[Any]:
        """Give all keys in order."""


class Holders(Protocol):
    """Which articles hold a key: of many the first and the `LATEST`."""

    def meet(self, keys: Iterable[int]) -> Iterator[int]:
        """Give every article that holds one of the keys, once for each key that it holds."""

    def add(self, keys: Iterable[int], number: int) -> None:
        """Note that an article holds these keys."""

    def remove(self, keys: Iterable[int], number: int) -> None:
        """Forget an article."""


class Timeline(Protocol):
    """Which articles hold a key, in order of time; times are seconds, None is an unknown time."""

    def put(self, key: str, when: float | None, number: int) -> None:
        """Note that an article of this time holds the key."""

    def drop(self, key: str, when: float | None, number: int) -> None:
        """Forget that it does."""

    def near(self, key: str, when: float | None, *, before: float, after: float, most: int) -> list[int]:
        """Give at most so many holders without a time, before the moment, and from it on, each nearest first or last."""


class Memory(Protocol):
    """All that is remembered, by name."""

    def table(self, name: str, kind: type[T]) -> Table[T]:
        """Give the table of this name; `kind` is what it holds."""

    def holders(self, name: str) -> Holders:
        """Give the holders of this name."""

    def timeline(self, name: str) -> Timeline:
        """Give the timeline of this name."""


class InProcess:
    """A memory that ends with the process.

    >>> memory = InProcess()
    >>> memory.table("stories", str).put(3, "мост")
    >>> memory.table("stories", str).get(3), memory.table("stories", str).get(4)
    ('мост', None)
    """

    def __init__(self) -> None:
        self._tables: dict[str, Any] = {}

    def table(self, name: str, kind: type[T]) -> Table[T]:
        """Give the table of this name."""
        found: Table[T] = self._tables.setdefault(name, _Table())
        return found

    def holders(self, name: str) -> Holders:
        """Give the holders of this name."""
        found: Holders = self._tables.setdefault(name, RowHolders())
        return found

    def timeline(self, name: str) -> Timeline:
        """Give the timeline of this name."""
        found: Timeline = self._tables.setdefault(name, _Timeline())
        return found


class _Table:
    def __init__(self) -> None:
        self._records: dict[Key, Any] = {}
        self.get = self._records.get
        self.put = self._records.__setitem__

    def drop(self, key: Key) -> None:
        self._records.pop(key, None)

    def first(self) -> Any:  # noqa: ANN401  (the keys of one table are of one type)
        return next(iter(self._records), None)

    def __iter__(self) -> Iterator[Any]:
        yield from sorted(self._records, key=lambda key: (isinstance(key, str), key))


class RowHolders:
    """Holders as lists.

    >>> holders = RowHolders()
    >>> for number in range(9):
    ...     holders.add([7], number)
    >>> list(holders.meet([7, 8]))
    [0, 3, 4, 5, 6, 7, 8]
    >>> holders.remove([7], 0)
    >>> list(holders.meet([7]))
    [3, 4, 5, 6, 7, 8]
    """

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        self._rows: dict[int, list[int]] = {}

    def meet(self, keys: Iterable[int]) -> Iterator[int]:
        """Give every article that holds one of the keys, once for each key that it holds."""
        for key in keys:
            yield from self._rows.get(key, ())

    def add(self, keys: Iterable[int], number: int) -> None:
        """Note that an article holds these keys."""
        for key in keys:
            row = self._rows.setdefault(key, [])
            row.append(number)
            if len(row) > LATEST + 1:
                del row[1]

    def remove(self, keys: Iterable[int], number: int) -> None:
        """Forget an article."""
        for key in keys:
            row = self._rows.get(key)
            if row and number in row:
                row.remove(number)
                if not row:
                    del self._rows[key]


class _Timeline:
    def __init__(self) -> None:
        self._dated: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        self._undated: defaultdict[str, list[int]] = defaultdict(list)

    def put(self, key: str, when: float | None, number: int) -> None:
        if when is None:
            self._undated[key].append(number)
        else:
            insort(self._dated[key], (when, number))

    def drop(self, key: str, when: float | None, number: int) -> None:
        if when is None and number in self._undated.get(key, ()):
            self._undated[key].remove(number)
        elif when is not None and (when, number) in self._dated.get(key, ()):
            self._dated[key].remove((when, number))

    def near(self, key: str, when: float | None, *, before: float, after: float, most: int) -> list[int]:
        rows, undated = self._dated.get(key, []), self._undated.get(key, [])[-most:]
        if when is None:
            return [*undated, *(number for _, number in rows[-most:])]
        place = bisect_left(rows, (when, -1))
        start, end = max(0, place - most), min(len(rows), place + most)
        start = bisect_left(rows, (when - before, -1), start, place)
        end = bisect_left(rows, (when + after, math.inf), place, end)
        return [*undated, *(number for _, number in rows[start:end])]
