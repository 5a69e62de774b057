"""English morphology: lemmas by simplemma, the part of speech by closed lists and endings. English has no cases."""

from __future__ import annotations

from collections.abc import Sequence

import simplemma

from svodka.languages.en.words import (
    ADPOSITIONS,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PRONOUNS,
    VERB_LEMMAS,
)
from svodka.records import Morph

_CACHE = 200_000
_CLOSED = (
    ("ADP", ADPOSITIONS),
    ("CCONJ", CONJUNCTIONS),
    ("PRON", PRONOUNS),
    ("DET", DETERMINERS),
    ("ADV", ADVERBS),
    ("AUX", AUXILIARIES),
)


class EnglishMorphology:
    """Readings of English words."""

    name = f"simplemma {simplemma.__version__} + lists"

    def __init__(self) -> None:
        self._cache: dict[str, tuple[Morph, ...]] = {}

    def readings(self, words: Sequence[str]) -> list[tuple[Morph, ...]]:
        """Give the readings of each word."""
        if len(self._cache) > _CACHE:
            self._cache.clear()
        for word in words:
            if word not in self._cache:
                self._cache[word] = (_reading(word),)
        return [self._cache[word] for word in words]

    def inflect(self, word: str, reading: Morph, *, case: str, number: str = "", gender: str = "") -> str | None:
        """Give the word itself: English nouns have one form for all cases."""
        return word


def _reading(word: str) -> Morph:
    norm = word.lower()
    for pos, closed in _CLOSED:
        if norm in closed:
            return Morph(lemma=norm, pos=pos)
    if norm[:1].isdigit():
        return Morph(lemma=norm, pos="NUM")
    if norm in VERB_LEMMAS:
        form = "Conv" if norm.endswith("ing") else "Fin"
        return Morph(lemma=VERB_LEMMAS[norm], pos="VERB", verb_form=form)
    if norm.endswith("ly"):
        return Morph(lemma=norm, pos="ADV")
    return Morph(
        lemma=simplemma.lemmatize(norm, lang="en"),
        pos="PROPN" if word[:1].isupper() else "NOUN",
        number="Plur" if norm.endswith("s") and not norm.endswith("ss") else "Sing",
    )


def make() -> EnglishMorphology:
    """Make the morphology."""
    return EnglishMorphology()
