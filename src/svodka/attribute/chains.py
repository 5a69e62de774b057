"""On whose word: carriers in the right order, those that a nested statement inherits, and the outlet's own voice."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.draft import Draft
from svodka.attribute.forms import same_stem, words_of
from svodka.attribute.informants import find_told
from svodka.attribute.inheriting import inherit_carriers
from svodka.attribute.joining import alike, is_medium
from svodka.attribute.links import Link
from svodka.attribute.lookup import sentence_at, tokens_in
from svodka.attribute.media import media_end
from svodka.attribute.scene import Scene
from svodka.attribute.speaker import Speaker
from svodka.attribute.speakers import Speakers
from svodka.attribute.venues import from_outlet_outward
from svodka.records import OUTLET, UNNAMED, Carrier, Sentence, Span

#: A statement lies inside another if so much of its content does.
_INSIDE = 0.9
#: So much of the outer content is an echo of it, if the speaker is the same.
_ECHO = 0.7
#: A statement lies inside one of so many neighbours in the text.
_NEAR = 40


def link(scene: Scene, drafts: Sequence[Draft]) -> list[Link]:
    """Resolve speakers in the order a reader meets them, then carriers and parents."""
    speakers = Speakers(scene)
    links: list[Link] = []
    for draft in sorted(drafts, key=_reading_order):
        draft.carriers = from_outlet_outward(scene, draft.carriers)
        carriers = [_carrier(scene, speakers, span) for span in draft.carriers if not _is_no_carrier(scene, span)]
        speaker = speakers.resolve(draft)
        carriers.extend(_told(scene, speakers, draft, carriers))
        links.append(Link(draft=draft, holder=_holder(scene, draft, speaker), speaker=speaker, carried_by=carriers))
    for one in links:
        _give_full_names(one)
    _find_parents(links)
    links = _without_echoes(links)
    for one in links:
        _give_first_person(scene, one)
    for one in links:
        _give_via(one)
    inherit_carriers(scene, links)
    return links


def _give_full_names(one: Link) -> None:
    """Name everybody in the fullest form that the whole article gives, also where it comes later."""
    if one.speaker is not None:
        one.holder = one.speaker.name
    named: dict[str, Carrier] = {}
    for speaker, span in one.carried_by:
        named.setdefault(speaker.name, Carrier(name=speaker.name, span=span))
    one.own = list(named.values())


def _reading_order(draft: Draft) -> int:
    return min((span.start for span in draft.cue), default=draft.content[0].start)


def _is_no_carrier(scene: Scene, span: Span) -> bool:
    words = [token for token in tokens_in(scene, span) if token.is_word]
    return not words or words[0].norm in scene.facts.PRONOUNS or _names_outlet(scene, span)


def _names_outlet(scene: Scene, span: Span) -> bool:
    """Tell whether the words name the outlet itself, which is no carrier of its own."""
    return span.of(scene.text).strip("«»\"„“” ").lower() in scene.outlet_names


def _carrier(scene: Scene, speakers: Speakers, span: Span) -> tuple[Speaker, Span]:
    tokens = tokens_in(scene, span)
    before = speakers.token_before(span)
    governed = (bool(tokens) and media_end(tokens, 0) is None) or bool(
        before and before.readings and before.readings[0].pos == "ADP"
    )
    speaker = speakers.named(span, tokens, governed=governed)
    if speakers.known and len(speakers.known) > 1:
        speakers.known.insert(max(0, len(speakers.known) - 2), speakers.known.pop())
    return speaker, span


def _told(
    scene: Scene, speakers: Speakers, draft: Draft, carriers: Sequence[tuple[Speaker, Span]]
) -> list[tuple[Speaker, Span]]:
    """Give the medium that «собеседник [РБК]» talked to, unless it is a carrier already."""
    span = find_told(scene, tokens_in(scene, draft.source)) if draft.source is not None else None
    if span is None or _names_outlet(scene, span):
        return []
    made = _carrier(scene, speakers, span)
    return [] if any(speaker is made[0] for speaker, _ in carriers) else [made]


def _holder(scene: Scene, draft: Draft, speaker: Speaker | None) -> str:
    if speaker is None:
        return UNNAMED
    if draft.source is not None and _speaks_of_itself(scene, draft, speaker):
        speaker.forms = [form for form in dict.fromkeys([speaker.name, *speaker.forms]) if not form.startswith(OUTLET)]
        speaker.name = f"{OUTLET} {speaker.forms[0]}" if speaker.forms else OUTLET
    return speaker.name


def _speaks_of_itself(scene: Scene, draft: Draft, speaker: Speaker) -> bool:
    """«Ранее "Страна" сообщала, что …»: the outlet speaks of itself, if the medium is no known other one."""
    if speaker.name.startswith(OUTLET):
        return True
    source = draft.source
    sentence = sentence_at(scene, source.start) if source else None
    if source is None or sentence is None or speaker.is_person:
        return False
    if _names_outlet(scene, source) or speaker.name.lower() in scene.outlet_names:
        return True
    if not draft.cue or not is_medium(scene, sentence, source):
        return False
    known = media_end(tokens_in(scene, source), 0) is not None
    before = {token.norm for token in sentence.tokens if token.end <= max(source.end, draft.cue[0].end)}
    if not _reported_before(scene, sentence, draft):
        return False
    if before & scene.facts.AS:
        return len(words_of(speaker.name)) <= 3
    return bool(before & scene.facts.SELF_REFERENCE) and not known and speaker.forms == [speaker.name]


def _reported_before(scene: Scene, sentence: Sentence, draft: Draft) -> bool:
    """Tell «повідомляв», «сообщала» (what was told once) from «сообщает», «сообщил» (what is told now)."""
    words = [token for token in sentence.tokens if any(cue.start <= token.start < cue.end for cue in draft.cue)]
    return any(
        reading.lemma in scene.facts.IMPERFECTIVE and token.norm.endswith(("л", "ла", "ли", "ло", "в"))
        for token in words
        for reading in token.readings[:2]
    )


def _find_parents(links: Sequence[Link]) -> None:
    ordered = sorted(links, key=lambda one: one.draft.content[0].start)
    for at, one in enumerate(ordered):
        near = ordered[max(0, at - _NEAR) : at + _NEAR]
        outer = [other for other in near if other is not one and _holds(other.draft, one.draft)]
        one.parent = min(outer, key=lambda other: sum(len(span) for span in other.draft.content), default=None)


def _without_echoes(links: list[Link]) -> list[Link]:
    """Join what lies inside the same speaker's words and is nearly all of them: one saying with two cues."""
    kept = [one for one in links if one.parent is None or not _is_echo(one, one.parent)]
    gone = {id(one): one.parent for one in links if one not in kept and one.parent is not None}
    for one in links:
        if id(one) in gone and one.parent is not None:
            one.parent.draft.cue.extend(span for span in one.draft.cue if span not in one.parent.draft.cue)
    for one in kept:
        while one.parent is not None and id(one.parent) in gone:
            one.parent = gone[id(one.parent)]
    return kept


