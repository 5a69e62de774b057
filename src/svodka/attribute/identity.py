"""Whether somebody was named before: by surname, by a body's name, by a common noun («ведомство», «политик»)."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.forms import equal_words, same_given, same_stem, words_of
from svodka.attribute.informants import find_informant
from svodka.attribute.media import media_end
from svodka.attribute.offices import find_officer
from svodka.attribute.polls import is_share
from svodka.attribute.scene import Scene
from svodka.attribute.speaker import Speaker
from svodka.languages.morphology import morphology
from svodka.records import UNNAMED, NameKind, Token


def find_known(scene: Scene, known: Sequence[Speaker], form: str, tokens: Sequence[Token]) -> Speaker | None:
    """Find who was named before and is meant again: by surname, by a word of the body's name, by «ведомство», «политик»."""
    words = words_of(form)
    for speaker in reversed(known):
        if any(form.lower() == other.lower() for other in [speaker.name, *speaker.forms]):
            return speaker
    if not words or is_share(scene, tokens):
        return None
    return (
        find_informant(scene, known, tokens)
        or find_officer(scene, known, words, tokens)
        or _by_last_name(scene, known, words)
        or _by_noun(scene, known, words, tokens)
        or _by_bare_head(known, words, tokens)
    )


def _by_last_name(scene: Scene, known: Sequence[Speaker], words: Sequence[str]) -> Speaker | None:
    """«Лавров», «Сергей Лавров»: who was named before and whose name ends in the same word."""
    last = words[-1]
    if not last[:1].isupper():
        return None
    if _ends_in_place(scene, words):
        return _by_body_name(known, words)
    people = [one for one in reversed(known) if one.is_person and not one.is_anonymous and words_of(one.name)]
    people = [one for one in people if _relation(scene, words_of(one.name)) == _relation(scene, words)]
    for same in (equal_words, same_stem):
        for speaker in people:
            theirs = words_of(speaker.name)
            if same(theirs[-1], last) and (same is not same_stem or len(theirs) > 1) and same_given(theirs, words):
                return speaker
    return _by_body_name(known, words)


def _ends_in_place(scene: Scene, words: Sequence[str]) -> bool:
    """Tell «глава МИД России», «власти Тальмара» from «глава МИД Лавров»: what ends in somebody else's name is no namesake."""
    if len(words) < 2:
        return False
    before, last = morphology(scene.lang).readings(words[-2:])
    is_place = any(one.name_type == "Geo" for one in last[:1]) or (words[-1].isupper() and len(words[-1]) > 1)
    is_thing = words[-2].islower() and bool(before) and before[0].pos == "NOUN" and not any(one.animate for one in before)
    return is_place or is_thing


def _relation(scene: Scene, words: Sequence[str]) -> str:
    """Give the noun that makes somebody else of a name: «муж Биби» is not Биби, «представитель "Газпрома"» not «Газпром».

    Who has a name of his own after it is himself: «представитель "Газпрома" Сергей Куприянов».
    """
    for at, word in enumerate(words[:3]):
        noun = next((noun for noun in scene.facts.RELATIONAL if word[:1].islower() and same_stem(noun, word)), "")
        if noun:
            return "" if _ends_in_own_name(scene, words[at + 1 :]) else noun
    return ""


def _ends_in_own_name(scene: Scene, words: Sequence[str]) -> bool:
    capital = [word for word in words if word[:1].isupper()]
    if len(capital) < 2 or not words[-1][:1].isupper():
        return False
    return any(reading.case in {"Nom", ""} for reading in morphology(scene.lang).readings([capital[-2]])[0])


def _by_body_name(known: Sequence[Speaker], words: Sequence[str]) -> Speaker | None:
    """«Нафтогаз» for «НАК "Нафтогаз Украины"», «Минобороны» for «Минобороны РФ»."""
    for speaker in reversed(known):
        theirs = words_of(speaker.name)
        if speaker.is_person or speaker.is_anonymous or not theirs:
            continue
        capital = [word for word in theirs if word[:1].isupper()]
        if len(words) > 1 and all(any(same_stem(w, t) for t in theirs) for w in words):
            return speaker
        if (
            len(words) == 1
            and 0 < len(capital) <= 3
            and same_stem(capital[0], words[0])
            and capital[0] == theirs[-len(capital)]
        ):
            return speaker
    return None


