"""How rare a word is among articles: counted as they arrive, on top of a table of what is common in news at all.

With the table a pile of two articles weighs its words as a pile of thirty thousand does: «сообщили» is worth little at once.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from svodka.compare.memory import InProcess, Table
from svodka.compare.stories.background import ARTICLES, shares

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
        self._before = shares()

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
        holding = (self._holding.get(feature) or 0) + ARTICLES * self._before.get(feature, 0.0)
        return math.log((total + ARTICLES + _UNSEEN) / (1 + holding))

    def weigh(self, amounts: Mapping[str, float]) -> dict[str, float]:
        """Weigh an article's features and scale them to length 1."""
        total = self.total
        weighed = {feature: amount * self._of(feature, total) for feature, amount in amounts.items()}
        length = math.sqrt(math.fsum(weight * weight for weight in weighed.values()))
        return {feature: weight / length for feature, weight in weighed.items()} if length else {}
