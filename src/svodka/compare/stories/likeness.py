"""How sure two articles tell of one event: a few signs, each with its weight, added up.

The weights were chosen on pairs of web articles (../shared/gold/cross/reprints.json) and hold on Telegram posts and
on news pairs of other outlets (docs/quality.md); there are few so that they cannot learn a test by heart.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What the signs weigh, and how much must come together for one event."""

    #: Headline and lead in the same words.
    words: float
    #: Headline and lead in the same sense (the encoder's vectors).
    sense: float
    #: Average likeness of the articles of one story.
    least: float


#: Without and with an encoder.
BY_WORDS = Scale(words=1.0, sense=0.0, least=0.26)
BY_SENSE = Scale(words=0.35, sense=0.65, least=0.44)


def words(one: Profile, other: Profile) -> float:
    """Say how much headline and lead share in words; across languages in names and numbers if these say more."""
    whole = dot(one.head, other.head)
    if one.lang == other.lang:
        return whole
    shared = sum(feature in other.common for feature in one.common)
    return max(whole, _ACROSS * dot(one.common, other.common)) if shared >= _LEAST_COMMON else whole


def sense(one: Profile, other: Profile) -> float:
    """Say how near the encoder's vectors are; nothing where one is missing."""
    if one.vector is None or other.vector is None:
        return 0.0
    return float(one.vector @ other.vector)


#: The signs by name.
SIGNS: Mapping[str, Callable[[Profile, Profile], float]] = {"words": words, "sense": sense}


def likeness(one: Profile, other: Profile) -> float:
    """Say how alike two articles are, as a share of what one story needs: from 1 on they tell of one event."""
    return closeness(one, other) if are_near(one, other) and not differ_in_row(one, other) else FORBIDDEN


def closeness(one: Profile, other: Profile) -> float:
    """Add up the signs alone, whatever the time between and the row: enough to see that one follows the other."""
    scale = BY_WORDS if one.vector is None or other.vector is None else BY_SENSE
    return (scale.words * words(one, other) + scale.sense * sense(one, other)) / scale.least


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
