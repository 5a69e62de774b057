"""Russian morphology by rumorph (OpenCorpora's dictionary in a Rust engine)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import rumorph

from svodka.records import Morph

#: Readings less likely than this never decided anything in the development texts.
_LEAST = 0.01
#: Readings kept of one form.
_MOST = 8
#: News has about 30,000 forms in 500 articles; a bound keeps a long run flat.
_CACHE = 200_000


class RussianMorphology:
    """Readings and forms of Russian words."""

    name = f"rumorph {rumorph.__version__}"

    def __init__(self) -> None:
        self._cache: dict[str, tuple[Morph, ...]] = {}

    @cached_property
    def _analyzer(self) -> rumorph.Analyzer:
        return rumorph.Analyzer()

    def readings(self, words: Sequence[str]) -> list[tuple[Morph, ...]]:
        """Give the readings of each word, the likeliest first."""
        fresh = [word for word in dict.fromkeys(words) if word not in self._cache]
        if len(self._cache) + len(fresh) > _CACHE:
            self._cache.clear()
            fresh = list(dict.fromkeys(words))
        for word, analyses in zip(fresh, self._analyzer.analyze_many(fresh), strict=True):
            self._cache[word] = tuple(_morph(one) for one in analyses[:_MOST] if one.prob >= _LEAST)
        return [self._cache[word] for word in words]

    def inflect(self, word: str, reading: Morph, *, case: str, number: str = "", gender: str = "") -> str | None:
        """Give the word in another case: «Захаровой» in the nominative is «Захарова», never «Захаров»."""
        for one in self._analyzer.analyze(word):
            if _morph(one) != reading:
                continue
            wanted = {"Case": case, **({"Number": number} if number else {}), **({"Gender": gender} if gender else {})}
            try:
                return _like(word, one.inflect(**wanted))
            except rumorph.FormNotFoundError:
                return None
        return None


def _morph(one: rumorph.Analysis) -> Morph:
    feats = one.feats
    return Morph(
        lemma=one.lemma.replace("ё", "е"),
        pos=one.pos,
        case=feats.get("Case", ""),
        number=feats.get("Number", ""),
        gender=feats.get("Gender", ""),
        animate=feats.get("Animacy") == "Anim",
        verb_form=feats.get("VerbForm", ""),
        name_type=feats.get("NameType", ""),
        prob=one.prob,
        known=one.source == "dictionary",
    )


def _like(model: str, word: str) -> str:
    """Give the word the capitals of the model: «МИНИСТРА» -> «МИНИСТР», «Аль-Асада» -> «Аль-Асад»."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    old, new = model.split("-"), word.split("-")
    if len(old) != len(new):
        return word[:1].upper() + word[1:] if model[:1].isupper() else word
    return "-".join(n[:1].upper() + n[1:] if o[:1].isupper() else n for o, n in zip(old, new, strict=True))


def make() -> RussianMorphology:
    """Make the morphology; the dictionary is loaded at the first word."""
    return RussianMorphology()
