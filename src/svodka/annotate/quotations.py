"""Quotations: nested ones, straight marks that open and close alike, and one that runs over several paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.records import Quotation, Span

#: Opening marks that can only open, with the marks that may close them.
_OPENERS = {"«": "»", "„": '“”"', "‹": "›"}
_CLOSERS = frozenset("»›")
#: Marks that open or close by their place.
_EITHER = frozenset('"“”')
#: More open quotations than this are no text a person wrote.
_MAX_DEPTH = 8


@dataclass(slots=True)
class _Open:
    mark: str
    start: int


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Find what stands in quotation marks, outer quotations before those inside them.

    An opening mark that its paragraph does not close reaches on, if the next paragraph opens with the same mark
    (each paragraph of a long quotation starts with one) or closes it; else the paragraph's end closes it.

    >>> text = 'Он сказал: «Газета "Заря" лжёт».'
    >>> [(q.depth, q.inner.of(text)) for q in find_quotations(text, [Span(0, len(text))])]
    [(0, 'Газета "Заря" лжёт'), (1, 'Заря')]
    """
    found: list[Quotation] = []
    carried: _Open | None = None
    for number, paragraph in enumerate(paragraphs):
        stack = [carried] if carried else []
        _scan(text, paragraph, stack, found)
        carried = _carry(text, paragraphs, number, stack)
        for left in stack:
            if left is not carried:
                _close(found, left, paragraph.end, len(stack) - 1, closed=False)
    return tuple(sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _scan(text: str, paragraph: Span, stack: list[_Open], found: list[Quotation]) -> None:
    """Walk over one paragraph, opening and closing quotations."""
    for at in range(paragraph.start, paragraph.end):
        mark = text[at]
        if mark in _CLOSERS or (mark in _EITHER and _closes(text, at, paragraph, stack)):
            _close_innermost(stack, mark, at, found)
        elif (mark in _OPENERS or mark in _EITHER) and len(stack) < _MAX_DEPTH and _may_open(stack, at, paragraph):
            stack.append(_Open(mark, at))


def _may_open(stack: list[_Open], at: int, paragraph: Span) -> bool:
    """Refuse the mark that only repeats, at a paragraph's start, a quotation that is open already."""
    return not (stack and at == paragraph.start)


def _closes(text: str, at: int, paragraph: Span, stack: list[_Open]) -> bool:
    """Tell whether a mark that can do both closes here: something is open, and no word starts right after it."""
    if not stack or not any(_fits(opened.mark, text[at]) for opened in stack):
        return False
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if before.isspace() or before in "([«„":
        return after.isspace() or after in ".,;:!?)»"
    return not after.isalnum() or stack[-1].mark == text[at]


def _fits(opener: str, closer: str) -> bool:
    if opener in _OPENERS:
        return closer in _OPENERS[opener]
    return closer == opener or (opener in "“”" and closer in "“”")


def _close_innermost(stack: list[_Open], mark: str, at: int, found: list[Quotation]) -> None:
    for depth in range(len(stack) - 1, -1, -1):
        if _fits(stack[depth].mark, mark):
            _close(found, stack[depth], at, depth, closed=True)
            del stack[depth:]
            return


def _close(found: list[Quotation], opened: _Open, at: int, depth: int, *, closed: bool) -> None:
    if at > opened.start + 1:
        end = at + 1 if closed else at
        found.append(
            Quotation(span=Span(opened.start, end), inner=Span(opened.start + 1, at), depth=depth, closed=closed)
        )


def _carry(text: str, paragraphs: Sequence[Span], number: int, stack: list[_Open]) -> _Open | None:
    """Give the quotation that goes on in the next paragraph, if one does."""
    if not stack or number + 1 >= len(paragraphs) or len(stack) > 1:
        return None
    opened, following = stack[0], paragraphs[number + 1]
    if text[following.start] == opened.mark and paragraphs[number].end - opened.start > 1:
        return opened
    return None
