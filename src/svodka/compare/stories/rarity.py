"""How rare a word is among articles: counted as they arrive, on top of what was counted before."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

#: Articles that the counted ones are thought to be drawn from and that hold none of their rare words.
_UNSEEN = 200


@dataclass(slots=True)
class Rarity:
    """In how many articles each feature stood; it only grows, and a feature is weighed when its article arrives.

    >>> rarity = Rarity()
    >>> rarity.count(["мост", "река"]), rarity.count(["мост"])
    (None, None)
    >>> rarity.of("река") > rarity.of("мост")
    True
    """

    #: Articles counted.
    total: int = 0
    #: Of these, articles that hold the feature.
    holding: Counter[str] = field(default_factory=Counter)

    def count(self, features: Iterable[str]) -> None:
        """Count one more article."""
        self.total += 1
        self.holding.update(features)

    def of(self, feature: str) -> float:
        """Give how much a feature tells: the logarithm of one in how many articles holds it."""
        return math.log((self.total + _UNSEEN) / (1 + self.holding[feature]))

    def weigh(self, amounts: Mapping[str, float]) -> dict[str, float]:
        """Weigh an article's features and scale them to length 1."""
        weighed = {feature: amount * self.of(feature) for feature, amount in amounts.items()}
        length = math.sqrt(math.fsum(weight * weight for weight in weighed.values()))
        return {feature: weight / length for feature, weight in weighed.items()} if length else {}
