"""Under which keys an article meets those it may share a text with, in its own language and in others."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence

from svodka.compare.keys import WORD
from svodka.compare.reprints.cards import Card
from svodka.compare.reprints.sentences import tells, word_key

#: One shingle in so many is a key, chosen by its hash, so that both texts choose the same (Broder's mod-p sketch).
_SAMPLED = 4
#: So many with the smallest hashes are keys too: a text of one sentence has few to sample.
_LEAST_KEYS = 12
#: The same for neighbouring words: a translation keeps fewer of them, so more are chosen.
_SAMPLED_FOREIGN = 2
#: Names and numbers that are paired with those after them: a translator seldom moves them farther.
_REACH = 2
#: Letters of an article that are looked at for its translations: news stands first.
_MOST_LETTERS = 3000


def word_keys(card: Card) -> list[int]:
    """Give a fixed sample of an article's shingles: those it shares with a copy are sampled in the copy too."""
    values = sorted(card.woven.shingles)
    return [value for at, value in enumerate(values) if at < _LEAST_KEYS or value % _SAMPLED == 0]


def common_keys(card: Card) -> list[int]:
    """Give neighbouring names, numbers and words of an article, two by two, in a form that every language shares."""
    words = [match.group() for match in WORD.finditer(card.document.text[:_MOST_LETTERS]) if tells(match.group())]
    marks = [word for word in words if word[0].isupper() or word[0].isdigit()]
    beside = (code for code in _pairs(_written(words, card), 1) if code % _SAMPLED_FOREIGN == 0)
    return sorted({*beside, *_pairs(_written(marks, card), _REACH)})


def _written(words: Iterable[str], card: Card) -> list[str]:
    return [word_key(word, card.document.lang) for word in words]


def _pairs(row: Sequence[str], reach: int) -> Iterator[int]:
    for at, one in enumerate(row):
        for other in row[at + 1 : at + 1 + reach]:
            if one != other:
                yield zlib.crc32("|".join(sorted((one, other))).encode())
