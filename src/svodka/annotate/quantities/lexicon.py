"""What a language knows of numbers, ready to look words up in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from svodka.languages import part
from svodka.records import Bound, Token

#: A stem may be followed by this many letters: «человек» + «ами».
_LONGEST_ENDING = 7


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that stand for one thing: «квадратн* метр*»."""

    words: tuple[str, ...]
    means: str


class Patterns:
    """Patterns of words, found by their first letter; the longest wins."""

    def __init__(self, table: Mapping[str, str]) -> None:
        found = [Pattern(tuple(words.split()), means) for means, row in table.items() for words in row.split(",")]
        self._by_letter: dict[str, list[Pattern]] = {}
        for one in sorted((one for one in found if one.words), key=lambda one: (-len(one.words), -len(one.words[0]))):
            self._by_letter.setdefault(one.words[0][0], []).append(one)

    def at(self, tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
        """Give what the words from a token on mean, and the index after them."""
        if at >= len(tokens):
            return None
        for one in self._by_letter.get(tokens[at].norm[:1], ()):
            after = at + len(one.words)
            if after <= len(tokens) and all(map(fits, one.words, (token.norm for token in tokens[at:after]))):
                return one.means, after
        return None

    def of(self, word: str) -> str | None:
        """Give what one word means."""
        return next((one.means for one in self._by_letter.get(word[:1], ()) if len(one.words) == 1
                     and fits(one.words[0], word)), None)


def fits(pattern: str, norm: str) -> bool:
    """Tell whether a word is the word of a pattern, or begins like it where it ends in *.

    >>> fits("тонн*", "тонны"), fits("т", "тонны")
    (True, False)
    """
    if not pattern.endswith("*"):
        return pattern == norm
    return norm.startswith(pattern[:-1]) and len(norm) - len(pattern) < _LONGEST_ENDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The tables of one language, by form."""

    #: The tables as they are written.
    facts: ModuleType
    numbers: Mapping[str, int]
    vague: Mapping[str, int]
    scales: Mapping[str, int]
    parts: Mapping[str, float]
    part_plurals: Mapping[str, float]
    factors: Patterns
    units: Patterns
    people: Patterns
    fates: Patterns
    changing: Patterns
    exceeding: Patterns
    articles: frozenset[str]
    collectives: frozenset[str]
    #: Words of time and others that are no units.
    time: frozenset[str]
    #: Phrases before a number, the longest first, and what they make of it.
    bounds: tuple[tuple[tuple[str, ...], Bound], ...]
    including: tuple[tuple[str, ...], ...]
    out_of: tuple[tuple[str, ...], ...]
    halves: tuple[tuple[str, ...], ...]
    after_at_least: tuple[tuple[str, ...], ...] = field(default=())


def _forms(table: Mapping[int, str] | Mapping[float, str]) -> dict[str, float]:
    return {form: value for value, forms in table.items() for form in forms.split()}


def _whole(table: Mapping[int, str]) -> dict[str, int]:
    return {form: value for value, forms in table.items() for form in forms.split()}


def _spaced(table: Mapping[str, str]) -> dict[str, str]:
    """Tables of single words are parted by blanks."""
    return {means: row.replace(" ", ",") for means, row in table.items()}


def _phrases(phrases: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(phrase.split()) for phrase in phrases), key=lambda words: -len(words)))


def _time_words(lang: str) -> frozenset[str]:
    """Give the words of time: «три дня» is read by the date grammar or not at all, «три лётчика» is a count."""
    dates = part(lang, "dates")
    tables = (*dates.MONTHS, *dates.WEEKDAYS, *dates.UNITS.values(), *dates.UNITS_PLURAL.values(),
              *dates.PARTS.values(), *dates.HALVES.values(), dates.ROUND_THE_CLOCK, dates.YEAR_MARKS)
    return frozenset(form.lower() for forms in tables for form in forms.split())


@cache
def lexicon(lang: str) -> Lexicon:
    """Give the lexicon of a language.

    >>> lexicon("uk").units.of("відсотків")
    'percent'
    """
    facts = part(lang, "quantities")
    tables = ((facts.AT_LEAST, Bound.AT_LEAST), (facts.AT_MOST, Bound.AT_MOST), (facts.ABOUT, Bound.ABOUT))
    bounds = [(tuple(phrase.split()), bound) for phrases, bound in tables for phrase in phrases]
    return Lexicon(
        facts=facts,
        numbers=_whole(facts.NUMBERS),
        vague=_whole(facts.VAGUE),
        scales=_whole(facts.SCALES),
        parts=_forms(facts.PARTS),
        part_plurals=_forms(facts.PART_PLURALS),
        factors=Patterns(_spaced({str(value): row for value, row in facts.FACTORS.items()})),
        units=Patterns(facts.UNITS),
        people=Patterns({"person": " ".join(facts.PEOPLE.split())}),
        fates=Patterns(_spaced(facts.FATES)),
        changing=Patterns({"change": ",".join(facts.CHANGING.split())}),
        exceeding=Patterns({"more": ",".join(facts.EXCEEDING.split())}),
        articles=frozenset(facts.ARTICLES.split()),
        collectives=frozenset(facts.COLLECTIVES.split()),
        time=_time_words(lang) | frozenset(facts.TIME.split()),
        bounds=tuple(sorted(bounds, key=lambda pair: -len(pair[0]))),
        including=_phrases(facts.INCLUDING),
        out_of=_phrases(facts.OUT_OF),
        halves=_phrases(facts.AND_A_HALF),
        after_at_least=_phrases(facts.AFTER_AT_LEAST),
    )
