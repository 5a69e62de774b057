"""Reads the time an article says it was published at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

#: «14.11.2017 12:30», «14.11.2017, 12:30:05»: day first, as Russian and Ukrainian sites write.
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?")
#: «2017-11-14 12:30:00 +0300»: ISO but for the blank before the zone.
_BLANK_ZONE = re.compile(r"\s+(?=[+-]\d{2}:?\d{2}$)|\s+(?=Z$)|\s+UTC$")
#: A time without a zone counts as UTC; the place it was written in is at most so far ahead of it.
_ZONE_DOUBT = timedelta(hours=14)
#: Longest string that is looked at.
_LONGEST = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A publication time and whether the article gave its zone."""

    #: The moment, with a time zone.
    moment: datetime
    #: False where the zone was not given and UTC stands in for it.
    zoned: bool

    def is_future(self, now: datetime) -> bool:
        """Tell whether the time is later than now, whatever the zone it was meant in."""
        return self.moment - now > (timedelta() if self.zoned else _ZONE_DOUBT)


def parse_published(written: str) -> Published | None:
    """Read a publication time: ISO 8601, RFC 2822 or day.month.year; without a zone it counts as UTC.

    >>> parse_published("2017-11-14T12:30:00+03:00").moment.isoformat()
    '2017-11-14T12:30:00+03:00'
    >>> parse_published("14.11.2017 12:30").moment.isoformat()
    '2017-11-14T12:30:00+00:00'
    >>> parse_published("вчера вечером") is None
    True
    """
    line = written.strip()
    if not line or len(line) > _LONGEST:
        return None
    for parse in (_parse_iso, _parse_day_first, _parse_mail):
        try:
            moment = parse(line)
            if moment is not None:
                return _with_zone(moment)
        except (ValueError, TypeError, OverflowError, IndexError):  # 31.02.2020; the mail parser raises all four
            continue
    return None


def _with_zone(moment: datetime) -> Published:
    zoned = moment.utcoffset() is not None
    sure = moment if zoned else moment.replace(tzinfo=UTC)
    sure.astimezone(UTC)  # 0001-01-01T00:00+03:00 has no moment in UTC: OverflowError
    return Published(moment=sure, zoned=zoned)


def _parse_iso(line: str) -> datetime | None:
    tight = _BLANK_ZONE.sub(lambda found: "Z" if "UTC" in found[0] else "", line)
    return datetime.fromisoformat(tight)


def _parse_day_first(line: str) -> datetime | None:
    found = _DAY_FIRST.fullmatch(line)
    if not found:
        return None
    day, month, year, hour, minute, second = (int(part or 0) for part in found.groups())
    return datetime(year, month, day, hour, minute, second)


def _parse_mail(line: str) -> datetime | None:
    return parsedate_to_datetime(line)
