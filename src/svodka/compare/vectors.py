"""What a statement is about, as weighted features; and how alike two are."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from svodka.compare.common import COMMON

Features = Mapping[str, float]
#: Marks of features that mean the same in every language: names, numbers, days, and words by their sound or notion.
NAME, NUMBER, TIME, SOUND = "n:", "#:", "t:", "~:"
#: Two items in different languages meet by names, numbers and the sound or notion of words: at least so many.
_LEAST_COMMON = 3
#: Sentences of other news that the story's are weighed against.
_UNSEEN = 500
#: Letters of a word's sound: that of a name says the same as the name.
_SOUND_LETTERS = 4
#: Likeness across languages runs lower than within one: scaled up.
ACROSS = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """An item's features but for sounds, scaled to length 1; and those that every language shares, scaled likewise."""

    lang: str
    full: Features
    common: Features


def document_counts(bags: Iterable[Features]) -> Counter[str]:
    """Count in how many items each feature stands."""
    return Counter(feature for bag in bags for feature in bag)


def weigh(bag: Features, counts: Mapping[str, int], total: int) -> Features:
    """Weigh features by how rare they are: inverse document frequency in the story and `_UNSEEN` sentences of other news.

    Without these a story of ten statements about one event would find the event's own words the least telling.
    """
    size = total + _UNSEEN
    return {feature: amount * math.log(1 + size / (1 + counts[feature] + _UNSEEN * _share(feature)))
            for feature, amount in bag.items()}


def _share(feature: str) -> float:
    """Give the share of sentences of any news that hold a feature; a notion is one for words and for sounds."""
    return COMMON.get(feature.removeprefix(SOUND) if feature.startswith(SOUND + "=") else feature, 0.0)


def vector(lang: str, weighed: Features) -> Vector:
    """Scale weighed features to a vector."""
    names = {feature[len(NAME):][:_SOUND_LETTERS] for feature in weighed if feature.startswith(NAME)}
    common = {feature: weight for feature, weight in weighed.items() if feature.startswith((NAME, NUMBER, TIME))
              or (feature.startswith(SOUND) and feature[len(SOUND):] not in names)}
    full = {feature: weight for feature, weight in weighed.items() if not feature.startswith(SOUND)}
    return Vector(lang=lang, full=unit(full), common=unit(common) if len(common) >= _LEAST_COMMON else {})


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
    """Say how alike two items are, 0 to 1; across languages by what they share if that says more."""
    whole = dot(one.full, other.full)
    if one.lang == other.lang:
        return whole
    shared = sum(feature in other.common for feature in one.common)
    return max(whole, ACROSS * dot(one.common, other.common)) if shared >= _LEAST_COMMON else whole


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
