"""A time that a text speaks of, as an interval with its precision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from svodka.records.spans import Span


class Precision(StrEnum):
    """How exactly the text tells the time."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    #: A stretch between two times of its own ("from March to May").
    RANGE = "range"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A half-open UTC interval `[start, end)` that the words at `span` tell.

    >>> from datetime import UTC
    >>> day = When(span=Span(0, 17), start=datetime(2017, 11, 9, tzinfo=UTC), end=datetime(2017, 11, 10, tzinfo=UTC),
    ...            precision=Precision.DAY)
    >>> day.start.isoformat()
    '2017-11-09T00:00:00+00:00'
    """

    #: The words that tell it.
    span: Span
    #: The first moment, in UTC.
    start: datetime
    #: The first moment after it, in UTC.
    end: datetime
    #: How exact the words are.
    precision: Precision
    #: Which rule read it.
    rule: str = ""

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None or self.start >= self.end:
            raise ValueError(f"no half-open interval with a time zone: [{self.start}, {self.end})")
