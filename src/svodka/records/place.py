"""A place that a text speaks of; coordinates and a radius where they are known."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.records.spans import Span


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

    def __post_init__(self) -> None:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("a place has both coordinates or none")
