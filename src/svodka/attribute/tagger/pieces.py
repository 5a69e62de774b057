"""The pieces of words that the encoder reads, beside the article's tokens."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from svodka.attribute.tagger.tokens import Numbered

if TYPE_CHECKING:
    from tokenizers import Tokenizer

#: Pieces the encoder reads at once, and how far the next stretch begins after it; as in training.
STRETCH, STEP = 400, 250
#: Piece that stands for a line break.
_BREAK = "</s>"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces read at once, and those among them that no other stretch sees better."""

    start: int
    end: int
    sees_from: int
    sees_to: int


class Pieces:
    """Numbers of the pieces, and which pieces make which token."""

    def __init__(self, ids: list[int], owned: list[list[int]], firsts: list[int]) -> None:
        self.ids = ids
        self._owned = owned
        self._firsts = firsts

    def of(self, number: int) -> list[int]:
        """Give the places of a token's pieces."""
        return self._owned[number]

    def word_at(self, place: int) -> int:
        """Give the number of the first token whose pieces stand at this place or after it."""
        return bisect_left(self._firsts, place)


def cut_pieces(tokenizer: Tokenizer, text: str, tokens: Numbered) -> Pieces:
    """Cut a text into pieces, each line by itself, and lay them beside the tokens."""
    ids: list[int] = []
    offsets: list[tuple[int, int]] = []
    line_break = tokenizer.token_to_id(_BREAK) or 0
    for found in re.finditer(r"[^\n]+|\n+", text):
        if found.group()[0] == "\n":
            ids.append(line_break)
            offsets.append(found.span())
            continue
        encoded = tokenizer.encode(found.group(), add_special_tokens=False)
        ids.extend(encoded.ids)
        offsets.extend((start + found.start(), end + found.start()) for start, end in encoded.offsets)
    owned = _lay(offsets, tokens)
    return Pieces(ids, owned, _firsts(owned, len(ids)))


def _lay(offsets: list[tuple[int, int]], tokens: Numbered) -> list[list[int]]:
    """Give each token the pieces that share a character with it; both stand in text order."""
    owned: list[list[int]] = [[] for _ in range(len(tokens))]
    number = 0
    for place, (start, end) in enumerate(offsets):
        while number < len(tokens) and tokens[number].end <= start:
            number += 1
        here = number
        while here < len(tokens) and tokens[here].start < end:
            owned[here].append(place)
            here += 1
    return owned


def _firsts(owned: list[list[int]], size: int) -> list[int]:
    """Give each token's first piece; a token without one counts with the next."""
    firsts = [size] * len(owned)
    following = size
    for number in range(len(owned) - 1, -1, -1):
        following = owned[number][0] if owned[number] else following
        firsts[number] = following
    return firsts


def cut_stretches(size: int) -> list[Stretch]:
    """Cut pieces into overlapping stretches; each piece belongs to the one that sees most around it.

    >>> [(one.start, one.end, one.sees_from, one.sees_to) for one in cut_stretches(500)]
    [(0, 400, 0, 250), (100, 500, 250, 500)]
    """
    if size <= STRETCH:
        return [Stretch(0, size, 0, size)]
    starts = sorted({*range(0, size - STRETCH, STEP), size - STRETCH})
    edges = [0, *((after + before + STRETCH) // 2 for before, after in pairwise(starts)), size]
    return [Stretch(start, start + STRETCH, edges[at], edges[at + 1]) for at, start in enumerate(starts)]
