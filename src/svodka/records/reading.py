"""One article read: the document and all that was found in it."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.records.annotated import Name
from svodka.records.document import Document
from svodka.records.facts import Fact, Slot
from svodka.records.place import Place
from svodka.records.quantity import Quantity
from svodka.records.statement import Statement
from svodka.records.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document with its statements, names, times, places and quantities: what the store keeps."""

    #: The article.
    document: Document
    #: Who says what, in text order.
    statements: tuple[Statement, ...] = ()
    #: Names in text order.
    names: tuple[Name, ...] = ()
    #: Times in text order.
    whens: tuple[When, ...] = ()
    #: Places in text order.
    places: tuple[Place, ...] = ()
    #: Quantities in text order.
    quantities: tuple[Quantity, ...] = ()
    #: What hangs on the statements: when, said when, where, how many, whom.
    facts: tuple[Fact, ...] = ()
    #: The lemmas of the words in text order, for search and comparison; furniture is left out.
    lemmas: tuple[str, ...] = ()

    def statement(self, label: str) -> Statement | None:
        """Give the statement with this label, or None."""
        return next((one for one in self.statements if one.label == label), None)

    def facts_of(self, label: str, slot: Slot | None = None) -> tuple[Fact, ...]:
        """Give what hangs on a statement, all of it or the answers to one question."""
        return tuple(one for one in self.facts if one.statement == label and slot in {None, one.slot})
