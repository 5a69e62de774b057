"""Reprints as articles arrive, one at a time: each is held against the few that it meets, never against all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from svodka.compare.memory import Holders, InProcess, Memory
from svodka.compare.reprints.cards import Card, Kept, card
from svodka.compare.reprints.meeting import common_keys, word_keys
from svodka.compare.reprints.pairing import ReprintLink, judged_link, link
from svodka.records import Reading, ReprintKind, SharedPassages

#: How far apart in time a reprint and its original may be.
WINDOW = timedelta(days=30)
#: Articles that are remembered: a day of a thousand outlets.
MOST = 20_000
#: Keys that two articles must share to be compared: sampled shingles in one language, neighbouring common and words in two.
_LEAST_WORDS, _LEAST_COMMON = 2, 4
#: Articles that a new one is compared with.
_COMPARED, _COMPARED_FOREIGN = 5, 3
#: Cards that are kept as they were made.
_OPEN = 2000
_LATE = datetime.max.replace(tzinfo=UTC)
#: What one article shares with others.
Shared = tuple[SharedPassages, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What one more article changed."""

    #: Reprints found or found better: the article's own, and those of articles whose original it turns out to be.
    links: tuple[ReprintLink, ...] = ()
    #: Articles that share passages with it, neither being a reprint.
    shared: tuple[SharedPassages, ...] = ()


