"""Those who talk to a medium: «собеседник агентства» is the source who spoke before, and the agency carried it."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.forms import same_stem, words_of
from svodka.attribute.media import media_end
from svodka.attribute.scene import Scene
from svodka.attribute.speaker import Speaker
from svodka.records import Span, Token


def find_informant(scene: Scene, known: Sequence[Speaker], tokens: Sequence[Token]) -> Speaker | None:
    """Find whom «собеседник агентства» or a bare «источник» means: the unnamed person who spoke last."""
    words = [token for token in tokens if token.is_word]
    if not words or not is_informant(scene, words[0]):
        return None
    told = find_told(scene, tokens)
    if told is None and len(words) > 1 and not _is_medium_noun(scene, words[1:]):
        return None
    unnamed = (one for one in reversed(known) if _is_unnamed(scene, one, elsewhere=told is not None))
    return next(unnamed, None)


def _is_unnamed(scene: Scene, speaker: Speaker, *, elsewhere: bool) -> bool:
    """Tell one unnamed person: «источник в МИД», «представитель НИИ»; where a medium is named, a source of no other («vc.ru»)."""
    words = words_of(speaker.name)
    if _is_named(speaker, words) or speaker.is_group or speaker.is_medium or speaker.gender == "Plur":
        return False
    informs = any(same_stem(word, noun) for word in words[:2] for noun in scene.facts.INFORMANTS)
    if elsewhere:
        return informs and speaker.told is None and "." not in speaker.name
    return informs or speaker.is_person


def _is_named(speaker: Speaker, words: Sequence[str]) -> bool:
    return speaker.has_own_name or not words or (len(words) > 1 and all(word[:1].isupper() for word in words[-2:]))


def is_informant(scene: Scene, token: Token) -> bool:
    """Tell «источник», «собеседник», one of them."""
    return any(one.lemma in scene.facts.INFORMANTS and one.number != "Plur" for one in token.readings[:2])


def _is_medium_noun(scene: Scene, words: Sequence[Token]) -> bool:
    return len(words) == 1 and any(one.lemma in scene.facts.MEDIA_NOUNS for one in words[0].readings[:2])


def find_told(scene: Scene, tokens: Sequence[Token]) -> Span | None:
    """Give the medium in «собеседник [РБК]», «источники агентства [Reuters] в Минфине»: it carried what they say."""
    informant = next((at for at, token in enumerate(tokens[:4]) if _has_lemma(token, scene.facts.INFORMANTS)), None)
    for at in range(len(tokens) if informant is None else informant + 1, len(tokens)):
        end = media_end(tokens, at)
        if end is not None:
            return Span(tokens[at].start, tokens[end - 1].end)
    return None


def _has_lemma(token: Token, lemmas: frozenset[str]) -> bool:
    return any(one.lemma in lemmas for one in token.readings[:2])
