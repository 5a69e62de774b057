"""One act of saying, one statement: references, carriers and second cues are joined to the statement they belong to."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.cues import Cue, CueKind
from svodka.attribute.draft import Draft
from svodka.attribute.media import media_end
from svodka.attribute.scene import Scene
from svodka.attribute.site import Site
from svodka.records import Sentence, Span

_ASIDES = frozenset({"as said", "said after", "said after a dash", "dash speech", "impersonal aside"})
#: Two contents that share this much of their words are one content.
_SAME = 0.8


def join_sentence(
    scene: Scene, number: int, sentence: Sentence, cues: Sequence[Cue], drafts: list[Draft]
) -> list[Draft]:
    """Join what one sentence says about the same act of saying."""
    for cue in cues:
        if cue.kind is CueKind.REFERENCE:
            _join_reference(scene, number, sentence, cue, tuple(cues), drafts)
    _share_speakers(drafts)
    return _join_carriers(scene, sentence, drafts)


def _join_reference(
    scene: Scene, number: int, sentence: Sentence, cue: Cue, cues: tuple[Cue, ...], drafts: list[Draft]
) -> None:
    """«пишет X со ссылкой на Y»: Y is the speaker, X carried it."""
    site = Site(scene, number, sentence, cue, cues)
    phrase = site.phrase_at(cue.last) if cue.last < site.size else None
    target = _target_of(site, drafts)
    if phrase is None or target is None:
        return
    source = site.span(phrase.first, phrase.last)
    if target.source is not None:
        target.carriers.insert(0, target.source)
    target.source, target.unnamed = source, False
    target.cue.append(site.cue_span())


def _target_of(site: Site, drafts: Sequence[Draft]) -> Draft | None:
    """Give the draft that a reference belongs to: the one whose cue stands nearest before it, else the first after it."""
    here = site.tokens[site.cue.first].start
    before = [draft for draft in drafts if draft.cue and draft.cue[-1].start < here]
    if before:
        aside = [draft for draft in before if draft.passing_on]
        return max(aside or before, key=lambda draft: draft.cue[-1].start)
    return min(drafts, key=lambda draft: draft.cue[0].start, default=None)


def _share_speakers(drafts: list[Draft]) -> None:
    """«…, добавив, что»: the speaker of the finite verb in the sentence speaks on."""
    for at, draft in enumerate(drafts):
        if draft.same_speaker and draft.source is None:
            others = [
                other
                for other in drafts[:at][::-1] + drafts[at + 1 :]
                if other.source is not None and not other.passing_on
            ]
            if others:
                draft.source = others[0].source
                draft.carriers = draft.carriers or list(others[0].carriers)


def _join_carriers(scene: Scene, sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """«Y заявил, что …, передаёт X»: X is no second speaker but carried what Y said."""
    kept = list(drafts)
    for draft in drafts:
        if not (
            draft.passing_on and draft.rule in _ASIDES and draft.source and is_medium(scene, sentence, draft.source)
        ):
            continue
        spoken = [
            other
            for other in kept
            if other is not draft
            and other.source != draft.source
            and not other.passing_on
            and (other.source or other.same_speaker or other.unnamed)
        ]
        if spoken:
            for other in spoken:
                _carry(other, draft)
            kept.remove(draft)
    return kept


def _carry(said: Draft, carrying: Draft) -> None:
    own = [*carrying.carriers, *([carrying.source] if carrying.source else [])]
    said.carriers = [*own, *(span for span in said.carriers if span not in own)]
    said.cue.extend(span for span in carrying.cue if span not in said.cue)


def is_medium(scene: Scene, sentence: Sentence, source: Span) -> bool:
    """Tell whether the words name a medium: by the list, by «агентство», or by quotation marks or Latin letters alone."""
    tokens = [token for token in sentence.tokens if source.start <= token.start < source.end]
    if not tokens:
        return False
    if media_end(tokens, 0) is not None:
        return True
    if any(reading.lemma in scene.facts.MEDIA_NOUNS for token in tokens[:3] for reading in token.readings):
        return True
    words = [token for token in tokens if token.is_word]
    latin = all(token.norm.isascii() for token in words)
    return bool(words) and (latin or tokens[0].text in '«"„“')


def join_across(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Join a cue that points back to the statement it points to, and drop what says the same twice."""
    kept: list[Draft] = []
    for draft in drafts:
        pointed = [
            other
            for other in kept[-8:]
            if other.sentence in {draft.sentence - 1}
            and other.source is not None
            and any(span.holds(piece) for span in draft.content for piece in other.content)
        ]
        if draft.rule == "back-pointing" and pointed and _only_carries(scene, draft):
            for other in pointed:
                _carry(other, draft)
            continue
        twin = next((other for other in kept[-4:] if alike(scene.text, other.content, draft.content) >= _SAME), None)
        if twin is not None and _is_one_saying(twin, draft):
            _fold(twin, draft)
            continue
        kept.append(draft)
    return kept


def _only_carries(scene: Scene, draft: Draft) -> bool:
    if draft.source is None or draft.carriers or not draft.passing_on:
        return False
    return is_medium(scene, scene.sentences[draft.sentence], draft.source)


def _is_one_saying(first: Draft, second: Draft) -> bool:
    """Two cues on one content are one statement, unless each names a speaker of its own."""
    return (
        first.source is None or second.source is None or first.source == second.source or second.rule != "back-pointing"
    )


def _fold(kept: Draft, folded: Draft) -> None:
    kept.cue.extend(span for span in folded.cue if span not in kept.cue)
    if kept.source is None:
        kept.source, kept.carriers, kept.unnamed = folded.source, folded.carriers, folded.unnamed
        kept.act = folded.act if kept.lemma == "" else kept.act
    elif folded.source is not None and folded.source != kept.source and folded.passing_on:
        kept.carriers.insert(0, folded.source)


def alike(text: str, first: Sequence[Span], second: Sequence[Span]) -> float:
    """Give how much two contents overlap, by characters: 1 for the same, 0 for none."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in first for b in second)
    total = sum(len(span) for span in first) + sum(len(span) for span in second)
    return 2 * common / total if total else 0.0
