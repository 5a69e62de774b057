"""A place that a text speaks of; coordinates and a radius where they are known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from svodka.records.spans import Span


class PlaceKind(StrEnum):
    """What a place of the gazetteer is."""

    CONTINENT = "continent"
    #: Several countries or part of one, without a border of its own: Ближний Восток, Донбасс.
    AREA = "area"
    COUNTRY = "country"
    #: The first division of a country: an oblast, a province, a governorate, a state.
    REGION = "region"
    #: The second: a raion, a district.
    DISTRICT = "district"
    CITY = "city"
    VILLAGE = "village"
    SEA = "sea"
    RIVER = "river"
    LAKE = "lake"
    MOUNTAINS = "mountains"
    ISLAND = "island"


class PlacePrecision(StrEnum):
    """How the words fix the place: what the radius around the point means."""

    #: The place itself: a town, a village.
    POINT = "point"
    #: Somewhere around it, not further than the radius: «в районе Х», «15-километровая зона вокруг города».
    AROUND = "around"
    #: At a distance and a direction from a named place: «в 30 км к северу от Х».
    OFFSET = "offset"
    #: Somewhere in a region, a district, a part of one: «на востоке провинции».
    REGION = "region"
    #: Somewhere in a country.
    COUNTRY = "country"
    #: Along a river, a sea, a border; or in an area without borders.
    WIDE = "wide"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCandidate:
    """Another place that the words may mean."""

    #: Its id in the gazetteer.
    gazetteer_id: str
    #: Its name in the text's language.
    name: str
    #: Two-letter country code, or empty.
    country: str
    #: How well it fits; the chosen place's own score stands in `Place.score`.
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A toponym in the text. Unknown stays unknown: no coordinates are better than wrong ones.

    >>> Place(span=Span(0, 6), name="Москва").latitude is None
    True
    """

    #: The words that name it.
    span: Span
    #: Nominative, as a reader would write it.
    name: str
    #: Two-letter country code (ISO 3166-1), or empty.
    country: str = ""
    #: Degrees north, or None if it was not resolved.
    latitude: float | None = None
    #: Degrees east, or None if it was not resolved.
    longitude: float | None = None
    #: Kilometres around the point that the text may mean, or None.
    radius_km: float | None = None
    #: "gn:174448" (GeoNames), "iso:SY-DY" (ISO 3166), "ua:UA44…" (Ukraine's codifier), "svodka:euphrates"; empty if not resolved.
    gazetteer_id: str = ""
    #: What it is; None if not resolved.
    kind: PlaceKind | None = None
    #: How the words fix it; None if not resolved.
    precision: PlacePrecision | None = None
    #: Why this place was chosen, or why none was, in words.
    reason: str = ""
    #: How well the chosen place fits; comparable only with its alternatives.
    score: float = 0.0
    #: Other places of that name, the best first.
    alternatives: tuple[PlaceCandidate, ...] = ()

    def __post_init__(self) -> None:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("a place has both coordinates or none")
