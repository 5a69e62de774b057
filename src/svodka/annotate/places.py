"""Places that a text speaks of: from its names, and from the words for a region or an area before a name.

No coordinates yet: unknown stays unknown until the gazetteer comes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType

from svodka.languages import part
from svodka.records import Name, NameKind, Place, Sentence, Span, Token

_STRAIGHT = {"Nom", "Acc"}


@dataclass(frozen=True, slots=True)
class _Spot:
    tokens: Sequence[Token]
    at: int
    names: dict[int, Name]
    facts: ModuleType


def find_places(names: Sequence[Name], sentences: Sequence[Sentence], lang: str) -> list[Place]:
    """Find the places that the sentences speak of, in order; a region keeps its word in its name.

    >>> from svodka.annotate.tokens import split_tokens
    >>> text = "в провинции Дейр-эз-Зор и в районе Аль-Букемаля"
    >>> sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=tuple(split_tokens(text)))
    >>> [(place.span.of(text), place.name) for place in find_places([], [sentence], "ru")]
    [('провинции Дейр-эз-Зор', 'провинция Дейр-эз-Зор'), ('Аль-Букемаля', 'Аль-Букемаля')]
    """
    facts = part(lang, "names")
    starts = {name.span.start: name for name in names}
    return [place for sentence in sentences for place in _walk(sentence.tokens, starts, facts)]


def _walk(tokens: Sequence[Token], names: dict[int, Name], facts: ModuleType) -> Iterator[Place]:
    covered = 0
    for at, token in enumerate(tokens):
        if token.start < covered:
            continue
        place = next((found for rule in RULES if (found := rule(_Spot(tokens, at, names, facts)))), None)
        if place is not None:
            covered = place.span.end
            yield place


def see_region(spot: _Spot) -> Place | None:
    """See «провинции Дейр-эз-Зор», «города Идлиб»: the word for the region belongs to the place."""
    norm = spot.tokens[spot.at].norm
    word = next((noun for stem, noun in spot.facts.REGION_NOUNS.items() if _has_stem(norm, stem)), None)
    name = _name_at(spot, spot.at + 1)
    if word is None or name is None or _is_possessed(spot):
        return None
    return Place(span=Span(spot.tokens[spot.at].start, name.span.end), name=f"{word} {name.name}")


def _is_possessed(spot: _Spot) -> bool:
    """Tell «важный город Сирии», a town of Syria, from «город Идлиб»: «Сирии» is no nominative."""
    here, there = (_cases(spot.tokens[at]) for at in (spot.at, spot.at + 1))
    return bool(here and there) and here <= _STRAIGHT and not there & _STRAIGHT


def _cases(token: Token) -> set[str]:
    return {one.case for one in token.readings if one.case and one.known}


def see_area(spot: _Spot) -> Place | None:
    """See «в районе Аль-Букемаля», "in the area of Albu Kamal": the place is the one in the middle."""
    if spot.at == 0:
        return None
    before = spot.tokens[spot.at - 1].norm
    if before == "of" and spot.at > 1:
        before = spot.tokens[spot.at - 2].norm
    return _name_at(spot, spot.at) if before in spot.facts.AREA_NOUNS else None


def see_location(spot: _Spot) -> Place | None:
    """See a name that its finder calls a place."""
    name = spot.names.get(spot.tokens[spot.at].start)
    return Place(span=name.span, name=name.lemma) if name and name.kind is NameKind.LOCATION else None


#: The first that answers wins.
RULES = (see_region, see_area, see_location)


def _name_at(spot: _Spot, at: int) -> Place | None:
    """Give the place that begins at a token: a found name of a place, or a word with a capital that is no name."""
    if at >= len(spot.tokens):
        return None
    token = spot.tokens[at]
    name = spot.names.get(token.start)
    if name is not None:
        return Place(span=name.span, name=name.lemma) if name.kind is NameKind.LOCATION else None
    capital = token.text[:1].isupper() and len(token.text) > 1 and not token.text.isupper()
    return Place(span=token.span, name=token.text) if capital else None


def _has_stem(norm: str, stem: str) -> bool:
    return norm.startswith(stem) and len(norm) - len(stem) <= 3
