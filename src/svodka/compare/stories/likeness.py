"""How sure two articles tell of one event: a few signs, each with its weight, added up.

The weights come from `benchmarks/story_weights.py`, which learns them on three sets of pairs and tries each set on weights that have
not seen it; there are few so that they cannot learn a test by heart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from svodka.compare.stories.profile import Profile
from svodka.compare.vectors import dot

#: Articles further apart tell of two events, or of one that has moved on.
NEAR = timedelta(hours=72)
#: Articles in two languages share names and numbers only: so many at least, and what they weigh is scaled up.
_LEAST_COMMON, _ACROSS = 3, 1.4
FORBIDDEN = -1e6
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What the signs weigh, and how much must come together for one event."""

    #: Headline and lead in the same words.
    words: float
    #: The headline of each told in the lead of the other.
    told: float
    #: Names of a lead that the other article does not know at all.
    missing: float
    #: The same outlet: it seldom tells one news twice, but often the next one in the same words.
    outlet: float
    #: Days between them.
    days: float
    #: Headline and lead in the same sense (the encoder's vectors).
    sense: float
    #: All together must be so much: then the odds are even.
    least: float


#: Without and with an encoder.
BY_WORDS = Scale(words=2.65, told=2.91, missing=-2.0, outlet=-2.63, days=-0.89, sense=0.0, least=0.77)
BY_SENSE = BY_WORDS
#: A likeness of 0 is so far under the least (the logarithm of the odds).
_STEP = 2.5


def words(one: Profile, other: Profile) -> float:
    """Say how much headline and lead share in words; across languages in names and numbers if these say more."""
    whole = dot(one.head, other.head)
    if one.lang == other.lang:
        return whole
    shared = sum(feature in other.common for feature in one.common)
    return max(whole, _ACROSS * dot(one.common, other.common)) if shared >= _LEAST_COMMON else whole


def told(one: Profile, other: Profile) -> float:
    """Say how much of each headline stands in the other's headline or lead, on average; across languages what `words` says if more."""
    shares = [math_sum(first, second) for first, second in ((one, other), (other, one))]
    found = sum(shares) / 2
    return found if one.lang == other.lang else max(found, words(one, other))


def math_sum(one: Profile, other: Profile) -> float:
    return sum(weight for feature, weight in one.headline.items() if feature in other.head)


def missing(one: Profile, other: Profile) -> float:
    """Say which share of the names of a lead the other article does not know; of the two the larger."""
    return max(_unknown(one, other), _unknown(other, one))


def _unknown(one: Profile, other: Profile) -> float:
    return len(one.names - other.named) / len(one.names) if one.names and other.named else 0.0


def outlet(one: Profile, other: Profile) -> float:
    """Tell whether both are of one outlet."""
    return float(bool(one.outlet) and one.outlet == other.outlet)


def days(one: Profile, other: Profile) -> float:
    """Give the days between two articles; none if a time is unknown."""
    if one.published is None or other.published is None:
        return 0.0
    return abs(one.published - other.published) / _DAY


def sense(one: Profile, other: Profile) -> float:
    """Say how near the encoder's vectors are; nothing where one is missing."""
    if one.vector is None or other.vector is None:
        return 0.0
    return float(one.vector @ other.vector)


#: The signs by name.
SIGNS: Mapping[str, Callable[[Profile, Profile], float]] = {
    "words": words, "told": told, "missing": missing, "outlet": outlet, "days": days, "sense": sense}
#: Of these, what one event that goes on differs in as well: it is no sign against a thread.
_GOING_ON = frozenset({"outlet", "days"})


def likeness(one: Profile, other: Profile) -> float:
    """Say how alike two articles are: from 1 on the odds are that they tell of one event."""
    return _weigh(one, other, frozenset()) if are_near(one, other) and not differ_in_row(one, other) else FORBIDDEN


def closeness(one: Profile, other: Profile) -> float:
    """Say how alike they are whatever the time between, the outlet and the row: enough to see that one follows the other."""
    return _weigh(one, other, _GOING_ON)


def _weigh(one: Profile, other: Profile, without: frozenset[str]) -> float:
    scale = BY_WORDS if one.vector is None or other.vector is None else BY_SENSE
    odds = sum(getattr(scale, name) * sign(one, other) for name, sign in SIGNS.items() if name not in without)
    return 1 + (odds - scale.least) / _STEP


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
