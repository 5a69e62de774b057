"""One place of the gazetteer."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from svodka.records import PlaceKind

_EARTH_KM = 6371.0


#: The order in which the table numbers them; only ever added to.
KINDS = tuple(PlaceKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place with its names, where it is and how large."""

    #: "gn:174448" (GeoNames), "iso:SY-DY", "iso:SY", "ua:UA4416…" (Ukraine's codifier), "svodka:euphrates".
    id: str
    #: What it is.
    kind: PlaceKind
    #: Two-letter country code (ISO 3166-1); empty for seas and the like.
    country: str
    #: The id of the region it lies in, or empty.
    region: str
    #: Inhabitants, 0 if not known.
    population: int
    #: Degrees north of its middle.
    latitude: float
    #: Degrees east of its middle.
    longitude: float
    #: Kilometres from its middle to its edge, about; for a village without a point of its own, to the edge of its community.
    radius_km: float
    #: Its name by language: "ru", "uk", "en", "native"; only those known.
    names: dict[str, str]

    def name(self, lang: str) -> str:
        """Give its name in a language, else in another one that is known."""
        return self.names.get(lang) or next((name for name in self.names.values() if name), "")


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Give the distance over the ground between two (latitude, longitude), in kilometres.

    >>> round(distance_km((55.75, 37.62), (50.45, 30.52)), -1)
    760.0
    """
    south, west, north, east = map(radians, (*one, *other))
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin((east - west) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))
