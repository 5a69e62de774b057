"""What two articles share: measured once, judged by `verdict`, shown as evidence by `passages`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.compare.reprints.aligned import Side, align
from svodka.compare.reprints.cards import Card
from svodka.compare.reprints.weights import HELD, SAME_SENTENCE, VERBATIM

#: News stands first: a word's weight is halved this many telling words after the beginning.
_HALVED = 30
#: Telling words of an opening, and the share of a short text that is its opening.
_OPENING, _OPENING_SHARE = 80, 0.6
#: So many sentences that say the same leave no doubt.
_PAIRS = 6
_DAY = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What two articles have in common; all shares run from 0 to 1."""

    #: The smaller share of the two articles' news that the other holds; what stands first weighs most.
    news: float
    #: The larger share of the two openings that the other holds.
    opening: float
    #: Sentences of one that say just what one of the other says, six or more being 1.
    pairs: float
    #: The smaller share of an article in sentences whose counterpart says nothing else.
    mutual: float
    #: The smaller and the larger share of an article in sentences that the other mostly holds.
    held: tuple[float, float]
    #: The smaller share of an article in sentences kept nearly word for word.
    verbatim: float
    #: The larger share of an article's own sentences, quoted speech left out, that the other mostly holds.
    own: float
    #: How alike the two own sentences are that are most alike.
    closest: float
    #: Days between them; 0 if unknown.
    days: float
    #: True if they are written in different languages.
    foreign: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two articles' common ground: how much, and which sentence answers which."""

    likeness: Likeness
    sides: tuple[Side, Side]


def measure(first: Card, second: Card) -> Compared:
    """Compare two articles sentence by sentence."""
    sides = align(first.sentences, second.sentences)
    held = sorted(_share(side, [one >= HELD for one in side.held]) for side in sides)
    likeness = Likeness(
        news=min(_news(side) for side in sides), opening=max(_opening(side) for side in sides),
        pairs=min(_PAIRS, sum(one >= SAME_SENTENCE for one in sides[0].mutual)) / _PAIRS,
        mutual=min(_share(side, side.mutual) for side in sides), held=(held[0], held[1]),
        verbatim=min(_share(side, [one >= VERBATIM for one in side.held]) for side in sides),
        own=max(_own(side) for side in sides), closest=min(_closest(side) for side in sides), days=_days(first, second),
        foreign=first.document.lang != second.document.lang)
    return Compared(likeness=likeness, sides=sides)


def _share(side: Side, parts: Sequence[float]) -> float:
    sizes = side.sizes
    return sum(part * size for part, size in zip(parts, sizes, strict=True)) / max(1, sum(sizes))


def _news(side: Side) -> float:
    """Give the share that the other holds, weighed by how near the beginning it stands (the inverted pyramid)."""
    found = whole = 0.0
    before = 0
    for share, size in zip(side.held, side.sizes, strict=True):
        weight = size / (1 + before / _HALVED)
        found, whole, before = found + weight * share, whole + weight, before + size
    return found / whole if whole else 0.0


def _opening(side: Side) -> float:
    found, before, enough = 0.0, 0, min(_OPENING, _OPENING_SHARE * sum(side.sizes))
    for share, size in zip(side.held, side.sizes, strict=True):
        if before >= enough:
            break
        found, before = found + share * size, before + size
    return found / before if before else 0.0


def _own(side: Side) -> float:
    sizes = [0 if one.quoted else len(one.keys) for one in side.sentences]
    return sum(size for held, size in zip(side.held, sizes, strict=True) if held >= HELD) / max(1, sum(sizes))


def _closest(side: Side) -> float:
    own = (share for share, one in zip(side.mutual, side.sentences, strict=True) if not one.quoted)
    return max(own, default=0.0)


def _days(first: Card, second: Card) -> float:
    if first.published is None or second.published is None:
        return 0.0
    return abs((first.published - second.published).total_seconds()) / _DAY
