"""The visible list of date rules: each a pattern over the letters of `lexicon.KINDS` and the reader of what it sees."""

from __future__ import annotations

import re
from collections.abc import Callable

from svodka.annotate.dates import hours, named, relative
from svodka.annotate.dates.calendar import Anchor
from svodka.annotate.dates.values import Rule, Value, Words

#: «2018 года», «прошлого года».
_YEAR = r"(?:(?P<year>y)(?!:)Y?|(?P<which>[LTX])Y)"
#: ", 2018": only in English, where the month stands first.
_YEAR_AFTER_DAY = rf"(?:{_YEAR}|,(?P<year2>y)(?!:))"
#: «3–7», «3 по 7», «3 и 4».
_TO = r"(?:[t-]|(?P<and>a))"
#: Before a year, a month or a weekday that has no word of its own.
_LED = r"(?:(?<=[ictwBEHD<])|(?<=[BEHD]g)|(?<=H-))"


def _rule(name: str, pattern: str, read: Callable[[Words, Anchor | None], Value | None], needs: str = "") -> Rule:
    return Rule(name, re.compile(pattern), read, needs)


#: The first rule that reads something at a place wins; longer ones stand before those that they begin with.
RULES = (
    _rule("iso date", r"(?P<year>y)-(?P<month>n)-(?P<day>n)", named.read_iso),
    _rule("numeric date", r"(?P<day>n)(?:\.|(?P<slash>/))(?P<month>n)[./](?P<year>y)Y?", named.read_numeric),
    _rule("short numeric date", r"(?P<day>n)\.(?P<month>n)\.(?P<short>n)(?![.n])", named.read_short_numeric),
    _rule(
        "night between two days",
        rf"[ib]?(?P<part>P)c[no]g?M?b(?P<last>[no])g?(?P<month>M){_YEAR}?",
        named.read_night,
    ),
    _rule(
        "days of a month",
        rf"c?(?P<first>[no]){_TO}(?P<last>[no])-?g?(?P<month>M){_YEAR}?",
        named.read_days_of_month,
    ),
    _rule(
        "day and month, year",
        r"(?P<day>[no])g?(?P<month>M),(?P<year>y)(?![:Yn])",
        named.read_day_month,
        "MONTH_FIRST",
    ),
    _rule("day and month, year", r"(?P<day>[no])(?P<month>M),(?P<year>y)(?=[,.)]|$)", named.read_day_month),
    _rule("day and month", rf"(?P<day>[no])-?g?(?P<month>M)(?:\.?{_YEAR})?", named.read_day_month),
    _rule(
        "one of several days",
        rf"(?P<day>[no])(?=(?:,[no]){{0,5}},?[ar][no]-?g?(?P<month>M){_YEAR}?)",
        named.read_day_month,
    ),
    _rule(
        "month and days",
        rf"(?P<month>M)(?P<first>[no]){_TO}(?P<last>[no]){_YEAR_AFTER_DAY}?",
        named.read_days_of_month,
        "MONTH_FIRST",
    ),
    _rule(
        "month and day",
        rf"(?P<month>M)\.?(?P<day>[no])(?![:.]n|[nN]){_YEAR_AFTER_DAY}?",
        named.read_day_month,
        "MONTH_FIRST",
    ),
    _rule("quarter", rf"(?P<count>[noq])(?P<unit>u)g?{_YEAR}?", named.read_quarter),
    _rule("first months of a year", r"(?P<count>[no])(?P<unit>[uv])(?P<year>y)Y", named.read_first_months),
    _rule("first months of a year", r"(?P<count>n)(?P<unit>v)g(?P<year>y)", named.read_first_months),
    _rule("Q3 of a year", rf"(?P<unit>u)(?P<count>n)g?{_YEAR}", named.read_quarter, "MONTH_FIRST"),
    _rule("months", rf"c?(?P<month>M)[t-](?P<last>M){_YEAR}?", named.read_months),
    _rule("month of a year", rf"(?P<month>M)g?{_YEAR}", named.read_month),
    _rule("which month", r"(?P<which>[LTX])(?P<month>M)", named.read_last_month),
    _rule("winter of two years", r"(?P<season>[Ss])g?(?P<first>y)[-/](?P<last>[ny])Y?", named.read_winter),
    _rule("season of a year", rf"(?P<season>[Ss])g?{_YEAR}", named.read_season),
    _rule("which season", r"(?P<which>[LTX])(?P<season>[Ss])", named.read_last_season),
    _rule("season", r"(?P<season>S|(?<=[iBEHD<])s)", named.read_season),
    _rule("years", r"c?(?P<first>y)[t-](?P<last>y)Y", named.read_years),
    _rule("two years", r"(?P<first>y)(?P<and>a)(?P<last>y)Y", named.read_years),
    _rule("one of several years", r"(?P<year>y)(?=(?:,y){0,5},?[ar]yY)", named.read_year),
    _rule("from year to year", r"c(?P<first>y)t(?P<last>y)(?![nNvu])", named.read_years),
    _rule("between years", r"w(?P<first>y)a(?P<last>y)Y?", named.read_years),
    _rule("in years", r"(?<=i)(?P<first>y)-(?P<last>y)(?![nN-])", named.read_years),
    _rule("years in brackets", r"(?<=\()(?P<first>y)-(?P<last>y)(?=\))", named.read_years),
    _rule("year", r"(?P<year>y)Y", named.read_year),
    _rule("year in brackets", r"(?<=\()(?P<year>y)(?=\))", named.read_lone_year),
    _rule("which year", r"(?P<which>[LTX])Y", named.read_year),
    _rule("bare year", rf"(?:{_LED}|(?<=iya))(?P<year>y)(?![-:/%]|[.,][nNy])", named.read_year, "BARE_YEAR"),
    _rule("year alone", rf"(?:{_LED}|(?<=[fb]))(?P<year>y)(?![-:/%]|[.,][nNy])", named.read_lone_year),
    _rule("last year in one word", r"(?P<shift>Q)", named.read_one_word_year),
    _rule("decade", r"(?P<decade>d)Y?", named.read_decade),
    _rule("centuries", r"(?P<count>[qo])[-a](?P<last>[qo])K", named.read_century),
    _rule("century", r"(?P<count>[qon])K", named.read_century),
    _rule("which century", r"(?P<which>[LT])K", named.read_which_century),
    _rule("which weekday", r"(?P<which>[LTX])(?P<weekday>[WI])", relative.read_weekday),
    _rule("weekday after a preposition", r"(?:(?<=[itcwbP<])|(?<=[WI][-a]))(?P<weekday>[WI])", relative.read_weekday),
    _rule("weekday of a date", r"(?P<weekday>[WI])(?=,?[no]-?g?M)", relative.read_weekday),
    _rule("weekday alone", r"(?P<weekday>I)", relative.read_weekday),
    _rule("bare weekday", r"(?P<weekday>W)", relative.read_weekday, "BARE_WEEKDAY"),
    _rule("which weekend", r"[ifb]?(?P<which>[LTX])k", relative.read_weekend),
    _rule("weekend", r"[ifb]k(?!a)", relative.read_weekend),
    _rule("the day before yesterday", r"u(?P<turn>[JG])(?P<day>R)", relative.read_relative_day),
    _rule("yesterday, today", r"(?P<day>R)", relative.read_relative_day),
    _rule("two units", r"(?P<which>[LTX])a(?P<other>[LTX])(?P<unit>[uvY])", relative.read_two_units),
    _rule("the last units", r"[if]?[mL](?P<count>[nNy])(?P<unit>[uvzY])", relative.read_recent),
    _rule("the last units", r"[if]?(?P<count>[nN])[mL](?P<unit>[uvzY])", relative.read_recent),
    _rule("the coming units", r"[if]?X(?P<count>[nN])(?P<unit>[uvzY])", relative.read_coming),
    _rule("the coming units", r"[if]?(?P<count>[nN])X(?P<unit>[uvzY])", relative.read_coming),
    _rule("the last day and night", r"f?[mL]?(?<=[fmL])(?P<unit>z)", relative.read_recent),
    _rule("over the past unit", r"f(?P<past>m)(?P<unit>[uY])(?!g?M)", relative.read_recent),
    _rule("the past unit", r"(?P<short>m)(?P<unit>[uY])(?!g?M)", relative.read_recent),
    _rule("earlier or later in the unit", r"(?P<side>[Apl])i?(?P<which>T)(?P<unit>[uY])", relative.read_side_of_unit),
    _rule("which unit", r"[ib]?(?P<which>[LTX])(?P<unit>u)(?!g?M)", relative.read_unit),
    _rule("some units ago", r"(?P<count>n)-(?P<more>n)(?P<unit>[uvY])A", relative.read_some_ago),
    _rule("units ago", r"(?P<count>[nN])(?P<unit>[uvzY])A", relative.read_ago),
    _rule("a unit ago", r"(?<![VnND])(?P<unit>[uzY])A", relative.read_ago),
    _rule("after units", r"(?P<after>F)(?P<count>[nN])(?P<unit>[uvzY])(?!G)", relative.read_ago),
    _rule("after a unit", r"(?P<after>F)(?P<unit>[uzY])(?!G)", relative.read_ago),
    _rule("in units", r"(?<=i)(?P<count>n)(?P<unit>[uvY])", relative.read_in_units, "MONTH_FIRST"),
    _rule("edge of the unit", r"(?P<bound>[ct])?(?P<edge>[BEH])g?(?P<unit>[uY])", relative.read_edge_of_unit),
    _rule("half of the unit", r"(?P<count>[noq])Dg?(?P<unit>[uY])", relative.read_half_of_unit),
    _rule("that part of the day", r"(?P<which>[LT])e?(?P<part>P)", hours.read_that_part),
    _rule("edge", r"(?P<edge>[BEH])g?", hours.read_edge),
    _rule("half", r"(?P<count>[noq])Dg?", hours.read_half),
    _rule("hours", r"c?(?P<hour>n):(?P<minute>n)[t-](?P<hour2>n):(?P<minute2>n)", hours.read_hours),
    _rule("hours", r"w(?P<hour>n):(?P<minute>n)a(?P<hour2>n):(?P<minute2>n)", hours.read_hours),
    _rule("hours by halves", r"c(?P<first>n)(?P<half>h)\.?t(?P<last>n)(?P<half2>h)\.?", hours.read_half_hours),
    _rule("whole hours", r"c(?P<first>n)t(?P<last>n)(?P<unit>[uv])", hours.read_whole_hours),
    _rule("clock", r"(?P<hour>n)[:.](?P<minute>n)(?:(?P<half>[hP])\.?)?(?![:.,][nNy]|%)", hours.read_clock),
    _rule("hour of the morning", r"(?P<hour>[no])(?P<unit>[uv])?(?P<half>P|h\.?)", hours.read_hour),
    _rule("hour in the morning", r"(?P<hour>n)i(?P<half>P)", hours.read_hour, "MONTH_FIRST"),
    _rule("hour of the day", r"(?P<hour>[no])(?P<unit>[uv])(?P<half>u)", hours.read_hour),
    _rule("hour and minute", r"(?P<hour>n)(?P<unit>[uv])(?P<minute>n)(?P<unit2>[uv])", hours.read_hour_minute),
    _rule("hour", r"(?<=i)(?P<hour>[no])(?P<unit>[uv])", hours.read_hour),
    _rule("noon", r"(?P<noon>C)", hours.read_noon),
    _rule("zone and its time", r"[tf]?(?P<zone>O)U", hours.read_zone),
    _rule("zone by its place", r"[tf](?P<zone>O)", hours.read_zone),
    _rule("zone", r"(?P<zone>Z)U?", hours.read_zone),
    _rule("part of the day", r"e?-?(?P<part>P)", hours.read_part),
    _rule("month", r"(?:(?<=[ictwBEHDgb<])|(?<=H-)|(?<=wMa))(?P<month>M)", named.read_month),
    _rule("over a month", r"(?<=f)(?P<month>M)", named.read_month, "OVER_MONTH"),
)
