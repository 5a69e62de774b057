"""Days, weeks, months and years as half-open intervals. A day that a text names is kept as that day in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from svodka.records import Precision

#: A date without a year is the last one, unless that is so long ago that the next one must be meant:
#: «20 ноября» in an article of 14 November is six days ahead and not 359 days back.
_LONG_AGO = timedelta(days=270)
#: «договоры, заключённые в январе», in an article of November: with a past verb, only next month's date is ahead.
_NEARLY_A_YEAR = timedelta(days=330)
WALL = "newsroom"
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_STEPS = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
PRECISIONS = {
    "minute": Precision.MINUTE,
    "hour": Precision.HOUR,
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.RANGE,
    "half": Precision.RANGE,
    "year": Precision.YEAR,
}


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open stretch of time with its precision."""

    #: The first moment.
    start: datetime
    #: The first moment after it.
    end: datetime
    #: How exact the words are.
    precision: Precision
    #: Whose clock shows these moments: empty for UTC, WALL for the newsroom's, or a zone that the text names.
    zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The day of publication as the newsroom counts it, and the very moment."""

    #: Midnight of the publication day on the newsroom's own calendar.
    day: datetime
    #: The moment of publication in UTC.
    now: datetime
    #: The same moment as the newsroom's clock shows it.
    wall: datetime
    #: True where the clause speaks of what is to come.
    ahead: bool = False
    #: True where its verb may be one of the future: enough for «в пятницу», not for «в мае».
    near: bool = False
    #: True where its verb is one of the past.
    past: bool = False
    #: True after a word for since: what began on Monday may still go on.
    begun: bool = False

    @property
    def leans_ahead(self) -> bool:
        """Tell whether the next Monday is meant and not the last one."""
        return self.ahead or (self.near and not self.begun)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A time by its name in the calendar; without a year it is still to be placed."""

    #: The year, if the text gives it.
    year: int | None = None
    #: The month, or the first month of a season.
    month: int = 1
    #: The day of the month, if the text gives it.
    day: int | None = None
    #: How many days it lasts, where the day is given.
    days: int = 1
    #: day, month, season, quarter or year.
    precision: Precision = Precision.DAY
    #: How many months it lasts, where it is no day.
    months: int = 1


def midnight(year: int, month: int, day: int) -> datetime | None:
    """Give the first moment of a day, or None if the calendar has no such day.

    >>> midnight(2017, 2, 30) is None
    True
    """
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def place(named: Named, year: int) -> Interval | None:
    """Give the interval of a named time in this year; winter begins in December of the year before.

    >>> place(Named(month=11, day=9), 2017).end.isoformat()
    '2017-11-10T00:00:00+00:00'
    """
    season_start = named.precision is Precision.SEASON and named.month == 12
    start = midnight(year - season_start, named.month, named.day or 1)
    if start is None:
        return None
    end = start + timedelta(days=named.days) if named.day else add_months(start, named.months)
    return Interval(start, end, named.precision)


def resolve(named: Named, anchor: Anchor | None) -> Interval | None:
    """Give the interval of a named time; without a year, the last one before publication, as news looks back."""
    if named.year is not None:
        return place(named, named.year)
    if anchor is None:
        return None
    found = [one for year in range(anchor.day.year - 1, anchor.day.year + 2) if (one := place(named, year))]
    past = [one for one in found if one.start <= anchor.day]
    future = [one for one in found if one.end > anchor.day]
    if anchor.ahead and future and future[0].start - anchor.day < _LONG_AGO:
        return future[0]
    if anchor.leans_ahead and past and future and future[0].start - anchor.day < anchor.day - past[-1].end:
        return future[0]
    if past and anchor.day - past[-1].end < (_NEARLY_A_YEAR if anchor.past else _LONG_AGO):
        return past[-1]
    return future[0] if future else (past[-1] if past else None)


def add_months(moment: datetime, months: int) -> datetime:
    """Move the first of a month by so many months."""
    years, month = divmod(moment.month - 1 + months, 12)
    return moment.replace(year=moment.year + years, month=month + 1, day=1)


def unit_around(unit: str, moment: datetime) -> Interval:
    """Give the calendar unit that holds the moment: the week begins on Monday.

    >>> unit_around("week", datetime(2017, 11, 14, tzinfo=UTC)).start.day
    13
    """
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit in _MONTHS:
        start = day.replace(day=1, month=(day.month - 1) // _MONTHS[unit] * _MONTHS[unit] + 1)
        return Interval(start, add_months(start, _MONTHS[unit]), PRECISIONS[unit])
    starts = {
        "minute": moment.replace(second=0, microsecond=0),
        "hour": moment.replace(minute=0, second=0, microsecond=0),
        "day": day,
        "week": day - timedelta(days=day.weekday()),
    }
    return Interval(starts[unit], starts[unit] + _STEPS[unit], PRECISIONS[unit])


def shift(unit: str, moment: datetime, count: int) -> datetime:
    """Move a moment by so many units; the day of the month is kept as far as the month is long enough.

    >>> shift("month", datetime(2017, 3, 31, tzinfo=UTC), -1).day
    28
    """
    if unit not in _MONTHS:
        return moment + count * _STEPS[unit]
    first = add_months(moment, count * _MONTHS[unit])
    last_day = (add_months(first, 1) - timedelta(days=1)).day
    return first.replace(day=min(moment.day, last_day))
