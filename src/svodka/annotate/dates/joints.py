"""Neighbouring times put together: a part and its day, the beginning of a month, two ends of a range."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from svodka.annotate.dates.calendar import WALL, Anchor, Interval, Named
from svodka.annotate.dates.hours import on_day
from svodka.annotate.dates.named import NIGHT
from svodka.annotate.dates.ranges import interval_of, join_opened_range, join_range
from svodka.annotate.dates.relative import cut_edge
from svodka.annotate.dates.values import Clock, Edge, Hours, Part, Value, Zone
from svodka.records import Precision

_NO_PERIOD = {Precision.DAY, Precision.PART_OF_DAY, Precision.HOUR, Precision.MINUTE}


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
    #: The publication, and whether the clause looks ahead.
    anchor: Anchor | None = None


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
    found = interval_of(value, anchor)
    return found if found and found.precision is Precision.DAY else None


def join_weekday(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в понедельник, 13 ноября»: the date knows better than the weekday."""
    weekday = isinstance(left, Interval) and left.precision is Precision.DAY
    return right if weekday and isinstance(right, Named) and right.day else None


def join_date_weekday(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«13 ноября, в понедельник», «сегодня, 14 ноября»."""
    return join_weekday(right, left, before, anchor)


def join_same_day(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«сегодня, во вторник»."""
    same = isinstance(left, Interval) and left == right and left.precision is Precision.DAY
    return left if same else None


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
    return Interval(day.start + NIGHT[0], day.start + NIGHT[1], Precision.PART_OF_DAY)


def join_day_clock(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«14 ноября в 19:30», «сегодня в 5 часов утра», «8 июля с 9:00 до 17:00»."""
    day = _day(left, anchor)
    if day is None:
        return None
    if isinstance(right, Hours):
        first, last = on_day(right.first, day), on_day(right.last, day)
        return Interval(first.start, last.start, Precision.RANGE, WALL)
    return on_day(right, day) if isinstance(right, Clock) else None


def join_clock_day(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в 19:30 14 ноября»."""
    return join_day_clock(right, left, before, anchor)


def join_zone(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в 10:30 по московскому времени», «минувшей ночью по Киеву»."""
    if not isinstance(right, Zone):
        return None
    if isinstance(left, Clock):
        return replace(left, zone=right.name)
    shown = isinstance(left, Interval) and (left.zone or left.precision is Precision.PART_OF_DAY)
    return replace(left, zone=right.name) if shown and isinstance(left, Interval) else None


def join_edge(left: Value, right: Value, before: str, anchor: Anchor | None) -> Value | None:
    """«в начале мая», «с начала 2017 года», «до конца следующей недели», «в первой половине октября»."""
    period = interval_of(right, anchor)
    if not isinstance(left, Edge) or period is None or period.precision in _NO_PERIOD:
        return None
    return cut_edge(left.kind, period, before, anchor)


def _joint(name: str, between: str, join: Callable[[Value, Value, str, Anchor | None], Value | None]) -> Joint:
    return Joint(name, re.compile(between), join)


#: The dates come first, then what stands beside a date, then ranges of both; in each row the first that fits wins.
JOINTS = (
    (
        _joint("with its weekday", r",?i?", join_weekday),
        _joint("with its weekday", r"[,(]?i?", join_date_weekday),
        _joint("with its weekday", r",i?", join_same_day),
    ),
    (
        _joint("in its zone", r"\(?", join_zone),
        _joint("part of", r"[ig]?", join_part_day),
        _joint("part of", r",?i?", join_day_part),
        _joint("night onto", r"b", join_night_onto),
        _joint("with a time", r",?[ig]?", join_day_clock),
        _joint("with a time", r",?i?", join_clock_day),
        _joint("edge of", r"[ig-]?", join_edge),
    ),
    (
        _joint("range", r"[t-]", join_range),
        _joint("range", r"a", join_opened_range),
    ),
)


def join_pieces(pieces: Sequence[Piece], kinds: str) -> list[Piece]:
    """Put neighbours together from left to right: «утром» + «в понедельник» + «13 ноября» become one time."""
    joined = list(pieces)
    for row in JOINTS:
        joined = _join_row(joined, kinds, row)
    return joined


def _join_row(pieces: Sequence[Piece], kinds: str, row: Sequence[Joint]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in pieces:
        joined.append(piece)
        while len(joined) > 1 and (both := _join(joined[-2], joined[-1], kinds, row)):
            joined[-2:] = [both]
    return joined


def _join(left: Piece, right: Piece, kinds: str, row: Sequence[Joint]) -> Piece | None:
    between = kinds[left.after : right.first]
    before = kinds[left.first - 1 : left.first]
    for joint in row:
        fits = joint.between.fullmatch(between)
        value = joint.join(left.value, right.value, before, left.anchor) if fits else None
        if value is not None:
            closed = between.endswith("(") and kinds[right.after : right.after + 1] == ")"
            return Piece(left.first, right.after + closed, f"{left.rule}, {right.rule}: {joint.name}", value, left.anchor)
    return None
