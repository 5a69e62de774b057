"""What an item is about, as weighted features; and groups of items whose members are alike on average.

Stories (articles) and claims (statements) are grouped by the same method, with different features.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Features = Mapping[str, float]
#: Marks of features that mean the same in every language: names and numbers.
NAME, NUMBER = "n:", "#:"
#: Two items in different languages share no words: names and numbers decide, and there must be this many of them.
_LEAST_COMMON = 3
#: Articles that the pile is thought to be drawn from and that hold none of its rare words.
_UNSEEN = 200
#: Likeness by names and numbers alone runs lower than by all words (one event .20-.40, two events under .18): scaled up.
_ACROSS = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """An item's features, scaled to length 1; and those of them that every language shares, scaled likewise."""

    lang: str
    full: Features
    common: Features


@dataclass(slots=True)
class Group:
    """Items taken together: for each language their number and the sums of their vectors."""

    members: list[int]
    counts: Counter[str] = field(default_factory=Counter)
    full: dict[str, dict[str, float]] = field(default_factory=dict)
    common: dict[str, dict[str, float]] = field(default_factory=dict)


def document_counts(bags: Iterable[Features]) -> Counter[str]:
    """Count in how many items each feature stands."""
    return Counter(feature for bag in bags for feature in bag)


def weigh(bag: Features, counts: Mapping[str, int], total: int) -> Features:
    """Weigh features by how rare they are: inverse document frequency in the pile and `_UNSEEN` articles beside it.

    Without these a pile of ten articles about one event would find the event's own words the least telling.
    """
    size = total + _UNSEEN
    return {feature: amount * math.log(1 + size / (1 + counts[feature])) for feature, amount in bag.items()}


def vector(lang: str, weighed: Features) -> Vector:
    """Scale weighed features to a vector."""
    common = {feature: weight for feature, weight in weighed.items() if feature.startswith((NAME, NUMBER))}
    return Vector(lang=lang, full=unit(weighed), common=unit(common) if len(common) >= _LEAST_COMMON else {})


def unit(weighed: Features) -> Features:
    """Scale features to length 1."""
    length = math.sqrt(math.fsum(weight * weight for weight in weighed.values()))
    return {feature: weight / length for feature, weight in weighed.items()} if length else {}


def dot(one: Features, other: Features) -> float:
    """Multiply two sparse vectors."""
    if len(one) > len(other):
        one, other = other, one
    return math.fsum(weight * other[feature] for feature, weight in one.items() if feature in other)


def likeness(one: Vector, other: Vector) -> float:
    """Say how alike two items are, 0 to 1; across languages by names and numbers alone if these say more."""
    whole = dot(one.full, other.full)
    if one.lang == other.lang:
        return whole
    shared = sum(feature in other.common for feature in one.common)
    return max(whole, _ACROSS * dot(one.common, other.common)) if shared >= _LEAST_COMMON else whole


def candidate_pairs(vectors: Sequence[Vector], *, top: int, neighbours: int, least: int = 2) -> list[tuple[int, int]]:
    """Give the pairs that share at least `least` of their weightiest features, in order.

    Each item meets only the `neighbours` items before it that have the feature: linear in the number of items.
    """
    holders: dict[str, list[int]] = {}
    pairs: set[tuple[int, int]] = set()
    for at, one in enumerate(vectors):
        met: Counter[int] = Counter()
        for feature in _weightiest(one, top):
            before = holders.setdefault(feature, [])
            met.update(before[-neighbours:])
            before.append(at)
        pairs.update((other, at) for other, times in met.items() if times >= least)
    return sorted(pairs)


def _weightiest(one: Vector, top: int) -> list[str]:
    best = sorted(one.full, key=lambda feature: (-one.full[feature], feature))[:top]
    common = sorted(one.common, key=lambda feature: (-one.common[feature], feature))[: top // 2]
    return sorted({*best, *common})


def group_alike(vectors: Sequence[Vector], pairs: Iterable[tuple[int, int]], *, least: float,
                may_join: Callable[[Group, Group], bool], surely: Iterable[tuple[int, int]] = ()) -> list[list[int]]:
    """Group items so that the members of two joined groups are alike on average (average link).

    The likest pairs come first; what is joined depends on the items, not on their order. `surely` are pairs that
    are joined whatever their words.
    """
    groups = {at: _alone(at, one) for at, one in enumerate(vectors)}
    for one, other in surely:
        _join(groups, one, other)
    likely = [(likeness(vectors[one], vectors[other]), one, other) for one, other in pairs]
    for alike, one, other in sorted(likely, key=lambda row: (-row[0], row[1:])):
        first, second = groups[one], groups[other]
        if alike < least or first is second or not may_join(first, second):
            continue
        if len(first.members) == len(second.members) == 1 or average_likeness(first, second) >= least:
            _join(groups, one, other)
    unique = {id(group): group for group in groups.values()}
    return sorted(sorted(group.members) for group in unique.values())


def average_likeness(one: Group, other: Group) -> float:
    """Give the average likeness of the members of one group with those of the other, from the groups' sums alone."""
    total = 0.0
    for lang in one.counts:
        for foreign in other.counts:
            whole = dot(one.full[lang], other.full[foreign])
            common = 0.0 if lang == foreign else _ACROSS * dot(one.common[lang], other.common[foreign])
            total += max(whole, common)
    return total / (len(one.members) * len(other.members))


def _alone(at: int, one: Vector) -> Group:
    return Group([at], Counter({one.lang: 1}), {one.lang: dict(one.full)}, {one.lang: dict(one.common)})


def _join(groups: dict[int, Group], one: int, other: int) -> None:
    large, small = sorted((groups[one], groups[other]), key=lambda group: (-len(group.members), group.members))
    if large is small:
        return
    large.members.extend(small.members)
    large.counts.update(small.counts)
    for target, source in ((large.full, small.full), (large.common, small.common)):
        for lang, sums in source.items():
            _add(target.setdefault(lang, {}), sums)
    for member in small.members:
        groups[member] = large


def _add(target: dict[str, float], source: Mapping[str, float]) -> None:
    for feature, weight in source.items():
        target[feature] = target.get(feature, 0.0) + weight
