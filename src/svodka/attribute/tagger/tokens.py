"""The article's tokens, numbered over all sentences, and where a content may begin and end."""

from __future__ import annotations

from bisect import bisect_right

from svodka.attribute.scene import Scene
from svodka.records import Token

_MARKS = frozenset(',;:.!?…»”"“—–-()[]')
_OPENING = frozenset('«“„')


class Numbered:
    """All tokens of an article in a row."""

    def __init__(self, scene: Scene) -> None:
        self._tokens: list[Token] = []
        self._firsts: list[int] = []
        for sentence in scene.sentences:
            self._firsts.append(len(self._tokens))
            self._tokens.extend(sentence.tokens)
        self._that = scene.facts.THAT | scene.facts.ABOUT | scene.facts.THAT_LINK

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, number: int) -> Token:
        return self._tokens[number]

    def sentence(self, number: int) -> int:
        """Give the number of the sentence that holds a token."""
        return bisect_right(self._firsts, number) - 1

    def first_of(self, number: int) -> int:
        """Give the number of the first token of that sentence."""
        return self._firsts[self.sentence(number)]

    def at(self, offset: int) -> int:
        """Give the number of the first token that ends after an offset."""
        return bisect_right(self._tokens, offset, key=lambda token: token.end)

    def is_pronoun(self, scene: Scene, number: int) -> bool:
        """Tell whether the token is a pronoun that may speak, also inside «по его словам»."""
        return self._tokens[number].norm in scene.facts.PRONOUNS

    def may_start(self, number: int) -> bool:
        """Tell whether a content may begin here: at a sentence's start, after a mark, after «что», «о»."""
        if number in (0, len(self._tokens)) or number == self.first_of(number):
            return True
        before = self._tokens[number - 1]
        return before.text in _MARKS or before.norm in self._that

    def may_end(self, number: int) -> bool:
        """Tell whether a content may end after this token: at a sentence's end, before a mark that opens no quotation."""
        after = number + 1
        if after >= len(self._tokens) or after == self.first_of(after):
            return True
        if self._opens(number) or self._opens(after):
            return False
        return self._tokens[after].text in _MARKS or self._tokens[number].text in _MARKS

    def _opens(self, number: int) -> bool:
        """Tell whether a token opens a quotation: «, or a straight mark with a space before it and none after."""
        token = self._tokens[number]
        if token.text != '"' or number + 1 == len(self._tokens):
            return token.text in _OPENING
        before = self._tokens[number - 1].end if number else -1
        return before < token.start and self._tokens[number + 1].start == token.end
