"""What became of the people counted: «погибли 15 человек», «число погибших выросло до 7», «в том числе двое детей»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.annotate.quantities.bounds import bound_before
from svodka.annotate.quantities.found import Found, Line

#: Words in which the fate is looked for, after and before the number.
_AHEAD, _BACK = 4, 6
#: Words between «число погибших» and its number.
_COUNT_BACK = 9
#: Words of an apposition that is jumped over: «восемь человек, в том числе двое детей, ранены».
_APPOSITION = 8


def name_fates(line: Line, numbers: Sequence[Found]) -> list[Found]:
    """Give people what became of them, and bare numbers the people they count."""
    taken = {at for one in numbers for at in range(one.first, one.after)}
    named: list[Found] = []
    for one in numbers:
        named.append(_name(line, one, named[-1] if named else None, taken))
    return named


def _name(line: Line, one: Found, before: Found | None, taken: set[int]) -> Found:
    if one.unit == "person":
        fate = (_included(line, one, before) or _fate_ahead(line, one.after, taken) or _fate_back(line, one, taken)
                or _of_a_count(line, one))
        return replace(one, unit=fate) if fate else one
    if not one.unit and not one.glued and _may_be_bare(line, one):
        fate = _bare_fate(line, one, taken)
        return replace(one, unit=fate) if fate else one
    return one


def _may_be_bare(line: Line, one: Found) -> bool:
    """Tell «погибли трое», «ранены до 20» from «погибли в 20…» and from years."""
    if one.value >= 1900 and one.value < 2101 and one.after == one.first + 1:
        return False
    first = bound_before(line, one.first, 0)[1]
    return first == 0 or line.tokens[first - 1].pos != "ADP" or line.norm(first - 1) in line.lexicon.facts.TO


def _bare_fate(line: Line, one: Found, taken: set[int]) -> str | None:
    """See «трое погибли», "three were killed", «погибли трое», «ранены 20», «число погибших — 7»."""
    at = one.after
    while line.norm(at) in line.lexicon.facts.AUXILIARIES:
        at += 1
    ahead = line.lexicon.fates.at(line.tokens, at)
    if ahead:
        return ahead[0]
    ends = one.after >= len(line.tokens) or not line.tokens[one.after].is_word
    counted = _of_a_count(line, one)
    if ends and counted:
        return counted
    if not (ends or one.collective):
        return None
    plain = line.tokens[one.first].text[:1].isdecimal() or one.collective or one.value > 1
    fate = _fate_back(line, one, taken) if plain else None
    return fate or ("person" if one.collective and ends else None)


def _included(line: Line, one: Found, before: Found | None) -> str | None:
    """See «восемь раненых, в том числе двое детей»: the fate of the people before."""
    start = line.phrase_before(line.lexicon.including, bound_before(line, one.first, 0)[1])
    if before is None or start == bound_before(line, one.first, 0)[1] or not 0 <= start - before.after <= 6:
        return None
    return before.unit if before.unit in line.lexicon.facts.FATES else None


def _fate_ahead(line: Line, after: int, taken: set[int]) -> str | None:
    at, last = after, after + _AHEAD
    while at < last and not line.ends_clause(at) and at not in taken:
        if line.norm(at) == ",":
            end = _after_apposition(line, at)
            if end is None:
                return None
            at, last = end, end + _AHEAD
            continue
        fate = line.lexicon.fates.at(line.tokens, at)
        if fate:
            return fate[0]
        at += 1
    return None


def _after_apposition(line: Line, comma: int) -> int | None:
    if line.phrase_at(line.lexicon.including, comma + 1) == comma + 1:
        return None
    return next((at + 1 for at in range(comma + 1, min(comma + _APPOSITION, len(line.tokens)))
                 if line.norm(at) == ","), None)


def _fate_back(line: Line, one: Found, taken: set[int]) -> str | None:
    for at in range(one.first - 1, max(one.first - 1 - _BACK, -1), -1):
        if line.ends_clause(at) or line.norm(at) == "," or at in taken:
            return None
        fate = line.lexicon.fates.at(line.tokens, at)
        if fate:
            return fate[0]
    return None


def _of_a_count(line: Line, one: Found) -> str | None:
    """See «число погибших выросло до 7», "the death toll rose to 7"."""
    facts, tokens = line.lexicon.facts, line.tokens
    for at in range(one.first - 1, max(one.first - 1 - _COUNT_BACK, -1), -1):
        if line.ends_clause(at) and line.norm(at) != "—":
            return None
        if line.norm(at) in facts.TOLLS:
            return str(facts.TOLLS[line.norm(at)])
        if line.norm(at) in facts.COUNTS:
            after = range(at + 1, min(at + 4, one.first))
            return next((seen[0] for place in after if (seen := line.lexicon.fates.at(tokens, place))), None)
    return None
