"""Which of the candidates is meant: a visible list of reasons, each with its points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log10

from svodka.gazetteer import distance_km
from svodka.records import PlaceKind
from svodka.resolve.places.candidates import Candidate
from svodka.resolve.places.context import Context
from svodka.resolve.places.mention import Mention

#: A choice with fewer points is no choice: a hamlet of that name in a country the text does not speak of.
LEAST = 2.0
#: Nearer than this to a place of the text is near.
_NEAR_KM, _FAR_KM = 60.0, 250.0
#: Farther apart than this in latitude is farther than that; it spares the sines.
_FAR_DEGREES = 2.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A candidate, its points and why."""

    #: The candidate.
    candidate: Candidate
    #: Its points.
    score: float
    #: What speaks for it and against it, in words.
    reasons: tuple[str, ...]


Rule = Callable[[Mention, Candidate, Context], tuple[float, str]]


def by_size(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """A larger place is named more often: a million people are 3 points, a thousand 1.5."""
    kind, people = one.toponym.kind, one.toponym.population
    if kind in _WHOLE:
        return _WHOLE[kind], str(kind)
    if kind is PlaceKind.REGION:
        return min(_REGION, log10(people + 1) / 2) if people else _UNCOUNTED, "region"
    return log10(people + 1) / 2, f"{people:,} people".replace(",", " ") if people else "size not known"


#: What is named by its one name all over the world.
_WHOLE = {PlaceKind.COUNTRY: 5.0, PlaceKind.CONTINENT: 5.0, PlaceKind.AREA: 4.5, PlaceKind.SEA: 5.0, PlaceKind.LAKE: 4.0,
          PlaceKind.MOUNTAINS: 4.5, PlaceKind.RIVER: 3.4, PlaceKind.ISLAND: 4.0, PlaceKind.DISTRICT: 1.5}
#: A region counts like a town of a million and a half at most.
_REGION = 3.1
#: Points of a region whose people nobody has counted here.
_UNCOUNTED = 2.5
#: What a name that only sounds alike loses in a country that the text does not speak of: «Биран» in Cuba is not Bryan in Texas.
_UNSUPPORTED = 1.5
#: And this much less where a town of the same name lies in it: «Идлиб» without a word is the town.
_TOWN_FIRST = 1.5
#: As large as this the town comes first wherever it lies in the country: «Вашингтон» is not the state.
_LARGE = 150_000


def by_country(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The text speaks of the country: up to 3 points, by how much it does."""
    share = context.share(one.toponym.country, mention.key) if one.toponym.country else 0.0
    return (1.0 + 2.0 * share, f"the text speaks of {one.toponym.country}") if share > 0 else (0.0, "")


def by_region(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The text names its region, or another place in it."""
    region = one.toponym.region
    named = bool(region) and any(clue.region == region for clue in context.others(mention.key))
    return (1.2, "its region is named") if named else (0.0, "")


def by_word(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The word beside it says what it is: «провинция», «город», «река»."""
    if not mention.kinds:
        return 0.0, ""
    fits = one.toponym.kind in mention.kinds or (PlaceKind.CITY in mention.kinds and one.toponym.kind is PlaceKind.VILLAGE)
    return (2.5, f"the word beside it says {min(mention.kinds)}") if fits else (-2.0, "the word beside it says another kind")


def by_distance(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """Another place of the text lies near."""
    if one.toponym.kind not in {PlaceKind.CITY, PlaceKind.VILLAGE}:
        return 0.0, ""
    here = (one.toponym.latitude, one.toponym.longitude)
    points = [clue.point for clue in context.others(mention.key) if clue.point and clue.place != one.toponym.id]
    nearest = min((distance_km(here, there) for there in points if abs(there[0] - here[0]) < _FAR_DEGREES), default=_FAR_KM)
    if nearest < _NEAR_KM:
        return 1.2, f"{nearest:.0f} km from another place of the text"
    return (0.6, "in the parts that the text speaks of") if nearest < _FAR_KM else (0.0, "")


def by_form(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The further the spelling, the less it is trusted."""
    words = {"name": "", "adjective": "by its adjective", "sound": "sounds alike", "spelling": "spelt alike"}[one.found_by]
    if one.found_by in {"sound", "spelling"} and context.share(one.toponym.country, mention.key) == 0:
        return -one.cost - _UNSUPPORTED, f"{words}, and the text does not speak of its country"
    return -one.cost, words


#: All speak; their points are added.
RULES: tuple[Rule, ...] = (by_size, by_country, by_region, by_word, by_distance, by_form)


def choose(mention: Mention, candidates: Sequence[Candidate], context: Context) -> list[Scored]:
    """Score the candidates of a mention, the best first."""
    towns = [one.toponym for one in candidates if one.toponym.kind is PlaceKind.CITY]
    regions, countries = {town.region for town in towns}, {town.country for town in towns if town.population >= _LARGE}
    scored = [_score(mention, one, context, town_first=not mention.kinds and one.toponym.kind is PlaceKind.REGION
                     and (one.toponym.id in regions or one.toponym.country in countries)) for one in candidates]
    return sorted(scored, key=lambda one: (-one.score, one.candidate.toponym.id))


def _score(mention: Mention, one: Candidate, context: Context, *, town_first: bool) -> Scored:
    said = [rule(mention, one, context) for rule in RULES]
    if town_first:
        said.append((-_TOWN_FIRST, "a town of the same name comes first"))
    return Scored(candidate=one, score=round(sum(points for points, _ in said), 2),
                  reasons=tuple(words for _, words in said if words))
