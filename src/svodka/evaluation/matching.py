"""Which predicted statement is which gold statement: the pairing that all measures rest on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+")

#: Words of a stretch of text, each by its place, so that punctuation and quotation marks never matter.
Words = frozenset[tuple[int, int]]

#: From this share of common words on, two contents are one statement.
SAME_CONTENT = 0.5


def words_in(text: str, spans: Iterable[tuple[int, int]]) -> Words:
    """Give the words that these spans cover; a word that a span cuts counts as the part inside.

    >>> sorted(words_in("«Да», — сказал мэр", [(0, 5), (15, 18)]))
    [(1, 3), (15, 18)]
    """
    return frozenset(word.span() for start, end in spans for word in _WORD.finditer(text, start, end))


def dice(one: Words, other: Words) -> float:
    """Tell how much two sets of words have in common, 0 to 1 (Dice 1945); an empty set has nothing in common.

    >>> dice(frozenset([(0, 3), (4, 9)]), frozenset([(4, 9)]))
    0.6666666666666666
    """
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def pair_up(gold: Sequence[tuple[Words, Words]], predicted: Sequence[tuple[Words, Words]]) -> list[tuple[int, int]]:
    """Pair gold and predicted statements one to one, each given as the words of its content and of its cue.

    The best overlap of contents goes first; among equals the better overlap of cues, then the earlier statement.

    >>> first, second = frozenset([(0, 3), (4, 9)]), frozenset([(20, 25)])
    >>> cue = frozenset([(10, 15)])
    >>> pair_up([(first, cue), (second, cue)], [(second, cue), (first, cue)])
    [(0, 1), (1, 0)]
    """
    pairs: list[tuple[int, int]] = []
    gold_left, predicted_left = set(range(len(gold))), set(range(len(predicted)))
    for _, _, minus_i, minus_j in sorted(_candidates(gold, predicted), reverse=True):
        i, j = -minus_i, -minus_j
        if i in gold_left and j in predicted_left:
            pairs.append((i, j))
            gold_left.remove(i)
            predicted_left.remove(j)
    return pairs


def _candidates(gold: Sequence[tuple[Words, Words]],
                predicted: Sequence[tuple[Words, Words]]) -> list[tuple[float, float, int, int]]:
    """List the pairs that may be one statement; the signs make the earlier statement the greater."""
    rows = []
    for i, (gold_content, gold_cue) in enumerate(gold):
        for j, (content, cue) in enumerate(predicted):
            overlap = dice(gold_content, content)
            if overlap >= SAME_CONTENT:
                rows.append((overlap, dice(gold_cue, cue), -i, -j))
    return rows
