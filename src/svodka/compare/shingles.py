"""An article as runs of its own words, which a reprint repeats; furniture and quoted speech do not count."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.compare.keys import WORD, fold
from svodka.records import Document, Mode, Reading, Span

#: Words of a shingle.
WIDTH = 4
#: Words of an article that are looked at; a longer one is no news item but a dump.
MOST_WORDS = 6000
#: A quotation from this length on (letters) is somebody's speech, not a title or a term in marks.
_SPEECH = re.compile(r"«[^«»\n]{40,2000}»|“[^“”\n]{40,2000}”|\"[^\"\n]{40,2000}\"|„[^„“”\n]{40,2000}[“”]")
#: Odd constants that mix the hashes of a shingle's words (Knuth's golden ratio and primes near it).
_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5], dtype=np.uint64)

Marks = NDArray[np.bool_]
Hashes = NDArray[np.uint64]


@dataclass(frozen=True, eq=False)  # no slots: what is made of it is kept once made
class Woven:
    """An article's words in order, and the shingles woven of them."""

    #: Offset of each word's first character, and just after its last.
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    #: True for the article's own words, false inside quoted speech.
    own: Marks
    #: One hash for each shingle, by the position of its first word.
    hashes: Hashes

    @cached_property
    def values(self) -> list[int]:
        """Give the shingles as numbers of Python: asked one by one, they are ten times as fast as numpy's."""
        found: list[int] = self.hashes.tolist()
        return found

    @cached_property
    def shingles(self) -> frozenset[int]:
        """Give the different shingles."""
        return frozenset(self.values)

    def span(self, first: int, last: int) -> Span:
        """Give the stretch of text from one word to another."""
        return Span(int(self.starts[first]), int(self.ends[last]))


def weave(document: Document, said: Iterable[Span]) -> Woven:
    """Cut an article into its words and shingles; `said` is where somebody else speaks."""
    text = document.text
    furniture = _mask(len(text), document.furniture)
    found = [m for m in WORD.finditer(text) if not furniture[m.start()]][:MOST_WORDS]
    starts = np.array([m.start() for m in found], dtype=np.int64)
    ends = np.array([m.end() for m in found], dtype=np.int64)
    quoted = _mask(len(text), said)
    own = np.logical_not(quoted[starts])
    words = np.array([_word_hash(m.group()) for m in found], dtype=np.uint64)
    return Woven(starts=starts, ends=ends, own=own, hashes=_hashes(words))


@lru_cache(maxsize=1 << 17)
def _word_hash(word: str) -> int:
    return zlib.crc32(fold(word).encode())


def speech(reading: Reading) -> tuple[Span, ...]:
    """Give the stretches where somebody else speaks: two articles that quote one official are no reprints for it."""
    direct = (span for one in reading.statements if one.mode is Mode.DIRECT for span in one.content)
    marked = (Span(m.start(), m.end()) for m in _SPEECH.finditer(reading.document.text))
    return (*direct, *marked)


def _mask(length: int, spans: Iterable[Span]) -> Marks:
    mask = np.zeros(length + 1, dtype=np.bool_)
    for span in spans:
        mask[span.start : span.end] = True
    return mask


def _windows(row: NDArray[Any]) -> NDArray[Any]:
    return np.lib.stride_tricks.sliding_window_view(row, WIDTH)


def _hashes(words: Hashes) -> Hashes:
    if len(words) < WIDTH:
        return np.zeros(0, dtype=np.uint64)
    mixed: Hashes = (_windows(words) * _MIX).sum(axis=1, dtype=np.uint64)
    return mixed ^ (mixed >> np.uint64(29))


def covered(shared: Marks, words: int) -> Marks:
    """Mark the words that lie in a shared shingle."""
    marks = np.zeros(words, dtype=np.bool_)
    for step in range(WIDTH):
        marks[step : step + len(shared)] |= shared
    return marks
