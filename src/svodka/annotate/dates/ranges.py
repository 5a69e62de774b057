"""Two times as the ends of one: «с 3 мая по 7 июня», «с понедельника по среду»."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from svodka.annotate.dates.calendar import Anchor, Interval, Named, resolve
from svodka.annotate.dates.values import Value
from svodka.records import Precision

#: What may begin a range that another of them ends.
_DATES = {Precision.DAY, Precision.MONTH, Precision.YEAR}
_WEEK = timedelta(weeks=1)


def interval_of(value: Value, anchor: Anchor | None) -> Interval | None:
    """Give the interval of a day, a month or a year, and None for a part or a clock, which are none alone."""
    if isinstance(value, Named):
        return resolve(value, anchor)
    return value if isinstance(value, Interval) else None


def join_range(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«с 3 мая по 7 июня», «с марта по май 2018 года», «с 2014 года до января 2017 года», "from Monday to Wednesday"."""
    if isinstance(left, Named) and isinstance(right, Named) and left.year is None and right.year is not None:
        left = replace(left, year=right.year - (left.month > right.month))
    first, last = interval_of(left, anchor), interval_of(right, anchor)
    if first and last and _turns_round(first, last, right):
        first, last = _in_a_week(first, last, anchor)
    if first is None or last is None or first.start >= last.start:
        return None
    if first.precision != last.precision and (before != "c" or not {first.precision, last.precision} <= _DATES):
        return None
    return Interval(first.start, last.end, Precision.RANGE, first.zone)


def _turns_round(first: Interval, last: Interval, right: Value) -> bool:
    """Tell «с понедельника по среду» on a Tuesday, whose Wednesday was read as that of last week."""
    both_days = first.precision is last.precision is Precision.DAY and isinstance(right, Interval)
    return both_days and timedelta() < first.start - last.start < _WEEK


def _in_a_week(first: Interval, last: Interval, anchor: Anchor | None) -> tuple[Interval, Interval]:
    if anchor and (anchor.ahead or anchor.near):
        return first, replace(last, start=last.start + _WEEK, end=last.end + _WEEK)
    return replace(first, start=first.start - _WEEK, end=first.end - _WEEK), last


def join_opened_range(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """Join "between March and May": «и» makes a range only where a word before opens one."""
    return join_range(left, right, before, anchor) if before == "w" else None
