"""Which sentence of one article says what which sentence of the other says: words in common, in the same order."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from svodka.compare.reprints.sentences import Sentence

#: Telling words that two sentences must share before their order is looked at.
_LEAST_SHARED = 3


@dataclass(slots=True)
class Side:
    """One article's sentences, and how well each is found in the other article."""

    sentences: Sequence[Sentence]
    #: Weight of each sentence's words.
    weights: list[float]
    #: Share of each sentence that stands in its best counterpart, in order; 0 to 1.
    held: list[float] = field(default_factory=list)
    #: The same share of the heavier of the two: both say little else.
    mutual: list[float] = field(default_factory=list)
    #: Which sentence of the other is the best counterpart, -1 if none.
    partner: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.held = [0.0] * len(self.sentences)
        self.mutual = [0.0] * len(self.sentences)
        self.partner = [-1] * len(self.sentences)

    @property
    def sizes(self) -> list[int]:
        """Count the telling words of each sentence."""
        return [len(one.keys) for one in self.sentences]


def align(first: Sequence[Sentence], second: Sequence[Sentence]) -> tuple[Side, Side]:
    """Find each sentence's best counterpart in the other article.

    A word weighs by how few sentences of the two hold it: the topic's own words («рейс», «забастовка») tell little.
    """
    weigh = _weights([*first, *second])
    sides = Side(first, _sums(first, weigh)), Side(second, _sums(second, weigh))
    for at, other, most in _meeting(first, second, weigh):
        one, two = sides[0].weights[at], sides[1].weights[other]
        if most > min(sides[0].held[at] * one, sides[1].held[other] * two):
            _note(sides, at, other, common_row(first[at].keys, second[other].keys, weigh))
    return sides


def _weights(sentences: Sequence[Sentence]) -> Mapping[str, float]:
    counts = Counter(key for one in sentences for key in set(one.keys))
    return {key: math.log(1 + len(sentences) / (1 + count)) for key, count in counts.items()}


def _sums(sentences: Iterable[Sentence], weigh: Mapping[str, float]) -> list[float]:
    return [math.fsum(weigh[key] for key in one.keys) for one in sentences]


def _meeting(first: Sequence[Sentence], second: Sequence[Sentence],
             weigh: Mapping[str, float]) -> Iterator[tuple[int, int, float]]:
    """Give the pairs of sentences that share enough words and the most their common row can weigh, heaviest first."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(second):
        for key in set(one.keys):
            holders[key].append(at)
    found = []
    for at, one in enumerate(first):
        shared: defaultdict[int, list[str]] = defaultdict(list)
        for key in sorted(set(one.keys)):
            for other in holders.get(key, ()):
                shared[other].append(key)
        counts = Counter(one.keys)
        found += [(at, other, math.fsum(weigh[key] * counts[key] for key in keys))
                  for other, keys in shared.items() if len(keys) >= _LEAST_SHARED]
    yield from sorted(found, key=lambda row: (-row[2], row[:2]))


def _note(sides: tuple[Side, Side], at: int, other: int, row: float) -> None:
    one, two = sides[0].weights[at], sides[1].weights[other]
    for side, place, partner, weight in ((sides[0], at, other, one), (sides[1], other, at, two)):
        side.mutual[place] = max(side.mutual[place], row / max(one, two))
        if row / weight > side.held[place]:
            side.held[place], side.partner[place] = row / weight, partner


def common_row(first: Sequence[str], second: Sequence[str], weigh: Mapping[str, float]) -> float:
    """Weigh the heaviest row of words that stand in both sentences in the same order.

    >>> common_row("мост через реку закрыт".split(), "закрыт мост через реку".split(), dict.fromkeys(
    ...     ("мост", "через", "реку", "закрыт"), 1.0))
    3.0
    """
    known = set(second)
    before = [0.0] * (len(second) + 1)
    for word in first:
        if word not in known:
            continue
        row = [0.0]
        for at, other in enumerate(second):
            row.append(before[at] + weigh[word] if word == other else max(before[at + 1], row[-1]))
        before = row
    return before[-1]
