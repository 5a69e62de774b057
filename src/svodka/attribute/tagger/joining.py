"""One act of saying, one statement: drafts of several cues on one content are folded into the surest."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.cues import CueKind, find_cues
from svodka.attribute.draft import Draft
from svodka.attribute.joining import alike, is_medium
from svodka.attribute.scene import Scene
from svodka.records import Act, Basis, Span

#: Contents that share so much are one content.
_SAME = 0.7
#: Drafts further apart in the list than this are not compared: cues come in text order.
_NEAR = 8


def fold_drafts(scene: Scene, drafts: Sequence[tuple[float, Draft]]) -> list[Draft]:
    """Fold drafts with the same content, the surer one first; `drafts` come with how sure the tagger is of each."""
    kept: list[tuple[int, Draft]] = []
    for place, (_, draft) in sorted(enumerate(drafts), key=lambda item: -item[1][0]):
        near = (other for at, other in kept if abs(at - place) <= _NEAR and not _is_nested(other, draft))
        twin = next((other for other in near if alike(scene.text, other.content, draft.content) >= _SAME), None)
        if twin is None:
            kept.append((place, draft))
        elif draft.basis is Basis.EXPLICIT:
            _fold(scene, twin, draft)
    return [draft for _, draft in sorted(kept, key=lambda item: item[0])]


def _is_nested(one: Draft, other: Draft) -> bool:
    """Tell whether the cue of one lies in what the other says: «отказался пропустить» inside what the ministry says."""
    return _lies_in(one.cue, other.content) or _lies_in(other.cue, one.content)


def _lies_in(cue: Sequence[Span], content: Sequence[Span]) -> bool:
    return any(piece.holds(span) for span in cue for piece in content)


def _fold(scene: Scene, kept: Draft, folded: Draft) -> None:
    """Take over the second cue, and its speaker where it names the one behind: «пишет X [со ссылкой на Y]»."""
    kept.cue.extend(span for span in folded.cue if not any(span.meets(own) for own in kept.cue))
    if kept.act is Act.SAY:
        # «опроверг сообщение о том, что …»: the verb tells what he does, the noun only that something was said
        kept.act = folded.act
    refers = _is_reference(scene, folded)
    if folded.source is not None and (kept.source is None or (refers and not folded.source.meets(kept.source))):
        if kept.source is not None:
            _carry(kept, kept.source, first=True)
        kept.source, kept.unnamed = folded.source, False
        kept.carriers = [span for span in kept.carriers if not span.meets(folded.source)]
    elif folded.source is not None and _carries(scene, folded):
        _carry(kept, folded.source, first=True)
    for span in folded.carriers:
        _carry(kept, span, first=False)


def _carry(draft: Draft, span: Span, *, first: bool) -> None:
    if any(span.meets(own) for own in draft.carriers) or (draft.source is not None and span.meets(draft.source)):
        return
    draft.carriers.insert(0 if first else len(draft.carriers), span)


def _is_reference(scene: Scene, draft: Draft) -> bool:
    sentence = scene.sentences[draft.sentence]
    return any(
        cue.kind is CueKind.REFERENCE
        and sentence.tokens[cue.first].start < draft.cue[0].end
        and draft.cue[0].start < sentence.tokens[cue.last - 1].end
        for cue in find_cues(scene, sentence)
    )


def _carries(scene: Scene, draft: Draft) -> bool:
    return (
        draft.passing_on
        and draft.source is not None
        and is_medium(scene, scene.sentences[draft.sentence], draft.source)
    )
