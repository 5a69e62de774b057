"""How many: the quantities inside a statement."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.records import Fact, Slot
from svodka.resolve.facts.layers import Layers


def find_how_many(layers: Layers) -> Iterator[Fact]:
    """Give each quantity to the innermost statement around it, unless it counts those who speak."""
    for one in layers.seen.quantities:
        owner = layers.owner(one.span.start)
        speaks = any(clause.statement.source and clause.statement.source.meets(one.span)
                     for clause in layers.clauses_around(one.span))
        if owner and not speaks:
            yield Fact(statement=owner.label, slot=Slot.HOW_MANY, span=one.span, reason="inside the content")
