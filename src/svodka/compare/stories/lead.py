"""The beginning of an article: its own words without marks and addresses, its headline, its news without what was before."""

from __future__ import annotations

import re

from svodka.records import Reading

#: Letters of a text that are looked at.
_LETTERS = 1200
#: A first line longer than this is no headline; then this many letters stand for it.
_LONGEST_HEADLINE, _OPENING = 250, 150
#: Addresses and the signs that Telegram writes bold and links with: nobody's words.
_MARKUP = re.compile(r"\]\([^)\s]*\)|https?://\S+|\bt\.me/\S+|@\w{4,}|[*_`#]{1,3}")
#: A sentence that says itself that it tells of what was before: «Напомним, …», «Раніше повідомлялося, …», "Earlier, …".
_BEFORE = re.compile(
    r"(?:(?<=[.!?»\"]\s)|(?<=\n)|^)[ \t]*"
    r"(?:напомним|ранее|до этого|также ранее|как (?:ранее )?(?:сообщал|писал|передавал)\w*|"
    r"нагадаємо|раніше|до цього|як (?:раніше )?(?:повідомлял|писал)\w*|"
    r"earlier|previously|as (?:previously |earlier )?reported)\b[^\n]*?(?:[.!?](?=\s|$)|\n|$)", re.IGNORECASE)


def plain(reading: Reading, letters: int = _LETTERS) -> str:
    """Give the beginning of an article's own words, without furniture, addresses and marks."""
    text = reading.document.text[: 3 * letters]
    if reading.document.furniture:
        kept = list(text)
        for span in reading.document.furniture:
            kept[span.start : span.end] = " " * max(0, min(span.end, len(kept)) - span.start)
        text = "".join(kept)
    return _MARKUP.sub(" ", text).strip()[:letters]


def headline_end(text: str) -> int:
    r"""Give where the headline ends.

    >>> headline_end("Мост закрыт\n\nВ Арвеше закрыли мост.")
    11
    """
    end = text.find("\n")
    return end if 0 < end <= _LONGEST_HEADLINE else min(len(text), _OPENING)


def without_past(text: str) -> str:
    r"""Leave out the sentences that say themselves that they tell of what was before; the headline stays.

    >>> without_past("Мост открыт\n\nДвижение пошло. Напомним, мост закрыли в мае. Очереди нет.")
    'Мост открыт\n\nДвижение пошло.   Очереди нет.'
    """
    end = headline_end(text)
    return text[:end] + _BEFORE.sub(" ", text[end:])
