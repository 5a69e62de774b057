"""The cue lexicon of a language, ready to look words up in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from svodka.languages import part
from svodka.records import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A cue of several words."""

    #: Its words: norms for prepositional cues, lemmas for expressions; "*" stands for up to two words.
    words: tuple[str, ...]
    #: What the speaker does.
    act: Act
    #: Case that it asks of the speaker's name; empty if any.
    case: str = ""


class Lexicon:
    """What a language's cue tables say, by first word and by lemma."""

    def __init__(self, facts: ModuleType) -> None:
        self.facts = facts
        self.speech = _by_lemma(facts.SPEECH)
        self.object = _by_lemma(facts.OBJECT)
        self.negated = {lemma: Act(act) for lemma, act in facts.NEGATED.items()}
        self.impersonal = {lemma: Act(act) for lemma, act in facts.IMPERSONAL.items()}
        self.nouns = {lemma: Act(act) for lemma, act in facts.NOUNS.items()}
        self.expressions = _by_first(
            (Pattern(words=tuple(words.split()), act=Act(act)) for words, act in facts.EXPRESSIONS)
        )
        self.prepositional = _by_first(
            (Pattern(words=tuple(words.split()), act=Act(act), case=case) for words, act, case in facts.PREPOSITIONAL)
        )
        self.referring = _by_first(Pattern(words=tuple(words.split()), act=Act.SAY) for words in facts.REFERRING)


def _by_lemma(table: dict[str, str]) -> dict[str, Act]:
    return {lemma: Act(act) for act, lemmas in table.items() for lemma in lemmas.split()}


def _by_first(patterns: Iterable[Pattern]) -> dict[str, list[Pattern]]:
    found: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        found.setdefault(pattern.words[0], []).append(pattern)
    for same_start in found.values():
        same_start.sort(key=lambda pattern: -len(pattern.words))
    return found


@lru_cache(maxsize=8)
def lexicon(lang: str) -> Lexicon:
    """Give the lexicon of a language.

    >>> lexicon("uk").speech["спростувати"]
    <Act.DENY: 'deny'>
    """
    return Lexicon(part(lang, "cues"))
