"""Who speaks, before or after a cue: the phrase that agrees with its verb."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.media import media_end
from svodka.attribute.phrases import OPENING, Phrase, agrees, is_nominal, is_time, read_phrase, step_quoted
from svodka.attribute.scene import Scene
from svodka.records import Morph, Sentence, Token


def skip_between(scene: Scene, sentence: Sentence, at: int, stop: int) -> int:
    """Go over what stands between a cue and its speaker: adverbs, days, listeners («журналистам»), «в интервью X»."""
    tokens = sentence.tokens
    while at < stop:
        token = tokens[at]
        following = tokens[at + 1] if at + 1 < stop else None
        likeliest = token.readings[0].pos if token.readings else ""
        if (token.norm in scene.facts.BETWEEN and likeliest != "ADP") or (
            likeliest in {"ADV", "PART"} and token.norm not in scene.facts.AS
        ):
            at += 1
        elif (
            likeliest == "ADP"
            and following is not None
            and (is_time(scene, following) or following.norm in {"этом", "цьому", "конце", "середине"})
        ):
            at = _skip_time(scene, tokens, at + 1, stop)
        elif is_time(scene, token) or (token.text.isdigit() and following is not None and is_time(scene, following)):
            at = _skip_time(scene, tokens, at, stop)
        else:
            break
    return at


def _skip_time(scene: Scene, tokens: Sequence[Token], at: int, stop: int) -> int:
    """Go over «понедельник, 5 мая 2014 года,»."""
    start = at
    while at < stop and (
        is_time(scene, tokens[at]) or tokens[at].text.isdigit() or tokens[at].norm in {"года", "року", "этом"}
    ):
        at += 1
        if (
            at + 1 < stop
            and tokens[at].text == ","
            and (tokens[at + 1].text.isdigit() or is_time(scene, tokens[at + 1]))
        ):
            at += 1
    if (
        start < at < stop
        and tokens[at].text == ","
        and at - start >= 1
        and at + 1 < stop
        and tokens[at - 1].text != ","
    ):
        return at + 1 if any(token.text == "," for token in tokens[start:at]) or tokens[at - 1].text.isdigit() else at
    return max(at, start + 1)


def find_speaker_after(
    scene: Scene, sentence: Sentence, at: int, stop: int, verb: Morph | None = None
) -> Phrase | None:
    """Give the speaker that follows a cue: «сообщил [в понедельник] [глава МИД Сергей Иванов]»."""
    start = skip_between(scene, sentence, at, stop)
    if start >= stop:
        return None
    tokens = sentence.tokens
    start = _skip_medium(scene, sentence, start, stop, verb)
    if _is_inside(scene, tokens, start) and start + 1 < stop:
        venue = any(reading.lemma in scene.facts.VENUE for reading in tokens[start + 1].readings)
        return None if venue else read_phrase(scene, sentence, start + 1, stop)
    phrase = read_phrase(scene, sentence, start, stop)
    if phrase is None or verb is None or not tokens[phrase.head].readings:
        return phrase
    return phrase if any(agrees(verb, token) for token in tokens[phrase.first : phrase.head + 1]) else None


def _is_inside(scene: Scene, tokens: Sequence[Token], at: int) -> bool:
    """Tell «в» in «сообщили [в] министерстве»."""
    return tokens[at].pos == "ADP" and tokens[at].norm in scene.facts.INSIDE


def _skip_medium(scene: Scene, sentence: Sentence, start: int, stop: int, verb: Morph | None) -> int:
    """Go over the medium it was told to, where the speaker follows: «рассказал [РИА Новости] источник в полиции»."""
    tokens = sentence.tokens
    end = media_end(tokens, start)
    if end is None and tokens[start].text in OPENING:
        quoted = step_quoted(scene, sentence, start, stop)
        end = quoted if quoted > start else None
    if end is not None and end < stop and verb is not None and verb.number == "Plur" and _is_inside(scene, tokens, end):
        return end
    if end is None or end >= stop or not is_nominal(tokens[end]):
        return start
    return end if agrees(verb, tokens[end]) and tokens[end].readings[0].case else start


def find_speaker_before(scene: Scene, sentence: Sentence, start: int, at: int, verb: Morph | None) -> Phrase | None:
    """Give the subject before a cue: the phrase that touches it, else the first one in the clause that agrees."""
    tokens = sentence.tokens
    phrases = list(_phrases(scene, sentence, start, at))
    fitting = [phrase for phrase in phrases if _fits(scene, sentence, phrase, verb)]
    if not fitting:
        return _place_before(scene, sentence, phrases, verb)
    near = fitting[-1]
    between = tokens[near.last : at]
    if all(
        not token.is_word
        or token.norm in scene.facts.BETWEEN
        or is_time(scene, token)
        or token.text.isdigit()
        or (token.readings and token.readings[0].pos in {"ADV", "PART", "ADP"})
        for token in between
    ) and not any(token.text in ",;:" for token in between):
        return near
    return fitting[0]


def _after_preposition(sentence: Sentence, phrase: Phrase) -> Token | None:
    before = sentence.tokens[phrase.first - 1] if phrase.first else None
    return before if before is not None and before.readings and before.readings[0].pos == "ADP" else None


def _place_before(scene: Scene, sentence: Sentence, phrases: Sequence[Phrase], verb: Morph | None) -> Phrase | None:
    """«В министерстве заявили»: the body speaks where the verb is plural and has no subject."""
    if verb is None or verb.number != "Plur":
        return None
    bodies = [
        phrase
        for phrase in phrases
        if (before := _after_preposition(sentence, phrase)) is not None
        and before.norm in scene.facts.INSIDE
        and not is_time(scene, sentence.tokens[phrase.head])
    ]
    return bodies[-1] if bodies else None


def _fits(scene: Scene, sentence: Sentence, phrase: Phrase, verb: Morph | None) -> bool:
    """Tell whether a phrase can be the verb's subject."""
    tokens = sentence.tokens
    if _after_preposition(sentence, phrase) is not None or tokens[phrase.head].norm in scene.facts.TIME:
        return False
    if any(agrees(verb, token) for token in tokens[phrase.first : phrase.head + 1]):
        return True
    joined = any(token.norm in scene.facts.COORDINATION for token in tokens[phrase.first : phrase.last])
    return verb is not None and verb.number == "Plur" and joined and agrees(None, tokens[phrase.head])


def _phrases(scene: Scene, sentence: Sentence, start: int, stop: int) -> list[Phrase]:
    """Read all name phrases of a stretch, left to right."""
    found: list[Phrase] = []
    at = start
    while at < stop:
        token = sentence.tokens[at]
        begins = is_nominal(token) or token.text in OPENING or token.norm in scene.facts.PRONOUNS
        phrase = read_phrase(scene, sentence, at, stop) if begins else None
        if phrase is None:
            at += 1
            continue
        found.append(phrase)
        at = phrase.last
    return found
