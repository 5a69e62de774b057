"""The values that the versions of a claim differ in: figures, times, places and hedges, each with its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from svodka.compare.contents import Said
from svodka.compare.slots import Figure, compatible, same_value, within
from svodka.records import Bound, Change, Place, Span, VersionSlot, When

HEDGED, PLAIN = "hedged", "plain"
_SIGNS = {Bound.AT_LEAST: ">=", Bound.AT_MOST: "<=", Bound.ABOUT: "~"}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """One value that a statement tells."""

    said: Said
    slot: VersionSlot
    unit: str
    value: str
    spans: tuple[Span, ...]
    #: The figure, time or place; None for a hedge.
    meant: Figure | When | Place | None = None


def told_by(said: Said) -> Iterator[Told]:
    """Give the values of a statement; of two figures of one unit («сегодня 3, всего 45») nobody knows which is meant."""
    units = [one.unit for one in said.slots.figures]
    for figure in said.slots.figures:
        if units.count(figure.unit) == 1:
            yield _told(said, VersionSlot.FIGURE, written(figure), figure)
    for when in said.slots.whens[:1] if len(said.slots.whens) == 1 else ():
        yield _told(said, VersionSlot.TIME, f"{when.start:%Y-%m-%dT%H:%M}/{when.end:%Y-%m-%dT%H:%M}", when)
    for place in said.slots.places[:1] if len(said.slots.places) == 1 else ():
        yield _told(said, VersionSlot.PLACE, place.gazetteer_id or place.name, place)
    hedges = said.statement.hedges
    yield Told(said=said, slot=VersionSlot.HEDGE, unit="", value=HEDGED if hedges else PLAIN,
               spans=hedges or said.statement.content[:1])


def _told(said: Said, slot: VersionSlot, value: str, meant: Figure | When | Place) -> Told:
    unit = meant.unit if isinstance(meant, Figure) else ""
    return Told(said=said, slot=slot, unit=unit, value=value, spans=(meant.span,), meant=meant)


def written(figure: Figure) -> str:
    """Write a figure in normal form.

    >>> written(Figure(unit="=die", value=3.0, upper=None, bound=Bound.AT_LEAST, span=Span(0, 1)))
    '>=3'
    """
    number = f"{figure.value:.10g}"
    return f"{number}..{figure.upper:.10g}" if figure.upper is not None else _SIGNS.get(figure.bound, "") + number


def repeats(one: Told, known: Told) -> bool:
    """Tell whether a value says no more than a known one: the same, or the same told less exactly."""
    mine, theirs = one.meant, known.meant
    if isinstance(mine, Figure) and isinstance(theirs, Figure):
        return same_value(mine, theirs) or (mine.bound in _LOOSE and theirs.bound is Bound.EXACT and _bounds(mine, theirs.value))
    if isinstance(mine, When) and isinstance(theirs, When):
        return mine.start <= theirs.start and theirs.end <= mine.end
    if isinstance(mine, Place) and isinstance(theirs, Place):
        return one.value == known.value or (within(theirs, mine) and (mine.radius_km or 0.0) >= (theirs.radius_km or 0.0))
    return one.value == known.value


_LOOSE = frozenset({Bound.ABOUT, Bound.BETWEEN, Bound.AT_LEAST, Bound.AT_MOST})


def _bounds(loose: Figure, exact: float) -> bool:
    """Tell whether an exact number is one that the looser words told: «около 100» — 98, «более 100» — 103, not 150."""
    if loose.bound is Bound.AT_LEAST:
        return loose.value <= exact <= loose.value * _NEXT
    if loose.bound is Bound.AT_MOST:
        return loose.value / _NEXT <= exact <= loose.value
    if loose.upper is not None:
        return loose.value <= exact <= loose.upper
    return abs(exact - loose.value) <= (_NEXT - 1) * loose.value


#: «Более 100» is not said of more than a tenth above.
_NEXT = 1.1


def change_of(new: Told, old: Told) -> Change:
    """Say what a value makes of the one before."""
    return _CHANGES[new.slot](new, old)


def _figure_changed(new: Told, old: Told) -> Change:
    mine, theirs = new.meant, old.meant
    if not isinstance(mine, Figure) or not isinstance(theirs, Figure):
        raise TypeError("a figure is compared with a figure")
    if mine.value == theirs.value and mine.upper == theirs.upper:
        return Change.REFINED if theirs.bound is Bound.ABOUT else Change.BOUND
    if compatible(mine, theirs):
        return Change.REFINED
    return Change.UP if mine.value > theirs.value else Change.DOWN


def _time_changed(new: Told, old: Told) -> Change:
    mine, theirs = new.meant, old.meant
    meets = isinstance(mine, When) and isinstance(theirs, When) and mine.start < theirs.end and theirs.start < mine.end
    return Change.REFINED if meets else Change.MOVED


def _place_changed(new: Told, old: Told) -> Change:
    mine, theirs = new.meant, old.meant
    return Change.REFINED if isinstance(mine, Place) and isinstance(theirs, Place) and within(mine, theirs) else Change.MOVED


def _hedge_changed(new: Told, old: Told) -> Change:
    del old
    return Change.FIRMER if new.value == PLAIN else Change.SOFTER


_CHANGES: Mapping[VersionSlot, Callable[[Told, Told], Change]] = {
    VersionSlot.FIGURE: _figure_changed, VersionSlot.TIME: _time_changed, VersionSlot.PLACE: _place_changed,
    VersionSlot.HEDGE: _hedge_changed}
