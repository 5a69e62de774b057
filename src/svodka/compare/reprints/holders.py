"""Which articles hold a key: the first and the few latest, so that a key of thousands costs no more than one of ten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

#: Holders of a key that are remembered beside the first.
_LATEST = 6


class Holders:
    """Keys and the numbers of the articles that hold them.

    >>> holders = Holders()
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

    def add(self, keys: Iterable[int], number: int) -> None:
        """Note that an article holds these keys."""
        for key in keys:
            row = self._rows.setdefault(key, [])
            row.append(number)
            if len(row) > _LATEST + 1:
                del row[1]

    def meet(self, keys: Iterable[int]) -> Iterator[int]:
        """Give every article that holds one of the keys, once for each key that it holds."""
        for key in keys:
            yield from self._rows.get(key, ())

    def remove(self, keys: Iterable[int], number: int) -> None:
        """Forget an article."""
        for key in keys:
            row = self._rows.get(key)
            if row and number in row:
                row.remove(number)
                if not row:
                    del self._rows[key]
