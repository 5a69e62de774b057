"""What hangs on a statement, in words a reader grasps at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from svodka.records import Bound, Fact, Place, Precision, Quantity, Reading, Role, Slot, Span, When
from svodka.render.escape import one_line

#: The questions in the order in which they are answered.
QUESTIONS = (Slot.WHOM, Slot.WHERE, Slot.WHEN, Slot.HOW_MANY, Slot.SAID_WHEN)
#: How each is put to a reader.
TITLES = {Slot.WHOM: "whom", Slot.WHERE: "where", Slot.WHEN: "when", Slot.HOW_MANY: "how many", Slot.SAID_WHEN: "said"}
_SIGNS = {Bound.AT_LEAST: "≥ ", Bound.AT_MOST: "≤ ", Bound.ABOUT: "≈ "}
_ROLES = {Role.CHANGE: "by ", Role.FROM: "from ", Role.TO: "to "}
_SYMBOLS = {"percent": "%"}
_CLOCK = frozenset({Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """The times, places and quantities of a reading by their words."""

    whens: Mapping[Span, When]
    places: Mapping[Span, Place]
    quantities: Mapping[Span, Quantity]


def values_of(reading: Reading) -> Values:
    """Index what a reading holds by its spans."""
    return Values(whens={one.span: one for one in reading.whens}, places={one.span: one for one in reading.places},
                  quantities={one.span: one for one in reading.quantities})


def told_facts(reading: Reading) -> dict[str, tuple[tuple[str, str], ...]]:
    """Give question and answer for each statement, by its label: ("how many", "более 90% (≥ 90 %)").

    >>> from svodka.records import Document
    >>> document = Document.of("Погибли трое", name="a")
    >>> three = Quantity(span=Span(8, 12), value=3, unit="killed")
    >>> fact = Fact(statement="s1", slot=Slot.HOW_MANY, span=three.span, reason="inside the content")
    >>> told_facts(Reading(document=document, quantities=(three,), facts=(fact,)))
    {'s1': (('how many', 'трое (3 killed)'),)}
    """
    values, grouped = values_of(reading), by_statement(reading)
    return {label: tuple((TITLES[slot], "; ".join(dict.fromkeys(_told(one, reading, values) for one in answers)))
                         for slot in QUESTIONS if (answers := [one for one in facts if one.slot is slot]))
            for label, facts in grouped.items()}


def by_statement(reading: Reading) -> dict[str, list[Fact]]:
    """Group the facts of a reading by the label of their statement."""
    grouped: dict[str, list[Fact]] = {}
    for one in reading.facts:
        grouped.setdefault(one.statement, []).append(one)
    return grouped


def _told(one: Fact, reading: Reading, values: Values) -> str:
    words = one_line(one.span.of(reading.document.text))
    value = next((told for tell in TELLERS if (told := tell(one, values))), "")
    value = one_line(value)
    if one.slot in {Slot.WHERE, Slot.WHOM}:
        return value or words
    return f"{words} ({value})" if value and value != words else words


def _tell_time(one: Fact, values: Values) -> str:
    when = values.whens.get(one.span)
    return tell_interval(when) if when and one.slot in {Slot.WHEN, Slot.SAID_WHEN} else ""


def _tell_place(one: Fact, values: Values) -> str:
    place = values.places.get(one.span)
    return tell_place(place) if place and one.slot is Slot.WHERE else ""


def _tell_quantity(one: Fact, values: Values) -> str:
    quantity = values.quantities.get(one.span)
    return tell_quantity(quantity) if quantity and one.slot is Slot.HOW_MANY else ""


def _tell_name(one: Fact, values: Values) -> str:
    return one.name


TELLERS: tuple[Callable[[Fact, Values], str], ...] = (_tell_name, _tell_time, _tell_place, _tell_quantity)


def tell_place(place: Place) -> str:
    """Write a place with its point and how far off it may be, where they are known.

    >>> tell_place(Place(span=Span(0, 1), name="Идлиб", latitude=35.93062, longitude=36.63393, radius_km=15.0))
    'Идлиб 35.93, 36.63 ± 15 km'
    """
    if place.latitude is None or place.longitude is None:
        return place.name
    reach = f" ± {place.radius_km:.0f} km" if place.radius_km else ""
    return f"{place.name} {place.latitude:.2f}, {place.longitude:.2f}{reach}"


def tell_interval(when: When) -> str:
    """Write an interval with no more than its precision: a day, or its first and last day.

    >>> from datetime import UTC, datetime
    >>> start = datetime(2017, 11, 1, tzinfo=UTC)
    >>> tell_interval(When(span=Span(0, 1), start=start, end=start + timedelta(days=30), precision=Precision.MONTH))
    '2017-11-01 – 2017-11-30'
    """
    if when.precision in _CLOCK:
        end = "%H:%M" if when.start.date() == when.end.date() else "%Y-%m-%d %H:%M"
        return f"{when.start:%Y-%m-%d %H:%M} – {when.end:{end}}"
    first, last = when.start.date(), (when.end - timedelta(microseconds=1)).date()
    return str(first) if first == last else f"{first} – {last}"


def tell_quantity(one: Quantity) -> str:
    """Write a quantity with its bound and role.

    >>> tell_quantity(Quantity(span=Span(0, 1), value=3e9, upper=5e9, unit="RUB", bound=Bound.BETWEEN))
    '3,000,000,000–5,000,000,000 RUB'
    """
    upper = f"–{_number(one.upper)}" if one.upper is not None else ""
    unit = _SYMBOLS.get(one.unit, one.unit)
    return f"{_ROLES.get(one.role, '')}{_SIGNS.get(one.bound, '')}{_number(one.value)}{upper} {unit}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.3f}".rstrip("0")
