"""From an offset to the sentence and the tokens that stand there."""

from __future__ import annotations

from svodka.attribute.scene import Scene
from svodka.records import Sentence, Span, Token


def sentence_number(scene: Scene, offset: int) -> int:
    """Give the number of the first sentence that ends after this character."""
    low, high = 0, len(scene.sentences)
    while low < high:
        middle = (low + high) // 2
        if scene.sentences[middle].span.end <= offset:
            low = middle + 1
        else:
            high = middle
    return low


def sentence_at(scene: Scene, offset: int) -> Sentence | None:
    """Give the sentence that holds this character."""
    number = sentence_number(scene, offset)
    found = scene.sentences[number] if number < len(scene.sentences) else None
    return found if found and found.span.start <= offset else None


def paragraph_at(scene: Scene, offset: int) -> int:
    """Give the number of the paragraph that holds this character."""
    last = len(scene.sentences) - 1
    return scene.sentences[min(sentence_number(scene, offset), last)].paragraph


def tokens_in(scene: Scene, span: Span) -> list[Token]:
    """Give the tokens that a span covers."""
    sentence = sentence_at(scene, span.start)
    return (
        [token for token in sentence.tokens if span.start <= token.start and token.end <= span.end] if sentence else []
    )
