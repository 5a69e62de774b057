"""Cross-validation: which articles are held out in which round."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def folds(names: Iterable[str], k: int, seed: int = 0) -> tuple[tuple[str, ...], ...]:
    """Split articles into `k` parts of nearly equal size, the same way every time.

    A part holds the names that are held out in its round; all the others are for training. Neither the order in
    which the names come nor a repeated name changes the split: articles are dealt out in the order of a hash of
    seed and name.

    >>> parts = folds(["газета", "агентство", "телеканал", "сайт", "блог"], 2)
    >>> [len(part) for part in parts]
    [3, 2]
    >>> parts == folds(["блог", "сайт", "телеканал", "агентство", "газета"], 2)
    True
    """
    dealt = sorted(set(names), key=lambda name: hashlib.sha256(f"{seed}\x1f{name}".encode()).digest())
    if not 2 <= k <= len(dealt):
        raise ValueError(f"{len(dealt)} articles cannot be split into {k} parts")
    return tuple(tuple(sorted(dealt[start::k])) for start in range(k))
