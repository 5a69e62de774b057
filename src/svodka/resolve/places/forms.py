"""The nominatives that an inflected toponym may have: hypotheses for the gazetteer to confirm."""

from __future__ import annotations

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

    >>> [form.text for form in nominatives("Орле", "Орле", "ru")][:4]
    ['Орле', 'Орл', 'Орел', 'Орла']
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
    """Guess for one word; a name of several is found by its stems."""
    if " " not in words:
        yield from _turned(words, facts)


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


@lru_cache(maxsize=4_096)
def adjective_bases(word: str, lang: str) -> tuple[str, ...]:
    """Give the names that an adjective of a place may come from.

    >>> adjective_bases("гаагского", "ru")[:4], adjective_bases("Гаага", "ru")
    (('гааг', 'гаагск', 'гаагцк', 'гаага'), ())
    """
    facts = part(lang, "toponyms")
    for ending in sorted(facts.DEMONYM_ENDINGS, key=len, reverse=True):
        stem = word.lower()[: len(word) - len(ending)] if ending and word.lower().endswith(ending) else ""
        if stem in facts.OWN_ADJECTIVES:
            return (facts.OWN_ADJECTIVES[stem],)
        suffix = next((one for one in facts.ADJECTIVE_SUFFIXES if stem.endswith(one)), None)
        if suffix is not None and len(stem) - len(suffix) > _STEM:
            return tuple(stem[: len(stem) - len(suffix)] + base.strip() for base in facts.ADJECTIVE_BASES)
    return ()
