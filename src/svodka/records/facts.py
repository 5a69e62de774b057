"""What hangs on a statement: when, where, how many, whom; and when it was said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from svodka.records.spans import Span


class Slot(StrEnum):
    """Which question about a statement the words answer."""

    #: When what is claimed happened.
    WHEN = "when"
    #: When it was said.
    SAID_WHEN = "said-when"
    #: Where what is claimed happened.
    WHERE = "where"
    #: How many, how much.
    HOW_MANY = "how-many"
    #: Whom it is aimed at: who is accused, asked, called upon, contradicted.
    WHOM = "whom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Words that answer a question about one statement, and why they are taken to.

    The words of a time, a place or a quantity are those of a `When`, `Place` or `Quantity` of the same reading.

    >>> Fact(statement="s1", slot=Slot.WHOM, span=Span(10, 13), name="США", reason="object of «обвинил»").slot.value
    'whom'
    """

    #: Label of the statement.
    statement: str
    #: The question that is answered.
    slot: Slot
    #: The words that answer it.
    span: Span
    #: Why these words hang on this statement, in a few words.
    reason: str
    #: Whom, in the nominative; empty for the other questions and for pronouns.
    name: str = ""
