"""Which earlier articles one may tell of the same event as: those that hold its rare words, near it in time."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

from svodka.compare.memory import Timeline
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

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline

    def put(self, number: int, one: Profile) -> None:
        """Enter an article under its number."""
        for key in _keys(one):
            self._timeline.put(key, _seconds(one), number)

    def near(self, one: Profile, within: timedelta) -> list[int]:
        """Give the numbers of the articles that share most with this one, the likeliest first."""
        shared, weights = defaultdict[int, int](int), defaultdict[int, float](float)
        span = within.total_seconds()
        for key, weight in _keys(one).items():
            for number in self._timeline.near(key, _seconds(one), before=span, after=span, most=_NEIGHBOURS):
                shared[number] += 1
                weights[number] += weight
        found = [number for number, times in shared.items() if times >= _LEAST]
        return sorted(found, key=lambda number: (-weights[number], number))[:_MOST]


def _seconds(one: Profile) -> float | None:
    return one.published.timestamp() if one.published else None


def _keys(one: Profile) -> Features:
    """Give the weightiest features."""
    return _weightiest(one.head, _KEYS) | _weightiest(one.common, _COMMON)


def _weightiest(features: Features, most: int) -> dict[str, float]:
    best = sorted(features, key=lambda feature: (-features[feature], feature))[:most]
    return {feature: features[feature] for feature in best}