def _by_noun(scene: Scene, known: Sequence[Speaker], words: Sequence[str], tokens: Sequence[Token]) -> Speaker | None:
    """«ведомство», «в министерстве», «политик», «глава государства»: a common noun for somebody named before."""
    head = next(
        (token for token in tokens if token.readings and any(r.pos == "NOUN" for r in token.readings[:2])), None
    )
    if head is None or any(word[:1].isupper() for word in words[1:]) or tokens[0].text in '«"':
        return None
    if media_end(tokens, 0) is not None:
        return None
    lemmas = {reading.lemma for reading in head.readings[:2]}
    facts = scene.facts
    by_word = _with_word(known, head)
    if by_word is not None and len(words) <= 2:
        return by_word
    if lemmas & facts.PERSON_NOUNS and any(r.number == "Sing" for r in head.readings[:1]) and len(words) <= 2:
        return next(
            (one for one in reversed(known) if one.is_person and not one.is_anonymous and _may_be(scene, one, lemmas)),
            None,
        )
    if lemmas & facts.BODY_NOUNS and len(words) <= 2:
        return _nearest_body(scene, known, tokens[0].start, media=bool(lemmas & facts.MEDIA_NOUNS))
    return None


def _nearest_body(scene: Scene, known: Sequence[Speaker], here: int, *, media: bool) -> Speaker | None:
    """Find the body or medium that «компания», «издание» means: the one that spoke last, else the one named last."""
    bodies = [one for one in known if not (one.is_person or one.is_group or one.is_anonymous) and one.is_medium == media]
    latest = max((one for one in bodies if one.name != UNNAMED), key=lambda one: one.seen_at, default=None)
    named = scene.named_before(here, NameKind.MEDIA if media else NameKind.ORGANISATION)
    if latest is not None or named is None:
        return latest
    return Speaker(name=named.lemma, forms=[named.lemma], seen_at=named.span.start, is_medium=media)


def _by_bare_head(known: Sequence[Speaker], words: Sequence[str], tokens: Sequence[Token]) -> Speaker | None:
    """Find who was called by the bare noun before the full name came: «суд» - «Верховный суд кантона Цуг»."""
    head = next((token for token in tokens if token.readings and any(r.pos == "NOUN" for r in token.readings[:2])), None)
    if head is None or len(words) < 2 or not any(word[:1].isupper() for word in words):
        return None
    for speaker in reversed(known):
        theirs = words_of(speaker.name)
        bare = len(theirs) == 1 and theirs[0][1:].islower() and not speaker.is_group
        if bare and same_stem(theirs[0], head.norm.split("-")[0]):
            return speaker
    return None


def _may_be(scene: Scene, speaker: Speaker, lemmas: set[str]) -> bool:
    """Tell whether «политик», «министр» may mean this person: any title does for «политик», another one bars «министр»."""
    if lemmas & scene.facts.ANY_PERSON:
        return True
    common = [word for word in words_of(speaker.name) if word[:1].islower()]
    theirs = {noun for word in common for noun in scene.facts.PERSON_NOUNS if same_stem(noun, word)}
    return (
        not theirs or bool(theirs & lemmas) or any(theirs & group and lemmas & group for group in scene.facts.OFFICES)
    )


def _with_word(known: Sequence[Speaker], head: Token) -> Speaker | None:
    """Find a speaker whose name begins with the word, or holds it in an abbreviation: «министерство» - «Минобороны»."""
    for speaker in reversed(known):
        words = words_of(speaker.name)
        common = [word for word in words[:2] if word[:1].islower()]
        if any(same_stem(word, head.norm) for word in common or words[:1]):
            return speaker
        if head.norm.startswith(("министерств", "міністерств")) and any(word.lower()[:3] == head.norm[:3] for word in words):
            return speaker
    return None
