"""Cutting words out of a text without changing one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.records import Document, Span, quoted

#: Longest quotation of a line.
LONGEST = 280
#: A cut before this character leaves too little to understand.
_SHORTEST = 60
#: Between two stretches of one statement, and behind one that was cut.
GAP = " … "
#: How far a sentence is looked for around a statement; a line of 20 MB has no sentence worth showing.
_REACH = 600

_SENTENCE_END = re.compile(r"[.!?…][»”\"')\]]*(?=\s)")
_CLAUSE_END = re.compile(r"(?=[,;:](?:\s|$))|(?=\s[—–-]\s)")
_BLANK = re.compile(r"(?=\s)")
#: A sentence begins after an end mark and before a capital («… 5 т. зерна» goes on); a line break always ends one.
_BOUNDARY = re.compile(r"[.!?…][»”\"')\]]*\s+(?=[«“„\"(—–-]*\s?[^\W\d_a-zа-яёіїєґ])|\n")


def clip(text: str, spans: Sequence[Span], limit: int = LONGEST) -> tuple[Span, ...]:
    """Cut a quotation that is too long for a line at the end of a sentence, of a clause, or at least of a word.

    >>> text = "Боевики ушли в пустыню. Колонну никто не преследовал, хотя дорога была видна"
    >>> [span.of(text) for span in clip(text, [Span(0, len(text))], limit=30)]
    ['Боевики ушли в пустыню']
    """
    kept: list[Span] = []
    left = limit
    whole = [trimmed for span in spans if (trimmed := _trimmed(text, span)) is not None]
    for span in whole:
        cut = _cut(text, span, left, shortest=max(1, min(_SHORTEST, limit // 3))) if left > 0 else None
        if cut is None:
            break
        kept.append(cut)
        left = 0 if cut != span else left - len(span)
    return tuple(kept) or tuple(_hard_cut(span, limit) for span in whole[:1])


def _trimmed(text: str, span: Span) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip())) if words.strip() else None


def _cut(text: str, span: Span, left: int, *, shortest: int) -> Span | None:
    if len(span) <= left:
        return span
    # One blank more than fits, so that an end mark just at the limit is seen.
    window = text[span.start : span.start + left + 1]
    for pattern in (_SENTENCE_END, _CLAUSE_END, _BLANK):
        # A bare full stop is left out, as it is at the end of every statement; «Нет!» keeps its marks.
        found = [one.start() if one.group() == "." else one.end() for one in pattern.finditer(window)]
        ends = [end for end in found if shortest <= end <= left]
        if ends:
            return Span(span.start, span.start + ends[-1])
    return None


def _hard_cut(span: Span, limit: int) -> Span:
    return Span(span.start, min(span.end, span.start + max(limit, 1)))


def words(text: str, spans: Sequence[Span]) -> str:
    r"""Give the words of the spans on one line: only blanks are put right, no word is changed.

    >>> words("Мост\nзакрыт,  сказал мэр", [Span(0, 11)])
    'Мост закрыт'
    """
    return " ".join(quoted(text, spans, GAP).split())


def shown(text: str, spans: Sequence[Span], limit: int = LONGEST) -> tuple[str, tuple[Span, ...]]:
    """Give the words of a quotation as far as they fit a line, with the mark of a cut, and where they stand."""
    kept = clip(text, spans, limit)
    told = words(text, kept)
    return told if told == words(text, spans) or told.endswith("…") else f"{told} …", kept


def sentence_around(text: str, span: Span) -> Span:
    """Give the sentence (or sentences) that a statement stands in, with the cue and the speaker.

    >>> text = "Ночь. Во вторник в Аль-Букемале «боёв не было», — сказал мэр. Утро."
    >>> sentence_around(text, Span(33, 46)).of(text)
    'Во вторник в Аль-Букемале «боёв не было», — сказал мэр.'
    """
    left = max(0, span.start - _REACH)
    starts = [found.end() for found in _BOUNDARY.finditer(text, left, span.start) if found.end() <= span.start]
    start = starts[-1] if starts else left
    after = _BOUNDARY.search(text, span.end - 1, min(len(text), span.end + _REACH))
    end = after.start() + len(after.group().rstrip()) if after else min(len(text), span.end + _REACH)
    return Span(start, max(end, span.end))


def title_span(document: Document) -> Span | None:
    r"""Find the title in the text; where it does not stand there, take the first line that is no furniture.

    >>> title_span(Document.of("Читайте также\nМост закрыт", name="a", furniture=(Span(0, 13),)))
    Span(start=14, end=25)
    """
    start = document.text.find(document.title) if document.title.strip() else -1
    if start >= 0:
        return Span(start, start + len(document.title))
    offset = 0
    for line in document.text.splitlines(keepends=True):
        stripped = line.strip()
        begin = offset + line.find(stripped)
        offset += len(line)
        if stripped and not any(one.meets(Span(begin, begin + len(stripped))) for one in document.furniture):
            return Span(begin, begin + len(stripped))
    return None
