"""Readers of parts of a day, times of the clock and their zones: most are a time only together with a day."""

from __future__ import annotations

from datetime import timedelta

from svodka.annotate.dates.atoms import Atom
from svodka.annotate.dates.calendar import WALL, Anchor, Interval
from svodka.annotate.dates.values import Clock, Edge, Hours, Part, Value, Words, Zone
from svodka.annotate.dates.zones import ahead_of_utc
from svodka.records import Precision


def read_that_part(words: Words, anchor: Anchor | None) -> Value | None:
    """«этой ночью», «минувшей ночью», "this morning", "last night": the last such part that has begun.

    «Этой ночью ударит мороз» is the night to come.
    """
    if anchor is None or not isinstance(words["part"].value, tuple):
        return None
    begin, end = words["part"].value
    back = 1 if (words["which"].kind == "L" and begin >= 18) or anchor.day + timedelta(hours=begin) > anchor.wall else 0
    coming = words["which"].kind == "T" and anchor.leans_ahead and anchor.day + timedelta(hours=end) <= anchor.wall
    day = anchor.day - timedelta(days=back - coming)
    return Interval(day + timedelta(hours=begin), day + timedelta(hours=end), Precision.PART_OF_DAY)


def read_part(words: Words, anchor: Anchor | None) -> Value | None:
    """«утром», «рано утром», «в ночь», "evening": a time only together with a day."""
    hours = words["part"].value
    return Part(hours) if isinstance(hours, tuple) else None


def read_clock(words: Words, anchor: Anchor | None) -> Value | None:
    """«19:30», «в 19.30», "10:30 a.m.": a time only together with a day or a zone, for 2:1 is a score."""
    return _clock(words["hour"], words["minute"], words.get("half"))


def read_hours(words: Words, anchor: Anchor | None) -> Value | None:
    """«с 9:00 до 17:00»: a time only together with a day."""
    first, last = _clock(words["hour"], words["minute"], None), _clock(words["hour2"], words["minute2"], None)
    if first is None or last is None or (first.hour, first.minute) >= (last.hour, last.minute):
        return None
    return Hours(first, last)


def read_whole_hours(words: Words, anchor: Anchor | None) -> Value | None:
    """«с 10 до 12 часов»: a time only together with a day."""
    first, last = words["first"].number, words["last"].number
    right = words["unit"].value == "hour" and first < last < 24
    return Hours(Clock(first, None), Clock(last, None)) if right else None


def read_half_hours(words: Words, anchor: Anchor | None) -> Value | None:
    """Read "from 10 a.m. to 2 p.m."."""
    first, last = _in_half(words["first"].number, words["half"]), _in_half(words["last"].number, words["half2"])
    return Hours(Clock(first, None), Clock(last, None)) if first < last < 24 else None


def _clock(hour: Atom, minute: Atom, half: Atom | None) -> Clock | None:
    right = hour.number < 24 and minute.number < 60 and len(minute.text) == 2 and hour.end + 1 == minute.start
    return Clock(_in_half(hour.number, half), minute.number) if right else None


def read_hour(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 5 часов утра», «в два часа дня», "at 5 p.m."."""
    if "unit" in words and words["unit"].value != "hour":
        return None
    hour = _in_half(words["hour"].number, words.get("half"))
    return Clock(hour, None) if hour < 24 else None


def read_hour_minute(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 16 часов 25 минут»."""
    hour, minute = words["hour"].number, words["minute"].number
    units = (words["unit"].value, words["unit2"].value)
    return Clock(hour, minute) if units == ("hour", "minute") and hour < 24 and minute < 60 else None


def read_noon(words: Words, anchor: Anchor | None) -> Value | None:
    """«в полдень», «опівдні», "at noon": the hour that it begins."""
    return Clock(words["noon"].number, None)


def _in_half(hour: int, half: Atom | None) -> int:
    """Add 12 for «дня», «вечера», "p.m.", nothing for «утра», «ночи»; 12 at night is 0."""
    if half is None or hour > 12:
        return hour
    return hour % 12 + (12 if _is_late(half) else 0)


def _is_late(half: Atom) -> bool:
    if isinstance(half.value, tuple):
        return int(half.value[0]) >= 12
    return half.number > 0 if half.kind == "h" else True


def read_zone(words: Words, anchor: Anchor | None) -> Value | None:
    """«по московскому времени», «за Києвом», "GMT": a time only after one of the clock."""
    return Zone(str(words["zone"].value))


def read_edge(words: Words, anchor: Anchor | None) -> Value | None:
    """«в начале» before a month or a year: joined with it, else nothing."""
    return Edge(words["edge"].kind)


def read_half(words: Words, anchor: Anchor | None) -> Value | None:
    """«в первой половине» before a month or a year: joined with it, else nothing."""
    return Edge(str(words["count"].number)) if words["count"].number in {1, 2} else None


def on_day(clock: Clock, day: Interval) -> Interval:
    """Put a time of the clock on a day, as the clock shows it."""
    start = day.start + timedelta(hours=clock.hour, minutes=clock.minute or 0)
    zone = clock.zone or WALL
    if clock.minute is None:
        return Interval(start, start + timedelta(hours=1), Precision.HOUR, zone)
    return Interval(start, start + timedelta(minutes=1), Precision.MINUTE, zone)


def last_time(clock: Clock, anchor: Anchor) -> Interval:
    """Give the last time before publication when the clock of a zone showed this, or the next one to come."""
    there = anchor.now + ahead_of_utc(clock.zone, anchor.now)
    midnight = there.replace(hour=0, minute=0, second=0, microsecond=0)
    found = on_day(clock, Interval(midnight, midnight + timedelta(days=1), Precision.DAY))
    back = timedelta(days=found.start > there and not (anchor.ahead or anchor.near))
    return Interval(found.start - back, found.end - back, found.precision, found.zone)


def in_utc(interval: Interval, anchor: Anchor | None) -> Interval:
    """Turn times that a clock shows into UTC; days and longer periods stay as the calendar has them."""
    if not interval.zone:
        return interval
    if interval.zone == WALL:
        ahead = anchor.wall - anchor.now if anchor else timedelta()
    else:
        ahead = ahead_of_utc(interval.zone, interval.start)
    return Interval(interval.start - ahead, interval.end - ahead, interval.precision)
