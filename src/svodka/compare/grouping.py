"""Groups of statements whose members are alike on average."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from svodka.compare.stands import Stand
from svodka.compare.vectors import ACROSS, Vector, dot, likeness


@dataclass(slots=True)
class Group:
    """Statements taken together: what they say, for each language their number and the sums of their vectors."""

    members: list[int]
    stand: Stand
    counts: Counter[str] = field(default_factory=Counter)
    full: dict[str, dict[str, float]] = field(default_factory=dict)
    common: dict[str, dict[str, float]] = field(default_factory=dict)


def group_alike(vectors: Sequence[Vector], stands: Sequence[Stand], pairs: Iterable[tuple[int, int]], *, least: float,
                may_join: Callable[[Stand, Stand, float], bool], surely: Iterable[tuple[int, int]] = ()) -> list[list[int]]:
    """Group items so that the members of two joined groups are alike on average (average link).

    The likest pairs come first; what is joined depends on the items, not on their order. `surely` are pairs that
    are joined whatever their words.
    """
    groups = {at: _alone(at, one, stand) for at, (one, stand) in enumerate(zip(vectors, stands, strict=True))}
    for one, other in surely:
        _join(groups, one, other)
    likely = [(likeness(vectors[one], vectors[other]), one, other) for one, other in pairs]
    for _, one, other in sorted((row for row in likely if row[0] >= least), key=lambda row: (-row[0], row[1:])):
        first, second = groups[one], groups[other]
        if first is second or (alike := average_likeness(first, second)) < least:
            continue
        if may_join(first.stand, second.stand, alike):
            _join(groups, one, other)
    unique = {id(group): group for group in groups.values()}
    return sorted(sorted(group.members) for group in unique.values())


def average_likeness(one: Group, other: Group) -> float:
    """Give the average likeness of the members of one group with those of the other, from the groups' sums alone."""
    total = 0.0
    for lang in one.counts:
        for foreign in other.counts:
            whole = dot(one.full[lang], other.full[foreign])
            common = 0.0 if lang == foreign else ACROSS * dot(one.common[lang], other.common[foreign])
            total += max(whole, common)
    return total / (len(one.members) * len(other.members))


def _alone(at: int, one: Vector, stand: Stand) -> Group:
    return Group([at], stand, Counter({one.lang: 1}), {one.lang: dict(one.full)}, {one.lang: dict(one.common)})


def _join(groups: dict[int, Group], one: int, other: int) -> None:
    large, small = sorted((groups[one], groups[other]), key=lambda group: (-len(group.members), group.members))
    if large is small:
        return
    large.members.extend(small.members)
    large.stand.take(small.stand)
    large.counts.update(small.counts)
    for target, source in ((large.full, small.full), (large.common, small.common)):
        for lang, sums in source.items():
            _add(target.setdefault(lang, {}), sums)
    for member in small.members:
        groups[member] = large


def _add(target: dict[str, float], source: Mapping[str, float]) -> None:
    for feature, weight in source.items():
        target[feature] = target.get(feature, 0.0) + weight
