"""Reprints as articles arrive, one at a time: each is held against the few that it meets, never against all."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from svodka.compare.reprints.cards import Card, card
from svodka.compare.reprints.holders import Holders
from svodka.compare.reprints.meeting import common_keys, word_keys
from svodka.compare.reprints.pairing import ReprintLink, link
from svodka.records import Reading, SharedPassages

#: How far apart in time a reprint and its original may be.
WINDOW = timedelta(days=30)
#: Articles that are remembered: a day of a thousand outlets.
MOST = 20_000
#: Keys that two articles must share to be compared: sampled shingles in one language, neighbouring common and words in two.
_LEAST_WORDS, _LEAST_COMMON = 2, 4
#: Articles that a new one is compared with.
_COMPARED, _COMPARED_FOREIGN = 5, 3
_LATE = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What one more article changed."""

    #: Reprints found or found better: the article's own, and those of articles whose original it turns out to be.
    links: tuple[ReprintLink, ...] = ()
    #: Articles that share passages with it, neither being a reprint.
    shared: tuple[SharedPassages, ...] = ()


class ReprintIndex:
    """Finds the reprints of a stream of articles; memory is bounded by `window` and `most`.

    >>> from svodka.records import Document
    >>> text = "Мост через Лугань закрыт для поездов до субботы, опору подмыло после дождей, сообщили путейцы утром."
    >>> index = ReprintIndex()
    >>> first, second = (Document.of(text, name=name, outlet=name) for name in ("Полюс", "Берег"))
    >>> index.add(Reading(document=first)).links
    ()
    >>> [str(link.reprint.kind) for link in index.add(Reading(document=second)).links]
    ['copy']
    """

    def __init__(self, *, window: timedelta = WINDOW, most: int = MOST) -> None:
        self._window, self._most = window, most
        self._cards: dict[int, Card] = {}
        self._numbers: dict[str, int] = {}
        self._keys: deque[tuple[int, list[int], str, list[int]]] = deque()
        self._words = Holders()
        self._common: dict[str, Holders] = {}
        self._best: dict[str, ReprintLink] = {}
        self._arrived = 0

    def add(self, reading: Reading) -> Arrival:
        """Take one more article, at any time after or before the others; the same document twice changes nothing."""
        if reading.document.id in self._numbers:
            return Arrival()
        new = card(reading)
        words, common = word_keys(new), common_keys(new)
        found = [link(self._cards[at], new) for at in self._near(new, words, common)]
        self._keep(new, words, common)
        links = [one for one in found if isinstance(one, ReprintLink) and self._is_better(one)]
        best = {one.reprint.reprint_id: one for one in sorted(links, key=self._rank)}
        self._best.update(best)
        return Arrival(links=tuple(best.values()), shared=tuple(one for one in found if isinstance(one, SharedPassages)))

    def _near(self, new: Card, words: list[int], common: list[int]) -> Iterator[int]:
        """Give the articles worth comparing: those that share most keys, the first of equals."""
        yield from self._most_met(new, [(self._words, words)], _LEAST_WORDS, _COMPARED, foreign=False)
        others = [(holders, common) for lang, holders in self._common.items() if lang != new.document.lang]
        yield from self._most_met(new, others, _LEAST_COMMON, _COMPARED_FOREIGN, foreign=True)

    def _most_met(self, new: Card, tables: Iterable[tuple[Holders, list[int]]], least: int, most: int, *,
                  foreign: bool) -> list[int]:
        met: Counter[int] = Counter()
        for holders, keys in tables:
            met.update(holders.meet(keys))
        fits = [(-count, at) for at, count in met.items() if count >= least and self._is_near(new, at, foreign)]
        return [at for _, at in sorted(fits)[:most]]

    def _is_near(self, new: Card, at: int, foreign: bool) -> bool:
        old = self._cards[at]
        if (old.document.lang != new.document.lang) is not foreign:
            return False
        if old.published is None or new.published is None:
            return True
        return abs(old.published - new.published) <= self._window

    def _keep(self, new: Card, words: list[int], common: list[int]) -> None:
        at, lang = self._arrived, new.document.lang
        self._arrived += 1
        self._cards[at], self._numbers[new.document.id] = new, at
        self._words.add(words, at)
        self._common.setdefault(lang, Holders()).add(common, at)
        self._keys.append((at, words, lang, common))
        while len(self._cards) > self._most:
            self._forget(*self._keys.popleft())

    def _forget(self, at: int, words: list[int], lang: str, common: list[int]) -> None:
        old = self._cards.pop(at)
        del self._numbers[old.document.id]
        self._best.pop(old.document.id, None)
        self._words.remove(words, at)
        self._common[lang].remove(common, at)

    def _is_better(self, one: ReprintLink) -> bool:
        before = self._best.get(one.reprint.reprint_id)
        return before is None or self._rank(one) > self._rank(before)

    def _rank(self, one: ReprintLink) -> tuple[float, float, str]:
        """Rank the originals of one article: it shares most with the best, the earliest of equals."""
        number = self._numbers.get(one.reprint.original_id)
        when = (self._cards[number].published if number is not None else None) or _LATE
        return round(one.reprint.overlap, 1), -when.timestamp(), one.reprint.original_id
