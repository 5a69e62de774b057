"""Readers of times that count from the publication: weekdays, yesterday, last week, three days ago, since the start."""

from __future__ import annotations

from datetime import datetime, timedelta

from svodka.annotate.dates.atoms import Atom
from svodka.annotate.dates.calendar import Anchor, Interval, add_months, shift, unit_around
from svodka.annotate.dates.named import STEP
from svodka.annotate.dates.values import Value, Words
from svodka.records import Precision

#: «в этот день» points at a day told elsewhere.
_TOO_SHORT = {"day", "hour", "minute"}


def _unit(words: Words) -> str:
    return str(words["unit"].value) if words["unit"].kind != "z" else "day"


def _several(atom: Atom) -> bool:
    """Tell «в прошлые недели», which are no week that one could name."""
    return atom.value == "plural"


def read_weekday(words: Words, anchor: Anchor | None) -> Value | None:
    """«в понедельник», «в минувший вторник», "next Friday", "on Tuesday": news looks back."""
    if anchor is None:
        return None
    back = (anchor.day.weekday() - words["weekday"].number) % 7
    which = words["which"].kind if "which" in words else ""
    if which == "L":
        back = back or 7
    elif which == "X" or (anchor.leans_ahead and not which and back):
        back -= 7
    elif which == "T":
        back = anchor.day.weekday() - words["weekday"].number
    return unit_around("day", anchor.day - timedelta(days=back))


def read_weekend(words: Words, anchor: Anchor | None) -> Value | None:
    """«в прошлые выходные», "this weekend": Saturday and Sunday; the one that runs is not the last one."""
    if anchor is None:
        return None
    which = words["which"].kind if "which" in words else ""
    saturday = anchor.day - timedelta(days=(anchor.day.weekday() - 5) % 7)
    runs = anchor.day.weekday() >= 5
    if which == "L":
        saturday -= timedelta(weeks=runs)
    elif which == "X" or (not runs and (which == "T" or anchor.leans_ahead)):
        saturday += timedelta(weeks=1)
    return Interval(saturday, saturday + timedelta(days=2), Precision.RANGE)


def read_relative_day(words: Words, anchor: Anchor | None) -> Value | None:
    """«вчера», «накануне», «сегодня», "tomorrow", "the day before yesterday"."""
    if anchor is None:
        return None
    days = words["day"].number
    if "turn" in words:
        step = -1 if words["turn"].kind == "J" else 1
        return unit_around("day", anchor.day + timedelta(days=days + step)) if days == step else None
    return unit_around("day", anchor.day + timedelta(days=days))


def read_unit(words: Words, anchor: Anchor | None) -> Value | None:
    """«на прошлой неделе», «в этом месяце», "next week"; «в этот день» points at a day told elsewhere."""
    unit = _unit(words)
    if anchor is None or unit in _TOO_SHORT or _several(words["which"]):
        return None
    return unit_around(unit, shift(unit, anchor.day, STEP[words["which"].kind]))


def read_two_units(words: Words, anchor: Anchor | None) -> Value | None:
    """«в текущем и прошлом месяцах»."""
    unit = _unit(words)
    if anchor is None or unit in _TOO_SHORT:
        return None
    both = [unit_around(unit, shift(unit, anchor.day, STEP[words[name].kind])) for name in ("which", "other")]
    return Interval(min(one.start for one in both), max(one.end for one in both), Precision.RANGE)


def read_recent(words: Words, anchor: Anchor | None) -> Value | None:
    """«за последние сутки», «за последние три дня», "over the past week": it ends with the publication."""
    if anchor is None or ("short" in words and _unit(words) in _TOO_SHORT):
        return None
    if any(name in words and _several(words[name]) for name in ("short", "past")):
        return None
    count = words["count"].number if "count" in words else 1
    return Interval(shift(_unit(words), anchor.now, -count), anchor.now, Precision.RANGE) if count else None


def read_coming(words: Words, anchor: Anchor | None) -> Value | None:
    """«в ближайшие три месяца», "over the next three years": it begins with the publication."""
    if anchor is None or not words["count"].number:
        return None
    return Interval(anchor.now, shift(_unit(words), anchor.now, words["count"].number), Precision.RANGE)


