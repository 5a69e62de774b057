"""The stretches that two articles share, as evidence: word for word in one language, sentence by sentence in two."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.compare.reprints.cards import Card
from svodka.compare.reprints.likeness import Compared
from svodka.compare.reprints.weights import HELD
from svodka.compare.shingles import WIDTH, Woven
from svodka.records import Passage, PassageKind, Span

#: Fewer words are a formula («Об этом сообщает пресс-служба»), no passage.
_LEAST_WORDS = 8
#: Passages that are kept of a pair.
_MOST = 24
#: A stretch that begins after this share of the text stands under the news proper.
_LATE = 0.35

#: First and last word of a stretch in the first article, and in the second.
Run = tuple[tuple[int, int], tuple[int, int]]


def find_passages(old: Card, new: Card, compared: Compared | None, *, derived: bool) -> tuple[Passage, ...]:
    """Give what the later article shares with the earlier one, the longest stretch first."""
    found = list(_turned(old, new, compared) if old.document.lang != new.document.lang else _verbatim(old, new, derived))
    found.sort(key=lambda one: (-len(one.reprint), one.reprint))
    return tuple(found[:_MOST])


def _verbatim(old: Card, new: Card, derived: bool) -> Iterator[Passage]:
    for (a, b), (c, d) in common_runs(old.woven, new.woven):
        if d - c + 1 >= _LEAST_WORDS:
            kind = _kind((old.woven, a, b), (new.woven, c, d), derived)
            yield Passage(original=old.woven.span(a, b), reprint=new.woven.span(c, d), kind=kind)


def _kind(old: tuple[Woven, int, int], new: tuple[Woven, int, int], derived: bool) -> PassageKind:
    woven, first, last = new
    if not woven.own[first : last + 1].mean() >= 0.5:
        return PassageKind.QUOTE
    late = all(at / max(1, len(one.own)) >= _LATE for one, at, _ in (old, new))
    return PassageKind.BACKGROUND if late and not derived else PassageKind.WIRE


def _turned(old: Card, new: Card, compared: Compared | None) -> Iterator[Passage]:
    """Give the sentences of the later article with those that they are made of; `compared` is (old, new)."""
    if compared is None:
        return
    later = compared.sides[1]
    for at, sentence in enumerate(new.sentences):
        if later.held[at] >= HELD:
            source = old.sentences[later.partner[at]]
            kind = PassageKind.QUOTE if sentence.quoted else PassageKind.WIRE
            yield Passage(original=source.span, reprint=sentence.span, kind=kind)


def common_runs(old: Woven, new: Woven) -> list[Run]:
    """Pair the runs of words that both hold; a run goes on while both texts go on."""
    before, after = old.values, new.values
    shared = [at for at, value in enumerate(after) if value in old.shingles]
    wanted = {after[at] for at in shared}
    places = {value: at for at, value in reversed([*enumerate(before)]) if value in wanted}
    runs: list[Run] = []
    for at in shared:
        value = after[at]
        if runs and (last := _next(runs[-1], at)) is not None and last < len(before) and before[last] == value:
            (a, _), (c, _) = runs[-1]
            runs[-1] = ((a, last + WIDTH - 1), (c, at + WIDTH - 1))
        else:
            place = places[value]
            runs.append(((place, place + WIDTH - 1), (at, at + WIDTH - 1)))
    return runs


def _next(run: Run, at: int) -> int | None:
    """Give the place in the old text where a run would go on, if the new text goes on at `at`."""
    (_, old_last), (_, new_last) = run
    return old_last - WIDTH + 2 if new_last - WIDTH + 2 == at else None


def spans(passages: tuple[Passage, ...]) -> tuple[tuple[Span, Span], ...]:
    """Give the passages as pairs of spans: in the original, in the reprint."""
    return tuple((one.original, one.reprint) for one in passages)
