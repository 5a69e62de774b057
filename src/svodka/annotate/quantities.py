"""Numbers that a claim may turn on: shares, people, money, distances, with their bound."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from svodka.languages import part
from svodka.records import Bound, Quantity, Sentence, Span, Token

#: Token texts that are numbers, and numbers glued to a word by a hyphen: «15-километровой», «9-й».
_NUMBER = re.compile(r"(\d{1,15})(?:[.,](\d{1,6}))?(?:-?([^\W\d_]+))?")
#: «1 200 000»: groups of three digits after a blank.
_GROUP = re.compile(r"\d{3}")
_ENGLISH_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_MOST_PARTS = 6
_LONGEST_ENDING = 6
#: «по меньшей мере», "no fewer than".
_LONGEST_BOUND = 3
#: Words between the number and what is counted: «20 вооружённых боевиков», «15 мирных жителей».
_MOST_ADJECTIVES = 2
#: Words around the counted people in which their fate is looked for: «погибли по меньшей мере 15 человек».
_FATE_WINDOW = 4
#: «2017 р», «5 г»: shorter words are abbreviations that no list knows.
_LEAST_NOUN = 3
_CLAUSE_ENDS = frozenset(".;:!?«»\"()")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    numbers: Mapping[str, int]
    vague: Mapping[str, int]
    scales: Mapping[str, int]
    collectives: frozenset[str]
    units: Mapping[str, str]
    short_units: Mapping[str, str]
    fates: Mapping[str, str]
    time: frozenset[str]
    signs: Mapping[str, str]
    link: str
    bounds: tuple[tuple[tuple[str, ...], Bound], ...]


@dataclass(frozen=True, slots=True)
class _Count:
    """A number read from tokens [first, after)."""

    first: int
    after: int
    value: float
    vague: bool = False
    #: A word glued to the number: «километровой».
    glued: str = ""


def _by_form(table: Mapping[int, str]) -> dict[str, int]:
    return {form: value for value, forms in table.items() for form in forms.split()}


def _time_words(lang: str) -> frozenset[str]:
    """Give the words of time: «три дня» is read by the date grammar or not at all, «три лётчика» is a count."""
    dates = part(lang, "dates")
    tables = (*dates.MONTHS, *dates.WEEKDAYS, *dates.UNITS.values(), *dates.UNITS_PLURAL.values(),
              *dates.PARTS.values(), *dates.HALVES.values(), dates.ROUND_THE_CLOCK, dates.YEAR_MARKS)
    return frozenset(form.lower() for forms in tables for form in forms.split())


@cache
def _facts(lang: str) -> _Facts:
    facts = part(lang, "quantities")
    tables = ((facts.AT_LEAST, Bound.AT_LEAST), (facts.AT_MOST, Bound.AT_MOST), (facts.ABOUT, Bound.ABOUT))
    bounds = [(tuple(phrase.split()), bound) for phrases, bound in tables for phrase in phrases]
    return _Facts(numbers=_by_form(facts.NUMBERS), vague=_by_form(facts.VAGUE), scales=_by_form(facts.SCALES),
                  collectives=frozenset(facts.COLLECTIVES.split()), units=facts.UNITS, short_units=facts.SHORT_UNITS,
                  fates=facts.FATES, time=_time_words(lang) | frozenset(facts.TIME.split()),
                  signs=facts.SIGNS, link=facts.LINK,
                  bounds=tuple(sorted(bounds, key=lambda pair: -len(pair[0]))))


def find_quantities(sentences: Sequence[Sentence], lang: str) -> list[Quantity]:
    """Find the numbers with a unit in the sentences, in order.

    >>> from svodka.annotate.tokens import split_tokens
    >>> text = "освобождено более 90% территории"
    >>> sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=tuple(split_tokens(text)))
    >>> [(one.span.of(text), one.value, one.unit, str(one.bound)) for one in find_quantities([sentence], "ru")]
    [('более 90%', 90.0, 'percent', 'at-least')]
    """
    facts = _facts(lang)
    return [found for sentence in sentences for found in _walk(sentence.tokens, facts)]


def _walk(tokens: Sequence[Token], facts: _Facts) -> Iterator[Quantity]:
    at = free = 0
    while at < len(tokens):
        count = _read_count(tokens, at, facts)
        measured = _measure(tokens, count, facts, free) if count else None
        if count and measured:
            yield _quantity(tokens, count, measured, facts, free)
            at = free = max(count.after, measured[1])
        else:
            at = count.after if count else at + 1


def _quantity(
    tokens: Sequence[Token], count: _Count, measured: tuple[str, int], facts: _Facts, free: int
) -> Quantity:
    unit, after = measured
    first = count.first - (_sign_before(tokens, count, facts, free) is not None)
    bound, width = _bound(tokens[max(free, first - _LONGEST_BOUND):first], facts)
    if bound is Bound.EXACT and count.vague:
        bound = Bound.ABOUT
    span = Span(tokens[first - width].start, tokens[after - 1].end)
    return Quantity(span=span, value=count.value, unit=unit, bound=bound)


# Numbers ------------------------------------------------------------------------------------------------------------


def _read_count(tokens: Sequence[Token], at: int, facts: _Facts) -> _Count | None:
    """Read «1 200», «2,5 тыс.», «двадцать пять», «десятки»."""
    if tokens[at].norm in facts.vague:
        return _scale(tokens, _Count(at, at + 1, float(facts.vague[tokens[at].norm]), vague=True), facts)
    digits = tokens[at].text[:1].isdecimal()
    count = _read_digits(tokens, at) if digits else _read_words(tokens, at, facts)
    return _scale(tokens, count, facts) if count else None


def _read_digits(tokens: Sequence[Token], at: int) -> _Count | None:
    text = tokens[at].text
    if _ENGLISH_THOUSANDS.fullmatch(text):
        return _Count(at, at + 1, float(text.replace(",", "")))
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    whole, decimals, glued = found.groups()
    after = at + 1
    while (decimals or glued) is None and len(whole) <= 3 and after - at < _MOST_PARTS and _goes_on(tokens, after):
        after += 1
    digits = "".join(token.text for token in tokens[at + 1:after])
    return _Count(at, after, float(f"{whole}{digits}.{decimals or 0}"), glued=(glued or "").lower())


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    if at >= len(tokens) or tokens[at].start != tokens[at - 1].end + 1:
        return False
    return _GROUP.fullmatch(tokens[at].text) is not None


def _read_words(tokens: Sequence[Token], at: int, facts: _Facts) -> _Count | None:
    value, after = 0, at
    while after < len(tokens) and after - at < _MOST_PARTS:
        word = facts.numbers.get(tokens[after].norm)
        if word is None or (value and (value % 10 or word >= value)):
            break
        value, after = value + word, after + 1
    return _Count(at, after, float(value)) if after > at else None


def _scale(tokens: Sequence[Token], count: _Count, facts: _Facts) -> _Count:
    """Multiply by «тыс.», «млрд»; the dot of the abbreviation belongs to it."""
    if count.glued in facts.scales:
        return replace(count, value=count.value * facts.scales[count.glued], glued="")
    after, value = count.after, count.value
    while after < len(tokens) and tokens[after].norm in facts.scales and after - count.after < _MOST_PARTS:
        value, after = value * facts.scales[tokens[after].norm], after + 1
        after += after + 1 < len(tokens) and tokens[after].text == "." and len(tokens[after - 1].text) <= 3
    return replace(count, after=after, value=value)


# Units --------------------------------------------------------------------------------------------------------------


def _measure(tokens: Sequence[Token], count: _Count, facts: _Facts, free: int) -> tuple[str, int] | None:
    """Give the unit of a number and the index after it; None where the number counts nothing we know."""
    if count.glued:
        unit = _unit_of(count.glued, facts)
        return (unit, count.after) if unit and len(count.glued) > 2 else None
    sign = _sign_before(tokens, count, facts, free)
    if sign:
        return sign, count.after
    if count.after < len(tokens) and tokens[count.after].text in facts.signs:
        return facts.signs[tokens[count.after].text], count.after + 1
    return _counted(tokens, count, facts) or _people(tokens, count, facts)


def _sign_before(tokens: Sequence[Token], count: _Count, facts: _Facts, free: int) -> str | None:
    """Give the money that «$5 млн» counts: the sign touches the number and belongs to no other."""
    if count.first <= free or tokens[count.first - 1].end != tokens[count.first].start:
        return None
    sign = tokens[count.first - 1].text
    return facts.signs.get(sign) if sign != "%" else None


def _counted(tokens: Sequence[Token], count: _Count, facts: _Facts) -> tuple[str, int] | None:
    """Find what is counted: «15 человек», «20 вооружённых боевиков», «120 танков»."""
    last = min(count.after + _MOST_ADJECTIVES + 1, len(tokens))
    for at in range(count.after, last):
        token = tokens[at]
        if at == count.after and token.norm == facts.link:
            continue
        if not token.is_word or token.norm in facts.time or token.text[:1].isupper():
            return None
        one = count.value == 1 and tokens[count.first].text.isalpha()  # «один министр» counts nobody
        unit = _unit_of(token.norm, facts) or (None if one else _noun(token))
        if unit:
            return (_fate(tokens, count, at + 1, facts) or unit if unit == "person" else unit), at + 1
        if token.readings and token.pos not in {"ADJ", "X"}:
            return None
    return None


def _noun(token: Token) -> str | None:
    """Give the lemma of a noun that the dictionary knows as one in the genitive or nominative after a number."""
    if len(token.norm) < _LEAST_NOUN:
        return None
    nouns = [one for one in token.readings if one.pos == "NOUN" and one.known and one.case in {"Gen", "Nom", "Acc", ""}]
    return nouns[0].lemma if nouns and token.pos != "ADJ" else None


def _people(tokens: Sequence[Token], count: _Count, facts: _Facts) -> tuple[str, int] | None:
    """Read «погибли трое», «ранены 20»: people without a word for people."""
    fate = _fate(tokens, count, count.after, facts)
    collective = tokens[count.after - 1].norm in facts.collectives
    ends = count.after >= len(tokens) or not tokens[count.after].is_word
    if fate and (collective or ends or _fate_of(tokens[count.after].norm, facts)):
        return fate, count.after
    return ("person", count.after) if collective and ends else None


def _fate(tokens: Sequence[Token], count: _Count, after: int, facts: _Facts) -> str | None:
    """Find what happened to the people counted, in the same clause: the nearest word after, then before."""
    ahead = range(after, min(after + 2, len(tokens)))
    back = range(count.first - 1, max(count.first - 1 - _FATE_WINDOW, -1), -1)
    for step in (ahead, back):
        for at in step:
            if tokens[at].text in _CLAUSE_ENDS or tokens[at].text == ",":
                break
            fate = _fate_of(tokens[at].norm, facts)
            if fate:
                return fate
    return None


def _fate_of(norm: str, facts: _Facts) -> str | None:
    return next((fate for stem, fate in facts.fates.items() if norm.startswith(stem)), None)


def _unit_of(norm: str, facts: _Facts) -> str | None:
    if norm in facts.short_units:
        return facts.short_units[norm]
    return next((unit for stem, unit in facts.units.items()
                 if norm.startswith(stem) and len(norm) - len(stem) <= _LONGEST_ENDING), None)


def _bound(before: Sequence[Token], facts: _Facts) -> tuple[Bound, int]:
    """Find «более», «не менее», «около» at the end of what stands before the number, and how many words it is."""
    for words, bound in facts.bounds:
        if tuple(token.norm for token in before[-len(words):]) == words:
            return bound, len(words)
    return Bound.EXACT, 0
