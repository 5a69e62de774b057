"""Figures, times and places of a content in normal form, and whether those of two contents agree.

Two statements that agree in all but one of these are versions of one claim; in two of them, other claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from math import cos, hypot, radians
from typing import TypeVar

from svodka.compare.keys import number
from svodka.compare.meanings import far_key
from svodka.records import Bound, Place, Quantity, Reading, Role, Slot, Span, Statement, When

#: «Около 100» agrees with a number that is so much off.
_ABOUT = 0.1
#: Kilometres of a degree.
_DEGREE = 111.2
#: Words right after a number that make it one a day: «до 300 рейсов в сутки».
_A_DAY = ("в сутки", "в день", "за сутки", "за день", "ежедневно", "на добу", "за добу", "на день",
          "щодня", "a day", "per day", "daily")
_A_DAY_REACH = 14
#: A number in digits and the word it counts.
_COUNTED = re.compile(r"(?<![\w.,–—-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?) ([^\W\d_]{3,})")
Told = TypeVar("Told", When, Place, Quantity)


class Relation(IntEnum):
    """How the figures (or the times, the places) of two contents stand to each other."""

    #: One of them tells none.
    SILENT = 0
    #: At least one value of each can be the same.
    AGREE = 1
    #: The same thing is told with another value.
    DIFFER = 2
    #: Other things are told: people and percent.
    APART = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it counts, in a form that three languages share."""

    unit: str
    value: float
    upper: float | None
    bound: Bound
    span: Span
    #: What is counted as the article's language says it, or a class: «рейс», "killed".
    counted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """What a content tells of how many, when and where."""

    figures: tuple[Figure, ...]
    whens: tuple[When, ...]
    places: tuple[Place, ...]


def slots_of(reading: Reading, statement: Statement) -> Slots:
    """Collect the figures, times and places that stand in a content; of places those where it happened."""
    where = {one.span for one in reading.facts_of(statement.label, Slot.WHERE)}
    when = {one.span for one in reading.facts_of(statement.label, Slot.WHEN)}
    whens = tuple(one for one in _inside(reading.whens, statement) if not when or one.span in when)
    places = tuple(one for one in _inside(reading.places, statement) if one.span in where and one.latitude is not None)
    return Slots(figures=_figures(reading, statement), whens=whens, places=places)


def _inside(found: Sequence[Told], statement: Statement) -> list[Told]:
    return [one for one in found if any(span.holds(one.span) for span in statement.content)]


def _figures(reading: Reading, statement: Statement) -> tuple[Figure, ...]:
    text, lang = reading.document.text, reading.document.lang
    told = [_figure(one, text, lang) for one in _inside(reading.quantities, statement) if one.role is not Role.FROM]
    taken = [*(one.span for one in reading.quantities), *(one.span for one in reading.whens)]
    return (*told, *_bare(text, lang, statement.content, taken))


def _figure(one: Quantity, text: str, lang: str) -> Figure:
    """Write a quantity's unit in one way for all languages: «рейс», "flight" and the classes "killed", "house"."""
    unit = one.unit if one.unit.isupper() else far_key(one.unit, "en" if one.unit.isascii() else lang)
    changed = " change" if one.role is Role.CHANGE else ""
    return Figure(unit=unit + changed + _rate(text, one.span.end), value=one.value, upper=one.upper, bound=one.bound,
                  span=one.span, counted=one.unit)


def _rate(text: str, end: int) -> str:
    after = " ".join(text[end : end + _A_DAY_REACH].lower().split())
    return "/day" if after.startswith(_A_DAY) else ""


def _bare(text: str, lang: str, content: Sequence[Span], taken: Sequence[Span]) -> Iterator[Figure]:
    """Give the numbers in digits that no quantity tells, where a counted word follows: not «Северный поток-2»."""
    for stretch in content:
        for match in _COUNTED.finditer(text, stretch.start, stretch.end):
            span = Span(match.start(1), match.end(1))
            if not any(one.meets(span) for one in taken) and number(match.group(1)).count(".") <= 1:
                yield Figure(unit=far_key(match.group(2), lang), value=float(number(match.group(1))), upper=None,
                             bound=Bound.EXACT, span=span, counted=match.group(2))


