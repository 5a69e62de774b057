"""Weighed words become spans: the best stretches whose edges stand where a stretch can begin or end."""

from __future__ import annotations

from collections.abc import Sequence

#: What opening one more stretch must gain: fewer, longer stretches are what a reader would mark.
_OPENING = 0.8
#: What it costs to begin or end a stretch in the middle of a clause.
_RAGGED = 0.5


def best_stretches(gain: Sequence[float], may_start: Sequence[bool], may_end: Sequence[bool]) -> list[tuple[int, int]]:
    """Give the stretches `[first, last)` of tokens whose gains add up to the most.

    `gain` is positive for a word that belongs to the stretch; `may_start[i]` tells whether a stretch can begin at token i
    without a break in the clause, `may_end[i]` whether it can end after token i. One pass, time linear in the tokens.

    >>> best_stretches([-1, 2, 2, -0.2, 2, -1], [True] * 6, [True] * 6)
    [(1, 5)]
    """
    outside, inside = 0.0, float("-inf")
    opened: list[bool] = []
    closed: list[bool] = []
    for at, value in enumerate(gain):
        enter = outside - _OPENING - (0.0 if may_start[at] else _RAGGED)
        opened.append(enter > inside)
        inside = max(enter, inside) + value
        leave = inside - (0.0 if may_end[at] else _RAGGED)
        closed.append(leave > outside)
        outside = max(outside, leave)
    return _trace(opened, closed)


def _trace(opened: Sequence[bool], closed: Sequence[bool]) -> list[tuple[int, int]]:
    """Read the choices back from the last token to the first."""
    found: list[tuple[int, int]] = []
    at, end = len(opened) - 1, None
    while at >= 0:
        if end is None and closed[at]:
            end = at + 1
        if end is not None and opened[at]:
            found.append((at, end))
            end = None
        at -= 1
    return found[::-1]
