"""Which earlier articles one may tell of the same event as: those that hold its rare words, near it in time."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import defaultdict
from datetime import timedelta

from svodka.compare.stories.profile import Profile
from svodka.compare.vectors import Features

#: Rare features of an article by which it is found, and names and numbers among them.
_KEYS, _COMMON = 14, 10
#: Articles met under one feature on each side in time, and articles held against in the end.
_NEIGHBOURS, _MOST = 12, 40
#: Features that two articles must share to be held against each other.
_LEAST = 2


class Meeting:
    """An inverted index in order of time: what a search costs does not grow with the number of articles."""

    def __init__(self) -> None:
        self._dated: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        self._undated: defaultdict[str, list[int]] = defaultdict(list)

    def put(self, number: int, one: Profile) -> None:
        """Enter an article under its number."""
        for key in _keys(one):
            if one.published is None:
                self._undated[key].append(number)
            else:
                insort(self._dated[key], (one.published.timestamp(), number))

    def near(self, one: Profile, within: timedelta) -> list[int]:
        """Give the numbers of the articles that share most with this one, the likeliest first."""
        shared, weights = defaultdict[int, int](int), defaultdict[int, float](float)
        for key, weight in _keys(one).items():
            for number in self._holding(key, one, within.total_seconds()):
                shared[number] += 1
                weights[number] += weight
        found = [number for number, times in shared.items() if times >= _LEAST]
        return sorted(found, key=lambda number: (-weights[number], number))[:_MOST]

    def _holding(self, key: str, one: Profile, within: float) -> list[int]:
        rows, undated = self._dated.get(key, []), self._undated.get(key, [])[-_NEIGHBOURS:]
        if one.published is None:
            return [*undated, *(number for _, number in rows[-_NEIGHBOURS:])]
        now = one.published.timestamp()
        place = bisect_left(rows, (now, -1))
        start, end = max(0, place - _NEIGHBOURS), min(len(rows), place + _NEIGHBOURS)
        start = bisect_left(rows, (now - within, -1), start, place)
        end = bisect_left(rows, (now + within, math.inf), place, end)
        return [*undated, *(number for _, number in rows[start:end])]


def _keys(one: Profile) -> Features:
    """Give the weightiest features."""
    return _weightiest(one.head, _KEYS) | _weightiest(one.common, _COMMON)


def _weightiest(features: Features, most: int) -> dict[str, float]:
    best = sorted(features, key=lambda feature: (-features[feature], feature))[:most]
    return {feature: features[feature] for feature in best}
