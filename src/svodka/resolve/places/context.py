"""What a text says about where it is: the countries and regions it names, and the places nobody doubts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from svodka.gazetteer import Toponym
from svodka.languages import part
from svodka.records import PlaceKind, Sentence
from svodka.resolve.places.candidates import Candidate

#: A country named counts once a name, a large town in it this much, an adjective this much.
_NAMED, _TOWN, _ADJECTIVE = 1.0, 0.7, 0.3
#: The home of the text's language.
_HOME = 0.5
#: A place with this many people and no rival half as large is meant without more words.
_LARGE = 150_000
#: Countries in which a misspelt name is looked for: the likeliest of the text.
_LIKELIEST = 4
#: What tells one mention from another: any key that can be hashed.
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """What one mention tells about where the text is."""

    #: Country code.
    country: str
    #: How much it counts.
    weight: float
    #: The region it names or lies in, or empty.
    region: str = ""
    #: Its id.
    place: str = ""
    #: Its latitude and longitude; None for a country.
    point: tuple[float, float] | None = None


@dataclass(slots=True)
class Context:
    """The clues of a text by mention; a mention is never a clue for itself."""

    #: Weight by country code, of adjectives and of all clues.
    countries: Counter[str] = field(default_factory=Counter)
    #: The clue of each mention that is one.
    clues: dict[Hashable, Clue] = field(default_factory=dict)

    def add(self, key: Hashable, clue: Clue) -> None:
        """Take in what a mention tells."""
        self.clues[key] = clue
        self.countries[clue.country] += clue.weight  # type: ignore[assignment]  # a Counter of weights

    def likeliest(self, home: str) -> list[str]:
        """Give the countries in which a misspelt name is looked for; at home the papers spell names as the gazetteer does."""
        return [code for code, _ in self.countries.most_common(_LIKELIEST) if code != home]

    def share(self, country: str, key: Hashable) -> float:
        """Give how much of what the text tells, this mention aside, speaks for a country: 0 to 1."""
        own = self.clues.get(key)
        weight = self.countries[country] - (own.weight if own and own.country == country else 0.0)
        total = self.countries.total() - (own.weight if own else 0.0)
        return weight / total if total > 0 and weight > 0 else 0.0

    def others(self, key: Hashable) -> Iterator[Clue]:
        """Give the clues of the other mentions."""
        return (clue for other, clue in self.clues.items() if other != key)


def read_context(lang: str, sentences: Iterable[Sentence], found: Mapping[_Key, Sequence[Candidate]]) -> Context:
    """Gather what the text tells, from its adjectives and from the candidates of each of its mentions."""
    context = Context()
    home = part(lang, "toponyms").HOME
    if home:
        context.countries[home] += _HOME  # type: ignore[assignment]
    _read_adjectives(lang, sentences, context)
    for key, candidates in found.items():
        clue = find_clue(candidates)
        if clue is not None:
            context.add(key, clue)
    return context


def find_clue(candidates: Sequence[Candidate]) -> Clue | None:
    """Give what a mention tells when nobody can doubt it."""
    for one in candidates:
        if one.toponym.kind is PlaceKind.COUNTRY and one.found_by == "name":
            return Clue(country=one.toponym.country, weight=_NAMED, place=one.toponym.id)
    sure = find_sure(candidates)
    if sure is None:
        return None
    region = sure.id if sure.kind is PlaceKind.REGION else sure.region
    return Clue(country=sure.country, weight=_TOWN, region=region, place=sure.id, point=(sure.latitude, sure.longitude))


def find_sure(candidates: Sequence[Candidate]) -> Toponym | None:
    """Give the place that nobody doubts: the only one of its name, or far the largest."""
    named = [one.toponym for one in candidates if one.found_by == "name" and one.toponym.country]
    if not named:
        return None
    ordered = sorted(named, key=lambda one: -one.population)
    first, rest = ordered[0], [one for one in ordered[1:] if not _belong(ordered[0], one)]
    if first.population < _SMALL:
        return None
    return first if not rest or first.population >= max(_LARGE, 2 * rest[0].population) else None


#: Fewer people than this are no clue: a hamlet may share the name of anything.
_SMALL = 3_000


def _belong(one: Toponym, other: Toponym) -> bool:
    """Tell a town and the region that is called after it."""
    return one.region == other.id or other.region == one.id


def _read_adjectives(lang: str, sentences: Iterable[Sentence], context: Context) -> None:
    forms = demonyms(lang)
    for sentence in sentences:
        for token in sentence.tokens:
            code = forms.get(token.norm)
            if code:
                context.countries[code] += _ADJECTIVE  # type: ignore[assignment]


@lru_cache(maxsize=8)
def demonyms(lang: str) -> dict[str, str]:
    """Give every form of the adjectives of countries: «сирийского» is "SY".

    >>> demonyms("ru")["сирийского"], demonyms("uk")["польський"], demonyms("en")["iraqi"]
    ('SY', 'PL', 'IQ')
    """
    facts = part(lang, "toponyms")
    rows = (row.split() for row in facts.DEMONYMS.split(","))
    return {stem + ending: code for stem, code in rows for ending in facts.DEMONYM_ENDINGS}