def read_ago(words: Words, anchor: Anchor | None) -> Value | None:
    """«две недели назад», «год назад», "three days ago", «через три дня»: the calendar unit that holds the moment.

    «Через три дня он вернулся» counts from something else.
    """
    if anchor is None or ("after" in words and anchor.past):
        return None
    count = words["count"].number if "count" in words else 1
    from_moment = anchor.now if _unit(words) in {"minute", "hour"} else anchor.day
    return unit_around(_unit(words), shift(_unit(words), from_moment, count if "after" in words else -count))


def read_in_units(words: Words, anchor: Anchor | None) -> Value | None:
    """Read "in two weeks" where the clause speaks of the future; else it tells how long something took."""
    return read_ago({**words, "after": words["unit"]}, anchor) if anchor and anchor.ahead else None


def read_some_ago(words: Words, anchor: Anchor | None) -> Value | None:
    """«2–3 дня назад», «два-три года назад»: from the farther to the nearer."""
    if anchor is None or words["count"].number >= words["more"].number:
        return None
    near, far = read_ago(words, anchor), read_ago({**words, "count": words["more"]}, anchor)
    if not isinstance(near, Interval) or not isinstance(far, Interval):
        return None
    return Interval(far.start, near.end, Precision.RANGE)


def read_side_of_unit(words: Words, anchor: Anchor | None) -> Value | None:
    """Read "earlier this month", «ранее в этом году», "later this year": to the publication or from it."""
    period = read_unit(words, anchor)
    if anchor is None or not isinstance(period, Interval) or not period.start < anchor.now < period.end:
        return None
    later = words["side"].kind == "l"
    return Interval(anchor.now if later else period.start, period.end if later else anchor.now, Precision.RANGE)


def read_edge_of_unit(words: Words, anchor: Anchor | None) -> Value | None:
    """«с начала года», «до конца месяца», «в начале недели»: of the unit that runs at publication."""
    unit = _unit(words)
    if anchor is None or unit in _TOO_SHORT:
        return None
    bound = words["bound"].kind if "bound" in words else ""
    return cut_edge(words["edge"].kind, unit_around(unit, anchor.day), bound, anchor)


def read_half_of_unit(words: Words, anchor: Anchor | None) -> Value | None:
    """«в первой половине года»: of the unit that runs at publication."""
    unit, count = _unit(words), words["count"].number
    if anchor is None or unit in _TOO_SHORT or count not in {1, 2}:
        return None
    return cut_edge(str(count), unit_around(unit, anchor.day), "", anchor)


def cut_edge(edge: str, period: Interval, bound: str, anchor: Anchor | None) -> Interval | None:
    """Give the first, middle or last third of a period, or one of its halves.

    «С начала», «с конца» run to the publication, «до конца» from it.
    """
    if bound == "t" and edge == "E" and anchor and anchor.now < period.end:
        return Interval(anchor.now, period.end, Precision.RANGE)
    first, second = _thirds(period)
    half = _half(period)
    cuts = {"B": (period.start, first), "H": (first, second), "E": (second, period.end),
            "1": (period.start, half), "2": (half, period.end)}
    start, end = cuts[edge]
    since = bound == "c" and anchor is not None and start < anchor.now
    return Interval(start, anchor.now if since and anchor else end, Precision.RANGE)


def _months(period: Interval) -> int:
    """Count the months of a period that begins with one; 0 for weeks and the like."""
    months = 12 * (period.end.year - period.start.year) + period.end.month - period.start.month
    return months if period.start.day == period.end.day == 1 else 0


def _thirds(period: Interval) -> tuple[datetime, datetime]:
    """Cut a decade after its third and seventh year, a year or a season after whole months, the rest after whole days."""
    months = _months(period)
    if months > 12:
        first, second = (round(part * months / 36) * 12 for part in (1, 2))
        return add_months(period.start, first), add_months(period.start, second)
    if months >= 3:
        return add_months(period.start, months // 3), add_months(period.start, 2 * months // 3)
    third, day = timedelta(days=(period.end - period.start).days / 3), timedelta(days=1)
    return period.start + third // day * day, period.start + 2 * third // day * day


def _half(period: Interval) -> datetime:
    """Cut a month after its fifteenth, a longer period after whole months, the rest after whole days."""
    months = _months(period)
    if months > 1:
        return add_months(period.start, months // 2)
    return period.start + timedelta(days=15 if months else (period.end - period.start).days // 2)
