"""What an article tells first: the words, names and numbers of its headline and lead.

The rest of an article retells what was known before. On pairs of articles that share a background but not the news,
likeness of whole texts points the wrong way; likeness of headline and lead tells them apart (docs/quality.md).
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from svodka.compare.keys import WORD, name_keys, number, stem
from svodka.compare.stories.rarity import Rarity
from svodka.compare.vectors import NAME, NUMBER, Features
from svodka.records import Reading

Floats = NDArray[np.float32]

#: Words of headline and lead; letters of a text that are looked at to find them.
_LEAD_WORDS, _LETTERS = 60, 1200
#: Letters of a text whose names and numbers are kept for articles in other languages.
_COMMON_LETTERS = 3000
#: A first line longer than this is no headline; then this many letters stand for it.
_LONGEST_HEADLINE, _OPENING = 250, 150
#: A word of the headline counts for more.
_HEADLINE = 1.0
#: A name counts beside its word.
_NAME = 0.5
#: An article in another language is known by names and numbers alone; fewer than this say nothing.
_LEAST_COMMON = 3
#: Addresses and the signs that Telegram writes bold and links with: nobody's words.
_MARKUP = re.compile(r"\]\([^)\s]*\)|https?://\S+|\bt\.me/\S+|@\w{4,}|[*_`#]{1,3}")
#: «12-й пакет», "13th package": which of a row it is.
_ORDINAL = re.compile(r"\b(\d+)(?:[-‑]?(?:й|я|е|го|му|м|х|ый|ая|ое|ий|ої|ї|а|та|те)|st|nd|rd|th)\s+([^\W\d_]{4,})")
#: «8 ноября», "8 November", «8 листопада»: stems of the months in Russian, Ukrainian and English.
_DAY = re.compile(
    r"\b(\d{1,2})\s+((?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січн|лют|берез|квіт|трав|"
    r"черв|лип|серп|верес|жовт|листопад|груд|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^\W\d_]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An article as the stories see it."""

    #: Its id.
    document_id: str
    lang: str
    outlet: str
    #: When it was published, if known.
    published: datetime | None
    #: Headline and lead, weighed, of length 1.
    head: Features
    #: Names and numbers of the whole article, of length 1: what every language shares. Empty if there are few.
    common: Features
    #: Which of a row the headline tells of: {"пакет": {"12"}}.
    rows: dict[str, frozenset[str]] = field(default_factory=dict)
    #: What the encoder makes of headline and lead, centred, of length 1; None without an encoder.
    vector: Floats | None = None


def profile(reading: Reading, rarity: Rarity, vector: Floats | None = None) -> Profile:
    r"""Look at an article's headline and lead.

    >>> from svodka.records import Document
    >>> doc = Document.of("Мост взорван\n\nВ Арвеше взорван мост через реку, 3 погибших", name="a")
    >>> seen = profile(Reading(document=doc), Rarity())
    >>> seen.head["мост"] > seen.head["рек"], NUMBER + "3" in seen.head
    (True, True)
    """
    document = reading.document
    text = plain(reading, _COMMON_LETTERS)
    found = list(WORD.finditer(text))
    amounts = _amounts(found[:_LEAD_WORDS], text, every=True)
    shared = _amounts(found, text, every=False)
    rarity.count(amounts)
    return Profile(document_id=document.id, lang=document.lang, outlet=document.outlet, published=document.published,
                   head=rarity.weigh(amounts), common=rarity.weigh(shared) if len(shared) >= _LEAST_COMMON else {},
                   rows=_rows(text[: _headline(text)]), vector=vector)


def plain(reading: Reading, letters: int = _LETTERS) -> str:
    """Give the beginning of an article's own words, without furniture, addresses and marks."""
    text = list(reading.document.text[: 3 * letters])
    for span in reading.document.furniture:
        text[span.start : span.end] = " " * max(0, min(span.end, len(text)) - span.start)
    return _MARKUP.sub(" ", "".join(text)).strip()[:letters]


def _headline(text: str) -> int:
    """Give where the headline ends."""
    end = text.find("\n")
    return end if 0 < end <= _LONGEST_HEADLINE else min(len(text), _OPENING)


def _amounts(found: Sequence[re.Match[str]], text: str, *, every: bool) -> dict[str, float]:
    """Count the features of some words, or their names and numbers alone; said twice counts less than double."""
    end, amounts = _headline(text), defaultdict[str, float](float)
    for match in found:
        weight = 1 + (_HEADLINE if match.start() < end else 0)
        for feature, amount in _features(match, text, every=every):
            amounts[feature] += amount * weight
    return {feature: 1 + math.log(max(amount, 1)) if amount >= 1 else amount for feature, amount in amounts.items()}


def _features(found: re.Match[str], text: str, *, every: bool) -> Iterator[tuple[str, float]]:
    """Give a word's stem, the sound of a name, or the number."""
    word, start = found.group(), found.start()
    if word[0].isdigit():
        yield NUMBER + number(word), 1.0
    elif len(word) > 3 or (len(word) > 1 and word.isupper()):
        if every:
            yield _stem(word), 1.0
        if word[0].isupper() and start > 1 and (text[start - 2].isalnum() or text[start - 2] == ","):
            yield from ((NAME + key, _NAME) for key in _sounds(word))


#: Words come again and again: their marks are kept.
_stem, _sounds = lru_cache(1 << 16)(stem), lru_cache(1 << 14)(name_keys)


def _rows(headline: str) -> dict[str, frozenset[str]]:
    """Give which of a row, and which day, a headline tells of: «12-й пакет санкций», «на 8 ноября»."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for ordinal in _ORDINAL.finditer(headline):
        found[stem(ordinal.group(2))].add(ordinal.group(1))
    for day in _DAY.finditer(headline):
        found["day"].add(f"{int(day.group(1))} {day.group(2)[:3].lower()}")
    return {what: frozenset(numbers) for what, numbers in found.items()}
