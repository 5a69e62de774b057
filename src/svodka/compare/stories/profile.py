"""What an article tells first: the words, names and numbers of its headline and lead.

The rest of an article retells what was known before. On pairs of articles that share a background but not the news,
likeness of whole texts points the wrong way; likeness of headline and lead tells them apart (docs/quality.md).
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import islice
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from svodka.compare.keys import WORD, name_keys, number, skeleton, stem
from svodka.compare.stories.lead import headline_end, plain, without_past
from svodka.compare.stories.rarity import Rarity
from svodka.compare.stories.rows import rows
from svodka.compare.vectors import NAME, NUMBER, Features
from svodka.records import Reading

Floats = NDArray[np.float32]

#: Words of headline and lead: with 45 the three sets of pairs are told apart better than with 30, 60 or 90.
_LEAD_WORDS = 45
#: Letters of a text whose names and numbers are kept for articles in other languages.
_COMMON_LETTERS = 3000
#: A word of the headline counts for more.
_HEADLINE = 1.0
#: A name counts beside its word.
_NAME = 0.5
#: Names that weigh less than this together say little, whether they are missed or not: one rare name weighs about 8.
_FEW_NAMES = 20.0
#: An article in another language is known by names and numbers alone; fewer than this say nothing.
_LEAST_COMMON = 3
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
    #: Stems and numbers of the headline alone; the weights sum up to 1.
    headline: Features = field(default_factory=dict)
    #: Names of headline and lead, as they sound; the weights sum up to 1.
    names: Features = field(default_factory=dict)
    #: All words with a capital in the beginning of the text, as they sound.
    named: frozenset[str] = frozenset()
    #: Names and numbers of the whole article, of length 1: what every language shares. Empty if there are few.
    common: Features = field(default_factory=dict)
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
    news = without_past(text)
    lead, whole = list(islice(WORD.finditer(news), _LEAD_WORDS)), list(WORD.finditer(text))
    amounts, shared = _amounts(lead, news, every=True), _amounts(whole, text, every=False)
    rarity.count(amounts)
    return Profile(
        document_id=document.id, lang=document.lang, outlet=document.outlet or _host(document.url),
        published=document.published, head=rarity.weigh(amounts), headline=_headline(lead, news, rarity),
        names=_names(lead, news, rarity),
        named=frozenset(_sound(one.group()) for one in whole if one.group()[0].isupper()),
        common=rarity.weigh(shared) if len(shared) >= _LEAST_COMMON else {},
        rows=rows(text[: headline_end(text)]), vector=vector)


def lead_features(reading: Reading) -> frozenset[str]:
    r"""Give the features of an article's headline and lead: what is counted to know how rare each is.

    >>> from svodka.records import Document
    >>> sorted(lead_features(Reading(document=Document.of("Мост в Арвеше", name="a"))))
    ['n:arvj', 'арвеш', 'мост']
    """
    news = without_past(plain(reading, _COMMON_LETTERS))
    return frozenset(_amounts(list(islice(WORD.finditer(news), _LEAD_WORDS)), news, every=True))


def _host(url: str) -> str:
    """Give the site of an address; it stands for the outlet where none is named."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _headline(lead: Sequence[re.Match[str]], news: str, rarity: Rarity) -> dict[str, float]:
    """Weigh the stems and numbers of the headline by their rarity."""
    end = headline_end(news)
    features = {feature for one in lead if one.start() < end for feature, _ in _features(one, news, every=True)}
    return _shares({feature: rarity.of(feature) for feature in sorted(features) if not feature.startswith(NAME)})


def _names(lead: Sequence[re.Match[str]], news: str, rarity: Rarity) -> dict[str, float]:
    """Weigh the names of a lead: that one knows nothing of Arvesh says more than that TASS is not named."""
    end, weights = headline_end(news), dict[str, float]()
    for one in lead:
        if _is_name(one, news):
            name, weight = _sound(one.group()), rarity.of(_stem(one.group()))
            weights[name] = max(weights.get(name, 0.0), weight * (1 + _HEADLINE if one.start() < end else 1))
    return _shares(weights, _FEW_NAMES)


def _shares(weights: Mapping[str, float], beside: float = 0.0) -> dict[str, float]:
    """Scale weights so that they and what is beside them sum up to 1; what everybody says weighs nothing."""
    total = beside + math.fsum(weight for weight in weights.values() if weight > 0)
    return {feature: weight / total for feature, weight in weights.items() if weight > 0}


def _is_name(found: re.Match[str], text: str) -> bool:
    """Tell whether a word has a capital inside a sentence."""
    word, start = found.group(), found.start()
    if len(word) < 2 or not word[0].isupper():
        return False  # most words, so they are asked first
    before = text[max(0, start - 3) : start].rstrip("«„“\"")
    return len(before) > 1 and before[-1] == " " and (before[-2].isalnum() or before[-2] == ",")


@lru_cache(1 << 16)
def _sound(name: str) -> str:
    """Give a mark of a name that its ending and its alphabet leave as it is: «Арвеша», «Арвешем», "Arvesh"."""
    short = stem(name)
    return skeleton(short) or short


def _amounts(found: Sequence[re.Match[str]], text: str, *, every: bool) -> dict[str, float]:
    """Count the features of some words, or their names and numbers alone; said twice counts less than double."""
    end, amounts = headline_end(text), defaultdict[str, float](float)
    for match in found:
        first = match.group()[0]
        if not every and not first.isupper() and not first.isdigit():
            continue
        weight = 1 + (_HEADLINE if match.start() < end else 0)
        for feature, amount in _features(match, text, every=every):
            amounts[feature] += amount * weight
    return {feature: 1 + math.log(max(amount, 1)) if amount >= 1 else amount for feature, amount in amounts.items()}


def _features(found: re.Match[str], text: str, *, every: bool) -> Iterator[tuple[str, float]]:
    """Give a word's stem, the sound of a name, or the number."""
    word = found.group()
    if word[0].isdigit():
        yield NUMBER + number(word), 1.0
    elif len(word) > 3 or (len(word) > 1 and word.isupper()):
        if every:
            yield _stem(word), 1.0
        if _is_name(found, text):
            yield from ((NAME + key, _NAME) for key in _sounds(word))


#: Words come again and again: their marks are kept.
_stem, _sounds = lru_cache(1 << 16)(stem), lru_cache(1 << 14)(name_keys)
