"""Neighbouring times put together: a part and its day, two ends of a range, the beginning of a month."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from svodka.annotate.dates.calendar import Anchor, Interval, Named, resolve
from svodka.annotate.dates.rules import Clock, Edge, Part, Value, cut_edge
from svodka.records import Precision

#: From this hour on «в ночь на 14 ноября» counts, on the evening before.
_NIGHT_BEGINS = timedelta(hours=-2)
_NIGHT_ENDS = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Piece:
    """A time that a rule read, from its first to its last atom."""

    #: Index of its first atom.
    first: int
    #: Index just after its last atom.
    after: int
    #: The rules that spoke.
    rule: str
    #: What they read.
    value: Value


@dataclass(frozen=True, slots=True)
class Joint:
    """One way to put two neighbours together."""

    #: What it makes.
    name: str
    #: The letters between the two, as a regular expression.
    between: re.Pattern[str]
    #: Gives the joined time, or None. `before` is the letter before the left one.
    join: Callable[[Value, Value, str, Anchor | None], Value | None]


def _day(value: Value, anchor: Anchor | None) -> Interval | None:
    found = _interval(value, anchor)
    return found if found and found.precision is Precision.DAY else None


def _interval(value: Value, anchor: Anchor | None) -> Interval | None:
    if isinstance(value, Named):
        return resolve(value, anchor)
    return value if isinstance(value, Interval) else None


def join_weekday(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в понедельник, 13 ноября»: the date knows better than the weekday."""
    weekday = isinstance(left, Interval) and left.precision is Precision.DAY
    return right if weekday and isinstance(right, Named) and right.day else None


def join_date_weekday(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«13 ноября, в понедельник», «сегодня, 14 ноября»."""
    return join_weekday(right, left, before, anchor)


def join_part_day(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«утром 5 мая», «вечером в среду»."""
    day = _day(right, anchor)
    if not isinstance(left, Part) or day is None:
        return None
    begin, end = left.hours
    return Interval(day.start + timedelta(hours=begin), day.start + timedelta(hours=end), Precision.PART_OF_DAY)


def join_day_part(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«вчера вечером», "Tuesday morning"."""
    return join_part_day(right, left, before, anchor)


def join_night_onto(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в ночь на 14 ноября»: the night that ends on that day."""
    day = _day(right, anchor)
    if not isinstance(left, Part) or day is None:
        return None
    return Interval(day.start + _NIGHT_BEGINS, day.start + _NIGHT_ENDS, Precision.PART_OF_DAY)


def join_day_clock(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«14 ноября в 19:30», «сегодня в 5 часов утра»."""
    day = _day(left, anchor)
    if not isinstance(right, Clock) or day is None:
        return None
    start = day.start + timedelta(hours=right.hour, minutes=right.minute or 0)
    if right.minute is None:
        return Interval(start, start + timedelta(hours=1), Precision.HOUR)
    return Interval(start, start + timedelta(minutes=1), Precision.MINUTE)


def join_clock_day(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в 19:30 14 ноября»."""
    return join_day_clock(right, left, before, anchor)


def join_edge(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в начале мая», «с начала 2017 года», «до конца следующей недели»."""
    period = _interval(right, anchor)
    if not isinstance(left, Edge) or period is None or period.precision in {Precision.DAY, Precision.PART_OF_DAY}:
        return None
    return cut_edge(left.kind, period, before, anchor)


def join_range(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«с 3 мая по 7 июня», «с марта по май 2018 года», "from Monday to Wednesday"."""
    if isinstance(left, Named) and isinstance(right, Named) and left.year is None and right.year is not None:
        left = replace(left, year=right.year - (left.month > right.month))
    first, last = _interval(left, anchor), _interval(right, anchor)
    if first is None or last is None or first.start >= last.start or first.precision != last.precision:
        return None
    return Interval(first.start, last.end, Precision.RANGE)


def join_opened_range(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """Join "between March and May": «и» makes a range only where a word before opens one."""
    return join_range(left, right, before, anchor) if before == "c" else None


def _joint(name: str, between: str, join: Callable[[Value, Value, str, Anchor | None], Value | None]) -> Joint:
    return Joint(name, re.compile(between), join)


#: The first that fits wins.
JOINTS = (
    _joint("with its weekday", r",?i?", join_weekday),
    _joint("with its weekday", r"[,(]?i?", join_date_weekday),
    _joint("part of", r"[ig]?", join_part_day),
    _joint("part of", r"i?", join_day_part),
    _joint("night onto", r"b", join_night_onto),
    _joint("with a time", r",?[ig]?", join_day_clock),
    _joint("with a time", r",?i?", join_clock_day),
    _joint("edge of", r"[ig]?", join_edge),
    _joint("range", r"[t-]", join_range),
    _joint("range", r"a", join_opened_range),
)


def join_pieces(pieces: Sequence[Piece], kinds: str, anchor: Anchor | None) -> list[Piece]:
    """Put neighbours together from left to right: «утром» + «в понедельник» + «13 ноября» become one time."""
    joined: list[Piece] = []
    for piece in pieces:
        joined.append(piece)
        while len(joined) > 1 and (both := _join(joined[-2], joined[-1], kinds, anchor)):
            joined[-2:] = [both]
    return joined


def _join(left: Piece, right: Piece, kinds: str, anchor: Anchor | None) -> Piece | None:
    between = kinds[left.after : right.first]
    before = kinds[left.first - 1 : left.first]
    for joint in JOINTS:
        value = joint.join(left.value, right.value, before, anchor) if joint.between.fullmatch(between) else None
        if value is not None:
            return Piece(left.first, right.after, f"{left.rule}, {right.rule}: {joint.name}", value)
    return None
