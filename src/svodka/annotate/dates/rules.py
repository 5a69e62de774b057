"""The visible list of date rules: each a pattern over the letters of `lexicon.KINDS` and a few lines that read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from svodka.annotate.dates.atoms import Atom
from svodka.annotate.dates.calendar import Anchor, Interval, Named, add_months, midnight, shift, unit_around
from svodka.records import Precision

#: The words of a match by the name of their group; a group that did not match is missing.
Words = Mapping[str, Atom]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day."""

    #: Hours from its midnight, end excluded.
    hours: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the clock."""

    #: 0 to 23.
    hour: int
    #: 0 to 59, or None for the whole hour.
    minute: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning, middle or end of the period that follows."""

    #: B, H or E.
    kind: str


Value = Interval | Named | Part | Clock | Edge


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to tell a time."""

    #: What it sees, as a reader would call it.
    name: str
    #: A regular expression over letters.
    pattern: re.Pattern[str]
    #: Gives the time, or None where the words tell none.
    read: Callable[[Words, Anchor | None], Value | None]
    #: The flag of a language that has it.
    needs: str = ""


#: «2018 года», «прошлого года».
_YEAR = r"(?:(?P<year>y)(?!:)Y?|(?P<which>[LTX])Y)"
#: ", 2018": only in English, where the month stands first.
_YEAR_AFTER_DAY = rf"(?:{_YEAR}|,(?P<year2>y)(?!:))"
_STEP = {"L": -1, "T": 0, "X": 1}


def _year(words: Words, anchor: Anchor | None) -> int | None:
    if "which" in words:
        return anchor.day.year + _STEP[words["which"].kind] if anchor else None
    year = words.get("year") or words.get("year2")
    return year.number if year else None


def _lost_year(words: Words, anchor: Anchor | None) -> bool:
    """Tell «9 ноября прошлого года» in an article without a date."""
    return "which" in words and anchor is None


def read_day_month(words: Words, anchor: Anchor | None) -> Value | None:
    """«9 ноября 2017 года», «девятого ноября», "November 9, 2017", «5 мая прошлого года»."""
    if _lost_year(words, anchor):
        return None
    year = _year(words, anchor)
    if midnight(year or 2000, words["month"].number, words["day"].number) is None:
        return None
    return Named(year=year, month=words["month"].number, day=words["day"].number)


def read_days_of_month(words: Words, anchor: Anchor | None) -> Value | None:
    """«с 3 по 7 мая», «3–7 мая», "May 3-7, 2018"; with «и» only two days in a row."""
    first, last = words["first"].number, words["last"].number
    if first >= last or ("and" in words and last - first != 1):
        return None
    point = read_day_month({**words, "day": words["last"]}, anchor)
    if not isinstance(point, Named) or midnight(point.year or 2000, point.month, first) is None:
        return None
    return Named(year=point.year, month=point.month, day=first, days=last - first + 1, precision=Precision.RANGE)


def read_month(words: Words, anchor: Anchor | None) -> Value | None:
    """«в ноябре», «ноябрь 2017 года», «в мае прошлого года»."""
    if _lost_year(words, anchor):
        return None
    return Named(year=_year(words, anchor), month=words["month"].number, precision=Precision.MONTH)


def read_last_month(words: Words, anchor: Anchor | None) -> Value | None:
    """«в прошлом ноябре», "last November", "next March": wholly before or after the month of publication."""
    if anchor is None:
        return None
    month, step = words["month"].number, _STEP[words["which"].kind]
    if step == 0:
        return Named(month=month, precision=Precision.MONTH, year=anchor.day.year)
    turned = month < anchor.day.month if step < 0 else month > anchor.day.month
    return Named(month=month, precision=Precision.MONTH, year=anchor.day.year + (0 if turned else step))


def read_season(words: Words, anchor: Anchor | None) -> Value | None:
    """«весной 2018 года», «зимой», "in the summer of 2016"."""
    if _lost_year(words, anchor):
        return None
    return Named(year=_year(words, anchor), month=words["season"].number, months=3, precision=Precision.SEASON)


def read_last_season(words: Words, anchor: Anchor | None) -> Value | None:
    """«прошлой весной», "last summer"."""
    if anchor is None:
        return None
    season, step = words["season"].number, _STEP[words["which"].kind]
    started = season % 12 <= anchor.day.month - 1
    over = season % 12 + 2 < anchor.day.month
    year = anchor.day.year + (0 if (over if step < 0 else started if step == 0 else not started) else step)
    return Named(year=year, month=season, months=3, precision=Precision.SEASON)


def read_year(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 2014 году», «2014 г.», "in 2014", «в прошлом году»."""
    year = _year(words, anchor)
    return None if year is None else Named(year=year, months=12, precision=Precision.YEAR)


