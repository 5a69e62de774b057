"""Which article repeats which: shared runs of their own words, in what share and order, and who was first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from svodka.compare.candidates import meeting_pairs
from svodka.compare.direction import first_of
from svodka.compare.shingles import Marks, Woven, covered, runs, weave
from svodka.records import Reading, Reprint, ReprintKind, Span

#: Shares of own words, measured on the labelled pairs (gold/cross, core): see benchmarks/compare.py.
_DERIVED = 0.25
#: A recycled backgrounder stands at the end; a reprint shares the opening. Half the pairs above the share are told so.
_OPENING_WORDS = 50
_BOTH_OPEN = 0.2
_ONE_OPENS = 0.5
#: A copy: this share of the longer article too, in the same order.
_COPY = 0.65
_IN_ORDER = 0.8
#: Fewer shared words than these are a formula («Об этом сообщает пресс-служба …»), not a text.
_LEAST_WORDS = 12
_LEAST_SHINGLES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What two articles have in common."""

    #: Largest and smallest share of own words that stand in the other, over the two.
    larger: float
    smaller: float
    #: Share of the opening that stands in the other, for the first article and for the second.
    openings: tuple[float, float]
    #: Shared own words of the first.
    words: int
    #: Share of the shared shingles that stand in the same order in both.
    order: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintLink:
    """A reprint with the stretches that both texts share: in the original, in the reprint."""

    reprint: Reprint
    runs: tuple[tuple[Span, Span], ...]


def find_reprints(pile: Sequence[Reading]) -> tuple[ReprintLink, ...]:
    """Find the articles of a pile that repeat another; each is given one original, the one it shares most with.

    The pile stands in order of time. Method: inverted index over shingles of four own words (`candidates`), then
    containment of the pair (Broder 1997), then where and in what order the shared runs stand.
    """
    woven = [weave(reading) for reading in pile]
    best: dict[int, tuple[float, int, ReprintLink]] = {}
    for first, second in _candidates(woven):
        kind, shared = judge_pair(woven[first], woven[second])
        if kind is None:
            continue
        original, reason = first_of(pile[first], pile[second])
        old, new = (first, second) if original is pile[first].document else (second, first)
        rank = (round(shared.larger, 1), -old)
        if new not in best or rank > best[new][:2]:
            made = Reprint.of(pile[old].document.id, pile[new].document.id, kind=kind,
                              overlap=round(shared.larger, 3), reason=reason)
            best[new] = (*rank, ReprintLink(reprint=made, runs=_shared_runs(woven[old], woven[new])))
    return tuple(best[new][2] for new in sorted(best))


def judge_pair(first: Woven, second: Woven) -> tuple[ReprintKind | None, Shared]:
    """Say whether one of two articles comes from the other, and how."""
    shared = compare_texts(first, second)
    low, high = sorted(shared.openings)
    opens = low >= _BOTH_OPEN or high >= _ONE_OPENS
    if shared.words < _LEAST_WORDS or shared.larger < _DERIVED or not opens:
        return None, shared
    is_copy = shared.smaller >= _COPY and shared.order >= _IN_ORDER
    return (ReprintKind.COPY if is_copy else ReprintKind.REWRITE), shared


def compare_texts(first: Woven, second: Woven) -> Shared:
    """Measure what two articles share of their own words."""
    in_first = np.isin(first.hashes, second.hashes[second.counted]) & first.counted
    in_second = np.isin(second.hashes, first.hashes[first.counted]) & second.counted
    marks = (covered(in_first, len(first.own)), covered(in_second, len(second.own)))
    low, high = sorted((_share(marks[0], first), _share(marks[1], second)))
    openings = (_opening(marks[0], first), _opening(marks[1], second))
    order = _order(first, second, in_first, in_second) if high >= _DERIVED else 0.0
    return Shared(larger=high, smaller=low, openings=openings, words=int(marks[0].sum()), order=order)


def _candidates(woven: Sequence[Woven]) -> list[tuple[int, int]]:
    rows = [np.unique(one.hashes[one.counted]) for one in woven]
    if not rows:
        return []
    holders = np.repeat(np.arange(len(rows), dtype=np.int64), [len(row) for row in rows])
    return meeting_pairs(np.concatenate(rows), holders, least=_LEAST_SHINGLES)


def _share(marks: Marks, woven: Woven) -> float:
    return float(marks[woven.own].mean()) if woven.size else 0.0


def _opening(marks: Marks, woven: Woven) -> float:
    head = marks[woven.own][:_OPENING_WORDS]
    return float(head.mean()) if len(head) else 0.0


def _order(first: Woven, second: Woven, in_first: Marks, in_second: Marks) -> float:
    """Give the longest rising row of positions over all shared shingles (patience sorting)."""
    place = {int(second.hashes[at]): int(at) for at in np.flatnonzero(in_second)[::-1]}
    tops: list[int] = []
    positions = [place[int(value)] for value in first.hashes[in_first]]
    for position in positions:
        at = bisect_left(tops, position)
        tops[at : at + 1] = [position]
    return len(tops) / len(positions) if positions else 0.0


def _shared_runs(old: Woven, new: Woven) -> tuple[tuple[Span, Span], ...]:
    """Pair the stretches of the reprint with those of the original, quoted words included, the longest first."""
    place = {int(value): at for at, value in reversed(list(enumerate(old.hashes)))}
    found = []
    for first, last in runs(covered(np.isin(new.hashes, old.hashes), len(new.own))):
        at = place.get(int(new.hashes[first]), 0)
        end = min(at + last - first, len(old.own) - 1)
        found.append((old.span(at, end), new.span(first, last)))
    return tuple(sorted(found, key=lambda pair: (-len(pair[1]), pair[1])))


def originals(links: Sequence[ReprintLink]) -> Mapping[str, ReprintLink]:
    """Give for each reprint the link that leads to its original."""
    return {link.reprint.reprint_id: link for link in links}
