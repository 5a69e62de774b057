"""What a tagger says of one cue: how likely each word near it is source, content, carrier, or the speech that goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from svodka.attribute.scene import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Probabilities for a stretch of the article's tokens, numbered over the whole article."""

    #: Number of the cue's first token.
    first: int
    #: Number after its last token.
    last: int
    #: How sure the tagger is that this is a cue, 0 to 1.
    sure: float
    #: Number of the token that the rows below begin with.
    start: int
    #: For each token: is it part of the words that name the speaker?
    source: Sequence[float]
    #: Is it part of what is claimed?
    content: Sequence[float]
    #: Is it part of a carrier's name?
    carrier: Sequence[float]
    #: Does the same speaker go on in it without a cue?
    goes_on: Sequence[float]


class Tagger(Protocol):
    """Finds cues in an article and weighs the words around each."""

    #: The model's name.
    name: str
    #: Its version.
    version: str
    #: Codes of the languages it was trained for; the rules read the others.
    langs: frozenset[str]

    def mark(self, scene: Scene) -> list[Marks]:
        """Give the marks of every cue of an article, in text order."""
        ...
