"""How rare a word is among articles: counted as they arrive, on top of what was counted before."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from svodka.compare.memory import InProcess, Table

#: Articles that the counted ones are thought to be drawn from and that hold none of their rare words.
_UNSEEN = 200
#: Under this key stands how many articles were counted; a feature that is called so is a stem in Latin letters of no word.
_TOTAL = "articles"


class Rarity:
    """In how many articles each feature stood; it only grows, and a feature is weighed when its article arrives.

    >>> rarity = Rarity()
    >>> rarity.count(["мост", "река"]), rarity.count(["мост"])
    (None, None)
    >>> rarity.of("река") > rarity.of("мост")
    True
    """

    def __init__(self, table: Table[int] | None = None) -> None:
        self._holding = table or InProcess().table("rarity", int)

    @property
    def total(self) -> int:
        """Give how many articles were counted."""
        return self._holding.get(_TOTAL) or 0

    def count(self, features: Iterable[str]) -> None:
        """Count one more article."""
        for feature in (_TOTAL, *features):
            self._holding.put(feature, (self._holding.get(feature) or 0) + 1)

    def of(self, feature: str) -> float:
        """Give how much a feature tells: the logarithm of one in how many articles holds it."""
        return self._of(feature, self.total)

    def _of(self, feature: str, total: int) -> float:
        return math.log((total + _UNSEEN) / (1 + (self._holding.get(feature) or 0)))

    def weigh(self, amounts: Mapping[str, float]) -> dict[str, float]:
        """Weigh an article's features and scale them to length 1."""
        total = self.total
        weighed = {feature: amount * self._of(feature, total) for feature, amount in amounts.items()}
        length = math.sqrt(math.fsum(weight * weight for weight in weighed.values()))
        return {feature: weight / length for feature, weight in weighed.items()} if length else {}
