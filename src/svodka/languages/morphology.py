"""What a word form can be: the same questions for every language, answered by the language's own part `morphology`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from svodka.languages import part
from svodka.records import Morph


class Morphology(Protocol):
    """Readings and forms of words."""

    #: Which engine answers.
    name: str

    def readings(self, words: Sequence[str]) -> list[tuple[Morph, ...]]:
        """Give the readings of each word, the likeliest first."""
        ...

    def inflect(self, word: str, reading: Morph, *, case: str, number: str = "", gender: str = "") -> str | None:
        """Give the word in another case, in the letter case it came in, or None if that cannot be told."""
        ...


@lru_cache(maxsize=8)
def morphology(code: str) -> Morphology:
    """Give the morphology of a language; it is loaded once.

    >>> [reading.lemma for reading in morphology("ru").readings(["заявила"])[0]][0]
    'заявить'
    """
    made: Morphology = part(code, "morphology").make()
    return made
