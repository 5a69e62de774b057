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
        return min(1.9, log10(people + 1) / 2.8), "region"
    return log10(people + 1) / 2, f"{people:,} people".replace(",", " ") if people else "size not known"


#: What is named by its one name all over the world.
_WHOLE = {PlaceKind.COUNTRY: 5.0, PlaceKind.CONTINENT: 5.0, PlaceKind.AREA: 4.0, PlaceKind.SEA: 4.0, PlaceKind.LAKE: 3.0,
          PlaceKind.MOUNTAINS: 3.0, PlaceKind.RIVER: 2.6, PlaceKind.ISLAND: 3.0, PlaceKind.DISTRICT: 1.5}


def by_country(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The text speaks of the country: up to 3 points, by how much it does."""
    share = context.share(one.toponym.country) if one.toponym.country else 0.0
    return (1.0 + 2.0 * share, f"the text speaks of {one.toponym.country}") if share > 0 else (0.0, "")


def by_region(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The text names its region."""
    return (1.2, "its region is named") if one.toponym.region and one.toponym.region in context.regions else (0.0, "")


def by_word(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The word beside it says what it is: «провинция», «город», «река»."""
    if not mention.kinds:
        return 0.0, ""
    fits = one.toponym.kind in mention.kinds or (PlaceKind.CITY in mention.kinds and one.toponym.kind is PlaceKind.VILLAGE)
    return (2.5, f"the word beside it says {min(mention.kinds)}") if fits else (-2.5, "the word beside it says another kind")


def by_distance(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """Another place of the text lies near."""
    if one.toponym.kind not in {PlaceKind.CITY, PlaceKind.VILLAGE} or not context.points:
        return 0.0, ""
    here = (one.toponym.latitude, one.toponym.longitude)
    nearest = min((distance_km(here, there) for place, there in context.points.items() if place != one.toponym.id),
                  default=_FAR_KM)
    if nearest < _NEAR_KM:
        return 1.2, f"{nearest:.0f} km from another place of the text"
    return (0.6, "in the parts that the text speaks of") if nearest < _FAR_KM else (0.0, "")


def by_form(mention: Mention, one: Candidate, context: Context) -> tuple[float, str]:
    """The further the spelling, the less it is trusted."""
    words = {"name": "", "sound": "sounds alike", "spelling": "spelt alike"}[one.found_by]
    return -one.cost, words


#: All speak; their points are added.
RULES: tuple[Rule, ...] = (by_size, by_country, by_region, by_word, by_distance, by_form)


def choose(mention: Mention, candidates: Sequence[Candidate], context: Context) -> list[Scored]:
    """Score the candidates of a mention, the best first."""
    scored = [_score(mention, one, context) for one in candidates]
    return sorted(scored, key=lambda one: (-one.score, one.candidate.toponym.id))


def _score(mention: Mention, one: Candidate, context: Context) -> Scored:
    said = [rule(mention, one, context) for rule in RULES]
    return Scored(candidate=one, score=round(sum(points for points, _ in said), 2),
                  reasons=tuple(words for _, words in said if words))
