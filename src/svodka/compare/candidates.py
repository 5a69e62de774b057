"""Which pairs of a pile are worth comparing: those that meet under rare keys, never all with all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
#: A list of one key's holders is paired with this many before each: a clique of n copies costs n times this, not n².
_NEIGHBOURS = 6


def meeting_pairs(keys: NDArray[np.uint64], holders: Ints, *, least: int) -> list[tuple[int, int]]:
    """Give the pairs of holders that share at least `least` keys, in order; no row of (key, holder) stands twice.

    Each holder of a key meets the first one and the few just before it (holders are numbered in order of time), so
    that a text reprinted a thousand times costs a thousand steps and every copy still meets the first.

    >>> meeting_pairs(np.array([7, 7, 8, 8, 9], dtype=np.uint64), np.array([0, 2, 0, 2, 1]), least=2)
    [(0, 2)]
    """
    if not len(keys):
        return []
    order = np.lexsort((holders, keys))
    keys, holders = keys[order], holders[order]
    firsts = _first_of_each(keys)
    pairs = [_pair_code(holders, firsts, keys == keys[firsts], away=np.arange(len(keys)) - firsts)]
    pairs += [_shifted(keys, holders, firsts, step) for step in range(1, _NEIGHBOURS + 1)]
    codes, counts = np.unique(np.concatenate(pairs), return_counts=True)
    width = np.int64(1) << np.int64(32)
    return [(int(code // width), int(code % width)) for code in codes[counts >= least]]


def _first_of_each(keys: NDArray[np.uint64]) -> Ints:
    new = np.concatenate(([True], keys[1:] != keys[:-1]))
    starts: Ints = np.flatnonzero(new)[np.cumsum(new) - 1]
    return starts


def _pair_code(holders: Ints, firsts: Ints, same: NDArray[np.bool_], away: Ints) -> Ints:
    """Pair every holder with its key's first one, unless that stands so near that a shift finds it."""
    rows = np.flatnonzero(same & (away > _NEIGHBOURS))
    code: Ints = (holders[firsts[rows]] << np.int64(32)) | holders[rows]
    return code


def _shifted(keys: NDArray[np.uint64], holders: Ints, firsts: Ints, step: int) -> Ints:
    rows = np.arange(step, len(keys))
    rows = rows[firsts[rows] <= rows - step]
    code: Ints = (holders[rows - step] << np.int64(32)) | holders[rows]
    return code
