"""Word lists of all languages, joined and asked by beginning: an article may quote another language's names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from svodka.languages import CODES, part
from svodka.languages.morphology import morphology
from svodka.resolve.actors.sounds import fold, stem

_ORDINARY = frozenset({"NOUN", "ADJ", "VERB", "NUM", "ADV"})


@cache
def _beginnings(name: str) -> tuple[str, ...]:
    return tuple(fold(word) for code in CODES for word in getattr(part(code, "actors"), name))


@lru_cache(maxsize=20_000)
def is_common(word: str) -> bool:
    """Tell a word that many bodies have: «суд», «областной», committee."""
    return fold(word).startswith(_beginnings("COMMON_HEADS"))


@cache
def _forms() -> frozenset[str]:
    return frozenset(stem(word) for code in CODES for word in part(code, "actors").LEGAL_FORMS)


def is_legal_form(word: str) -> bool:
    """Tell «компания», ООО, Ltd."""
    return stem(word.lower()) in _forms()


@cache
def _shared() -> frozenset[str]:
    return frozenset(stem(word) for code in CODES
                     for word in (*part(code, "actors").SHARED_NAMES, *part(code, "names").QUOTED_MEDIA))


def is_shared(word: str) -> bool:
    """Tell a name that bodies of many towns and kinds bear: «Динамо», «Родина»."""
    return stem(word.capitalize()) in _shared()


@lru_cache(maxsize=20_000)
def is_ordinary(word: str) -> bool:
    """Tell a word of every day, which many may have for a name: «Культура», «Регионы», «Пятый» (канал)."""
    readings = [one for code in CODES[:2] for one in morphology(code).readings([word.lower()])[0][:1]]
    return any(one.known and one.pos in _ORDINARY and not one.name_type for one in readings)


@cache
def _regions() -> tuple[str, ...]:
    return tuple(fold(noun) for code in CODES for noun in part(code, "names").REGION_NOUNS)


def is_region_noun(word: str) -> bool:
    """Tell «округ», «штат», province."""
    return fold(word).startswith(_regions())


def acts(word: str) -> bool:
    """Tell a verb after which a capital is its state: «Москва отказалась»."""
    return word[:1].islower() and fold(word).startswith(_beginnings("DEEDS"))


@cache
def spokesman_nouns() -> re.Pattern[str]:
    """Give a pattern of the nouns for those who speak for another: «пресс-секретарь», «речниця», spokesman."""
    nouns = sorted({noun for code in CODES for noun in part(code, "actors").SPOKESMEN}, key=len, reverse=True)
    phrases = (r"\w*\s+".join(map(re.escape, noun.split())) for noun in nouns)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(phrases)})\w*", re.IGNORECASE)
