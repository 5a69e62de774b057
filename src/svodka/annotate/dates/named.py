"""Readers of times that have a name in the calendar: days, months, seasons, quarters, years, decades, centuries."""

from __future__ import annotations

from datetime import timedelta

from svodka.annotate.dates.calendar import Anchor, Interval, Named, midnight, resolve
from svodka.annotate.dates.values import Value, Words
from svodka.records import Precision

#: Hours from its midnight, the evening before, when «в ночь на 14 ноября» begins and ends.
NIGHT = (timedelta(hours=-2), timedelta(hours=6))
STEP = {"L": -1, "T": 0, "X": 1}
#: «за девять месяцев 2017 года» counts from January.
_MOST_MONTHS = 11
#: Longer stretches of years are two numbers.
_MOST_YEARS = 300


def year_of(words: Words, anchor: Anchor | None) -> int | None:
    """Give the year that the text names, or that it counts from the publication: «прошлого года»."""
    if "which" in words:
        return anchor.day.year + STEP[words["which"].kind] if anchor else None
    year = words.get("year") or words.get("year2")
    return year.number if year else None


def lost_year(words: Words, anchor: Anchor | None) -> bool:
    """Tell «9 ноября прошлого года» in an article without a date, and «в ближайшие годы», which are no year."""
    return "which" in words and (anchor is None or words["which"].value == "plural")


def read_day_month(words: Words, anchor: Anchor | None) -> Value | None:
    """«9 ноября 2017 года», «девятого ноября», "November 9, 2017", «5 мая прошлого года»."""
    if lost_year(words, anchor):
        return None
    year = year_of(words, anchor)
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


def read_night(words: Words, anchor: Anchor | None) -> Value | None:
    """«в ночь с 5 на 6 мая»: the night that ends on the later day."""
    point = read_day_month({**words, "day": words["last"]}, anchor)
    day = resolve(point, anchor) if isinstance(point, Named) else None
    if day is None or not isinstance(words["part"].value, tuple):
        return None
    return Interval(day.start + NIGHT[0], day.start + NIGHT[1], Precision.PART_OF_DAY)


def read_month(words: Words, anchor: Anchor | None) -> Value | None:
    """«в ноябре», «ноябрь 2017 года», «в мае прошлого года»."""
    if lost_year(words, anchor):
        return None
    return Named(year=year_of(words, anchor), month=words["month"].number, precision=Precision.MONTH)


def read_months(words: Words, anchor: Anchor | None) -> Value | None:
    """«в январе–сентябре 2016 года», «с ноября по март»: the year is that of the last month."""
    first, last = words["month"].number, words["last"].number
    year = year_of(words, anchor)
    if lost_year(words, anchor) or first == last:
        return None
    start_year = None if year is None else year - (last < first)
    return Named(year=start_year, month=first, months=(last - first) % 12 + 1, precision=Precision.RANGE)


def read_first_months(words: Words, anchor: Anchor | None) -> Value | None:
    """«за девять месяцев 2017 года»: the first nine."""
    count = words["count"].number
    if words["unit"].value != "month" or not 1 <= count <= _MOST_MONTHS:
        return None
    return Named(year=words["year"].number, months=count, precision=Precision.RANGE)


def read_last_month(words: Words, anchor: Anchor | None) -> Value | None:
    """«в прошлом ноябре», "last November", "next March": wholly before or after the month of publication."""
    if anchor is None:
        return None
    month, step = words["month"].number, STEP[words["which"].kind]
    if step == 0:
        return Named(month=month, precision=Precision.MONTH, year=anchor.day.year)
    turned = month < anchor.day.month if step < 0 else month > anchor.day.month
    return Named(month=month, precision=Precision.MONTH, year=anchor.day.year + (0 if turned else step))


def read_season(words: Words, anchor: Anchor | None) -> Value | None:
    """«весной 2018 года», «зимой», "in the summer of 2016"."""
    if lost_year(words, anchor):
        return None
    return Named(year=year_of(words, anchor), month=words["season"].number, months=3, precision=Precision.SEASON)


def read_last_season(words: Words, anchor: Anchor | None) -> Value | None:
    """«прошлой весной», "last summer", «этой зимой», «наступної зими»."""
    if anchor is None:
        return None
    season, step = words["season"].number, STEP[words["which"].kind]
    started = season % 12 <= anchor.day.month - 1
    over = season % 12 + 2 < anchor.day.month
    wrapped = season == anchor.day.month == 12 and step >= 0  # in December the winter that runs is the next year's
    year = anchor.day.year + (0 if (over if step < 0 else started if step == 0 else not started) else step) + wrapped
    return Named(year=year, month=season, months=3, precision=Precision.SEASON)


def read_winter(words: Words, anchor: Anchor | None) -> Value | None:
    """«зимой 2015/16», "the winter of 2015-2016"."""
    first, last = words["first"].number, words["last"].number
    if words["season"].number != 12 or last % 100 != (first + 1) % 100:
        return None
    return Named(year=first + 1, month=12, months=3, precision=Precision.SEASON)


def read_year(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 2014 году», «2014 г.», "in 2014", «в прошлом году»."""
    year = None if lost_year(words, anchor) else year_of(words, anchor)
    return None if year is None else Named(year=year, months=12, precision=Precision.YEAR)


def read_lone_year(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 2014-м», «в 2014 началась война»: no noun follows that it could count."""
    return read_year(words, anchor) if words["year"].alone else None


def read_one_word_year(words: Words, anchor: Anchor | None) -> Value | None:
    """«торік», «цьогоріч», «позаторік»."""
    if anchor is None:
        return None
    return Named(year=anchor.day.year + words["shift"].number, months=12, precision=Precision.YEAR)


def read_years(words: Words, anchor: Anchor | None) -> Value | None:
    """«2014–2017 годы», «с 2014 по 2017 год»; with «и» only two years in a row, unless "between" opens them."""
    first, last = words["first"].number, words["last"].number
    if not 0 < last - first < _MOST_YEARS or ("and" in words and last - first != 1):
        return None
    return Named(year=first, months=12 * (last - first + 1), precision=Precision.RANGE)


def read_decade(words: Words, anchor: Anchor | None) -> Value | None:
    """«в 1990-х годах», «в 90-х», "in the 1990s"."""
    return Named(year=words["decade"].number, months=120, precision=Precision.RANGE)


def read_century(words: Words, anchor: Anchor | None) -> Value | None:
    """«в XIX веке», "in the 19th century": its first year ends in 01."""
    first, last = words["count"].number, words.get("last", words["count"]).number
    if not 1 <= first <= last <= 21:
        return None
    return Named(year=100 * (first - 1) + 1, months=1200 * (last - first + 1), precision=Precision.RANGE)


def read_which_century(words: Words, anchor: Anchor | None) -> Value | None:
    """«в прошлом веке», "this century"."""
    if anchor is None:
        return None
    first = (anchor.day.year - 1) // 100 * 100 + 1 + 100 * STEP[words["which"].kind]
    return Named(year=first, months=1200, precision=Precision.RANGE)


def read_quarter(words: Words, anchor: Anchor | None) -> Value | None:
    """«в первом квартале 2017 года», «в первом полугодии», "in the second quarter"."""
    count, months = words["count"].number, {"quarter": 3, "half": 6}.get(str(words["unit"].value), 0)
    if not months or not 1 <= count <= 12 // months or lost_year(words, anchor):
        return None
    month = months * (count - 1) + 1
    return Named(year=year_of(words, anchor), month=month, months=months, precision=Precision.RANGE)


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
