"""From the places that a text names to points on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.gazetteer import Gazetteer, Toponym
from svodka.languages import part
from svodka.records import Annotated, Place, PlaceCandidate, PlaceKind, PlacePrecision
from svodka.resolve.places.candidates import Candidate, find_candidates
from svodka.resolve.places.choose import LEAST, Scored, choose
from svodka.resolve.places.context import demonyms, read_context
from svodka.resolve.places.mention import Mention, find_mentions
from svodka.resolve.places.relations import relate

#: Alternatives kept with a place.
_KEPT = 3


def resolve_places(seen: Annotated, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Give the places of a document with coordinates where the text and the gazetteer settle them, else as they were."""
    if not seen.places:
        return ()
    lang = seen.document.lang
    home = part(lang, "toponyms").HOME
    mentions = find_mentions(seen)
    keys = {mention.key: mention for mention in mentions}
    found = {key: _candidates(mention, lang, gazetteer, ()) for key, mention in keys.items()}
    context = read_context(lang, seen.sentences, found)
    for key, mention in keys.items():
        found[key] = found[key] or _candidates(mention, lang, gazetteer, tuple(context.likeliest(home)))
    chosen = {key: choose(mention, found[key], context) for key, mention in keys.items()}
    settled = {key: scored[0].candidate.toponym for key, scored in chosen.items() if _is_choice(scored)}
    return tuple(_place(mention, chosen[mention.key], settled, mentions, lang) for mention in mentions)


def _candidates(mention: Mention, lang: str, gazetteer: Gazetteer, countries: tuple[str, ...]) -> tuple[Candidate, ...]:
    if mention.no_place:
        return ()
    country = demonyms(lang).get(mention.words.lower())
    if country is not None and (toponym := gazetteer.country(country)) is not None:
        return (Candidate(toponym=toponym, found_by="name", form=mention.words, cost=0.0),)
    found = find_candidates(mention.words, mention.lemma, lang, gazetteer, countries)
    bare = mention.without_type_word
    return found or (find_candidates(bare, bare, lang, gazetteer, countries) if bare else ())


def _is_choice(scored: Sequence[Scored]) -> bool:
    return bool(scored) and scored[0].score >= LEAST


def _place(mention: Mention, scored: Sequence[Scored], settled: dict, mentions: Sequence[Mention], lang: str) -> Place:  # type: ignore[type-arg]
    if not _is_choice(scored):
        return replace(mention.place, reason=_why_not(mention, scored), alternatives=_others(scored, lang))
    best = scored[0]
    resolved = _resolved(mention.place, best, scored[1:], lang)
    return relate(resolved, mention, best.candidate.toponym, mentions, settled)


def _resolved(place: Place, best: Scored, others: Sequence[Scored], lang: str) -> Place:
    toponym = best.candidate.toponym
    return replace(place, country=toponym.country, latitude=toponym.latitude, longitude=toponym.longitude,
                   radius_km=toponym.radius_km, gazetteer_id=toponym.id, kind=toponym.kind, precision=precision_of(toponym),
                   reason="; ".join(best.reasons), score=best.score, alternatives=_others(others, lang))


def precision_of(toponym: Toponym) -> PlacePrecision:
    """Tell what the radius of a place means when no word narrows it."""
    kind = toponym.kind
    if kind is PlaceKind.COUNTRY:
        return PlacePrecision.COUNTRY
    if kind in {PlaceKind.REGION, PlaceKind.DISTRICT}:
        return PlacePrecision.REGION
    if kind in {PlaceKind.CITY, PlaceKind.VILLAGE}:
        return PlacePrecision.AROUND if toponym.id.startswith("ua:") else PlacePrecision.POINT
    return PlacePrecision.WIDE


def _others(scored: Sequence[Scored], lang: str) -> tuple[PlaceCandidate, ...]:
    return tuple(PlaceCandidate(gazetteer_id=one.candidate.toponym.id, name=one.candidate.toponym.name(lang),
                                country=one.candidate.toponym.country, score=one.score) for one in scored[:_KEPT])


def _why_not(mention: Mention, scored: Sequence[Scored]) -> str:
    if mention.no_place:
        return "a street, a station or the like"
    return "too little speaks for any place of that name" if scored else "no place of that name is known"
