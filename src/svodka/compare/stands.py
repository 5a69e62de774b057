"""What the statements of a group say together, kept up as groups grow: it tells at once whether two groups may join."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from svodka.compare.contents import Said
from svodka.compare.meanings import DEEDS
from svodka.compare.polarity import contradict
from svodka.compare.slots import Figure, Relation, agree_figures, agree_places, agree_whens, by_unit, distance, gap
from svodka.compare.vectors import NAME
from svodka.records import UNNAMED, Act, Place, When

#: The slots of which one may differ between versions.
FIGURE, TIME, PLACE = "figure", "time", "place"
#: A time or a place of another version lies not further off, unless one holder tells both.
_NEAR_TIME, _NEAR_KM = timedelta(days=3), 150.0
#: Groups that share nothing that is done must be so much alike in all else.
_OTHER_DEEDS = 0.6
#: Times and places of a group that are compared: the commonest claims have a few.
_MOST = 24
Told = TypeVar("Told", When, Place)


@dataclass(slots=True)
class Stand:
    """What a group's statements say."""

    size: int
    stance: Act | None
    affirmed: set[str]
    negated: set[str]
    figures: dict[str, list[Figure]]
    whens: list[When]
    places: list[Place]
    #: How many statements hold each name.
    names: Counter[str]
    #: What is done or happens, in any of them.
    deeds: set[str]
    holders: set[str]
    #: Article and holder of each.
    sayings: set[tuple[int, str]]
    #: Article and label of each, and of all statements that it stands inside of.
    labels: set[tuple[int, str]]
    frames: set[tuple[int, str]]
    #: The slots in which the statements differ.
    varied: set[str]

    @classmethod
    def of(cls, said: Said) -> Stand:
        """Give the stand of a single statement."""
        holder = said.statement.holder
        named = set() if said.is_nameless else {holder}
        return cls(
            size=1, stance=said.stance, affirmed=set(said.polarity.affirmed), negated=set(said.polarity.negated),
            figures=by_unit(said.slots.figures), whens=list(said.slots.whens), places=list(said.slots.places),
            deeds={key for key in said.content if key in DEEDS},
            names=Counter(key for key in said.content if key.startswith(NAME)), holders=named,
            sayings={(said.at, holder)} if holder != UNNAMED else set(), labels={(said.at, said.statement.label)},
            frames={(said.at, label) for label in _frames(said)}, varied=set())

    def take(self, other: Stand) -> None:
        """Take another group's statements in."""
        self.varied |= other.varied | differing(self, other)
        self.size += other.size
        self.figures = by_unit(one for row in (*self.figures.values(), *other.figures.values()) for one in row)
        self.whens = _once(self.whens, other.whens)
        self.places = _once(self.places, other.places)
        self.names.update(other.names)
        for name in _SETS:
            getattr(self, name).update(getattr(other, name))


#: What is united when groups join.
_SETS = ("affirmed", "negated", "deeds", "holders", "sayings", "labels", "frames")


def _frames(said: Said) -> list[str]:
    """Give the labels of the statements that a statement stands inside of."""
    found: list[str] = []
    label = said.statement.parent
    while label is not None and label not in found:
        found.append(label)
        above = said.reading.statement(label)
        label = above.parent if above else None
    return found


def _once(mine: list[Told], theirs: list[Told]) -> list[Told]:
    kept = list(mine)
    known = {_sense(one) for one in mine}
    for one in theirs:
        if _sense(one) not in known and len(kept) < _MOST:
            kept.append(one)
            known.add(_sense(one))
    return kept


def _sense(one: When | Place) -> object:
    return (one.start, one.end) if isinstance(one, When) else (one.gazetteer_id, one.latitude, one.longitude)


def say_the_same(one: Stand, other: Stand, alike: float = 1.0) -> bool:
    """Tell whether nothing forbids two groups to be one claim: denial, negation, deeds, figures, times, places, nesting."""
    if not _can_meet(one, other) or not (alike >= _OTHER_DEEDS or _share_deeds(one, other)):
        return False
    return not (one.varied | other.varied | differing(one, other)) and not _are_apart(one, other)


def are_versions(one: Stand, other: Stand, alike: float = 1.0) -> bool:
    """Tell whether two groups may be versions of one claim: they differ in one slot, and nothing else forbids it."""
    differ = differing(one, other)
    varied = one.varied | other.varied | differ
    if not _can_meet(one, other) or len(varied) > 1 or _are_apart(one, other):
        return False
    if not _share_deeds(one, other) and (differ or alike < _OTHER_DEEDS):
        return False
    if not differ:
        return True
    return one.sayings.isdisjoint(other.sayings) and not _tell_apart(one, other) and _is_near(one, other, differ)


def _can_meet(one: Stand, other: Stand) -> bool:
    if one.stance is not other.stance or contradict(one.affirmed, one.negated, other.affirmed, other.negated):
        return False
    if bool(one.negated) is not bool(other.negated) or (one.negated and one.negated.isdisjoint(other.negated)):
        return False  # «никого нет» says nothing of «три грузовика», whatever names they share
    return one.labels.isdisjoint(other.frames) and one.frames.isdisjoint(other.labels)


def _share_deeds(one: Stand, other: Stand) -> bool:
    """Tell whether a deed is common to both, or one tells none that is known."""
    return not one.deeds or not other.deeds or not one.deeds.isdisjoint(other.deeds)


def _are_apart(one: Stand, other: Stand) -> bool:
    return agree_figures(one.figures, other.figures) is Relation.APART


def differing(one: Stand, other: Stand) -> set[str]:
    """Give the slots in which two groups differ."""
    told = ((FIGURE, agree_figures(one.figures, other.figures)), (TIME, agree_whens(one.whens, other.whens)),
            (PLACE, agree_places(one.places, other.places)))
    return {slot for slot, relation in told if relation is Relation.DIFFER}


def _tell_apart(one: Stand, other: Stand) -> bool:
    """Tell whether each names somebody or something that the other does not: «22 рейса из Скавсты», «250 — в Германию»."""
    mine, theirs = _own_names(one), _own_names(other)
    return bool(mine - other.names.keys()) and bool(theirs - one.names.keys())


def _own_names(one: Stand) -> set[str]:
    return {name for name, count in one.names.items() if 2 * count > one.size}


def _is_near(one: Stand, other: Stand, differ: set[str]) -> bool:
    if not one.holders.isdisjoint(other.holders):
        return True
    if TIME in differ:
        return gap(one.whens, other.whens) <= _NEAR_TIME
    return PLACE not in differ or min(distance(mine, theirs) for mine in one.places for theirs in other.places) <= _NEAR_KM
