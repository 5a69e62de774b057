"""The stretch of an article that shows why it was found, with exact offsets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from svodka.records import Document, Span
from svodka.store.query import Lemmatise, Term
from svodka.store.words import find_words, fold

#: Characters of a snippet: two lines on a terminal.
_WIDTH = 200
#: Of these, as much stands before the first word that was looked for.
_BEFORE = 60
#: The words that are looked at: the whole of any article; a book's start.
_MOST_WORDS = 20_000
#: Places of one article that are weighed against each other.
_MOST_MATCHES = 200


class Matcher:
    """Tells where the words of a query stand in an article, whatever form they have there."""

    def __init__(self, terms: tuple[Term, ...], lemmatise: Lemmatise) -> None:
        self._terms = tuple(term for term in terms if not term.excluded)
        self._lemmatise = lemmatise
        # One cache for all hits of a search: 20 articles share most of their words.
        self._known: dict[str, frozenset[str]] = {}

    def matches(self, document: Document) -> tuple[tuple[int, Span], ...]:
        """Give the places in text order, each with the number of its term."""
        words = list(islice(_own_words(document), _MOST_WORDS))
        return tuple(islice(self._matches(document.text, words), _MOST_MATCHES))

    def _matches(self, text: str, words: list[Span]) -> Iterator[tuple[int, Span]]:
        folded = [fold(span.of(text)) for span in words]
        for at, span in enumerate(words):
            for number, term in enumerate(self._terms):
                size = len(term.words)
                if self._stands(term, words[at : at + size], folded[at : at + size], text):
                    yield number, Span(span.start, words[at + size - 1].end)

    def _stands(self, term: Term, spans: list[Span], folded: list[str], text: str) -> bool:
        if len(folded) < len(term.words):
            return False
        if term.exact:
            return tuple(folded) == term.words
        return all(same & self._same(word, span.of(text))
                   for same, word, span in zip(term.same, folded, spans, strict=True))

    def _same(self, word: str, original: str) -> frozenset[str]:
        if word not in self._known:
            self._known[word] = frozenset((word, *map(fold, self._lemmatise(original))))
        return self._known[word]


def choose_snippet(document: Document, matches: tuple[tuple[int, Span], ...]) -> Span | None:
    """Give the stretch where most of the terms stand together; the article's start if none was located."""
    if not document.text:
        return None
    anchor = max(matches, key=lambda one: (_terms_from(one[1], matches), -one[1].start), default=(0, Span(0, 1)))[1]
    start = _after_blank(document.text, max(0, anchor.start - _BEFORE), anchor.start)
    end = _before_blank(document.text, max(anchor.end, start + _WIDTH), anchor.end)
    return Span(start, end)


def _terms_from(anchor: Span, matches: tuple[tuple[int, Span], ...]) -> int:
    end = anchor.start + _WIDTH - _BEFORE
    return len({number for number, span in matches if anchor.start <= span.start and span.end <= end})


def _after_blank(text: str, start: int, latest: int) -> int:
    """Move a start that cuts a word to the next word, but never behind what has to be shown."""
    starts = (here for here in range(start, latest) if here == 0 or text[here - 1].isspace() > text[here].isspace())
    return next(starts, latest)


def _before_blank(text: str, end: int, earliest: int) -> int:
    """Move an end that cuts a word to the word before, but never before what has to be shown."""
    if end >= len(text):
        return len(text)
    ends = (here for here in range(end, earliest, -1) if text[here].isspace() > text[here - 1].isspace())
    return next(ends, earliest)


def _own_words(document: Document) -> Iterator[Span]:
    furniture = sorted(document.furniture)
    for word in find_words(document.text):
        while furniture and furniture[0].end <= word.start:
            furniture.pop(0)
        if not (furniture and furniture[0].meets(word)):
            yield word
