"""From an article to drafts by the tagger: mark, decode, fold."""

from __future__ import annotations

from svodka.attribute.draft import Draft
from svodka.attribute.scene import Scene
from svodka.attribute.tagger.decoding import decode
from svodka.attribute.tagger.joining import fold_drafts
from svodka.attribute.tagger.marks import Tagger
from svodka.attribute.tagger.tokens import Numbered
from svodka.records import Basis

#: A continued statement yields to one with a cue of its own.
_CONTINUED = 0.5


def see_by_tagger(scene: Scene, tagger: Tagger) -> list[Draft]:
    """Give what the tagger sees as said, in text order."""
    tokens = Numbered(scene)
    weighed = [
        (marks.sure * (_CONTINUED if draft.basis is Basis.CONTINUED else 1.0), draft)
        for marks in tagger.mark(scene)
        for draft in decode(scene, tokens, marks)
    ]
    drafts = fold_drafts(scene, weighed)
    for draft in drafts:
        draft.model = f"{tagger.name} {tagger.version}"
    return drafts
