"""Carriers that stay: what the same speaker says next came the same way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.attribute.forms import same_stem, words_of
from svodka.attribute.links import Link
from svodka.attribute.lookup import paragraph_at, sentence_at
from svodka.attribute.scene import Scene
from svodka.attribute.speaker import Speaker
from svodka.records import UNNAMED, Basis, Carrier, Sentence, Span

#: «To the article's end».
_FAR = 1000


@dataclass(slots=True)
class _Way:
    """How a speaker's words came, and for how many more of his statements."""

    speaker: Speaker
    via: tuple[Carrier, ...]
    reach: int
    #: Paragraph in which the carrier is named: in it the carrier stays.
    paragraph: int


def inherit_carriers(scene: Scene, links: Sequence[Link]) -> None:
    """What the same speaker says next came the same way, as far as a reader must understand so.

    Counted on the training articles: after an interview or «сказал РИА Новости» 34 of 40 do, after «X со ссылкой на Y»
    15 of 17, after «сообщает X» 17 of 22 within two statements and 4 of 15 later, after «передаёт X» 3 of 27.
    In the paragraph that names the carrier 39 of 43 do, whatever the verb.
    """
    last: dict[str, _Way] = {}
    for one in links:
        if one.parent is not None or one.holder == UNNAMED or one.draft.content[0].start < scene.title_end:
            continue
        way = last.get(one.holder) or _way_of_informants(scene, last, one)
        if one.own and one.speaker is not None:
            last[one.holder] = _way(scene, one, one.speaker)
        elif way is not None and not one.via and (_is_within(scene, way, one) or one.draft.basis is Basis.CONTINUED):
            one.via = way.via
            way.reach -= 1


def _way(scene: Scene, one: Link, speaker: Speaker) -> _Way:
    via = tuple(Carrier(name=carrier.name) for carrier in one.own)
    span = one.carried_by[-1][1]
    return _Way(speaker=speaker, via=via, reach=_reach(scene, span), paragraph=paragraph_at(scene, span.start))


def _way_of_informants(scene: Scene, last: dict[str, _Way], one: Link) -> _Way | None:
    """One unnamed informant came the way of another: «собеседник, близкий к администрации» after «источники "Ведомостей"»."""
    if one.speaker is None or not one.speaker.is_person or not _informs(scene, one.speaker):
        return None
    return next((way for way in reversed(last.values()) if _informs(scene, way.speaker)), None)


def _informs(scene: Scene, speaker: Speaker) -> bool:
    return any(same_stem(word, noun) for word in words_of(speaker.name)[:3] for noun in scene.facts.INFORMANTS)


def _is_within(scene: Scene, way: _Way, one: Link) -> bool:
    return way.reach > 0 or paragraph_at(scene, one.draft.start) == way.paragraph


def _reach(scene: Scene, span: Span) -> int:
    """Give for how many statements of the same speaker the carrier stays."""
    sentence = sentence_at(scene, span.start)
    if sentence is None or _is_referred(scene, sentence, span):
        return _FAR
    before = [token for token in sentence.tokens if token.end <= span.start][-3:]
    lemmas = {reading.lemma for token in before for reading in token.readings}
    if lemmas & scene.facts.RELAYING:
        return 0
    return 2 if lemmas & scene.facts.CARRYING and not lemmas & scene.facts.VENUE else _FAR


def _is_referred(scene: Scene, sentence: Sentence, span: Span) -> bool:
    """Tell «X со ссылкой на Y»: a reference right after the carrier."""
    after = [token.norm for token in sentence.tokens if token.start >= span.end][:2]
    return any(norm in scene.lexicon.referring for norm in after)
