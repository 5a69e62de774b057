"""How sure two articles tell of one event: a few signs, each with its weight, added up.

The weights come from `benchmarks/story_weights.py`, which learns them on three sets of pairs and tries each set on weights
that have not seen it; there are few so that they cannot learn a test by heart. `least` stands .4 under the learned constant:
the average link of a story asks for more than a pair does (docs/quality.md).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from svodka.compare.stories.profile import Profile
from svodka.compare.vectors import dot

#: Articles further apart tell of two events, or of one that has moved on.
NEAR = timedelta(hours=72)
#: Articles in two languages share names and numbers only: so many at least, and what they weigh is scaled up.
_LEAST_COMMON, _ACROSS = 3, 1.4
FORBIDDEN = -1e6


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What the signs weigh, and how much must come together for one event: logarithms of the odds."""

    #: Headline and lead in the same words.
    words: float
    #: The headline of each told in the lead of the other.
    told: float
    #: Names of a lead that the other article does not know at all.
    missing: float
    #: One outlet: it seldom tells one news twice, but often the next one in the same words.
    outlet: float
    #: Headline and lead in the same sense (the encoder's vectors).
    sense: float
    #: With so much the odds are even.
    least: float


#: Without and with an encoder.
BY_WORDS = Scale(words=3.08, told=2.95, missing=-2.77, outlet=-2.49, sense=0.0, least=1.2)
BY_SENSE = Scale(words=2.46, told=2.07, missing=-2.47, outlet=-2.47, sense=2.97, least=2.3)


def words(one: Profile, other: Profile) -> float:
    """Say how much headline and lead share in words; across languages in names and numbers if these say more."""
    whole = dot(one.head, other.head)
    if one.lang == other.lang:
        return whole
    shared = sum(feature in other.common for feature in one.common)
    return max(whole, _ACROSS * dot(one.common, other.common)) if shared >= _LEAST_COMMON else whole


def told(one: Profile, other: Profile) -> float:
    """Say how much of each headline stands in the other's beginning; across languages what `words` says if that is more."""
    found = (_told(one, other) + _told(other, one)) / 2
    return found if one.lang == other.lang else max(found, words(one, other))


def _told(one: Profile, other: Profile) -> float:
    return math.fsum(weight for feature, weight in one.headline.items() if feature in other.head)


def missing(one: Profile, other: Profile) -> float:
    """Say which share of the names of a lead the other article does not know, on average."""
    return (_unknown(one, other) + _unknown(other, one)) / 2


def _unknown(one: Profile, other: Profile) -> float:
    return math.fsum(weight for name, weight in one.names.items() if name not in other.named) if other.named else 0.0


def outlet(one: Profile, other: Profile) -> float:
    """Tell whether both are of one outlet."""
    return float(bool(one.outlet) and one.outlet == other.outlet)


def sense(one: Profile, other: Profile) -> float:
    """Say how near the encoder's vectors are; nothing where one is missing."""
    if one.vector is None or other.vector is None:
        return 0.0
    return float(one.vector @ other.vector)


#: The signs by name.
SIGNS: Mapping[str, Callable[[Profile, Profile], float]] = {
    "words": words, "told": told, "missing": missing, "outlet": outlet, "sense": sense}


def likeness(one: Profile, other: Profile) -> float:
    """Say how likely two articles tell of one event, from 0 to 2: from 1 on it is likelier than not."""
    return _odds(one, other, SIGNS) if are_near(one, other) and not differ_in_row(one, other) else FORBIDDEN


def closeness(one: Profile, other: Profile) -> float:
    """Say the same whatever the time between, the row and the outlet: enough to see that one follows the other."""
    return _odds(one, other, SIGNS.keys() - {"outlet"})


def _odds(one: Profile, other: Profile, signs: Iterable[str]) -> float:
    scale = BY_WORDS if one.vector is None or other.vector is None else BY_SENSE
    found = math.fsum(weight * SIGNS[name](one, other) for name in signs if (weight := getattr(scale, name)))
    return 2 / (1 + math.exp(scale.least - found))


def differ_in_row(one: Profile, other: Profile) -> bool:
    """Tell whether the headlines name two of a row: the 12th and the 13th package, 8 and 16 November.

    Only within a language: what is counted has another name in the next one.
    """
    if one.lang != other.lang:
        return False
    return any(what in other.rows and not numbers & other.rows[what] for what, numbers in one.rows.items())


def are_near(one: Profile, other: Profile) -> bool:
    """Tell whether two articles are near in time; an unknown time is near to every other."""
    if one.published is None or other.published is None:
        return True
    return abs(one.published - other.published) <= NEAR