class ReprintIndex:
    """Finds the reprints of a stream of articles; what is searched is bounded by `window` and `most`.

    `memory` is where it remembers.

    >>> from svodka.records import Document
    >>> text = "Мост через Лугань закрыт для поездов до субботы, опору подмыло после дождей, сообщили путейцы утром."
    >>> index = ReprintIndex()
    >>> first, second = (Document.of(text, name=name, outlet=name) for name in ("Полюс", "Берег"))
    >>> index.add(Reading(document=first)).links
    ()
    >>> [str(link.reprint.kind) for link in index.add(Reading(document=second)).links]
    ['copy']
    """

    def __init__(self, memory: Memory | None = None, *, window: timedelta = WINDOW, most: int = MOST) -> None:
        self._memory, self._window, self._most = memory or InProcess(), window, most
        self._kept = self._memory.table("reprints.kept", Kept)
        self._numbers = self._memory.table("reprints.numbers", int)
        self._best = self._memory.table("reprints.best", ReprintLink)
        self._counts = self._memory.table("reprints.counts", int)
        self._langs = self._memory.table("reprints.langs", str)
        #: For each article those that share words with it and came before it.
        self._shared = self._memory.table("reprints.shared", Shared)
        #: What a person said of two articles.
        self._judged = self._memory.table("reprints.judged", bool)
        self._words = self._memory.holders("reprints.words")
        self._cards: dict[int, Card] = {}

    def add(self, reading: Reading) -> Arrival:
        """Take one more article, at any time after or before the others; the same document twice changes nothing."""
        if self._numbers.get(reading.document.id) is not None:
            return Arrival()
        new = card(reading)
        words, common = word_keys(new), common_keys(new)
        near = [self._card(at) for at in self._near(new, words, common)]
        found = [link(old, new) for old in near if self._judged.get(_pair(old.document.id, new.document.id)) is not False]
        self._keep(new, words, common)
        links = [one for one in found if isinstance(one, ReprintLink) and self._is_better(one)]
        best = {one.reprint.reprint_id: one for one in sorted(links, key=self._rank)}
        for name, one in best.items():
            self._best.put(name, one)
        shared = tuple(one for one in found if isinstance(one, SharedPassages))
        if shared:
            self._shared.put(reading.document.id, shared)
        return Arrival(links=tuple(best.values()), shared=shared)

    def shared(self, document_id: str) -> Shared:
        """Give what an article shares with those that were there when it came, neither being a reprint of the other."""
        return self._shared.get(document_id) or ()

    def best(self, document_id: str) -> ReprintLink | None:
        """Give the link to an article's original, if it is a reprint."""
        return self._best.get(document_id)

    def judge(self, one: str, other: str, *, same: bool) -> None:
        """Take a person's word that one of two articles (ids) is a reprint of the other, or that neither is."""
        self._judged.put(_pair(one, other), same)
        if not same:
            for name in (one, other):
                found = self._best.get(name)
                if found and {found.reprint.original_id, name} == {one, other}:
                    self._best.drop(name)
        elif (made := self._judged_link(one, other)) is not None:
            self._best.put(made.reprint.reprint_id, made)

    def _judged_link(self, one: str, other: str) -> ReprintLink | None:
        """Make the link that a person saw: the rules say which was first, and show what both share."""
        numbers = [self._numbers.get(name) for name in (one, other)]
        cards = [self._card(number) for number in numbers if number is not None and self._kept.get(number)]
        if len(cards) < 2:
            return None
        found = link(*cards)
        return found if isinstance(found, ReprintLink) else judged_link(*cards)

    def _card(self, number: int) -> Card:
        found = self._cards.get(number)
        kept = None if found else self._kept.get(number)
        if found is None:
            if kept is None:
                raise KeyError(number)
            found = self._open(number, Card(kept=kept))
        return found

    def _open(self, number: int, one: Card) -> Card:
        while len(self._cards) >= _OPEN:
            del self._cards[next(iter(self._cards))]
        self._cards[number] = one
        return one

    def _near(self, new: Card, words: list[int], common: list[int]) -> Iterator[int]:
        """Give the articles worth comparing: those that share most keys, the first of equals."""
        yield from self._most_met(new, [(self._words, words)], _LEAST_WORDS, _COMPARED, foreign=False)
        others = [(self._common(lang), common) for lang in self._langs if lang != new.document.lang]
        yield from self._most_met(new, others, _LEAST_COMMON, _COMPARED_FOREIGN, foreign=True)

    def _common(self, lang: str) -> Holders:
        return self._memory.holders(f"reprints.common {lang}")

    def _most_met(self, new: Card, tables: Iterable[tuple[Holders, list[int]]], least: int, most: int, *,
                  foreign: bool) -> list[int]:
        met: Counter[int] = Counter()
        for holders, keys in tables:
            met.update(holders.meet(keys))
        likely = sorted((-count, at) for at, count in met.items() if count >= least)
        found: list[int] = []
        for _, at in likely:
            if len(found) == most:
                break
            found += [at] if self._is_near(new, at, foreign) else []
        return found

    def _is_near(self, new: Card, at: int, foreign: bool) -> bool:
        old = self._card(at)
        if (old.document.lang != new.document.lang) is not foreign:
            return False
        if old.published is None or new.published is None:
            return True
        return abs(old.published - new.published) <= self._window

    def _keep(self, new: Card, words: list[int], common: list[int]) -> None:
        at, lang = self._counts.get("arrived") or 0, new.document.lang
        self._counts.put("arrived", at + 1)
        self._kept.put(at, new.kept)
        self._numbers.put(new.document.id, at)
        self._langs.put(lang, lang)
        self._words.add(words, at)
        self._common(lang).add(common, at)
        self._open(at, new)
        if at >= self._most:
            self._forget(at - self._most)

    def _forget(self, at: int) -> None:
        """Search one article no more; what it was found to be stays."""
        old = self._card(at)
        self._words.remove(word_keys(old), at)
        self._common(old.document.lang).remove(common_keys(old), at)
        self._kept.drop(at)
        self._cards.pop(at, None)

    def _is_better(self, one: ReprintLink) -> bool:
        before = self._best.get(one.reprint.reprint_id)
        if before and self._judged.get(_pair(before.reprint.original_id, before.reprint.reprint_id)):
            return False
        return before is None or self._rank(one) > self._rank(before)

    def _rank(self, one: ReprintLink) -> tuple[float, bool, float, str]:
        """Rank the originals of one article: it shares most with the best, in its own language, the earliest of equals."""
        number = self._numbers.get(one.reprint.original_id)
        kept = self._kept.get(number) if number is not None else None
        when = (kept.traces.document.published if kept else None) or _LATE
        is_own = one.reprint.kind is not ReprintKind.TRANSLATION
        return round(one.reprint.overlap, 1), is_own, -when.timestamp(), one.reprint.original_id


def _pair(one: str, other: str) -> str:
    return " ".join(sorted((one, other)))
