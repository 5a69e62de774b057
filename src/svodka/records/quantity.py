"""A number with its unit that a claim may turn on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from svodka.records.spans import Span


class Bound(StrEnum):
    """How the number is meant."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    ABOUT = "about"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number that the text tells, with its unit.

    >>> Quantity(span=Span(0, 12), value=90.0, unit="percent", bound=Bound.AT_LEAST).value
    90.0
    """

    #: The words that tell it, number and unit.
    span: Span
    #: The number.
    value: float
    #: "percent", "person", "killed", "wounded", "prisoner", "km", "RUB", "USD", ... or the counted word's lemma.
    unit: str
    #: Whether the number is exact, a lower or an upper bound, or about right.
    bound: Bound = Bound.EXACT
