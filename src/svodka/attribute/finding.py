"""From an annotated article to drafts: every cue looked at by the rules, then joined."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.attribute.cues import Cue, CueKind, cues_by_sentence
from svodka.attribute.draft import Draft
from svodka.attribute.headline import see_headline
from svodka.attribute.joining import join_across, join_sentence
from svodka.attribute.rules import apply_rules
from svodka.attribute.scene import Scene
from svodka.attribute.site import Site
from svodka.records import Sentence


def find_drafts(scene: Scene) -> list[Draft]:
    """Give what the article shows as said, in text order, before speakers are resolved."""
    found: list[Draft] = []
    for number, sentence, cues in cues_by_sentence(scene):
        found.extend(_drafts_of(scene, number, sentence, cues))
    return join_across(scene, found)


def _drafts_of(scene: Scene, number: int, sentence: Sentence, cues: list[Cue]) -> list[Draft]:
    drafts = list(_apply(scene, number, sentence, cues))
    if not drafts:
        headline = see_headline(scene, number, sentence)
        return [headline] if headline else []
    return join_sentence(scene, number, sentence, cues, drafts)


def _apply(scene: Scene, number: int, sentence: Sentence, cues: list[Cue]) -> Iterator[Draft]:
    for cue in cues:
        if cue.kind is CueKind.REFERENCE:
            continue
        draft = apply_rules(Site(scene, number, sentence, cue, tuple(cues)))
        if draft is not None:
            yield draft
