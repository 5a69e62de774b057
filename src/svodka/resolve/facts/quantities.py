"""How many: the quantities inside a statement."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.records import Fact, Slot
from svodka.resolve.facts.layers import Layers


def find_how_many(layers: Layers) -> Iterator[Fact]:
    """Give each quantity to the innermost statement around it, also where it counts those who speak in a nested one."""
    for one in layers.seen.quantities:
        owner = layers.owner(one.span.start)
        if owner:
            yield Fact(statement=owner.label, slot=Slot.HOW_MANY, span=one.span, reason="inside the content")
