"""Words as the index sees them: one spelling for the forms that a reader takes for the same word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from svodka.records import Document, Reading, Span

#: ё is mostly written е; a stress mark («за́мок») and a soft hyphen are no letters; Ukrainian has three apostrophes.
_SAME = str.maketrans({"ё": "е", "\u0301": None, "\u00ad": None, "’": "'", "ʼ": "'", "`": "'", "\0": " "})
#: A letter or digit with its marks, then more of them, with apostrophes inside: «за́мок», «п’ять».
_LETTER = r"[^\W_][\u0300-\u036f\u00ad]*"
_WORD = re.compile(rf"{_LETTER}(?:['’ʼ`]?{_LETTER})*")


def fold(text: str) -> str:
    """Write a word as the index does: lower case, ё as е, no stress marks, one apostrophe.

    >>> fold("Ещё"), fold("за́мок"), fold("П’ять"), fold("Йод")
    ('еще', 'замок', "п'ять", 'йод')
    """
    return unicodedata.normalize("NFC", text).lower().translate(_SAME)


def find_words(text: str) -> Iterator[Span]:
    """Give the words of a text; a hyphen parts them.

    >>> [span.of("Северо-Запад: п’ять!") for span in find_words("Северо-Запад: п’ять!")]
    ['Северо', 'Запад', 'п’ять']
    """
    return (Span(*match.span()) for match in _WORD.finditer(text))


def indexed_words(document: Document) -> str:
    """Give the article's own words for the index, with a headline that is no part of the text."""
    pieces, end = [], 0
    for span in sorted(document.furniture):
        pieces.append(document.text[end : max(end, span.start)])
        end = max(end, span.end)
    pieces.append(document.text[end:])
    if document.title not in document.text:
        pieces.append(document.title)
    return fold("\n".join(pieces))


def indexed_lemmas(reading: Reading) -> str:
    """Give the dictionary forms of the article's words for the index."""
    return fold(" ".join(reading.lemmas))
