"""Under which keys an article meets those it may share a text with, in its own language and in others."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from svodka.compare.keys import WORD, number, skeleton
from svodka.compare.reprints.cards import Card

#: One shingle in so many is a key, chosen by its hash, so that both texts choose the same (Broder's mod-p sketch).
_SAMPLED = 4
#: Names and numbers that are paired with those after them: a translator seldom moves them farther.
_REACH = 2
_MOST_LETTERS = 8000


def word_keys(card: Card) -> list[int]:
    """Give a fixed sample of an article's shingles: those it shares with a copy are sampled in the copy too."""
    hashes = card.woven.hashes
    return [int(value) for value in np.unique(hashes[hashes % np.uint64(_SAMPLED) == 0])]


def name_keys(card: Card) -> list[int]:
    """Give the neighbouring names and numbers of an article, two by two, in a form that every language shares."""
    marks = list(_marks(card.document.text[:_MOST_LETTERS]))
    found = {zlib.crc32("|".join(sorted((one, other))).encode()) for at, one in enumerate(marks)
             for other in marks[at + 1 : at + 1 + _REACH] if one != other}
    return sorted(found)


def _marks(text: str) -> Iterator[str]:
    for match in WORD.finditer(text):
        word = match.group()
        if word[0].isdigit():
            yield "#" + number(word)
        elif word[0].isupper() and len(word) > 2:
            yield _heard(word)


@lru_cache(maxsize=1 << 16)
def _heard(word: str) -> str:
    return skeleton(word)