def read_one_word_year(words: Words, anchor: Anchor | None) -> Value | None:
    """«торік», «цьогоріч»."""
    if anchor is None:
        return None
    return Named(year=anchor.day.year + words["shift"].number, months=12, precision=Precision.YEAR)


def read_years(words: Words, anchor: Anchor | None) -> Value | None:
    """«2014–2017 годы», «с 2014 по 2017 год»."""
    first, last = words["first"].number, words["last"].number
    return Named(year=first, months=12 * (last - first + 1), precision=Precision.RANGE) if first < last else None


def read_decade(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 1990-х годах», "in the 1990s"."""
    return Named(year=words["decade"].number, months=120, precision=Precision.RANGE)


def read_quarter(words: Words, anchor: Anchor | None) -> Value | None:
    """«в первом квартале 2017 года», "in the second quarter"."""
    count = words["count"].number
    if words["unit"].value != "quarter" or not 1 <= count <= 4 or _lost_year(words, anchor):
        return None
    return Named(year=_year(words, anchor), month=3 * count - 2, months=3, precision=Precision.RANGE)


def read_iso(words: Words, anchor: Anchor | None) -> Value | None:
    """«2017-11-14»."""
    return read_day_month(words, anchor)


def read_numeric(words: Words, anchor: Anchor | None) -> Value | None:
    """«14.11.2017», "14/11/2017"; a slash date that may be read in two ways is left alone."""
    month, day = words["month"].number, words["day"].number
    if not 1 <= month <= 12 or ("slash" in words and day <= 12 and month != day):
        return None
    return read_day_month(words, anchor)


def read_short_numeric(words: Words, anchor: Anchor | None) -> Value | None:
    """«14.11.17»: all three of two digits, or it may be a version or a paragraph."""
    if any(len(words[name].text) != 2 for name in ("day", "month", "short")) or not 1 <= words["month"].number <= 12:
        return None
    return (
        Named(year=2000 + words["short"].number, month=words["month"].number, day=words["day"].number)
        if midnight(2000 + words["short"].number, words["month"].number, words["day"].number)
        else None
    )


def read_weekday(words: Words, anchor: Anchor | None) -> Value | None:
    """«в понедельник», «в минувший вторник», "next Friday", "on Tuesday": news looks back."""
    if anchor is None:
        return None
    back = (anchor.day.weekday() - words["weekday"].number) % 7
    which = words["which"].kind if "which" in words else ""
    if which == "L":
        back = back or 7
    elif which == "X" or (anchor.ahead and not which and back):
        back -= 7
    elif which == "T":
        back = anchor.day.weekday() - words["weekday"].number
    return unit_around("day", anchor.day - timedelta(days=back))


def read_relative_day(words: Words, anchor: Anchor | None) -> Value | None:
    """«вчера», «накануне», «сегодня», "tomorrow"."""
    return None if anchor is None else unit_around("day", anchor.day + timedelta(days=words["day"].number))


def read_unit(words: Words, anchor: Anchor | None) -> Value | None:
    """«на прошлой неделе», «в этом месяце», "next week"; «в этот день» points at a day told elsewhere."""
    unit = str(words["unit"].value)
    if anchor is None or unit in {"day", "hour", "minute"}:
        return None
    return unit_around(unit, shift(unit, anchor.day, _STEP[words["which"].kind]))


def read_two_units(words: Words, anchor: Anchor | None) -> Value | None:
    """«в текущем и прошлом месяцах»."""
    unit = str(words["unit"].value)
    if anchor is None or unit in {"day", "hour", "minute"}:
        return None
    both = [unit_around(unit, shift(unit, anchor.day, _STEP[words[name].kind])) for name in ("which", "other")]
    return Interval(min(one.start for one in both), max(one.end for one in both), Precision.RANGE)


def read_recent(words: Words, anchor: Anchor | None) -> Value | None:
    """«за последние сутки», «за последние три дня», "over the past week": it ends with the publication."""
    if anchor is None:
        return None
    unit = str(words["unit"].value) if words["unit"].kind != "z" else "day"
    count = words["count"].number if "count" in words else 1
    return Interval(shift(unit, anchor.now, -count), anchor.now, Precision.RANGE) if count else None


def read_ago(words: Words, anchor: Anchor | None) -> Value | None:
    """«две недели назад», «год назад», "three days ago", «через три дня»: the calendar unit that holds the moment."""
    if anchor is None:
        return None
    unit = str(words["unit"].value) if words["unit"].kind != "z" else "day"
    count = words["count"].number if "count" in words else 1
    from_moment = anchor.now if unit in {"minute", "hour"} else anchor.day
    return unit_around(unit, shift(unit, from_moment, count if "after" in words else -count))


def read_some_ago(words: Words, anchor: Anchor | None) -> Value | None:
    """«2–3 дня назад», «два-три года назад»: from the farther to the nearer."""
    if anchor is None or words["count"].number >= words["more"].number:
        return None
    near, far = read_ago(words, anchor), read_ago({**words, "count": words["more"]}, anchor)
    if not isinstance(near, Interval) or not isinstance(far, Interval):
        return None
    return Interval(far.start, near.end, Precision.RANGE)


def read_edge_of_unit(words: Words, anchor: Anchor | None) -> Value | None:
    """«с начала года», «до конца месяца», «в начале недели»: of the unit that runs at publication."""
    unit = str(words["unit"].value)
    if anchor is None or unit in {"day", "hour", "minute"}:
        return None
    bound = words["bound"].kind if "bound" in words else ""
    return cut_edge(words["edge"].kind, unit_around(unit, anchor.day), bound, anchor)


def cut_edge(edge: str, period: Interval, bound: str, anchor: Anchor | None) -> Interval | None:
    """Give the first, middle or last third of a period; «с начала» runs to the publication, «до конца» from it."""
    if bound == "c" and edge == "B" and anchor and period.start < anchor.now:
        return Interval(period.start, anchor.now, Precision.RANGE)
    if bound == "t" and edge == "E" and anchor and anchor.now < period.end:
        return Interval(anchor.now, period.end, Precision.RANGE)
    first, second = _thirds(period)
    cuts = {"B": (period.start, first), "H": (first, second), "E": (second, period.end)}
    return Interval(*cuts[edge], Precision.RANGE)


def _thirds(period: Interval) -> tuple[datetime, datetime]:
    """Cut a year after its fourth and eighth month, anything else after whole days."""
    if period.precision is Precision.YEAR:
        return add_months(period.start, 4), add_months(period.start, 8)
    third = timedelta(days=(period.end - period.start).days / 3)
    day = timedelta(days=1)
    return period.start + third // day * day, period.start + 2 * third // day * day


def read_that_part(words: Words, anchor: Anchor | None) -> Value | None:
    """«этой ночью», «минувшей ночью», "this morning", "last night": the last such part that has begun."""
    if anchor is None or not isinstance(words["part"].value, tuple):
        return None
    begin, end = words["part"].value
    back = 1 if (words["which"].kind == "L" and begin >= 18) or anchor.day + timedelta(hours=begin) > anchor.wall else 0
    day = anchor.day - timedelta(days=back)
    return Interval(day + timedelta(hours=begin), day + timedelta(hours=end), Precision.PART_OF_DAY)


def read_part(words: Words, anchor: Anchor | None) -> Value | None:
    """«утром», «в ночь», "evening": a time only together with a day."""
    hours = words["part"].value
    return Part(hours) if isinstance(hours, tuple) else None


def read_clock(words: Words, anchor: Anchor | None) -> Value | None:
    """«19:30», «в 19.30»: a time only together with a day, for 2:1 is a score."""
    hour, minute = words["hour"], words["minute"]
    right = hour.number < 24 and minute.number < 60 and len(minute.text) == 2 and hour.end + 1 == minute.start
    return Clock(hour.number, minute.number) if right else None


def read_hour(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 5 часов утра», «в два часа дня», "at 5 p.m."."""
    if "unit" in words and words["unit"].value != "hour":
        return None
    hour = words["hour"].number + (_afternoon(words["half"]) if "half" in words and words["hour"].number < 12 else 0)
    return Clock(hour, None) if hour < 24 else None


def _afternoon(half: Atom) -> int:
    """Give the hours to add: 12 for «дня», «вечера», "p.m.", none for «утра», «ночи», "a.m."."""
    if isinstance(half.value, tuple):
        return 12 if half.value[0] >= 12 else 0
    return half.number if half.kind == "h" else 12


def read_edge(words: Words, anchor: Anchor | None) -> Value | None:
    """«в начале» before a month or a year: joined with it, else nothing."""
    return Edge(words["edge"].kind)


def _rule(name: str, pattern: str, read: Callable[[Words, Anchor | None], Value | None], needs: str = "") -> Rule:
    return Rule(name, re.compile(pattern), read, needs)


#: The first rule that reads something at a place wins; longer ones stand before those that they begin with.
RULES = (
    _rule("iso date", r"(?P<year>y)-(?P<month>n)-(?P<day>n)", read_iso),
    _rule("numeric date", r"(?P<day>n)(?:\.|(?P<slash>/))(?P<month>n)[./](?P<year>y)Y?", read_numeric),
    _rule("short numeric date", r"(?P<day>n)\.(?P<month>n)\.(?P<short>n)(?![.n])", read_short_numeric),
    _rule(
        "days of a month",
        rf"c?(?P<first>[no])(?:[t-]|(?P<and>a))(?P<last>[no])g?(?P<month>M){_YEAR}?",
        read_days_of_month,
    ),
    _rule("day and month", rf"(?P<day>[no])-?g?(?P<month>M)(?:\.?{_YEAR})?", read_day_month),
    _rule(
        "month and days",
        rf"(?P<month>M)(?P<first>[no])(?:[t-]|(?P<and>a))(?P<last>[no]){_YEAR_AFTER_DAY}?",
        read_days_of_month,
        "MONTH_FIRST",
    ),
    _rule(
        "month and day", rf"(?P<month>M)\.?(?P<day>[no])(?![:.]n|[nN]){_YEAR_AFTER_DAY}?", read_day_month, "MONTH_FIRST"
    ),
    _rule("quarter", rf"(?P<count>[no])(?P<unit>u)g?{_YEAR}?", read_quarter),
    _rule("month of a year", rf"(?P<month>M)g?{_YEAR}", read_month),
    _rule("which month", r"(?P<which>[LTX])(?P<month>M)", read_last_month),
    _rule("season of a year", rf"(?P<season>[Ss])g?{_YEAR}", read_season),
    _rule("which season", r"(?P<which>[LTX])(?P<season>[Ss])", read_last_season),
    _rule("season", r"(?P<season>S|(?<=i)s)", read_season),
    _rule("years", r"c?(?P<first>y)[t-](?P<last>y)Y", read_years),
    _rule("year", r"(?P<year>y)Y", read_year),
    _rule("which year", r"(?P<which>[LTX])Y", read_year),
    _rule("bare year", r"(?<=[ic])(?P<year>y)(?![-:/%]|[.,][nNy])", read_year, "BARE_YEAR"),
    _rule("last year in one word", r"(?P<shift>Q)", read_one_word_year),
    _rule("decade", r"(?P<decade>d)Y?", read_decade),
    _rule("which weekday", r"(?P<which>[LTX])(?P<weekday>W)", read_weekday),
    _rule("weekday after a preposition", r"(?<=[itcbP])(?P<weekday>W)", read_weekday),
    _rule("bare weekday", r"(?P<weekday>W)", read_weekday, "BARE_WEEKDAY"),
    _rule("yesterday, today", r"(?P<day>R)", read_relative_day),
    _rule("two units", r"(?P<which>[LTX])a(?P<other>[LTX])(?P<unit>[uvY])", read_two_units),
    _rule("the last units", r"f?[mL](?P<count>[nN])(?P<unit>[uvzY])", read_recent),
    _rule("the last day and night", r"f?[mL]?(?<=[fmL])(?P<unit>z)", read_recent),
    _rule("the past unit", r"f?m(?P<unit>u)", read_recent),
    _rule("which unit", r"[ib]?(?P<which>[LTX])(?P<unit>u)", read_unit),
    _rule("some units ago", r"(?P<count>n)-(?P<more>n)(?P<unit>[uvY])A", read_some_ago),
    _rule("units ago", r"(?P<count>[nN])(?P<unit>[uvzY])A", read_ago),
    _rule("a unit ago", r"(?<![VnN])(?P<unit>[uzY])A", read_ago),
    _rule("after units", r"(?P<after>F)(?P<count>[nN])(?P<unit>[uvzY])", read_ago),
    _rule("after a unit", r"(?P<after>F)(?P<unit>[uzY])", read_ago),
    _rule("edge of the unit", r"(?P<bound>[ct])?(?P<edge>[BEH])g?(?P<unit>[uY])", read_edge_of_unit),
    _rule("that part of the day", r"(?P<which>[LT])(?P<part>P)", read_that_part),
    _rule("edge", r"(?P<edge>[BEH])g?", read_edge),
    _rule("clock", r"(?P<hour>n)[:.](?P<minute>n)(?![:.,][nNy]|%)", read_clock),
    _rule("hour of the morning", r"(?P<hour>n)(?P<unit>[uv])?(?P<half>P|h\.?)", read_hour),
    _rule("hour of the day", r"(?P<hour>n)(?P<unit>[uv])(?P<half>u)", read_hour),
    _rule("hour", r"(?<=i)(?P<hour>n)(?P<unit>[uv])", read_hour),
    _rule("part of the day", r"(?P<part>P)", read_part),
    _rule("month", r"(?<=[ictBEHg])(?P<month>M)", read_month),
)
