"""The words of time of one language, each with one letter for what it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from svodka.languages import part

#: What a letter stands for. The rules are patterns over these letters, the same for every language.
KINDS = {
    "n": "number up to 99",
    "y": "number that may be a year",
    "N": "other number",
    "o": "ordinal",
    "d": "decade (1990-х)",
    "M": "month",
    "W": "weekday",
    "I": "weekday that needs no preposition",
    "k": "weekend",
    "R": "yesterday, today",
    "Q": "last year (one word)",
    "P": "part of the day",
    "e": "early or late, before a part of the day",
    "C": "noon",
    "Z": "time zone (GMT)",
    "O": "place that gives a zone its name (Moscow)",
    "U": "word for time, after a zone",
    "S": "in spring (one word)",
    "s": "spring",
    "u": "unit, singular",
    "v": "unit, plural",
    "z": "once round the clock",
    "Y": "word for year",
    "K": "word for century",
    "q": "Roman number",
    "D": "half",
    "L": "last",
    "T": "this",
    "X": "next",
    "m": "the past ...",
    "A": "ago",
    "F": "after",
    "J": "before (yesterday)",
    "G": "after (tomorrow)",
    "p": "earlier (this year)",
    "l": "later (this year)",
    "h": "a.m. or p.m.",
    "i": "in",
    "c": "since",
    "w": "between",
    "t": "until",
    "<": "by, towards",
    "f": "over",
    "b": "onto",
    "j": "as of, before onto",
    "a": "and",
    "r": "or",
    "g": "of",
    "V": "several",
    "B": "beginning",
    "E": "end",
    "H": "middle",
    "#": "number sign",
    "x": "anything else",
}


#: Words that have no value of their own: their letter, and where a language lists them; a later one wins.
_PLAIN = (
    ("V", "VAGUE_COUNTS"),
    ("L", "LAST"),
    ("T", "THIS"),
    ("X", "NEXT"),
    ("m", "RECENT"),
    ("A", "AGO"),
    ("F", "AFTER"),
    ("f", "OVER"),
    ("b", "ONTO"),
    ("a", "AND"),
    ("r", "OR"),
    ("g", "OF"),
    ("B", "BEGINNING"),
    ("E", "END"),
    ("H", "MIDDLE"),
    ("c", "SINCE"),
    ("t", "UNTIL"),
    ("i", "IN"),
    ("z", "ROUND_THE_CLOCK"),
    ("w", "BETWEEN"),
    ("k", "WEEKEND"),
    ("K", "CENTURY"),
    ("D", "HALF"),
    ("e", "EARLY_OR_LATE"),
    ("U", "ZONE_TIME"),
    ("j", "AS_OF"),
    ("<", "TOWARDS"),
    ("J", "BEFORE"),
    ("G", "BEHIND"),
    ("p", "EARLIER"),
    ("l", "LATER"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What the date grammar knows of one language."""

    #: Word -> its letter and its value (the number of a month, the name of a unit).
    words: Mapping[str, tuple[str, object]]
    #: Number words -> value.
    numbers: Mapping[str, int]
    #: Endings of ordinals written with digits.
    ordinal_endings: frozenset[str]
    #: Words that stand in the way of no rule.
    skipped: frozenset[str]
    #: Articles, which are among them.
    articles: frozenset[str]
    #: Words that put a date without a year into the future.
    future: frozenset[str]
    #: Forms that look like a verb of the future and are none: «сообщает».
    present: frozenset[str]
    #: Words of the past, and endings of past verbs.
    past: frozenset[str]
    past_endings: tuple[str, ...]
    #: Days that are the eve of what follows in the genitive: «накануне выборов».
    eves: frozenset[str]
    #: The flags of the language that rules ask for: MONTH_FIRST, BARE_YEAR, BARE_WEEKDAY, OVER_MONTH.
    flags: frozenset[str]


def _forms(kind: str, table: Iterable[tuple[object, str]]) -> dict[str, tuple[str, object]]:
    return {form: (kind, value) for value, forms in table for form in forms.split()}


def _words(facts: ModuleType) -> dict[str, tuple[str, object]]:
    """Join the tables; a later one wins where a form stands in two («дня» is a unit before it is a part of the day)."""
    words = _forms("h", facts.HALVES.items())
    for kind, name in _PLAIN:
        words |= _forms(kind, [(None, getattr(facts, name))])
    words |= (
        _forms("P", facts.PARTS.items()) | _forms("S", facts.SEASONS.items()) | _forms("s", facts.SEASON_NOUNS.items())
    )
    words |= _forms("o", facts.ORDINALS.items()) | _forms("R", facts.DAYS.items()) | _forms("Q", facts.YEARS.items())
    words |= _forms("v", facts.UNITS_PLURAL.items()) | _forms("u", facts.UNITS.items())
    words |= _forms("Y", [("year", f"{facts.YEAR_MARKS} {facts.UNITS['year']}")])
    words |= _forms("C", facts.NOON.items()) | _forms("Z", facts.ZONES.items()) | _forms("O", facts.ZONE_PLACES.items())
    words |= _forms("M", enumerate(facts.MONTHS, 1)) | _forms("W", enumerate(facts.WEEKDAYS))
    plural = {form: (words[form][0], "plural") for form in facts.PLURAL.split() if form in words}
    alone = {form: ("I", words[form][1]) for form in facts.WEEKDAYS_ALONE.split()}
    return words | plural | alone


#: What rules ask of a language.
_FLAGS = ("MONTH_FIRST", "BARE_YEAR", "BARE_WEEKDAY", "OVER_MONTH")


@cache
def lexicon(lang: str) -> Lexicon:
    """Give the words of time of a language.

    >>> lexicon("ru").words["ноябре"], lexicon("uk").words["п'ятницю"], lexicon("en").words["May"]
    (('M', 11), ('W', 4), ('M', 5))
    """
    facts = part(lang, "dates")
    numbers = {form: value for value, forms in part(lang, "quantities").NUMBERS.items() for form in forms.split()}
    return Lexicon(
        words=_words(facts),
        numbers=numbers,
        future=frozenset(facts.FUTURE.split()),
        present=frozenset(facts.PRESENT.split()),
        past=frozenset(facts.PAST.split()),
        past_endings=tuple(facts.PAST_ENDINGS.split()),
        eves=frozenset(facts.EVES.split()),
        skipped=frozenset(facts.SKIPPED.split()),
        articles=frozenset(facts.ARTICLES.split()),
        ordinal_endings=frozenset(facts.ORDINAL_ENDINGS.split()),
        flags=frozenset(flag for flag in _FLAGS if getattr(facts, flag)),
    )
