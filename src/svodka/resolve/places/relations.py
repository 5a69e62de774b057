"""What the words around a place make of it: a bank, a border, a zone, a distance in a direction."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import cos, radians, sin
from types import ModuleType
from typing import Any

from svodka.gazetteer import Toponym, distance_km
from svodka.languages import CODES, part
from svodka.records import Place, PlaceKind, PlacePrecision, Token
from svodka.resolve.places.mention import Mention

#: Words before a place that can belong to it.
_WINDOW = 6
#: A degree of latitude in kilometres.
_DEGREE_KM = 111.2
_POINTS = frozenset({PlaceKind.CITY, PlaceKind.VILLAGE})
_WATERS = frozenset({PlaceKind.RIVER, PlaceKind.SEA, PlaceKind.LAKE})
_NUMBER = re.compile(r"^(\d+(?:[.,]\d+)?)$")
_ZONE = re.compile(r"^(\d+(?:[.,]\d+)?)[- ]?(?:километр|кілометр|км|km|kilomet)")
Settled = Mapping[Any, Toponym]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A resolved place with the words before it."""

    place: Place
    toponym: Toponym
    mention: Mention
    #: The words before it in its sentence, the nearest last.
    before: Sequence[Token]
    #: All mentions of the document, and the places they were settled on.
    mentions: Sequence[Mention]
    settled: Settled
    facts: ModuleType


def relate(place: Place, mention: Mention, toponym: Toponym, mentions: Sequence[Mention], settled: Settled) -> Place:
    """Give the place as the words around it narrow, shift or widen it; the first rule that sees something wins."""
    before = mention.tokens[max(0, mention.first - _WINDOW):mention.first]
    scene = Scene(place=place, toponym=toponym, mention=mention, before=before, mentions=mentions, settled=settled,
                  facts=_facts(mention))
    return next((found for rule in RULES if (found := rule(scene))), place)


def _facts(mention: Mention) -> ModuleType:
    return part(mention.lang if mention.lang in CODES else CODES[0], "toponyms")


def see_offset(scene: Scene) -> Place | None:
    """«в 30 км к северу от Идлиба», "20 km south of Mosul": a point at a distance in a direction."""
    if scene.toponym.kind not in _POINTS:
        return None
    kilometres, degrees = _kilometres(scene), _compass(scene)
    if kilometres is None or not scene.before or scene.before[-1].norm not in (*scene.facts.OF, *_NOUNS_BETWEEN):
        return None
    if degrees is None:
        return replace(scene.place, radius_km=kilometres, precision=PlacePrecision.AROUND,
                       reason=f"{scene.place.reason}; {kilometres:g} km from it")
    north, east = kilometres * cos(radians(degrees)), kilometres * sin(radians(degrees))
    latitude = scene.toponym.latitude + north / _DEGREE_KM
    longitude = scene.toponym.longitude + east / (_DEGREE_KM * cos(radians(scene.toponym.latitude)))
    return replace(scene.place, latitude=round(latitude, 5), longitude=round(longitude, 5), radius_km=max(3.0, kilometres / 4),
                   precision=PlacePrecision.OFFSET, reason=f"{scene.place.reason}; {kilometres:g} km at {degrees}° from it")


#: «к северу от [города] Идлиб».
_NOUNS_BETWEEN = ("города", "міста", "села", "поселка", "селища", "деревни")


def see_zone(scene: Scene) -> Place | None:
    """«15-километровая зона вокруг города»: the place with that radius."""
    if scene.toponym.kind not in _POINTS:
        return None
    for token in scene.before:
        found = _ZONE.match(token.norm)
        if found:
            kilometres = float(found[1].replace(",", "."))
            return replace(scene.place, radius_km=kilometres, precision=PlacePrecision.AROUND,
                           reason=f"{scene.place.reason}; within {kilometres:g} km of it")
    return None


