"""Time zones that news names, by rule of the calendar: no file of the system is read.

Summer time as the European Union keeps it since 1996 and the United States since 1987; earlier years may be an hour off.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

_SUNDAY = 6


def _sunday(moment: datetime, month: int, number: int) -> datetime:
    """Give the first, second, ... Sunday of a month, or with -1 the last one."""
    first = moment.replace(month=month, day=1, hour=0, minute=0, second=0, microsecond=0)
    if number < 0:
        last = first.replace(day=31)  # March and October
        return last - timedelta(days=(last.weekday() - _SUNDAY) % 7)
    return first + timedelta(days=(_SUNDAY - first.weekday()) % 7 + 7 * (number - 1))


def _european_summer(wall: datetime) -> bool:
    return _sunday(wall, 3, -1) <= wall < _sunday(wall, 10, -1)


def _american_summer(wall: datetime) -> bool:
    if wall.year >= 2007:
        return _sunday(wall, 3, 2) <= wall < _sunday(wall, 11, 1)
    return _sunday(wall, 4, 1) <= wall < _sunday(wall, 10, -1)


def _moscow(wall: datetime) -> int:
    """Give 3 or 4: summer time until 2011, then summer for good, and since 26 October 2014 winter for good."""
    if (wall.year, wall.month, wall.day) < (2011, 3, 27):
        return 3 + _european_summer(wall)
    return 4 if (wall.year, wall.month, wall.day) < (2014, 10, 26) else 3


#: Hours ahead of UTC at a time of the zone's own clock; «по местному времени» does not say which place is meant.
ZONES: Mapping[str, Callable[[datetime], int]] = {
    "utc": lambda wall: 0,
    "london": lambda wall: int(_european_summer(wall)),
    "berlin": lambda wall: 1 + _european_summer(wall),
    "kyiv": lambda wall: 2 + _european_summer(wall),
    "moscow": _moscow,
    "washington": lambda wall: -5 + _american_summer(wall),
    "local": lambda wall: 0,
}


def ahead_of_utc(zone: str, wall: datetime) -> timedelta:
    """Tell how far a zone is ahead of UTC at a time of its own clock.

    >>> from datetime import UTC
    >>> [ahead_of_utc("moscow", datetime(year, 7, 1, tzinfo=UTC)) // timedelta(hours=1) for year in (2010, 2012, 2022)]
    [4, 4, 3]
    >>> [ahead_of_utc("kyiv", datetime(2022, month, 7, tzinfo=UTC)) // timedelta(hours=1) for month in (1, 7)]
    [2, 3]
    """
    return timedelta(hours=ZONES[zone](wall))
