"""Noun phrases around a cue: the words that name a speaker, read the way a reader does, without a parser."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.media import media_end
from svodka.attribute.scene import Scene
from svodka.records import Morph, Quotation, Sentence, Token

OPENING = frozenset('«"„“')
#: Parts of speech that may stand inside a name phrase.
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "DET"})
#: Cases of the words that depend on a head: «министра», «по вопросам».
_OBLIQUE = frozenset({"Gen", "Dat", "Ins", "Loc", "Acc"})
#: A name phrase of more tokens is no name phrase.
_LONGEST = 24


class Phrase:
    """A name phrase: the indices of its first token and of the one after its last."""

    __slots__ = ("first", "head", "last")

    def __init__(self, first: int, last: int, head: int) -> None:
        self.first, self.last, self.head = first, last, head


def can_be(token: Token, cases: frozenset[str]) -> bool:
    """Tell whether some reading of the word is in one of the cases, or the word has no case at all."""
    return any(
        not reading.case or reading.case in cases
        for reading in token.readings
        if reading.pos in _NOMINAL | {"PRON", "VERB"}
    )


def is_nominal(token: Token) -> bool:
    """Tell whether the word can stand in a name phrase."""
    if not token.is_word or not token.readings:
        return False
    likeliest = token.readings[0]
    if likeliest.pos in _NOMINAL:
        return True
    if likeliest.pos == "VERB" and likeliest.verb_form == "Part" and likeliest.case:
        return True
    return token.text[:1].isupper() and likeliest.pos not in {"ADP", "CCONJ", "SCONJ", "PART", "ADV"}


def is_time(scene: Scene, token: Token) -> bool:
    """Tell whether the word names a day, a month or a part of the day."""
    return token.norm in scene.facts.TIME or any(reading.lemma in scene.facts.TIME for reading in token.readings[:2])


def read_phrase(scene: Scene, sentence: Sentence, at: int, stop: int) -> Phrase | None:
    """Read the name phrase that starts at this token and goes on no further than `stop`."""
    tokens, here, head = sentence.tokens, at, -1
    stop = min(stop, at + _LONGEST)
    while here < stop:
        step = _step(scene, sentence, at, here, stop, head)
        if step == here or (here > at and tokens[at].text in OPENING):
            # a name in quotation marks stands alone: what follows it is somebody or something else
            break
        if head < 0 and tokens[here].is_word and _is_head(tokens[here]):
            head = here
        here = step
    here = _drop_tail(sentence, at, here)
    if here <= at:
        return None
    if not at <= head < here:
        head = next((place for place in range(at, here) if tokens[place].is_word), at)
    return Phrase(at, here, head)


def _is_head(token: Token) -> bool:
    return any(reading.pos in {"NOUN", "PROPN", "X", "PRON"} for reading in token.readings[:3])


def _step(scene: Scene, sentence: Sentence, first: int, here: int, stop: int, head: int) -> int:
    """Give the index after the next piece of the phrase, or the same index where the phrase ends."""
    tokens, token = sentence.tokens, sentence.tokens[here]
    if token.text in OPENING:
        return step_quoted(scene, sentence, here, stop)
    if not token.is_word:
        return _step_mark(tokens, first, here, stop)
    if _is_reference(scene, tokens, here):
        return here
    if (token.readings and token.readings[0].pos == "PRON") or (token.norm in scene.facts.PRONOUNS and here == first):
        return here + 1 if here == first else here
    if head >= 0 and _starts_a_new_member(scene, sentence, head, here):
        return here
    if is_nominal(token) and not _is_lone_time(scene, tokens, first, here):
        return here + 1
    if token.readings and token.readings[0].pos == "ADP" and here > first:
        return _step_preposition(scene, sentence, here, stop)
    if token.norm in scene.facts.COORDINATION and here > first:
        return _step_coordination(tokens, head, here, stop)
    return here


def step_quoted(scene: Scene, sentence: Sentence, here: int, stop: int) -> int:
    """Take a name in quotation marks whole; a quotation of speech ends the phrase."""
    quotation: Quotation | None = scene.quotation_from(sentence.tokens[here])
    if quotation is None or quotation.span.end > sentence.span.end:
        return here
    if scene.speech_at(quotation.span.start) and len(quotation.inner.of(scene.text).split()) > 6:
        return here
    after = here
    while after < stop and sentence.tokens[after].start < quotation.span.end:
        after += 1
    return after


def _step_mark(tokens: Sequence[Token], first: int, here: int, stop: int) -> int:
    """Go over the full stop of an initial («А. Иванов») and the hyphen inside a double name; stop at any other mark."""
    before = tokens[here - 1] if here > first else None
    follows = here + 1 < stop and tokens[here + 1].text[:1].isupper()
    if tokens[here].text == "." and before and len(before.text) <= 2 and before.text[:1].isupper() and follows:
        return here + 1
    return here


def _is_reference(scene: Scene, tokens: Sequence[Token], here: int) -> bool:
    return any(
        len(pattern.words) <= len(tokens) - here
        and all(tokens[here + k].norm == word for k, word in enumerate(pattern.words))
        for pattern in scene.lexicon.referring.get(tokens[here].norm, ())
    )


def _is_lone_time(scene: Scene, tokens: Sequence[Token], first: int, here: int) -> bool:
    """Tell «вчера», «5 мая» after a name from a phrase that starts with such a word."""
    if is_time(scene, tokens[here]):
        return True
    number = tokens[here].text.isdigit()
    return number and here + 1 < len(tokens) and is_time(scene, tokens[here + 1])


def _starts_a_new_member(scene: Scene, sentence: Sentence, head: int, here: int) -> bool:
    """Tell whether the word begins something else: an addressee («журналистам»), a medium after a person."""
    tokens = sentence.tokens
    token, before = tokens[here], tokens[here - 1]
    if not is_nominal(token):
        return False
    if before.readings and before.readings[0].pos in {"ADJ", "NUM", "DET", "ADP"} and here - 1 != head:
        return False
    if _names_person(scene, tokens[head:here]) or tokens[head].pos == "PRON":
        if media_end(tokens, here) is not None:
            return True
        return token.text[:1].islower() and not can_be(token, frozenset({"Gen", "Nom"}))
    if not token.text[:1].isupper():
        only_dative = token.readings and not can_be(token, frozenset({"Gen", "Nom", "Acc", "Ins"}))
        return bool(only_dative)
    return False


def _names_person(scene: Scene, tokens: Sequence[Token]) -> bool:
    """Tell whether a person has been named by now, and no staff word asks for a medium after it."""
    if any(token.norm.startswith(scene.facts.STAFF) for token in tokens):
        return False
    return any(
        reading.name_type in {"Sur", "Giv", "Pat"} and token.text[:1].isupper()
        for token in tokens
        for reading in token.readings[:2]
    )


def _step_preposition(scene: Scene, sentence: Sentence, here: int, stop: int) -> int:
    """Take «в МИД», «по вопросам безопасности» into the phrase; «в понедельник», «в интервью» are no part of it."""
    tokens, after = sentence.tokens, here + 1
    if after >= stop or tokens[here].norm in scene.facts.ABOUT:
        return here
    following = tokens[after]
    if is_time(scene, following) or any(reading.lemma in scene.facts.VENUE for reading in following.readings):
        return here
    if following.text in OPENING or following.text.isdigit():
        return here if following.text.isdigit() else after
    if following.readings and following.readings[0].pos == "PRON":
        return here
    loose = tokens[here].norm in scene.facts.LOOSE_PREPOSITIONS
    if loose and not tokens[here - 1].norm.startswith(scene.facts.RULING):
        return here
    return after if is_nominal(following) else here


def _step_coordination(tokens: Sequence[Token], head: int, here: int, stop: int) -> int:
    """Take «и» into the phrase where a word in the head's case, or one that depends like the word before, follows."""
    after = here + 1
    if after >= stop or head < 0 or not is_nominal(tokens[after]):
        return here
    wanted = {reading.case for reading in tokens[here - 1].readings[:3]} | {
        reading.case for reading in tokens[head].readings[:2]
    }
    given = {reading.case for reading in tokens[after].readings[:3]}
    return after if wanted & given else here


def _drop_tail(sentence: Sentence, first: int, last: int) -> int:
    """Leave no preposition, conjunction or bare mark at the end of the phrase."""
    while last > first:
        token = sentence.tokens[last - 1]
        if (token.readings and token.readings[0].pos in {"ADP", "CCONJ", "SCONJ"}) or token.text in ",.;:—–-(":
            last -= 1
        else:
            break
    return last


def agrees(verb: Morph | None, token: Token) -> bool:
    """Tell whether a word can be the subject of the verb: nominative, in its number and gender."""
    for reading in token.readings:
        if reading.pos not in _NOMINAL | {"PRON"} or (reading.case and reading.case != "Nom"):
            continue
        if verb is None or verb.verb_form not in {"Fin", "Part", ""}:
            return True
        if verb.number and reading.number and reading.number != verb.number:
            continue
        if verb.gender and reading.gender and reading.gender != verb.gender and reading.known and not reading.animate:
            continue
        return True
    return False