def see_border(scene: Scene) -> Place | None:
    """«на границе Сирии и Ирака»: halfway between the nearest of the two, never a single point."""
    if scene.toponym.kind not in {PlaceKind.COUNTRY, PlaceKind.REGION} or not _has(scene.before[-4:], scene.facts.BORDERS):
        return None
    other = _joined(scene)
    if other is None:
        return None
    here, there = (scene.toponym.latitude, scene.toponym.longitude), (other.latitude, other.longitude)
    share = scene.toponym.radius_km / ((scene.toponym.radius_km + other.radius_km) or 1)
    middle = (round(here[0] + (there[0] - here[0]) * share, 4), round(here[1] + (there[1] - here[1]) * share, 4))
    radius = round(min(scene.toponym.radius_km, other.radius_km, distance_km(here, there)), 1)
    return replace(scene.place, latitude=middle[0], longitude=middle[1], radius_km=radius, precision=PlacePrecision.WIDE,
                   reason=f"{scene.place.reason}; the border with {other.name('en')}")


def _joined(scene: Scene) -> Toponym | None:
    """Give the place that «и», «с» joins to this one in its sentence."""
    tokens, last = scene.mention.tokens, scene.mention.last
    for mention in scene.mentions:
        if mention.tokens is tokens and last + 1 < mention.first <= last + 3 and tokens[last + 1].norm in scene.facts.AND:
            return scene.settled.get(mention.key)
    return None


def see_bank(scene: Scene) -> Place | None:
    """«на восточном берегу Евфрата»: along the river, not on a point of it."""
    if scene.toponym.kind not in _WATERS or not _has(scene.before[-2:], scene.facts.BANKS):
        return None
    return replace(scene.place, precision=PlacePrecision.WIDE, reason=f"{scene.place.reason}; along its bank")


def see_part(scene: Scene) -> Place | None:
    """«на востоке провинции Дейр-эз-Зор», «на юге Сирии»: a part of it, shifted that way with half its radius."""
    if scene.toponym.kind not in {PlaceKind.COUNTRY, PlaceKind.REGION} or not scene.before:
        return None
    degrees = _direction(scene.before[-1].norm, scene.facts)
    if degrees is None:
        return None
    shift = scene.toponym.radius_km / 2
    latitude = scene.toponym.latitude + shift * cos(radians(degrees)) / _DEGREE_KM
    width = _DEGREE_KM * max(0.2, cos(radians(scene.toponym.latitude)))
    longitude = scene.toponym.longitude + shift * sin(radians(degrees)) / width
    return replace(scene.place, latitude=round(max(-89.0, min(89.0, latitude)), 4), longitude=round(longitude, 4),
                   radius_km=round(shift, 1), precision=PlacePrecision.REGION,
                   reason=f"{scene.place.reason}; its part at {degrees}°")


def see_around(scene: Scene) -> Place | None:
    """«в районе Аль-Букемаля», «под Идлибом», "near Mosul": the place with the radius of its surroundings."""
    if scene.toponym.kind not in _POINTS:
        return None
    for token in reversed(scene.before[-2:]):
        reach = next((km for stem, km in scene.facts.AROUND.items() if _is_form(token.norm, stem)), None)
        if reach is not None:
            return replace(scene.place, radius_km=max(reach, scene.toponym.radius_km), precision=PlacePrecision.AROUND,
                           reason=f"{scene.place.reason}; around it")
    return None


#: The first that sees something wins.
RULES: tuple[Callable[[Scene], Place | None], ...] = (see_zone, see_offset, see_border, see_bank, see_part, see_around)


def _kilometres(scene: Scene) -> float | None:
    """Give the distance that stands before the place."""
    for number, token in enumerate(scene.before[:-1]):
        found = _NUMBER.match(token.norm)
        if found and _has(scene.before[number + 1:number + 2], scene.facts.KILOMETRES):
            return float(found[1].replace(",", "."))
    return None


def _compass(scene: Scene) -> int | None:
    words = reversed(scene.before)
    return next((degrees for word in words if (degrees := _direction(word.norm, scene.facts)) is not None), None)


def _direction(word: str, facts: ModuleType) -> int | None:
    """Give the degrees that a word of the compass means: «северо-востоку» is 45."""
    return next((degrees for stem, degrees in facts.COMPASS.items() if _is_form(word, stem)), None)


def _has(tokens: Sequence[Token], stems: Sequence[str]) -> bool:
    return any(_is_form(token.norm, stem) for token in tokens for stem in stems)


@lru_cache(maxsize=32_768)
def _is_form(word: str, stem: str) -> bool:
    return word == stem if len(stem) <= 3 and stem not in {"юг", "км"} else word.startswith(stem) and len(word) - len(stem) <= 4
