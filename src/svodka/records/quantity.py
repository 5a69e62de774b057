"""A number with its unit that a claim may turn on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from svodka.records.spans import Span


class Bound(StrEnum):
    """How exactly the number is meant."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    ABOUT = "about"
    #: A range: `value` is its lower end, `upper` its upper one.
    BETWEEN = "between"


class Role(StrEnum):
    """Whether the number says how much there is or by how much it changed."""

    LEVEL = "level"
    #: «выросли на 5 %», «вдвое».
    CHANGE = "change"
    #: The level before: «с 5».
    FROM = "from"
    #: The level reached: «выросло до 7».
    TO = "to"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number that the text tells, with its unit.

    >>> Quantity(span=Span(0, 12), value=90.0, unit="percent", bound=Bound.AT_LEAST).value
    90.0
    """

    #: The words that tell it, number and unit.
    span: Span
    #: The number; the lower end of a range.
    value: float
    #: The upper end of a range, or None.
    upper: float | None = None
    #: "percent", "pp" (percentage points), "part" (1 is the whole), "times", "person", "killed", "wounded", "prisoner",
    #: "km", "RUB", "tank", "drone", ... or the counted word's lemma.
    unit: str
    #: The noun counted, as a lemma of the text's language; empty where there is none.
    counted: str = ""
    #: Whether the number is exact, a lower or an upper bound, about right or a range.
    bound: Bound = Bound.EXACT
    #: Whether it is a level, a change, or one of the two levels of a change.
    role: Role = Role.LEVEL

    def __post_init__(self) -> None:
        if (self.upper is not None) != (self.bound is Bound.BETWEEN):
            raise ValueError("a range has two ends, and nothing else has")
