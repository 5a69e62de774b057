"""The nominatives that an inflected toponym may have: hypotheses for the gazetteer to confirm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from svodka.languages import part

#: What a guess at the nominative costs, beside the form that the finder of names gives.
_PRINTED, _GUESSED = 0.3, 0.5
#: A stem shorter than this is no stem: «в Уфе» has two letters.
_STEM = 2
#: Guesses looked up for one mention; the longest ending comes first.
_MOST = 24
#: «Ростове-на-Дону»: the first part is the one that is turned.
_TAIL = re.compile(r"[\s-](?:на|над|під|под|сюр|ам|ан|дер|upon|on)[\s-].+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """A way to write a mention's name in the nominative."""

    #: The name.
    text: str
    #: How far it is from what the text or the finder of names says.
    cost: float


@lru_cache(maxsize=16_384)
def nominatives(words: str, lemma: str, lang: str) -> tuple[Form, ...]:
    """Give the forms to look up, the likeliest first.

    >>> [form.text for form in nominatives("Нижнем Новгороде", "Нижнем Новгороде", "ru")][:3]
    ['Нижнем Новгороде', 'Нижний Новгород', 'Нижнее Новгород']
    >>> "Донеччина" in [form.text for form in nominatives("Донеччині", "Донеччині", "uk")]
    True
    """
    facts = part(lang, "toponyms")
    forms = {lemma: 0.0}
    forms.setdefault(words, _PRINTED)
    for guess in _guesses(words, facts):
        forms.setdefault(guess, _GUESSED)
        if len(forms) >= _MOST:
            break
    return tuple(Form(text, cost) for text, cost in forms.items() if text)


def _guesses(words: str, facts: ModuleType) -> Iterator[str]:
    tail = _TAIL.search(words)
    if tail is not None:
        yield from (guess + tail[0] for guess in _turned(words[: tail.start()], facts))
        return
    *before, last = words.split(" ")
    if not before:
        yield from _turned(last, facts)
        return
    fronts = [list(_adjective(word, facts)) for word in before]
    for last_guess in [*_turned(last, facts), last]:
        for pick in range(3):
            yield " ".join([*(front[min(pick, len(front) - 1)] for front in fronts), last_guess])


def _turned(word: str, facts: ModuleType) -> Iterator[str]:
    """Give what the last word may be in the nominative; capitals stay as they are."""
    for ending, nominatives_ in facts.ENDINGS:
        stem = word[: len(word) - len(ending)] if ending else word
        if len(stem) < _STEM or not word.lower().endswith(ending):
            continue
        for nominative in nominatives_.split(" ") if nominatives_ else ("",):
            yield stem + nominative
            if not nominative:
                yield from _fleeting(stem, facts)


def _fleeting(stem: str, facts: ModuleType) -> Iterator[str]:
    for cluster, restored in facts.FLEETING:
        if stem.endswith(cluster):
            yield stem[: len(stem) - len(cluster)] + restored


def _adjective(word: str, facts: ModuleType) -> Iterator[str]:
    """Give what an adjective before the name may be in the nominative; another word stays."""
    for ending, nominatives_ in facts.ADJECTIVES:
        if word.lower().endswith(ending) and len(word) - len(ending) > _STEM:
            yield from (word[: len(word) - len(ending)] + one for one in nominatives_.split())
            return
    yield word
