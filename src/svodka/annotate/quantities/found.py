"""A number on its way to a quantity, and the sentence it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.annotate.quantities.lexicon import Lexicon
from svodka.records import Bound, Role, Token

#: A clause ends at these; a comma parts lesser stretches.
_ENDS = frozenset(".;:!?«»\"()—")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A number read from tokens [first, after), with all that is known of it so far."""

    first: int
    after: int
    value: float
    #: Upper end of a range.
    upper: float | None = None
    #: What is counted or measured; empty as long as it is a bare number.
    unit: str = ""
    #: The noun counted, as a lemma.
    counted: str = ""
    bound: Bound = Bound.EXACT
    role: Role = Role.LEVEL
    #: A word glued to the number: «километровой».
    glued: str = ""
    #: True for «трое», «п'ятеро».
    collective: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence's tokens and the lexicon to read them with."""

    tokens: Sequence[Token]
    lexicon: Lexicon

    def norm(self, at: int) -> str:
        """Give a word's norm; nothing beyond the sentence."""
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def ends_clause(self, at: int) -> bool:
        """Tell whether a clause ends at this token, or the sentence before it."""
        return not 0 <= at < len(self.tokens) or self.tokens[at].text in _ENDS

    def says(self, words: tuple[str, ...], at: int) -> bool:
        """Tell whether these words stand from a token on."""
        return at >= 0 and all(self.norm(at + place) == word for place, word in enumerate(words))

    def phrase_at(self, phrases: Sequence[tuple[str, ...]], at: int) -> int:
        """Give the index after the first of the phrases that stands here; the same index if none does."""
        return next((at + len(words) for words in phrases if self.says(words, at)), at)

    def phrase_before(self, phrases: Sequence[tuple[str, ...]], end: int, least: int = 0) -> int:
        """Give the index where the first of the phrases that ends here begins; the same index if none does."""
        return next((end - len(words) for words in phrases
                     if end - len(words) >= least and self.says(words, end - len(words))), end)
