"""What a text says about where it is: the countries and regions it names, and the places nobody doubts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from svodka.gazetteer import Toponym
from svodka.languages import part
from svodka.records import PlaceKind, Sentence
from svodka.resolve.places.candidates import Candidate

#: A country named counts once a mention, a large town in it this much, an adjective this much.
_NAMED, _TOWN, _ADJECTIVE = 1.0, 0.7, 0.5
#: The home of the text's language counts like one adjective.
_HOME = 0.5
#: A place with this many people and no rival half as large is meant without more words.
_LARGE = 150_000
#: Countries in which a misspelt name is looked for: the likeliest of the text.
_LIKELIEST = 4


@dataclass(slots=True)
class Context:
    """The countries, regions and points of a text with their weights."""

    #: Weight by country code.
    countries: Counter[str] = field(default_factory=Counter)
    #: Regions named, by id.
    regions: set[str] = field(default_factory=set)
    #: Points of places nobody doubts.
    points: dict[str, tuple[float, float]] = field(default_factory=dict)

    def likeliest(self) -> list[str]:
        """Give the countries in which a misspelt name is looked for."""
        return [code for code, _ in self.countries.most_common(_LIKELIEST)]

    def share(self, country: str) -> float:
        """Give how much of the text's places lie in a country, from 0 to 1."""
        total = sum(self.countries.values())
        return self.countries[country] / total if total else 0.0


def read_context(lang: str, sentences: Iterable[Sentence], found: Sequence[Sequence[Candidate]]) -> Context:
    """Gather what the text tells, from its adjectives and from the candidates of each of its mentions."""
    context = Context()
    home = part(lang, "toponyms").HOME
    if home:
        context.countries[home] += _HOME
    _read_adjectives(lang, sentences, context)
    for candidates in found:
        _read_candidates(candidates, context)
    return context


def _read_adjectives(lang: str, sentences: Iterable[Sentence], context: Context) -> None:
    forms = demonyms(lang)
    for sentence in sentences:
        for token in sentence.tokens:
            code = forms.get(token.norm)
            if code:
                context.countries[code] += _ADJECTIVE


@lru_cache(maxsize=8)
def demonyms(lang: str) -> dict[str, str]:
    """Give every form of the adjectives of countries: «сирийского» is "SY".

    >>> demonyms("ru")["сирийского"], demonyms("uk")["польський"], demonyms("en")["iraqi"]
    ('SY', 'PL', 'IQ')
    """
    facts = part(lang, "toponyms")
    rows = (row.split() for row in facts.DEMONYMS.split(","))
    return {stem + ending: code for stem, code in rows for ending in facts.DEMONYM_ENDINGS}


def _read_candidates(candidates: Sequence[Candidate], context: Context) -> None:
    for one in candidates:
        if one.toponym.kind is PlaceKind.COUNTRY and one.found_by == "name":
            context.countries[one.toponym.country] += _NAMED
            return
    sure = find_sure(candidates)
    if sure is None:
        return
    context.countries[sure.country] += _TOWN
    context.points[sure.id] = (sure.latitude, sure.longitude)
    region = sure.id if sure.kind is PlaceKind.REGION else sure.region
    if region:
        context.regions.add(region)


def find_sure(candidates: Sequence[Candidate]) -> Toponym | None:
    """Give the place that nobody doubts: the only one found by its name, or far the largest."""
    named = [one.toponym for one in candidates if one.found_by == "name" and one.toponym.country]
    if not named:
        return None
    if len({one.country for one in named}) == 1 and len(named) <= 2:
        return max(named, key=lambda one: one.population)
    first, second = sorted(named, key=lambda one: -one.population)[:2]
    return first if first.population >= max(_LARGE, 2 * second.population) or first.region == second.id else None
