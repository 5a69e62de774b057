"""Where a text names a medium: from the list, in any case, with or without quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from svodka.languages.media import MEDIA
from svodka.records import Token

_WORD = re.compile(r"\w+(?:[-.]\w+)*")
#: Letters an ending of a Cyrillic name may differ by («Ведомости» - «Ведомостям»).
_ENDING = 3
_QUOTES = frozenset('«»"“”„')


@lru_cache(maxsize=1)
def _by_first_letters() -> dict[str, list[tuple[str, ...]]]:
    """Give the names as tuples of words, by the first two letters of the first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in MEDIA:
        words = tuple(word.lower().replace("ё", "е") for word in _WORD.findall(name))
        found.setdefault(words[0][:2], []).append(words)
    for names in found.values():
        names.sort(key=len, reverse=True)
    return found


def media_end(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index just after the medium's name that starts at this token, or None.

    >>> from svodka.annotate.tokens import split_tokens
    >>> media_end(list(split_tokens("рассказал РИА Новости")), 1)
    3
    >>> media_end(list(split_tokens('передаёт РИА "Новости".')), 1)
    5
    """
    start = at + 1 if tokens[at].text in _QUOTES - set("»”") and at + 1 < len(tokens) else at
    if not tokens[start].text[:1].isupper() and not tokens[start].text[:1].isdigit():
        return None
    for words in _by_first_letters().get(tokens[start].norm[:2], ()):
        end = _match(tokens, start, words)
        if end is not None:
            return end + 1 if _is_left_open(tokens, at, end) else end
    return None


def _is_left_open(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell whether a quotation mark opened in the name («РИА "Новости"», "«Заря»") closes right after it."""
    marks = sum(token.text in _QUOTES for token in tokens[at:end])
    return marks % 2 == 1 and end < len(tokens) and tokens[end].text in _QUOTES


def _match(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> int | None:
    for word in words:
        while at < len(tokens) and tokens[at].text in _QUOTES and word != words[0]:
            at += 1
        if at >= len(tokens) or not _same_but_ending(tokens[at].norm, word):
            return None
        at += 1
    return at


def _same_but_ending(word: str, name: str) -> bool:
    if word == name:
        return True
    if not name[-1:].isalpha() or not "а" <= name[-1] <= "ї" or len(name) < 5:
        return False
    stem = name.rstrip("аеиоуыьэюяъйії")
    return word.startswith(stem) and len(word) <= len(stem) + _ENDING
