"""Sentences with their tokens and readings, furniture left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from svodka.annotate.sentences import split_paragraphs, split_sentences
from svodka.annotate.tokens import split_tokens
from svodka.languages import part
from svodka.languages.morphology import Morphology
from svodka.records import Document, Morph, Sentence, Span, Token

#: No person writes longer sentences; a line without a full stop is cut here, so that every rule's work is bounded.
_LONGEST = 250


def find_paragraphs(document: Document) -> list[Span]:
    """Give the paragraphs that hold the article's own words: a line that is wholly furniture is none."""
    return [line for line in split_paragraphs(document.text) if not _is_furniture(document, line)]


def _is_furniture(document: Document, stretch: Span) -> bool:
    at = bisect_right(document.furniture, stretch.start, key=lambda piece: piece.start) - 1
    return at >= 0 and document.furniture[at].holds(stretch)


def find_sentences(document: Document, paragraphs: Sequence[Span], morphology: Morphology) -> tuple[Sentence, ...]:
    """Give the sentences of the paragraphs with their tokens and the readings of each word."""
    bare = [piece for number, paragraph in enumerate(paragraphs) for piece in _cut(document, number, paragraph)]
    words = [token.text for _, tokens in bare for token in tokens if token.is_word]
    readings = iter(morphology.readings(words))
    return tuple(
        Sentence(span=Span(tokens[0].start, tokens[-1].end), paragraph=number, tokens=tuple(_read(tokens, readings)))
        for number, tokens in bare
    )


def _cut(document: Document, number: int, paragraph: Span) -> Iterator[tuple[int, list[Token]]]:
    """Give the tokens of each sentence, in pieces where it is longer than any person writes."""
    abbreviations = part(document.lang, "abbreviations").ABBREVIATIONS
    for span in split_sentences(document.text, paragraph, abbreviations):
        if _is_furniture(document, span):
            continue
        tokens = list(split_tokens(document.text, span.start, span.end))
        for at in range(0, len(tokens), _LONGEST):
            yield number, tokens[at : at + _LONGEST]


def _read(tokens: Sequence[Token], readings: Iterator[tuple[Morph, ...]]) -> Iterator[Token]:
    for token in tokens:
        yield Token(token.start, token.end, token.text, token.norm, next(readings)) if token.is_word else token