def _is_echo(inner: Link, outer: Link) -> bool:
    if alike("", outer.draft.content, inner.draft.content) < _ECHO:
        return False
    mine, theirs = words_of(inner.holder), words_of(outer.holder)
    return inner.holder == UNNAMED or all(any(same_stem(word, other) for other in theirs) for word in mine)


def _give_first_person(scene: Scene, one: Link) -> None:
    """«Мы считаем» inside what somebody says is he himself."""
    source = one.draft.source
    if source is None or one.parent is None:
        return
    if source.of(scene.text).lower() in scene.facts.FIRST_PERSON:
        one.holder, one.speaker = one.parent.holder, one.parent.speaker


def _holds(outer: Draft, inner: Draft) -> bool:
    size = sum(len(span) for span in inner.content)
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in outer.content for b in inner.content)
    return (
        common >= _INSIDE * size
        and sum(len(span) for span in outer.content) > size
        and alike("", outer.content, inner.content) < 1
    )


def _give_via(one: Link, depth: int = 0) -> tuple[Carrier, ...]:
    """A nested statement came through its parent's carriers and its parent's holder."""
    if one.via is not None:
        return one.via
    inherited: tuple[Carrier, ...] = ()
    if one.parent is not None and depth < 8:
        above = _give_via(one.parent, depth + 1)
        inherited = (*above, Carrier(name=one.parent.holder, span=one.parent.draft.source))
    told = one.speaker is not None and one.speaker.told is not None
    names = [*(carrier.name for carrier in inherited), *([] if told else [one.holder])]
    own = tuple(carrier for carrier in one.own if not any(_means(carrier.name, name) for name in names))
    one.via = (*inherited, *own)
    return one.via


def _means(short: str, name: str) -> bool:
    """Tell that every word of a name stands in another: «Степной» and «Степной вестник»."""
    mine, theirs = words_of(short), words_of(name)
    if mine[:1] and theirs[:1] and mine[0][:1].isupper() and same_stem(mine[0], theirs[0]) and len(mine) > len(theirs):
        mine, theirs = theirs, mine
    return short == name or all(any(same_stem(word, other) for other in theirs) for word in mine)
