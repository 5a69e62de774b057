"""Which statement the words of an article belong to: the innermost content around them, or the clause of a cue."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from svodka.records import Annotated, Name, Sentence, Span, Statement, Token

#: A clause of a cue is cut into stretches at these.
_BREAKS = frozenset(",;:—–()")
#: Tokens that a cue's clause reaches on either side, and cues beside a word that are looked at.
_REACH, _NEAR = 80, 3
#: Layers of statements in statements that are gone through.
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class CueClause:
    """The tokens [first, last) around a cue, in its own sentence and outside the contents that it does not lie in."""

    sentence: Sentence
    statement: Statement
    #: The cue's own tokens.
    cue: range
    first: int
    last: int

    def holds(self, span: Span) -> bool:
        """Tell whether words lie in the clause."""
        tokens = self.sentence.tokens
        return self.first < self.last and tokens[self.first].start <= span.start and span.end <= tokens[self.last - 1].end

    def stretch(self, at: int) -> range:
        """Give the stretch between two commas or dashes that a token stands in."""
        tokens, first, last = self.sentence.tokens, at, at + 1
        while first > self.first and tokens[first - 1].text not in _BREAKS:
            first -= 1
        while last < self.last and tokens[last].text not in _BREAKS:
            last += 1
        return range(first, last)


class Layers:
    """The contents of an article's statements as layers over its text, and the clauses of their cues."""

    def __init__(self, seen: Annotated, statements: Sequence[Statement]) -> None:
        self.seen = seen
        self.text = seen.document.text
        self.lang = seen.document.lang
        self.statements = tuple(statements)
        self._by_label = {one.label: one for one in statements}
        self._starts = [one.span.start for one in seen.sentences]
        self._borders, self._owners = _sweep(statements)
        self.clauses = tuple(clause for one in statements for span in one.cue if (clause := self._clause(one, span)))
        self._by_sentence: dict[int, list[CueClause]] = {}
        for clause in self.clauses:
            self._by_sentence.setdefault(clause.sentence.span.start, []).append(clause)
        for clauses in self._by_sentence.values():
            clauses.sort(key=_cue_start)

    def owner(self, offset: int) -> Statement | None:
        """Give the innermost statement whose content holds a character; None in the outlet's own voice."""
        at = bisect_right(self._borders, offset) - 1
        return self._owners[at] if at >= 0 else None

    def sentence_at(self, offset: int) -> Sentence | None:
        """Give the sentence that holds a character."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset >= self.seen.sentences[at].span.end:
            return None
        return self.seen.sentences[at]

    def names_in(self, sentence: Sentence) -> list[Name]:
        """Give the names that begin in a sentence."""
        names = self.seen.names
        first, last = (bisect_left(names, end, key=_name_start) for end in (sentence.span.start, sentence.span.end))
        return list(names[first:last])

    def clauses_around(self, span: Span) -> list[CueClause]:
        """Give the cue clauses that words lie in, that of the nearest cue first."""
        sentence = self.sentence_at(span.start)
        if sentence is None:
            return []
        clauses, at = self._by_sentence.get(sentence.span.start, []), token_at(sentence, span.start)
        place = bisect_right(clauses, at, key=_cue_start)
        around = [one for one in clauses[max(place - _NEAR, 0) : place + _NEAR] if one.holds(span)]
        return sorted(around, key=lambda one: min(abs(at - one.cue.start), abs(at - one.cue.stop + 1)))

    def _clause(self, one: Statement, span: Span) -> CueClause | None:
        sentence = self.sentence_at(span.start)
        if sentence is None or not sentence.tokens:
            return None
        first = token_at(sentence, span.start)
        last = max(token_at(sentence, span.end - 1), first) + 1
        return CueClause(sentence, one, range(first, last), *self._run(sentence, first, last))

    def _run(self, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
        tokens, own = sentence.tokens, self._around(self.owner(sentence.tokens[first].start), sentence)
        furthest, end = max(first - _REACH, 0), min(last + _REACH, len(tokens))
        while first > furthest and _label(self.owner(tokens[first - 1].start)) in own:
            first -= 1
        while last < end and _label(self.owner(tokens[last].start)) in own:
            last += 1
        return first, last

    def _around(self, owner: Statement | None, sentence: Sentence) -> set[str]:
        """Give the layers that a cue's clause may reach into: its own and, up to one with a cue here, those around it."""
        own = {_label(owner)}
        while owner and not any(sentence.span.meets(span) for span in owner.cue) and len(own) < _DEEPEST:
            owner = self._by_label.get(owner.parent or "")
            own.add(_label(owner))
        return own


def _label(statement: Statement | None) -> str:
    return statement.label if statement else ""


def _sweep(statements: Sequence[Statement]) -> tuple[list[int], list[Statement | None]]:
    """Give the borders of all contents, and from each border on the innermost statement: the shortest content there."""
    spans = sorted(((span, one) for one in statements for span in one.content), key=lambda pair: pair[0])
    borders = sorted({end for span, _ in spans for end in (span.start, span.end)})
    owners: list[Statement | None] = []
    active: list[tuple[Span, Statement]] = []
    at = 0
    for border in borders:
        active = [pair for pair in active if pair[0].end > border]
        while at < len(spans) and spans[at][0].start == border:
            active.append(spans[at])
            at += 1
        owners.append(min(active, key=lambda pair: len(pair[0]))[1] if active else None)
    return borders, owners


def token_at(sentence: Sentence, offset: int) -> int:
    """Give the index of the token at a character, or of the last one before it."""
    return max(bisect_right(sentence.tokens, offset, key=_start) - 1, 0)


def _start(token: Token) -> int:
    return token.start


def _cue_start(clause: CueClause) -> int:
    return clause.cue.start


def _name_start(name: Name) -> int:
    return name.span.start
