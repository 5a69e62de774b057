"""One article against one other: a reprint, shared passages, or nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from svodka.compare.direction import first_of
from svodka.compare.reprints.cards import Card
from svodka.compare.reprints.contrary import is_contrary
from svodka.compare.reprints.likeness import Compared, measure
from svodka.compare.reprints.passages import find_passages, spans
from svodka.compare.reprints.verdict import judge
from svodka.compare.reprints.weights import HELD
from svodka.compare.shingles import covered
from svodka.records import Passage, PassageKind, Reprint, ReprintKind, SharedPassages, Span

#: No reprint in one language shares less, word for word, with its original: measured, the least is .35.
_LEAST_SHARE = 0.12
#: A paragraph of another's words (words): a shorter stretch is a phrase.
_PARAGRAPH = 20
#: Fewer words than these shared are a formula («Об этом сообщает пресс-служба …»), not a text.
_LEAST_WORDS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintLink:
    """A reprint with the stretches that both texts share: in the original, in the reprint."""

    reprint: Reprint
    runs: tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What two articles are to each other."""

    #: COPY, REWRITE, TRANSLATION, or None.
    kind: ReprintKind | None
    #: What was measured; None where too little is shared to measure.
    compared: Compared | None = None


def judge_pair(first: Card, second: Card) -> Judged:
    """Say whether one of two articles comes from the other, and how."""
    if first.document.lang == second.document.lang and _is_apart(first, second):
        return Judged(kind=None)
    compared = measure(first, second)
    kind = judge(compared.likeness)
    return Judged(kind=None if kind and is_contrary(first, second, compared) else kind, compared=compared)


def _is_apart(first: Card, second: Card) -> bool:
    words = shared_words(first, second), shared_words(second, first)
    shares = (count / max(1, len(one.woven.own)) for count, one in zip(words, (first, second), strict=True))
    return max(shares) < _LEAST_SHARE or max(words) < _LEAST_WORDS


def shared_words(one: Card, other: Card) -> int:
    """Count the words of an article that stand in the other in the same runs."""
    held = map(other.woven.shingles.__contains__, one.woven.values)
    return int(covered(np.fromiter(held, dtype=np.bool_), len(one.woven.own)).sum())


def link(first: Card, second: Card) -> ReprintLink | SharedPassages | None:
    """Say what two articles have to do with each other, with the words that show it."""
    judged = judge_pair(first, second)
    document, reason = first_of(first.traces, second.traces)
    old, new = (first, second) if document is first.document else (second, first)
    compared = judged.compared
    if compared is not None and old is second:
        compared = Compared(likeness=compared.likeness, sides=compared.sides[::-1])
    found = find_passages(old, new, compared, derived=judged.kind is not None)
    if judged.kind is None:
        return _shared(old, new, reason, found)
    overlap = _overlap(old, new, compared)
    made = Reprint.of(old.document.id, new.document.id, kind=judged.kind, overlap=round(overlap, 3), reason=reason,
                      passages=found)
    return ReprintLink(reprint=made, runs=spans(found))


def judged_link(first: Card, second: Card) -> ReprintLink:
    """Make the link of two articles of which a person said that one is a reprint: who was first the rules say."""
    document, _ = first_of(first.traces, second.traces)
    old, new = (first, second) if document is first.document else (second, first)
    kind = ReprintKind.REWRITE if old.document.lang == new.document.lang else ReprintKind.TRANSLATION
    found = find_passages(old, new, None, derived=True)
    return ReprintLink(runs=spans(found), reprint=Reprint.of(
        old.document.id, new.document.id, kind=kind, overlap=round(_overlap(old, new, None), 3), reason="judged", passages=found))


def _shared(old: Card, new: Card, reason: str, found: tuple[Passage, ...]) -> SharedPassages | None:
    """Keep what is long enough to be a paragraph; sentences in two languages tell nothing unless one is the other's."""
    if old.document.lang != new.document.lang:
        return None
    long = tuple(one for one in found if one.kind is PassageKind.QUOTE or _words(new, one.reprint) >= _PARAGRAPH)
    if not long:
        return None
    return SharedPassages(first_id=old.document.id, later_id=new.document.id, reason=reason, passages=long)


def _words(card: Card, span: Span) -> int:
    return int(((card.woven.starts >= span.start) & (card.woven.ends <= span.end)).sum())


def _overlap(old: Card, new: Card, compared: Compared | None) -> float:
    """Give the share of the reprint that stands in the original: of its words, or of its sentences if translated."""
    if old.document.lang == new.document.lang or compared is None:
        return shared_words(new, old) / max(1, len(new.woven.own))
    later = compared.sides[1]
    sizes = later.sizes
    return sum(size for held, size in zip(later.held, sizes, strict=True) if held >= HELD) / max(1, sum(sizes))