# --- do two agree -----------------------------------------------------------------------------------------------------


def agree_figures(one: Mapping[str, Sequence[Figure]], other: Mapping[str, Sequence[Figure]]) -> Relation:
    """Say how the figures of two contents stand to each other, by unit."""
    if not one or not other:
        return Relation.SILENT
    common = one.keys() & other.keys()
    if not common:
        equal = {figure.value for row in one.values() for figure in row} & {f.value for row in other.values() for f in row}
        return Relation.AGREE if equal else Relation.APART
    return Relation.AGREE if all(_fit(one[unit], other[unit]) for unit in common) else Relation.DIFFER


def _fit(one: Sequence[Figure], other: Sequence[Figure]) -> bool:
    """Tell whether every figure of the row that has fewer can be one of the other's: «250» and «250 и 150»."""
    few, many = sorted((one, other), key=len)
    return all(any(compatible(mine, theirs) for theirs in many) for mine in few)


def by_unit(figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    """Sort figures by what they count, each value once."""
    found: dict[str, list[Figure]] = {}
    for one in figures:
        row = found.setdefault(one.unit, [])
        if all(same_value(one, other) is False for other in row):
            row.append(one)
    return found


def same_value(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are the same number, meant as exactly."""
    return (one.value, one.upper, one.bound) == (other.value, other.upper, other.bound)


def compatible(one: Figure, other: Figure) -> bool:
    """Tell whether two figures can be one number told more and less exactly: «около 100» and «98».

    A bound tells its own number: «не менее 3» and «5» are two figures although 5 is not less than 3.
    """
    slack = _ABOUT * max(abs(one.value), abs(other.value)) if Bound.ABOUT in {one.bound, other.bound} else 0.0
    return one.value <= _end(other) + slack and other.value <= _end(one) + slack


def _end(one: Figure) -> float:
    return one.value if one.upper is None else one.upper


def agree_whens(one: Sequence[When], other: Sequence[When]) -> Relation:
    """Say how the times of two contents stand to each other."""
    if not one or not other:
        return Relation.SILENT
    meets = any(mine.start < theirs.end and theirs.start < mine.end for mine in one for theirs in other)
    return Relation.AGREE if meets else Relation.DIFFER


def agree_places(one: Sequence[Place], other: Sequence[Place]) -> Relation:
    """Say how the places of two contents stand to each other: one inside the other agrees."""
    if not one or not other:
        return Relation.SILENT
    return Relation.AGREE if any(_near(mine, theirs) for mine in one for theirs in other) else Relation.DIFFER


def _near(one: Place, other: Place) -> bool:
    if one.gazetteer_id == other.gazetteer_id:
        return True
    return distance(one, other) <= max(one.radius_km or 0.0, other.radius_km or 0.0)


def within(one: Place, other: Place) -> bool:
    """Tell whether a place lies in the stretch that another's words may mean."""
    return one.gazetteer_id == other.gazetteer_id or distance(one, other) <= (other.radius_km or 0.0)


def distance(one: Place, other: Place) -> float:
    """Give the kilometres between two places that have a point; good enough on one continent."""
    if one.latitude is None or other.latitude is None or one.longitude is None or other.longitude is None:
        return float("inf")
    width = cos(radians((one.latitude + other.latitude) / 2))
    return _DEGREE * hypot(one.latitude - other.latitude, width * (one.longitude - other.longitude))


def gap(one: Sequence[When], other: Sequence[When]) -> timedelta:
    """Give the time between the nearest of two sets of times; nothing where they overlap."""
    return min(max(mine.start - theirs.end, theirs.start - mine.end, timedelta()) for mine in one for theirs in other)
