"""Where it was said and who passed it on: «в эфире X», «сказал газете X» and «передаёт Y» in the order of the chain."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.lookup import sentence_at, tokens_in
from svodka.attribute.media import media_end
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


def part_medium(scene: Scene, source: Span) -> tuple[Span, Span | None]:
    """Part a speaker from the medium beside him: «заявил [газете X] [конгрессмен Y]», «цитирует [источник] [газета X]»."""
    tokens = tokens_in(scene, source)
    if len(tokens) < 2:
        return source, None
    end = _medium_at(scene, tokens, 0)
    if end is not None and end < len(tokens) and _is_common_person(scene, tokens[end:]):
        return Span(tokens[end].start, source.end), Span(source.start, tokens[end - 1].end)
    at = next((at for at in range(1, len(tokens)) if _is_other_subject(scene, tokens, at)), None)
    if at is not None and _is_common_person(scene, tokens):
        return Span(source.start, tokens[at - 1].end), Span(tokens[at].start, source.end)
    return source, None


def _medium_at(scene: Scene, tokens: Sequence[Token], at: int) -> int | None:
    """Give where a medium's name ends that begins here, its noun («газета») with it."""
    if at + 1 < len(tokens) and _is_medium_noun(scene, tokens[at]):
        end = at + 1
        while end < len(tokens) and (tokens[end].text[:1].isupper() or not tokens[end].is_word) and tokens[end].text != ",":
            end += 1
        return end if end > at + 1 else None
    # «Известный музыкант»: not «Известия»
    return media_end(tokens, at) if tokens[at].pos != "ADJ" else None


def _is_common_person(scene: Scene, tokens: Sequence[Token]) -> bool:
    """Tell «конгрессмен», «источник»: a common noun for somebody, in the nominative, adjectives apart."""
    noun = next((token for token in tokens if token.pos != "ADJ" or token.text[:1].isupper()), None)
    if noun is None or not noun.text.islower() or _is_medium_noun(scene, noun):
        return False
    nouns = [one for one in noun.readings[:2] if one.pos == "NOUN" and one.case in {"Nom", ""}]
    return any(one.animate or one.lemma in scene.facts.INFORMANTS for one in nouns)


def _is_other_subject(scene: Scene, tokens: Sequence[Token], at: int) -> bool:
    """Tell «… газета X» in the nominative after the speaker's own words, no preposition before it."""
    subject = _is_medium_noun(scene, tokens[at]) and any(one.case == "Nom" for one in tokens[at].readings[:1])
    return subject and tokens[at - 1].pos != "ADP" and at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper()


def _is_medium_noun(scene: Scene, token: Token) -> bool:
    return token.text.islower() and any(one.lemma in scene.facts.MEDIA_NOUNS for one in token.readings[:2])


def _is_carrying(scene: Scene, token: Token) -> bool:
    return any(reading.lemma in scene.facts.CARRYING for reading in token.readings[:2]) and not token.norm.endswith(_PAST)


#: Endings of the past tense.
_PAST = ("л", "ла", "ло", "ли", "в")
