"""Where sentences end: one splitter for all languages, their abbreviations handed in as data.

razdel was tried first: it breaks after the Ukrainian «м.», «вул.» and does not know that a quotation's
inner full stop is no end when the cue follows («Нет. Никогда», — сказал он).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from svodka.records import Span

#: A possible end: closing marks, then a blank, then something that may open a sentence.
_END = re.compile(r"([.!?…]+)([»”\")\]’]*)(?:\[\d+\])*(\s+)(?=[«\"„“‘(\[]*[–—-]?\s?[«\"„“]*[^\W_])")
_PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]+")
_LAST_WORD = re.compile(r"([^\W\d_][\w.’'-]*)$")
#: Longest look back for an abbreviation, in characters.
_LOOK_BACK = 24


def split_paragraphs(text: str) -> Iterator[Span]:
    r"""Give each line that holds something but blanks.

    >>> [span.of("Раз.\n\n Два.") for span in split_paragraphs("Раз.\n\n Два.")]
    ['Раз.', 'Два.']
    """
    for found in _PARAGRAPH.finditer(text):
        line = found.group()
        start = found.start() + len(line) - len(line.lstrip())
        end = found.start() + len(line.rstrip())
        if start < end:
            yield Span(start, end)


def split_sentences(text: str, paragraph: Span, abbreviations: frozenset[str]) -> Iterator[Span]:
    """Give the sentences of a paragraph.

    >>> text = "Об этом заявил А. Иванов. «Нет. Никогда», — сказал он."
    >>> [span.of(text) for span in split_sentences(text, Span(0, len(text)), frozenset())]
    ['Об этом заявил А. Иванов.', '«Нет. Никогда», — сказал он.']
    """
    start, depth, seen = paragraph.start, 0, paragraph.start
    for found in _END.finditer(text, paragraph.start, paragraph.end):
        depth = _depth(text, seen, found.start(3), depth)
        seen = found.start(3)
        if _is_end(text, found, depth, abbreviations):
            yield Span(start, found.start(3))
            start, depth = found.end(3), 0
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _depth(text: str, start: int, end: int, depth: int) -> int:
    """Count how many «» or „“ quotations are open; straight marks do not tell."""
    for mark in text[start:end]:
        if mark in "«„":
            depth += 1
        elif mark in "»“" and depth:
            depth -= 1
    return depth


def _is_end(text: str, found: re.Match[str], depth: int, abbreviations: frozenset[str]) -> bool:
    following = text[found.end(3) : found.end(3) + 4].lstrip('«"„“‘([—–- ')
    if following[:1].islower():
        # «Когда?» — спросил он
        return False
    if depth and not found.group(2):
        # a full stop inside a quotation: the quotation is one stretch of speech
        return False
    if found.group(1) != "." or found.group(2):
        return True
    word = _LAST_WORD.search(text, max(0, found.start() - _LOOK_BACK), found.start())
    if word is None:
        return True
    return not (_is_initial(word.group()) or word.group().lower() in abbreviations)


def _is_initial(word: str) -> bool:
    """Tell «А.», «Дж.» from the end of a sentence: one capital letter, or initials run together."""
    return (len(word) == 1 and word.isupper()) or bool(re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word))
