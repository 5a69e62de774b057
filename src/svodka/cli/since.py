"""From "24h" or "2025-11-14" to a moment."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_AGO = re.compile(r"(\d{1,6})\s*([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def read_since(words: str, *, now: datetime) -> datetime:
    """Read the moment from which articles count: so long ago, or a date; without a time zone it is UTC.

    >>> noon = datetime(2025, 11, 14, 12, tzinfo=UTC)
    >>> read_since("24h", now=noon).isoformat(), read_since("2025-11-01", now=noon).isoformat()
    ('2025-11-13T12:00:00+00:00', '2025-11-01T00:00:00+00:00')

    Raises `ValueError` with a sentence for the user.
    """
    ago = _AGO.fullmatch(words.strip().lower())
    try:
        if ago:
            return now - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
        moment = datetime.fromisoformat(words.strip())
    except (ValueError, OverflowError):
        raise ValueError(f"{words!r} is neither a stretch of time (30m, 24h, 7d, 2w) nor a date (2025-11-14)") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
