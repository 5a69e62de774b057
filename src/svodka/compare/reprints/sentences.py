"""An article as sentences, each the row of its telling words in a form that three languages share."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from svodka.compare.keys import WORD, fold, number, skeleton
from svodka.compare.kin import notion, one_prefix
from svodka.records import Document, Span

#: Where a sentence ends: its mark and a capital, a quotation, a dash or a figure after it, or a new line.
_END = re.compile(r"(?<=[.!?…])[\"»”)]*\s+(?=[\"«„“(—–-]*\s*[A-ZА-ЯЁІЇЄҐ\d])|\n+")
#: A shorter one («Фото: Берег») tells nothing.
_LEAST_KEYS = 3
#: Sentences of an article that are compared; a longer one is no news item.
_MOST = 80
_MOST_LETTERS = 40_000
#: Letters of a sound that are kept: what is left of a word's root in related languages.
_SOUND = 4


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sentence:
    """One sentence of an article."""

    #: Where it stands.
    span: Span
    #: Its telling words in order, as keys.
    keys: tuple[str, ...]
    #: True if most of it is somebody's quoted speech.
    quoted: bool


def cut(document: Document, said: Sequence[Span]) -> tuple[Sentence, ...]:
    """Cut an article into sentences, furniture left out; `said` are the stretches of quoted speech, in order."""
    found = (_make(span, document, said) for span in _stretches(document.text[:_MOST_LETTERS])
             if not any(one.meets(span) for one in document.furniture))
    return tuple(one for one in found if len(one.keys) >= _LEAST_KEYS)[:_MOST]


def _stretches(text: str) -> Iterator[Span]:
    start = 0
    for match in _END.finditer(text):
        if match.start() > start:
            yield Span(start, match.start())
        start = match.end()
    if start < len(text):
        yield Span(start, len(text))


def _make(span: Span, document: Document, said: Sequence[Span]) -> Sentence:
    words = span.of(document.text)
    keys = tuple(word_key(match.group(), document.lang) for match in WORD.finditer(words) if tells(match.group()))
    return Sentence(span=span, keys=keys, quoted=2 * _covered(span, said) > len(span))


def tells(word: str) -> bool:
    """Tell whether a word carries content: a long one, or a short one in capitals or figures."""
    return len(word) > 3 or word[0].isdigit() or (len(word) > 1 and word.isupper())


def _covered(span: Span, said: Sequence[Span]) -> int:
    """Count the letters of a span that lie in quoted speech, which is sorted; overlaps count once."""
    count, reached = 0, span.start
    for one in said[max(0, bisect_left(said, span) - 3):]:
        if one.start >= span.end:
            break
        count += max(0, min(one.end, span.end) - max(one.start, reached))
        reached = max(reached, min(one.end, span.end))
    return count


@lru_cache(maxsize=1 << 17)
def word_key(word: str, lang: str) -> str:
    """Give the key under which a word meets its forms and its translations.

    >>> word_key("пілотів", "uk") == word_key("пилоты", "ru") == word_key("pilots", "en")
    True
    >>> word_key("скасували", "uk") == word_key("отменили", "ru"), word_key("2,50", "ru")
    (True, '#2.5')
    """
    if word[0].isdigit():
        return "#" + number(word)
    folded = fold(word)
    return notion(folded, lang) or skeleton(one_prefix(folded))[:_SOUND]
