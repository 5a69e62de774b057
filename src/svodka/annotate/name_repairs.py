"""The visible list of repairs to the names of one sentence: each sees one thing that a finder does wrong.

A repair takes the names as `Seen`, in order, and gives them back, some longer, of another kind, or gone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from svodka.annotate.name_lists import listed_names
from svodka.annotate.name_rules import Scene, Seen, stems_of
from svodka.annotate.tokens import normalise
from svodka.languages import part
from svodka.records import NameKind

Repair = Callable[[Scene, list[Seen]], list[Seen]]
_BODY, _PLACE = NameKind.ORGANISATION, NameKind.LOCATION
#: «пресс-служба управления министерства внутренних дел по Киевской области» is as long as a body's name gets.
_MOST_BEFORE = 6
#: Letters that an adjective shares with the name of its country: «британского», «Британия».
_LEAST_COUNTRY = 4


def drop_common_words(scene: Scene, seen: list[Seen]) -> list[Seen]:
    """Drop «СМИ» and «Brexit»: capitals that name nobody."""
    return [one for one in seen if one.after > one.first + 1 or scene.text(one.first) not in scene.facts.NO_NAMES]


def end_at_bracket(scene: Scene, seen: list[Seen]) -> list[Seen]:
    """End «Елена Иванова (Helen Ivanova)» before the bracket, which says the same again."""
    return [replace(one, after=next((at for at in range(one.first + 1, one.after) if scene.text(at) == "("), one.after))
            for one in seen]


def take_listed_kind(scene: Scene, seen: list[Seen]) -> list[Seen]:
    """Give «ЕС», «Евросоюзу» and «РФ» the kind and the nominative that the list gives them."""
    return [_as_listed(scene, one) for one in seen]


def _as_listed(scene: Scene, one: Seen) -> Seen:
    found = listed_names(scene.lang).find(scene.tokens, one.first) if one.kind in {_BODY, _PLACE} else None
    if found is None or found[0] != one.after or found[1].kind not in {_BODY, _PLACE}:
        return one
    return replace(one, kind=found[1].kind, lemma=found[1].name)


def join_body_and_country(scene: Scene, seen: list[Seen]) -> list[Seen]:
    """See «МИД | Великобритании» as one name: a body and, in the genitive, whose it is."""
    joined: list[Seen] = []
    for one in seen:
        before = joined[-1] if joined else None
        if before and before.kind is _BODY and one.kind is _PLACE and before.after == one.first and _is_whose(scene, one):
            joined[-1] = Seen(before.first, one.after, _BODY)
        else:
            joined.append(one)
    return joined


def _is_whose(scene: Scene, one: Seen) -> bool:
    """Tell a genitive, or a word that has no cases: «РФ», «США»."""
    readings = scene.tokens[one.first].readings
    cases = {reading.case for reading in readings}
    return "Gen" in cases or scene.text(one.first).isupper() or not any(cases)


def take_noun_before(scene: Scene, seen: list[Seen]) -> list[Seen]:
    """See «правительство Пакистана», «пресс-служба МВД», «верховный суд Британии»: a body by its noun and whose it is."""
    made: list[Seen] = []
    for one in seen:
        first = _noun_before(scene, one.first) if one.kind in {_BODY, _PLACE} and _is_whose(scene, one) else one.first
        while made and made[-1].first >= first and first < one.first:
            made.pop()  # «министерства | обороны | РФ» may have been seen in pieces
        free = not made or made[-1].after <= first
        made.append(Seen(first, one.after, _BODY) if free and first < one.first else one)
    return made


def _noun_before(scene: Scene, at: int) -> int:
    """Give the index of the noun for a body that this name belongs to, or the index itself."""
    first = at
    for before in range(at - 1, max(at - _MOST_BEFORE, -1), -1):
        if _is_body_noun(scene, before):
            first = before
        elif scene.norm(before) not in scene.facts.ORGANISATION_TAILS:
            break
    return _with_adjective(scene, first) if first < at else at


def _is_body_noun(scene: Scene, at: int) -> bool:
    """Tell «суда» from «судей»: by the dictionary form."""
    return any(reading.lemma in scene.facts.BODY_NOUNS for reading in scene.tokens[at].readings[:2])


def _with_adjective(scene: Scene, first: int) -> int:
    """Take the adjective that is part of the name: «[верховный] суд Пакистана»."""
    taken = scene.begins_with(first - 1, scene.facts.ORGANISATION_HEADS) and first > 0 and _is_adjective(scene, first - 1)
    return first - 1 if taken else first


def _is_adjective(scene: Scene, at: int) -> bool:
    return any(reading.pos == "ADJ" for reading in scene.tokens[at].readings[:2])


def see_country_and_noun(scene: Scene, seen: list[Seen]) -> list[Seen]:
    """See «британского правительства», «украинский МИД»: an adjective of a country and a noun for a body."""
    made = list(seen)
    for at in range(len(scene.tokens) - 1):
        after = next((one.after for one in seen if one.first == at + 1 and one.kind is _BODY), at + 2)
        noun = after > at + 2 or _is_body_noun(scene, at + 1) or scene.text(at + 1) in _own(seen, scene)
        if noun and _is_of_country(scene, at) and not any(one.first <= at < one.after for one in seen):
            made = [one for one in made if not at <= one.first < after] + [Seen(at, after, _BODY)]
    return sorted(made, key=lambda one: one.first)


def _own(seen: Sequence[Seen], scene: Scene) -> set[str]:
    """Give the abbreviations that were seen as bodies: «МИД»."""
    return {scene.text(one.first) for one in seen if one.kind is _BODY and scene.text(one.first).isupper()}


def _is_of_country(scene: Scene, at: int) -> bool:
    norm = scene.norm(at)
    return "ськ" in norm[4:] or "ск" in norm[4:] if norm[:_LEAST_COUNTRY] in _country_starts(scene.lang) else False


@cache
def _country_starts(lang: str) -> frozenset[str]:
    places = (normalise(line.partition("|")[0]) for line in part(lang, "names").PLACES)
    return frozenset(place[:_LEAST_COUNTRY] for place in places if len(place) > _LEAST_COUNTRY)


def see_people_again(scene: Scene, seen: list[Seen]) -> list[Seen]:
    """See «Рааб» alone where the text says «Доминик Рааб» elsewhere."""
    covered = {at for one in seen for at in range(one.first, one.after)}
    more = [Seen(at, at + 1, NameKind.PERSON) for at in range(len(scene.tokens)) if at not in covered and _is_again(scene, at)]
    return sorted([*seen, *more], key=lambda one: one.first)


def _is_again(scene: Scene, at: int) -> bool:
    if not scene.is_capital(at) or scene.text(at).isupper():
        return False
    return bool(stems_of(scene.norm(at)) & scene.surnames)


#: In order: what is no name, what kind it is, how far it goes, what is missing.
REPAIRS: tuple[Repair, ...] = (
    drop_common_words, end_at_bracket, take_listed_kind, join_body_and_country, take_noun_before,
    see_country_and_noun, see_people_again,
)
