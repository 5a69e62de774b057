"""A text cut into pieces, each with the statements that cover it: what every marked view of an article draws."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from svodka.records import Reading, Span, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text that the same statements cover from its first to its last character."""

    #: The words.
    text: str
    #: The statements whose content covers it, the outer one first; empty in the outlet's own voice.
    statements: tuple[Statement, ...] = ()
    #: Those that begin here, the outer one first.
    opens: tuple[Statement, ...] = ()
    #: Those that end here, the inner one first.
    closes: tuple[Statement, ...] = ()
    #: True for reporting words.
    cue: bool = False
    #: True for site furniture.
    furniture: bool = False


def pieces(reading: Reading) -> tuple[Piece, ...]:
    """Cut an article at every border of a statement, a cue and furniture; together the pieces are the text.

    >>> from svodka.records import Document, Maker
    >>> doc = Document.of("Мост закрыт, заявил мэр", name="a")
    >>> said = Statement.of(doc.id, label="s1", content=(Span(0, 11),), cue=(Span(13, 19),), holder="мэр",
    ...                     maker=Maker(name="rules", version="1"))
    >>> [(piece.text, len(piece.statements), piece.cue) for piece in pieces(Reading(document=doc, statements=(said,)))]
    [('Мост закрыт', 1, False), (', ', 0, False), ('заявил', 0, True), (' мэр', 0, False)]
    """
    text = reading.document.text
    contents = sorted(((span, one) for one in reading.statements for span in one.content if span.end <= len(text)),
                      key=lambda pair: (pair[0].start, -pair[0].end))
    cues = [span for one in reading.statements for span in one.cue]
    borders = _borders(text, [*(span for span, _ in contents), *cues, *reading.document.furniture])
    return tuple(_cut(text, borders, contents, _covered(cues, borders), _covered(reading.document.furniture, borders)))


def _borders(text: str, spans: list[Span]) -> list[int]:
    ends = {0, len(text)}
    for span in spans:
        ends.update((span.start, span.end))
    return sorted(end for end in ends if end <= len(text))


def _covered(spans: Iterable[Span], borders: list[int]) -> set[int]:
    """Give the starts of the pieces that lie in one of the spans."""
    return {border for span in spans
            for border in borders[bisect_left(borders, span.start) : bisect_left(borders, span.end)]}


def _cut(text: str, borders: list[int], contents: list[tuple[Span, Statement]], cues: set[int],
         furniture: set[int]) -> list[Piece]:
    cut = []
    active: list[tuple[Span, Statement]] = []
    waiting = contents[::-1]
    for start, end in pairwise(borders):
        opened = []
        while waiting and waiting[-1][0].start == start:
            opened.append(waiting.pop())
        active.extend(opened)
        closed = [one for span, one in reversed(active) if span.end == end]
        cut.append(Piece(text=text[start:end], statements=tuple(one for _, one in active),
                         opens=tuple(one for _, one in opened), closes=tuple(closed),
                         cue=start in cues, furniture=start in furniture))
        active = [pair for pair in active if pair[0].end > end]
    return cut


def depth(statement: Statement, reading: Reading) -> int:
    """Tell how deep a statement lies in others: 0 for one of its own, 1 for one inside it."""
    seen = {statement.label}
    parent, level = statement.parent, 0
    while parent is not None and parent not in seen:
        seen.add(parent)
        level += 1
        above = reading.statement(parent)
        parent = above.parent if above else None
    return level


def first_words(text: str, limit: int) -> str:
    """Give the first words of a text, as many as fit.

    >>> first_words("Мост через реку закрыт", 14)
    'Мост через…'
    """
    if len(text) <= limit:
        return text
    return (text[: limit + 1].rpartition(" ")[0] or text[:limit]).rstrip(" ,;:—–-") + "…"


def own_chain(statement: Statement, outlet: str) -> str:
    """Write the chain with the outlet's own name in its first place.

    >>> from svodka.records import Maker
    >>> said = Statement.of("d", label="s1", content=(Span(0, 4),), holder="мэр", maker=Maker(name="r", version="1"))
    >>> own_chain(said, "Берег")
    'Берег → мэр'
    """
    chain = str(statement.chain)
    return outlet + chain.removeprefix("OUTLET") if outlet else chain
