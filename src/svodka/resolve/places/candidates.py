"""Which places of the gazetteer a mention may mean: by its letters, then its sound, then its consonants."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from svodka.gazetteer import Gazetteer, Toponym
from svodka.gazetteer.keys import skeleton, sound
from svodka.records import PlaceKind
from svodka.resolve.places.forms import Form, adjective_bases, nominatives

#: What a rougher view of the name costs.
_STEMS, _SOUND, _BONES = 0.4, 0.6, 1.2
#: Fewer consonants than this are shared by too many names.
_LEAST_BONES = 3
#: Only of places this large are adjectives looked up.
_LARGE = 100_000
#: Two names with the same consonants must sound this much alike (difflib's ratio).
_ALIKE = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a mention may mean."""

    #: The place.
    toponym: Toponym
    #: How it was found: "name", "adjective", "sound", "spelling".
    found_by: str
    #: The form that found it.
    form: str
    #: How far the name is from the mention.
    cost: float


@lru_cache(maxsize=16_384)
def find_candidates(words: str, lemma: str, lang: str, gazetteer: Gazetteer, countries: tuple[str, ...]) -> tuple[Candidate, ...]:
    """Give the candidates of a name; the spelling-tolerant key is tried only inside the countries given, and last."""
    if words.islower() and adjective_bases(words, lang):
        return _by_adjective(words, lang, gazetteer)
    forms = nominatives(words, lemma, lang)
    exact = _unique([*(Candidate(toponym=one, found_by="name", form=form.text, cost=form.cost)
                       for form in forms for one in gazetteer.exact(form.text)),
                     *(Candidate(toponym=one, found_by="name", form=words, cost=_STEMS) for one in gazetteer.inflected(words))])
    exact = exact or _by_adjective(words, lang, gazetteer)
    if exact:
        return exact
    sounding = _unique(Candidate(toponym=one, found_by="sound", form=form.text, cost=form.cost + _SOUND)
                       for form in forms for one in gazetteer.sounding(form.text))
    return sounding or _by_bones(forms, gazetteer, countries)


def _by_adjective(words: str, lang: str, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Look up the large places that an adjective may come from: «гаагский», «нью-йоркского»."""
    return _unique(Candidate(toponym=one, found_by="adjective", form=base, cost=_SOUND)
                   for base in adjective_bases(words, lang) for one in gazetteer.exact(base)
                   if one.population >= _LARGE or one.kind not in {PlaceKind.CITY, PlaceKind.VILLAGE})


def _by_bones(forms: Sequence[Form], gazetteer: Gazetteer, countries: Iterable[str]) -> tuple[Candidate, ...]:
    """Look the consonants up in the countries at hand."""
    long = [form for form in forms if len(skeleton(form.text)) >= _LEAST_BONES]
    return _unique(Candidate(toponym=one, found_by="spelling", form=form.text, cost=form.cost + _BONES)
                   for country in countries for form in long for one in gazetteer.alike(form.text, country)
                   if _is_alike(form.text, one))


def _is_alike(form: str, toponym: Toponym) -> bool:
    heard = sound(form)
    return any(SequenceMatcher(None, heard, sound(name)).ratio() >= _ALIKE for name in toponym.names.values())


def _unique(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Keep the cheapest way to each place."""
    best: dict[str, Candidate] = {}
    for one in candidates:
        if one.toponym.id not in best or one.cost < best[one.toponym.id].cost:
            best[one.toponym.id] = one
    return tuple(best.values())
