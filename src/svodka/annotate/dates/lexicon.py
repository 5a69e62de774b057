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
    "R": "yesterday, today",
    "Q": "last year (one word)",
    "P": "part of the day",
    "S": "in spring (one word)",
    "s": "spring",
    "u": "unit, singular",
    "v": "unit, plural",
    "z": "once round the clock",
    "Y": "word for year",
    "L": "last",
    "T": "this",
    "X": "next",
    "m": "the past ...",
    "A": "ago",
    "F": "after",
    "h": "a.m. or p.m.",
    "i": "in",
    "c": "since",
    "t": "until",
    "f": "over",
    "b": "onto",
    "a": "and",
    "g": "of",
    "V": "several",
    "B": "beginning",
    "E": "end",
    "H": "middle",
    "#": "number sign",
    "x": "anything else",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What the date grammar knows of one language."""

    #: Word -> its letter and its value (the number of a month, the name of a unit).
    words: Mapping[str, tuple[str, object]]
    #: Number words -> value.
    numbers: Mapping[str, int]
    #: Endings of ordinals written with digits.
    ordinal_endings: frozenset[str]
    #: Articles.
    skipped: frozenset[str]
    #: Words that put a date without a year into the future.
    future: frozenset[str]
    #: The flags of the language that rules ask for: MONTH_FIRST, BARE_YEAR, BARE_WEEKDAY.
    flags: frozenset[str]


def _forms(kind: str, table: Iterable[tuple[object, str]]) -> dict[str, tuple[str, object]]:
    return {form: (kind, value) for value, forms in table for form in forms.split()}


def _words(facts: ModuleType) -> dict[str, tuple[str, object]]:
    """Join the tables; a later one wins where a form stands in two («дня» is a unit before it is a part of the day)."""
    plain = (
        ("V", facts.VAGUE_COUNTS),
        ("L", facts.LAST),
        ("T", facts.THIS),
        ("X", facts.NEXT),
        ("m", facts.RECENT),
        ("A", facts.AGO),
        ("F", facts.AFTER),
        ("f", facts.OVER),
        ("b", facts.ONTO),
        ("a", facts.AND),
        ("g", facts.OF),
        ("B", facts.BEGINNING),
        ("E", facts.END),
        ("H", facts.MIDDLE),
        ("c", facts.SINCE),
        ("t", facts.UNTIL),
        ("i", facts.IN),
        ("z", facts.ROUND_THE_CLOCK),
    )
    words = _forms("h", facts.HALVES.items())
    for kind, forms in plain:
        words |= _forms(kind, [(None, forms)])
    words |= (
        _forms("P", facts.PARTS.items()) | _forms("S", facts.SEASONS.items()) | _forms("s", facts.SEASON_NOUNS.items())
    )
    words |= _forms("o", facts.ORDINALS.items()) | _forms("R", facts.DAYS.items()) | _forms("Q", facts.YEARS.items())
    words |= _forms("v", facts.UNITS_PLURAL.items()) | _forms("u", facts.UNITS.items())
    words |= _forms("Y", [("year", f"{facts.YEAR_MARKS} {facts.UNITS['year']} {facts.UNITS_PLURAL['year']}")])
    return words | _forms("M", enumerate(facts.MONTHS, 1)) | _forms("W", enumerate(facts.WEEKDAYS))


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
        skipped=frozenset(facts.SKIPPED.split()),
        ordinal_endings=frozenset(facts.ORDINAL_ENDINGS.split()),
        flags=frozenset(flag for flag in ("MONTH_FIRST", "BARE_YEAR", "BARE_WEEKDAY") if getattr(facts, flag)),
    )
