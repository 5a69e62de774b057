"""Where it was said and who passed it on: «в эфире X», «сказал газете X» and «передаёт Y» in the order of the chain."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.lookup import sentence_at
from svodka.attribute.scene import Scene
from svodka.records import Span, Token

#: A verb of passing on stands at most so many words from the medium.
_NEAR = 3


def from_outlet_outward(scene: Scene, carriers: Sequence[Span]) -> list[Span]:
    """Put who passes it on before where it was said: «сказал он в интервью X, передаёт Y» came from X by way of Y."""
    return sorted(carriers, key=lambda span: not passes_on(scene, span))


def passes_on(scene: Scene, span: Span) -> bool:
    """Tell «передаёт [Y]», «[Y] сообщает» from «сказал в интервью [X]»: a verb in the present beside the medium."""
    sentence = sentence_at(scene, span.start)
    if sentence is None or is_venue(scene, span):
        return False
    before = [token for token in sentence.tokens if token.end <= span.start][-_NEAR:]
    after = [token for token in sentence.tokens if token.start >= span.end][:2]
    return any(_is_carrying(scene, token) for token in (*before, *after))


def is_venue(scene: Scene, span: Span) -> bool:
    """Tell whether it was said there: «в эфире [X]», «в интервью [газете X]»."""
    sentence = sentence_at(scene, span.start)
    before = [token for token in sentence.tokens if token.end <= span.start][-_NEAR:] if sentence else []
    own = [token for token in sentence.tokens if span.start <= token.start < span.end][:1] if sentence else []
    return any(reading.lemma in scene.facts.VENUE for token in (*before, *own) for reading in token.readings[:2])


def _is_carrying(scene: Scene, token: Token) -> bool:
    return any(reading.lemma in scene.facts.CARRYING for reading in token.readings[:2]) and not token.norm.endswith(_PAST)


#: Endings of the past tense.
_PAST = ("л", "ла", "ло", "ли", "в")
