"""Headlines: «Песков: решения нет», «СМИ: …»."""

from __future__ import annotations

from svodka.attribute.draft import Draft
from svodka.attribute.phrases import read_phrase
from svodka.attribute.scene import Scene
from svodka.attribute.stretches import trim
from svodka.records import Act, Sentence, Span

#: A name before a headline's colon has at most so many words.
_MOST_WORDS = 7


def see_headline(scene: Scene, number: int, sentence: Sentence) -> Draft | None:
    """See who speaks in a headline with a colon and no cue."""
    tokens = sentence.tokens
    colon = next((at for at, token in enumerate(tokens) if token.text == ":"), None)
    if colon is None or not 0 < colon <= _MOST_WORDS + 2 or sentence.span.start > scene.title_end:
        return None
    phrase = read_phrase(scene, sentence, 0, colon)
    if phrase is None or phrase.last != colon or not any(token.text[:1].isupper() for token in tokens[:colon]):
        return None
    content = trim(scene.text, tokens[colon].end, sentence.span.end)
    if (
        content is None
        or len(content) < 10
        or not any(t.readings and t.readings[0].pos in {"VERB", "NOUN"} for t in tokens[colon:])
    ):
        return None
    return Draft(
        rule="headline colon",
        act=Act.SAY,
        sentence=number,
        content=[content],
        source=Span(tokens[0].start, tokens[colon - 1].end),
    )
