"""English words of time. A capital in the table is a capital in the text: "May" is a month, "may" is none."""

from __future__ import annotations

#: January to December.
MONTHS = (
    "January Jan",
    "February Feb",
    "March Mar",
    "April Apr",
    "May",
    "June Jun",
    "July Jul",
    "August Aug",
    "September Sept Sep",
    "October Oct",
    "November Nov",
    "December Dec",
)
#: Monday to Sunday.
WEEKDAYS = ("Monday Mon", "Tuesday Tue Tues", "Wednesday Wed", "Thursday Thu Thurs", "Friday Fri", "Saturday", "Sunday")
#: "He said Tuesday" needs no preposition.
BARE_WEEKDAY = True
#: Days from the day of publication.
DAYS = {-1: "yesterday", 0: "today", 1: "tomorrow"}
#: Years from the year of publication, in one word.
YEARS: dict[int, str] = {}
#: Hours from midnight, end excluded; past 24 is the next day.
PARTS = {(6, 12): "morning", (12, 18): "afternoon", (18, 24): "evening", (20, 30): "night", (0, 6): "overnight"}
#: Words after an hour that say which half of the day it is in: hours to add to those below 12.
HALVES = {0: "am a.m", 12: "pm p.m"}
#: Season by its first month; "fall" is left out, for markets fall too.
SEASONS: dict[int, str] = {}
SEASON_NOUNS = {12: "winter", 3: "spring", 6: "summer", 9: "autumn"}
#: Units in the singular, then in the plural.
UNITS = {
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter Q",
    "half": "H",
    "year": "year",
}
UNITS_PLURAL = {
    "minute": "minutes",
    "hour": "hours",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
}
#: Once round the clock has no word in English.
ROUND_THE_CLOCK = ""
#: No word for year follows a number.
YEAR_MARKS = ""
#: The one before, this one, the next one.
LAST = "last previous"
THIS = "this current"
NEXT = "next coming upcoming"
#: "the past hour" ends now.
RECENT = "past"
#: So vague a number that no time is read.
VAGUE_COUNTS = "several few couple many"
#: After a number of units.
AGO = "ago"
#: "In two weeks" and "in a week" are left to a later rule: "in" is a place in time as well.
AFTER = ""
#: Which begin a place in time, a start, an end, a duration, a night.
IN = "in on at during"
SINCE = "from since"
UNTIL = "to until till through by"
TOWARDS = ""
OVER = "over for within"
ONTO = "into"
AND = "and"
OR = "or"
OF = "of"
#: Parts of a period.
BEGINNING = "beginning start early"
END = "end late"
MIDDLE = "middle mid"
#: Words that stand in the way of no rule.
SKIPPED = "the a an around about"
#: Of these, the articles, which belong to the words that they stand before.
ARTICLES = "the a an"
#: Endings that make a number an ordinal: "9th".
ORDINAL_ENDINGS = "st nd rd th s"
#: First to thirty-first, as far as they are one word.
ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    11: "eleventh",
    12: "twelfth",
    13: "thirteenth",
    14: "fourteenth",
    15: "fifteenth",
    16: "sixteenth",
    17: "seventeenth",
    18: "eighteenth",
    19: "nineteenth",
    20: "twentieth",
    30: "thirtieth",
}
#: Words that put a date without a year into the future.
FUTURE = "will scheduled planned due expected plans"
#: "November 9".
MONTH_FIRST = True
#: "In 2014".
BARE_YEAR = True
#: English adjectives have no plural.
PLURAL = ""
#: BARE_WEEKDAY holds for all.
WEEKDAYS_ALONE = ""
WEEKEND = "weekend"
#: "In the 19th century".
CENTURY = "century centuries"
#: "In the first half of 2016".
HALF = "half"
#: "Early" and "late" are the beginning and the end of a period.
EARLY_OR_LATE = ""
#: The hour of noon; midnight belongs to two days.
NOON = {12: "noon midday"}
#: Time zones by their marks, and by the places they are called after: "Kyiv time".
ZONES = {"utc": "GMT UTC", "berlin": "CET", "moscow": "MSK", "washington": "EST EDT ET"}
ZONE_PLACES = {
    "moscow": "Moscow",
    "kyiv": "Kyiv Kiev",
    "utc": "Greenwich",
    "london": "London UK",
    "berlin": "Berlin Paris",
    "washington": "Washington Eastern",
    "local": "local",
}
ZONE_TIME = "time"
#: "The day before yesterday", "the day after tomorrow".
BEFORE = "before"
BEHIND = "after"
#: "Earlier this year"; "a year earlier" counts from something else.
EARLIER = "earlier"
LATER = "later"
#: "Between March and May".
BETWEEN = "between"
#: "The eve of the vote" has no word of the list.
EVES = ""
#: English verbs are told by the words below alone.
PRESENT = ""
#: How a past verb ends, and past words besides.
PAST_ENDINGS = ""
PAST = (
    "said told announced reported met held began left went came made was were had did took gave became killed "
    "launched warned called urged accused rejected agreed demanded offered resigned signed visited opened closed"
)
#: English says so in other words.
AS_OF = ""
#: «за октябрь» is the whole month; "for May" may be a person.
OVER_MONTH = False
