"""Words and marks with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from svodka.records import Token

#: A word may hold hyphens and apostrophes ("Аль-Букемаль", "п’ять"), a full stop inside an abbreviation or a site
#: ("т.е", "Lenta.ru", "Газета.Ru"), but none before a Cyrillic capital ("Л.Фокс", "да.Нет"); a number may hold
#: its separators ("2,5", "10:30"); an address is one word, so that its colon announces no speech; anything else is a mark.
_TOKEN = re.compile(
    r"https?://[^\s()\[\]<>«»\"]+|\d+(?:[.,:]\d+)*(?:-?[^\W\d_]+)?|\w+(?:(?:[-‑’'ʼ`]|\.(?![А-ЯЁІЇЄҐ]))\w+)*|[^\w\s]", re.UNICODE
)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "ё": "е", "‑": "-"})


def normalise(word: str) -> str:
    """Give a word in lower case with one kind of apostrophe and hyphen, and е for ё.

    >>> normalise("П’ятьох"), normalise("Ещё")
    ("п'ятьох", 'еще')
    """
    return word.lower().translate(_APOSTROPHES)


def split_tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Give the words and marks of a stretch of text, without readings.

    >>> [token.text for token in split_tokens("«Нет», — сказал И.о. главы.")]
    ['«', 'Нет', '»', ',', '—', 'сказал', 'И.о', '.', 'главы', '.']
    """
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(found.start(), found.end(), found.group(), normalise(found.group()))
