"""Where a sentence says that somebody says: verbs, impersonal verbs, prepositional phrases, references, nouns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from svodka.attribute.lexicon import Pattern
from svodka.attribute.scene import Scene
from svodka.records import Act, Morph, Sentence, Token

#: Words that "*" may stand for in an expression: «выразил свою полную уверенность».
_MOST_BETWEEN = 2


class CueKind(StrEnum):
    """How a cue is built."""

    VERB = "verb"
    IMPERSONAL = "impersonal"
    EXPRESSION = "expression"
    PREPOSITION = "preposition"
    REFERENCE = "reference"
    NOUN = "noun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Reporting words in one sentence, by the indices of its tokens."""

    #: How it is built.
    kind: CueKind
    #: Index of its first token.
    first: int
    #: Index just after its last token.
    last: int
    #: What the speaker does by it.
    act: Act
    #: Lemma of its verb or noun.
    lemma: str
    #: Reading of its verb; None for other kinds.
    verb: Morph | None = None
    #: Case that it asks of the speaker's name.
    case: str = ""
    #: True if «не» stands before it.
    negated: bool = False


def find_cues(scene: Scene, sentence: Sentence) -> list[Cue]:
    """Find the cues of a sentence in order; where two overlap, the longer one stays."""
    found: list[Cue] = []
    at = 0
    while at < len(sentence.tokens):
        cue = next((cue for see in _KINDS if (cue := see(scene, sentence, at))), None)
        if cue:
            found.append(cue)
        at = cue.last if cue else at + 1
    return found


def _match(scene: Scene, sentence: Sentence, at: int, pattern: Pattern, *, by_lemma: bool) -> int | None:
    """Give the index just after the pattern if it stands at this token."""
    tokens, here, skipped, wild = sentence.tokens, at, 0, False
    for word in pattern.words:
        if word == "*":
            wild = True
            continue
        while here < len(tokens) and not _is(tokens[here], word, by_lemma):
            if not wild or skipped >= _MOST_BETWEEN or not tokens[here].is_word:
                return None
            here, skipped = here + 1, skipped + 1
        if here >= len(tokens):
            return None
        here, wild = here + 1, False
    return here


def _is(token: Token, word: str, by_lemma: bool) -> bool:
    if token.norm == word:
        return True
    return by_lemma and any(reading.lemma == word for reading in token.readings)


def _see_reference(scene: Scene, sentence: Sentence, at: int) -> Cue | None:
    """«со ссылкой на X», «ссылаясь на X»: who told it to the one who tells it."""
    for pattern in scene.lexicon.referring.get(sentence.tokens[at].norm, ()):
        end = _match(scene, sentence, at, pattern, by_lemma=False)
        if end is not None:
            return Cue(kind=CueKind.REFERENCE, first=at, last=end, act=Act.SAY, lemma=" ".join(pattern.words), case="Acc")
    return None


def _see_preposition(scene: Scene, sentence: Sentence, at: int) -> Cue | None:
    """«по словам X», «по его словам», «по предварительным данным»."""
    tokens, facts = sentence.tokens, scene.facts
    for pattern in scene.lexicon.prepositional.get(tokens[at].norm, ()):
        end = _match(scene, sentence, at, pattern, by_lemma=False)
        if end is not None:
            return Cue(
                kind=CueKind.PREPOSITION,
                first=at,
                last=end,
                act=pattern.act,
                lemma=pattern.words[-1],
                case=pattern.case,
            )
        if len(pattern.words) == 2 and at + 2 < len(tokens) and tokens[at + 2].norm == pattern.words[1]:
            middle = tokens[at + 1]
            if middle.norm in facts.POSSESSIVES or any(r.lemma in facts.UNNAMED_WORDS for r in middle.readings):
                return Cue(
                    kind=CueKind.PREPOSITION,
                    first=at,
                    last=at + 3,
                    act=pattern.act,
                    lemma=pattern.words[1],
                    case=pattern.case,
                )
    return None


def _see_expression(scene: Scene, sentence: Sentence, at: int) -> Cue | None:
    """«дал понять», «выразил надежду»."""
    for reading in sentence.tokens[at].readings:
        for pattern in scene.lexicon.expressions.get(reading.lemma, ()):
            end = _match(scene, sentence, at, pattern, by_lemma=True)
            if end is not None:
                return Cue(
                    kind=CueKind.EXPRESSION,
                    first=at,
                    last=end,
                    act=pattern.act,
                    lemma=" ".join(pattern.words),
                    verb=reading,
                    negated=_negated(scene, sentence, at),
                )
    return None


def _see_impersonal(scene: Scene, sentence: Sentence, at: int) -> Cue | None:
    """«сообщается», «говорится»: a saying without a sayer."""
    for reading in sentence.tokens[at].readings:
        act = scene.lexicon.impersonal.get(reading.lemma)
        if act is not None and reading.verb_form != "Part":
            return Cue(kind=CueKind.IMPERSONAL, first=at, last=at + 1, act=act, lemma=reading.lemma, verb=reading)
    return None


def _see_verb(scene: Scene, sentence: Sentence, at: int) -> Cue | None:
    """«заявил», «уверен», «отметив», «потребовал»."""
    token = sentence.tokens[at]
    if token.norm in scene.facts.OWN_VOICE:
        return None
    for reading in token.readings:
        if reading.pos not in {"VERB", "ADJ"} or (reading.pos == "ADJ" and reading.case):
            continue
        act = scene.lexicon.speech.get(reading.lemma) or scene.lexicon.object.get(reading.lemma)
        if act is not None and not (reading.verb_form == "Part" and reading.case and reading.case != "Nom"):
            return _verb_cue(scene, sentence, at, reading, act)
    return None


def _verb_cue(scene: Scene, sentence: Sentence, at: int, reading: Morph, act: Act) -> Cue:
    negated = _negated(scene, sentence, at)
    act = scene.lexicon.negated.get(reading.lemma, act) if negated else act
    return Cue(
        kind=CueKind.VERB,
        first=at - 1 if negated else at,
        last=at + 1,
        act=act,
        lemma=reading.lemma,
        verb=reading,
        negated=negated,
    )


def _negated(scene: Scene, sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence.tokens[at - 1].norm in scene.facts.NEGATION


#: Ways to see a cue at a token, the surest first.
_KINDS: tuple[Callable[[Scene, Sentence, int], Cue | None], ...] = (
    _see_reference,
    _see_preposition,
    _see_expression,
    _see_impersonal,
    _see_verb,
)


def cues_by_sentence(scene: Scene) -> Iterator[tuple[int, Sentence, list[Cue]]]:
    """Give each sentence of the article with its cues."""
    for number, sentence in enumerate(scene.sentences):
        yield number, sentence, find_cues(scene, sentence)
