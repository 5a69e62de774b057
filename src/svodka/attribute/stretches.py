"""Content as the guidelines want it: without leading «что», outer quotation marks and closing punctuation."""

from __future__ import annotations

from svodka.records import Span

_BLANK = " \t\r\n\xa0\u200b\u202f"
_EDGE = _BLANK + ",.;:—–-−!?…*_>"
_PAIRS = {"«": "»", "„": '“”"', "“": "”", '"': '"', "”": "”", "(": ")"}
_CLOSING = frozenset('»“”")')


def trim(text: str, start: int, end: int) -> Span | None:
    """Give the stretch without marks at its edges, or None if no word is left.

    >>> text = ", что «решения нет»."
    >>> trim(text, 5, len(text)).of(text)
    'решения нет'
    >>> text = "«Заря» лжёт, — "
    >>> trim(text, 0, len(text)).of(text)
    '«Заря» лжёт'
    """
    before = (-1, -1)
    while (start, end) != before and start < end:
        before = (start, end)
        start, end = _trim_start(text, start, end), _trim_end(text, start, end)
    if start >= end or not any(letter.isalnum() for letter in text[start:end]):
        return None
    return Span(start, end)


def _trim_start(text: str, start: int, end: int) -> int:
    while start < end:
        mark = text[start]
        if (
            mark in _EDGE
            or (mark in _PAIRS and not _closed_inside(text, start, end))
            or (mark in _CLOSING and mark not in _PAIRS)
        ):
            start += 1
        else:
            break
    return start


def _closed_inside(text: str, start: int, end: int) -> bool:
    """Tell whether the mark that opens here is closed before the stretch's end: then it is the content's own."""
    closers = _PAIRS[text[start]]
    for at in range(start + 1, min(end, start + 2000)):
        if text[at] in closers:
            return any(letter.isalnum() for letter in text[at + 1 : end])
    return False


def _trim_end(text: str, start: int, end: int) -> int:
    while end > start:
        mark = text[end - 1]
        if mark in _EDGE or (mark in "«„") or (mark in _CLOSING and not _opened_inside(text, start, end - 1)):
            end -= 1
        else:
            break
    return end


def _opened_inside(text: str, start: int, at: int) -> bool:
    """Tell whether the mark that closes here was opened after the stretch's first word."""
    openers = [opener for opener, closers in _PAIRS.items() if text[at] in closers]
    for place in range(at - 1, max(start, at - 2000) - 1, -1):
        if text[place] in openers:
            return any(letter.isalnum() for letter in text[start:place]) or (place == start and text[at] == ")")
    return False
