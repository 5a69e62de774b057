"""Lines about how a claim changed: each value in its own words, who told it first, through which outlet, and when."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from svodka.brief.extract import words
from svodka.brief.sources import Sources, is_outlet, short_name
from svodka.records import Claim, Line, LineKind, Version, VersionSlot

#: Histories that one story shows, and values of one history: the last ones.
_HISTORIES, _VALUES = 3, 5
#: What stands as words of its own; a hedge is a word beside others and is told with the claim.
_TOLD = (VersionSlot.FIGURE, VersionSlot.TIME, VersionSlot.PLACE)


def histories(claim: Claim, sources: Sources) -> Iterator[Line]:
    """Show what the versions of a claim differ in, in order of time: «3 погибших» (…) → «5» (…)."""
    rows: dict[tuple[str, str], list[Version]] = {}
    for version in claim.versions:
        if version.slot in _TOLD and sources.sound(version.evidence):
            rows.setdefault((version.slot, version.unit), []).append(version)
    several = [row for row in rows.values() if len(row) > 1]
    yield from (_history(row, sources) for row in several[:_HISTORIES])


def _history(row: list[Version], sources: Sources) -> Line:
    shown = row[-_VALUES:]
    phrases = sources.phrases
    label = phrases.told_apart if any(one.rival for one in row) else phrases.changed
    joint = "; " if any(one.rival for one in row) else " → "
    evidence = chain.from_iterable((*sources.sound(one.evidence[:1]), *sources.sound(one.naming)) for one in shown)
    told = joint.join((*(("…",) if len(row) > len(shown) else ()), *(_value(one, sources) for one in shown)))
    return Line.of(LineKind.HISTORY, f"{label}: {told}", tuple(dict.fromkeys(evidence)))


def _value(version: Version, sources: Sources) -> str:
    """Write one value: «5 погибших» (Минобороны, Полюс, 9 ноября 2030, 12:00 (UTC))."""
    first = sources.sound(version.evidence)[0]
    told = sources.phrases.quote(words(sources.text(first.document_id), (first.span,)))
    outlet = sources.outlet(version.document_id) if version.document_id in sources.readings else short_name(version.outlet)
    who = "" if is_outlet(version.holder) else f"{sources.holder(version.holder)}, "
    when = f", {sources.phrases.moment(version.published)}" if version.published else ""
    return f"{told} ({who}{outlet}{when})"
