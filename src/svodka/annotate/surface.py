"""Sentences with their tokens and readings, furniture left out."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.annotate.sentences import split_paragraphs, split_sentences
from svodka.annotate.tokens import split_tokens
from svodka.languages import part
from svodka.languages.morphology import Morphology
from svodka.records import Document, Sentence, Span, Token


def find_paragraphs(document: Document) -> list[Span]:
    """Give the paragraphs that hold the article's own words: a line that is wholly furniture is none."""
    return [
        line for line in split_paragraphs(document.text) if not any(piece.holds(line) for piece in document.furniture)
    ]


def find_sentences(document: Document, paragraphs: Sequence[Span], morphology: Morphology) -> tuple[Sentence, ...]:
    """Give the sentences of the paragraphs with their tokens and the readings of each word."""
    abbreviations = part(document.lang, "abbreviations").ABBREVIATIONS
    bare = [
        (number, span, list(split_tokens(document.text, span.start, span.end)))
        for number, paragraph in enumerate(paragraphs)
        for span in split_sentences(document.text, paragraph, abbreviations)
        if not any(piece.holds(span) for piece in document.furniture)
    ]
    words = [token.text for _, _, tokens in bare for token in tokens if token.is_word]
    readings = iter(morphology.readings(words))
    return tuple(
        Sentence(
            span=span,
            paragraph=number,
            tokens=tuple(
                Token(token.start, token.end, token.text, token.norm, next(readings)) if token.is_word else token
                for token in tokens
            ),
        )
        for number, span, tokens in bare
    )
