"""The history of what differs between the statements of one claim: 3 → 5 → 7, who told each value first, who lags.

A value is new if no earlier one says as much: «98» after «около 100» is told more exactly (no contradiction), «около 100»
after «98» only repeats it. A new value changes the newest one before; where another holder told that at the same time,
or one article sets the two beside each other, they are rivals and neither has changed the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from svodka.compare.contents import Said
from svodka.compare.slots import Figure
from svodka.compare.values import Told, change_of, repeats, told_by
from svodka.records import Change, Evidence, Version, VersionSlot, content_id

#: Two holders that tell two values within this time are rivals.
_AT_ONCE = timedelta(hours=1)
#: Values of one claim that are told, the newest: a claim with more is a table.
_MOST = 40


@dataclass(slots=True, eq=False)
class _Value:
    """A value and all that tell it, in order of time."""

    told: list[Told]
    #: The value that it changed.
    before: _Value | None = None
    rival: bool = False
    lagging: list[Told] = field(default_factory=list)

    @property
    def first(self) -> Told:
        return self.told[0]


def make_versions(group: Sequence[Said], names: Mapping[str, str] | None = None) -> tuple[Version, ...]:
    """Give the versions of a claim by slot and unit, in order of time; nothing where its statements agree.

    `names` gives each holder one name; without it the articles' own names count.

    >>> make_versions([])
    ()
    """
    rows: defaultdict[tuple[VersionSlot, str], list[Told]] = defaultdict(list)
    for said in sorted(group, key=_in_time):
        for one in told_by(said):
            rows[one.slot, one.unit].append(one)
    order = list(VersionSlot)
    ranked = sorted(rows, key=lambda key: (order.index(key[0]), rows[key][0].said.at, key[1]))
    return tuple(version for key in ranked for version in _history(rows[key], names or {}))


def _in_time(said: Said) -> tuple[int, int, str]:
    return said.at, said.statement.content[0].start, said.statement.id


def _history(row: Sequence[Told], names: Mapping[str, str]) -> list[Version]:
    values: list[_Value] = []
    for one in row:
        _enter(one, values, names)
    values = values[-_MOST:]
    if len(values) < 2:
        return []
    values[0].before = None
    ids, unit = {id(value): _id_of(value) for value in values}, _counted(values[0].first)
    return [_version(value, ids, names, unit) for value in values]


def _enter(one: Told, values: list[_Value], names: Mapping[str, str]) -> None:
    """Put a value where it belongs: with one that says as much, or behind all as a new one."""
    known = next((value for value in reversed(values) if repeats(one, value.first)), None)
    if known is not None and known is not values[-1] and _takes_back(one, values[-1]):
        values.append(_Value([one], before=values[-1]))
    elif known is not None:
        known.told.append(one)
        if known is not values[-1] and _lags(one, values[-1], names):
            known.lagging.append(one)
    else:
        before = values[-1] if values else None
        values.append(_Value([one], before=before, rival=before is not None and _is_rival_of(one, before, names)))


def _takes_back(one: Told, newest: _Value) -> bool:
    """Tell whether an outlet that told the newest value returns to an older one («уточнили: погибли 7»): it does not lag."""
    before = [other for other in newest.told if other.said.at < one.said.at]
    return one.slot is not VersionSlot.HEDGE and any(other.said.outlet == one.said.outlet for other in before)


def _lags(one: Told, newest: _Value, names: Mapping[str, str]) -> bool:
    """Tell whether an older value is told although a newer one was out that nobody contests; a hedge does not age."""
    return one.slot is not VersionSlot.HEDGE and not newest.rival and not _is_rival(one, newest.first, names)


def _is_rival_of(one: Told, value: _Value, names: Mapping[str, str]) -> bool:
    """Tell whether a new value stands against another holder's instead of changing it."""
    if change_of(one, value.first) in {Change.REFINED, Change.BOUND}:
        return False
    own = _holder(one.said, names)
    if any(_holder(other.said, names) == own for other in value.told):
        return False
    return any(_is_rival(one, other, names) for other in value.told)


def _is_rival(one: Told, other: Told, names: Mapping[str, str]) -> bool:
    """Tell whether two holders tell two values at the same time: in one article, or within the hour."""
    if _holder(one.said, names) == _holder(other.said, names):
        return False
    if one.said.at == other.said.at:
        return True
    mine, theirs = _published(one), _published(other)
    return mine is None or theirs is None or abs(mine - theirs) <= _AT_ONCE


def _published(one: Told) -> datetime | None:
    return one.said.reading.document.published


def _holder(said: Said, names: Mapping[str, str]) -> str:
    """Give a holder's one name; an outlet's own name where it vouches itself."""
    return said.outlet if said.is_own else names.get(said.statement.holder, said.statement.holder)


def _id_of(value: _Value) -> str:
    first = value.first
    return content_id("v", first.said.statement.id, first.slot, first.unit, first.value)


def _version(value: _Value, ids: Mapping[int, str], names: Mapping[str, str], unit: str) -> Version:
    first, before = value.first, value.before
    said = first.said
    return Version(
        id=ids[id(value)], slot=first.slot, unit=unit, value=first.value, rival=value.rival,
        evidence=tuple(dict.fromkeys(words for one in value.told for words in _words(one))),
        change=change_of(first, before.first) if before else Change.FIRST,
        before_id=ids[id(before)] if before else None, before=_words(before.first) if before else (),
        statement_id=said.statement.id, document_id=said.document_id, published=_published(first),
        holder=_holder(said, names), carriers=tuple(one.name for one in said.statement.via), outlet=said.outlet,
        naming=said.naming, statement_ids=_ids(value.told), lagging_ids=_ids(value.lagging))


def _counted(one: Told) -> str:
    return one.meant.counted if isinstance(one.meant, Figure) else ""


def _words(one: Told) -> tuple[Evidence, ...]:
    return tuple(Evidence(document_id=one.said.document_id, span=span) for span in one.spans)


def _ids(told: Sequence[Told]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.said.statement.id for one in told))
