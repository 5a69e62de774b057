"""What hangs on the statements as plain data."""

from __future__ import annotations

from typing import Any

from svodka.records import Fact, Reading, Slot
from svodka.render.facts import Values, by_statement, values_of

#: The question and its key in the JSON of a statement.
KEYS = {Slot.WHEN: "when", Slot.SAID_WHEN: "said_when", Slot.WHERE: "where", Slot.HOW_MANY: "how_many", Slot.WHOM: "whom"}
#: Why a statement without a time of saying is placed in time at all.
_BY_PUBLICATION = "no time beside the cue; said no later than the article was published"


def facts_json(reading: Reading) -> dict[str, dict[str, Any]]:
    """Give the answers to each question for every statement, by its label; no answer is an empty list.

    Each has the span of its words, what they mean, and the reason why they hang on this statement.
    """
    values, grouped = values_of(reading), by_statement(reading)
    published = reading.document.published
    said = {"time": published.isoformat(), "reason": _BY_PUBLICATION} if published else None
    found: dict[str, dict[str, Any]] = {}
    for label in (one.label for one in reading.statements):
        facts = grouped.get(label, [])
        answers: dict[str, Any] = {key: [_fact(one, values) for one in facts if one.slot is slot]
                                   for slot, key in KEYS.items()}
        found[label] = answers | {"said_no_later_than": None if answers["said_when"] else said}
    return found


def _fact(one: Fact, values: Values) -> dict[str, Any]:
    return {"span": [one.span.start, one.span.end], **_meaning(one, values), "reason": one.reason}


def _meaning(one: Fact, values: Values) -> dict[str, Any]:
    when, place, quantity = values.whens.get(one.span), values.places.get(one.span), values.quantities.get(one.span)
    if one.slot is Slot.WHOM:
        return {"name": one.name}
    if one.slot is Slot.WHERE:
        return {"name": place.name if place else ""}
    if one.slot is Slot.HOW_MANY and quantity:
        return {"value": quantity.value, "upper": quantity.upper, "unit": quantity.unit,
                "bound": quantity.bound.value, "role": quantity.role.value}
    return {"start": when.start.isoformat(), "end": when.end.isoformat(), "precision": when.precision.value} if when else {}
