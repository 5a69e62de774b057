"""Whom an office means: «глава германской дипломатии» is the «глава МИД ФРГ Хайко Маас» who spoke before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from svodka.attribute.forms import is_personal, same_stem, stem_of, words_of
from svodka.attribute.scene import Scene
from svodka.attribute.speaker import Speaker
from svodka.languages import part
from svodka.records import Token


def find_officer(scene: Scene, known: Sequence[Speaker], words: Sequence[str], tokens: Sequence[Token]) -> Speaker | None:
    """Find the person of that office who spoke before: every word that says which office must fit what he was called by."""
    head = _head(tokens)
    if head is None or len(words) < 2 or any(map(is_personal, tokens)):
        return None
    which = ideas_of(scene.lang, (word for word in words if not same_stem(word, head.norm)))
    people = (one for one in reversed(known) if one.is_person and not one.is_anonymous)
    return next((one for one in people if which and _holds_office(scene, one, head, which)), None)


def _head(tokens: Sequence[Token]) -> Token | None:
    """Give the noun for a person that the words begin with, adjectives and articles apart."""
    noun = next((token for token in tokens if token.is_word and token.pos not in {"ADJ", "DET"}), None)
    fits = noun is not None and any(one.pos == "NOUN" and one.number != "Plur" for one in noun.readings[:2])
    return noun if fits and noun is not None and noun.text[1:].islower() else None


def _holds_office(scene: Scene, speaker: Speaker, head: Token, which: frozenset[str]) -> bool:
    theirs = [word for form in (speaker.name, *speaker.forms) for word in words_of(form)]
    if not which <= ideas_of(scene.lang, theirs):
        return False
    has_field = bool(which & scene.facts.FIELDS.keys())
    return any(same_stem(word, head.norm) for word in theirs) or (has_field and _fits(scene, head, theirs))


def _fits(scene: Scene, head: Token, theirs: Sequence[str]) -> bool:
    """Tell whether the noun is another word for one of theirs («министр» - «глава»), or says only that it is a person."""
    facts = scene.facts
    lemmas = {head.norm, *(reading.lemma for reading in head.readings[:2])}
    if lemmas & facts.ANY_PERSON:
        return True
    groups = (group for group in facts.OFFICES if lemmas & group)
    return any(same_stem(word, noun) for group in groups for noun in group for word in theirs)


def ideas_of(lang: str, words: Iterable[str]) -> frozenset[str]:
    """Give what words of an office stand for: a state, a field of government, else their own beginning.

    >>> sorted(ideas_of("ru", ["германской", "дипломатии"])), sorted(ideas_of("ru", ["МИД", "ФРГ"]))
    (['DE', 'foreign affairs'], ['DE', 'foreign affairs'])
    """
    return frozenset(idea for word in words for idea in _ideas(lang, word.lower().replace("ё", "е")))


@lru_cache(maxsize=4096)
def _ideas(lang: str, word: str) -> tuple[str, ...]:
    facts = part(lang, "cues")
    fields = tuple(idea for idea, stems in facts.FIELDS.items() if word.startswith(tuple(stems.split())))
    states = tuple(dict.fromkeys(state for name, state in _states(lang) if _is_form(word, name)))[:1]
    return fields + states or (() if word in facts.OFFICIAL or len(word) < 2 else (stem_of(word),))


@lru_cache(maxsize=8)
def _states(lang: str) -> tuple[tuple[str, str], ...]:
    """Give the one-word names and adjectives of states, each with the state's code."""
    rows = ((state, names + adjectives) for (state,), names, adjectives, *_ in part(lang, "actors").STATES)
    return tuple((name.lower(), state) for state, names in rows for name in names if " " not in name)


def _is_form(word: str, name: str) -> bool:
    """Tell «германской» from «германский», «России» from «Россия»: the same but for an ending."""
    return word == name or (len(name) > 4 and word.startswith(name.rstrip("аеиоуыьэюяйії")) and len(word) <= len(name) + 2)
