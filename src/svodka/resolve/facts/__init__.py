"""Hang times, places, quantities and targets on the statements that they belong to."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.records import Annotated, Fact, Statement
from svodka.resolve.facts.layers import Layers
from svodka.resolve.facts.places import find_where
from svodka.resolve.facts.quantities import find_how_many
from svodka.resolve.facts.targets import find_whom
from svodka.resolve.facts.times import find_times

#: Each finds the answers to one or two questions.
FINDERS = (find_times, find_where, find_how_many, find_whom)


def hang_facts(seen: Annotated, statements: Sequence[Statement]) -> tuple[Fact, ...]:
    """Find when, where, how many and whom for each statement of an article, in text order.

    What lies in a statement inside another one belongs to the inner one alone.

    >>> from svodka.records import Document, Maker, Quantity, Span
    >>> document = Document.of("Погибли трое, заявил мэр", name="a")
    >>> seen = Annotated(document=document, sentences=(), quantities=(Quantity(span=Span(8, 12), value=3, unit="killed"),))
    >>> said = Statement.of(document.id, label="s1", content=(Span(0, 12),), holder="мэр",
    ...                     maker=Maker(name="rules", version="1"))
    >>> [(one.statement, one.slot.value, one.span.of(document.text)) for one in hang_facts(seen, [said])]
    [('s1', 'how-many', 'трое')]
    """
    layers = Layers(seen, statements)
    found = {fact for find in FINDERS for fact in find(layers)}
    order = {one.label: place for place, one in enumerate(statements)}
    return tuple(sorted(found, key=lambda one: (order[one.statement], one.slot.value, one.span, one.reason)))
