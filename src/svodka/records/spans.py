"""A stretch of a text, the evidence that every derived record rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch `[start, end)` of a text, counted in Unicode code points.

    >>> Span(0, 6).of("Москва ответила")
    'Москва'
    >>> Span(3, 3)
    Traceback (most recent call last):
    ...
    ValueError: a span holds at least one character, not [3, 3)
    """

    #: Offset of the first character.
    start: int
    #: Offset just after the last character.
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span holds at least one character, not [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        """Give the words that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Tell whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def __len__(self) -> int:
        return self.end - self.start


def quoted(text: str, spans: Iterable[Span], gap: str = " … ") -> str:
    """Join the words of several spans as a reader would quote them.

    >>> quoted("«Нет», — сказал он, — «и не будет»", [Span(1, 4), Span(23, 33)])
    'Нет … и не будет'
    """
    return gap.join(span.of(text) for span in spans)
