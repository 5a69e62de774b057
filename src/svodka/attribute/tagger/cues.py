"""What the lexicon knows of a cue that the tagger found: the act, and whether anybody is named or only passed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.attribute.cues import Cue, CueKind, find_cues
from svodka.attribute.rules import apply_rules
from svodka.attribute.scene import Scene
from svodka.attribute.site import Site
from svodka.attribute.tagger.marks import Marks
from svodka.attribute.tagger.tokens import Numbered
from svodka.records import Act, Span, Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """A cue as the lexicon reads it."""

    #: What the speaker does.
    act: Act = Act.SAY
    #: Lemma of the reporting word; empty if the lexicon has none of it.
    lemma: str = ""
    #: True for «сообщается», «по предварительным данным».
    names_nobody: bool = False
    #: The speaker that the rules see, for where the tagger sees none.
    source: Span | None = None
    #: True for verbs by which media pass on what others said.
    passes_on: bool = False


def read_reporting(scene: Scene, tokens: Numbered, marks: Marks) -> Reporting:
    """Look a cue's words up."""
    number = tokens.sentence(marks.first)
    offset = tokens.first_of(marks.first)
    sentence = scene.sentences[number]
    cues = [
        cue for cue in find_cues(scene, sentence) if cue.first < marks.last - offset and marks.first - offset < cue.last
    ]
    if not cues:
        return _by_noun(scene, tokens, marks)
    main = next((cue for cue in cues if cue.act is not Act.SAY), cues[0])
    return Reporting(
        act=main.act,
        lemma=main.lemma,
        names_nobody=any(_names_nobody(scene, sentence.tokens, cue) for cue in cues),
        source=_rules_source(scene, number, cues),
        passes_on=any(cue.lemma in scene.facts.CARRYING for cue in cues),
    )


def _rules_source(scene: Scene, number: int, cues: Sequence[Cue]) -> Span | None:
    sentence = scene.sentences[number]
    everything = tuple(find_cues(scene, sentence))
    drafts = (apply_rules(Site(scene, number, sentence, cue, everything)) for cue in cues)
    return next((draft.source for draft in drafts if draft is not None and draft.source is not None), None)


def _names_nobody(scene: Scene, tokens: Sequence[Token], cue: Cue) -> bool:
    if cue.kind is CueKind.IMPERSONAL or cue.lemma in scene.facts.NAMELESS:
        return True
    if cue.kind is not CueKind.PREPOSITION or cue.last - cue.first < 3:
        return False
    return any(reading.lemma in scene.facts.UNNAMED_WORDS for reading in tokens[cue.first + 1].readings)


def _by_noun(scene: Scene, tokens: Numbered, marks: Marks) -> Reporting:
    """Read «заявление», «обвинения», «просьба»."""
    for number in range(marks.first, marks.last):
        for reading in tokens[number].readings[:2]:
            if reading.lemma in scene.lexicon.nouns:
                return Reporting(act=scene.lexicon.nouns[reading.lemma], lemma=reading.lemma)
    return Reporting()
