"""Where the tagger sees too much: a speaker where nobody is named, a claim where there is only an adverbial."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.forms import is_personal
from svodka.attribute.lookup import sentence_at, tokens_in
from svodka.attribute.scene import Scene
from svodka.attribute.tagger.cues import Reporting
from svodka.attribute.tagger.marks import Marks
from svodka.attribute.tagger.tokens import Numbered
from svodka.records import Act, Span, Token

#: Cases in which a speaker stands beside a verb: «заявил [мэр]», «обещано [мэром]».
_SPEAKERS = frozenset({"Nom", "Ins", ""})
_QUOTES = frozenset('«"„“')


def names_nobody(scene: Scene, tokens: Numbered, marks: Marks, reporting: Reporting) -> bool:
    """Tell whether a cue without a source leaves the speaker unnamed.

    «Говорится в сообщении» goes on with the one who published it (10 of 10 in the training articles); «его обвиняли в» and
    «слухи о том, что» name nobody (25 of 31).
    """
    words = [tokens[number] for number in range(marks.first, marks.last)]
    if any(_is_document(scene, word) for word in words):
        return False
    doing = reporting.act is not Act.SAY and any(map(_is_plural, words))
    return reporting.names_nobody or doing or _is_bare_noun(scene, words)


def is_object(scene: Scene, tokens: Numbered, marks: Marks, source: Span) -> bool:
    """Tell «[Фаяда] критиковали», «[пассажирам] обещают»: a plural verb, and words that cannot be its subject."""
    words = [tokens[number] for number in range(marks.first, marks.last)]
    own = [token for token in tokens_in(scene, source) if token.is_word]
    if not own or not any(map(_is_plural, words)) or _is_governed(scene, own[0]):
        return False
    if len(own) == 1 and own[0].norm in scene.facts.POSSESSIVES:
        return True
    if all(is_personal(token) and all(one.number != "Plur" for one in token.readings[:1]) for token in own):
        # «Фаяда критиковали»: one person is no subject of a plural verb, though «Мусаева» might be a nominative
        return True
    return not any(_has_case(token, _SPEAKERS) for token in own[:2])


def is_adverbial(scene: Scene, tokens: Numbered, marks: Marks, content: Sequence[Span]) -> bool:
    """Tell «[После прорыва дамбы] власти называют разные цифры»: what opens the cue's own clause is no claim."""
    sentence = scene.sentences[tokens.sentence(marks.first)]
    first, cue = sentence.tokens[0], tokens[marks.first]
    if len(content) > 1 or content[0].start != first.start or first.pos != "ADP":
        return False
    clause = [token for token in sentence.tokens if token.end <= cue.start]
    return content[0].end <= cue.start and all(token.is_word and not _is_verb(token) for token in clause)


def _is_governed(scene: Scene, token: Token) -> bool:
    """Tell that a preposition stands before: «в [министерстве] сообщили», «в "[Газпроме]" напомнили»."""
    sentence = sentence_at(scene, token.start)
    before = [one for one in sentence.tokens if one.end <= token.start and one.text not in _QUOTES] if sentence else []
    return bool(before) and before[-1].pos == "ADP"


def _is_document(scene: Scene, token: Token) -> bool:
    """Tell «в сообщении», one that somebody published, from «сообщения», which go about."""
    return any(one.lemma in scene.facts.DOCUMENTS and one.number == "Sing" for one in token.readings[:2])


def _is_verb(token: Token) -> bool:
    return token.pos in {"VERB", "AUX"}


def _is_plural(token: Token) -> bool:
    """Tell «обвиняют», «обвиняли» from «обвинял» and «обвинённые»."""
    first = token.readings[0] if token.readings else None
    return first is not None and first.pos == "VERB" and first.verb_form in {"Fin", ""} and first.number == "Plur"


def _is_bare_noun(scene: Scene, words: Sequence[Token]) -> bool:
    return not any(map(_is_verb, words)) and _has_lemma(words, frozenset(scene.lexicon.nouns))


def _has_lemma(words: Sequence[Token], lemmas: frozenset[str]) -> bool:
    return any(reading.lemma in lemmas for word in words for reading in word.readings[:2])


def _has_case(token: Token, cases: frozenset[str]) -> bool:
    return not token.readings or any(reading.case in cases or not reading.known for reading in token.readings)
