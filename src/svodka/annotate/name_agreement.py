"""One person, one nominative: the forms of a name in one text tell together what its nominative is.

«Доминика Рааба» alone may be a woman in the nominative; beside «Рааб» and «Раабом» it is «Доминик Рааб».
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from svodka.annotate.tokens import normalise
from svodka.records import Name, NameKind, Token

#: Gives every nominative that a word of a name may have.
Nominatives = Callable[[Token], frozenset[str]]
#: What speaks for a nominative: each other form that may have it counts 1, and these.
_PRINTED, _GIVEN, _AS_TURNED, _MASCULINE = 1.0, 2.0, 0.5, 0.75
_VOWELS = "аеёиоуыэюяіїєй"


@dataclass(frozen=True, slots=True)
class Forms:
    """The words of all people's names of a text."""

    #: How many different forms may have this nominative.
    support: Mapping[str, int]
    #: The forms themselves, in lower case.
    printed: frozenset[str]
    #: First names that a list knows, in lower case.
    given: frozenset[str]

    @classmethod
    def of(cls, words: Sequence[Token], nominatives: Nominatives, given: frozenset[str]) -> Forms:
        """Count the forms of a text."""
        forms = {word.norm: word for word in words}
        support = Counter(normalise(one) for word in forms.values() for one in nominatives(word))
        return cls(support, frozenset(forms), given)

    def weight(self, nominative: str, word: Token) -> float:
        """Tell how much speaks for a nominative of a word; what only the word itself says counts nothing."""
        norm = normalise(nominative)
        others = self.support.get(norm, 0) - 1
        printed = norm in self.printed and (others > 0 or norm != word.norm)
        return others + _PRINTED * printed + _GIVEN * (norm in self.given)


def agree(names: Sequence[Name], tokens: Sequence[Sequence[Token]], nominatives: Nominatives,
          given: frozenset[str]) -> list[Name]:
    """Give the names with the nominatives of people that all forms in the text agree on.

    `tokens` are those of each name.
    """
    people = [words for name, words in zip(names, tokens, strict=True) if name.kind is NameKind.PERSON]
    forms = Forms.of([word for words in people for word in words if _has_cases(word)], nominatives, given)
    return [replace(name, lemma=_lemma(name, words, forms, nominatives)) if name.kind is NameKind.PERSON else name
            for name, words in zip(names, tokens, strict=True)]


def _has_cases(word: Token) -> bool:
    return word.is_word and word.text[:1].isupper() and not word.text.isupper() and "а" <= word.norm[-1:] <= "є"


def _lemma(name: Name, words: Sequence[Token], forms: Forms, nominatives: Nominatives) -> str:
    turned = name.lemma.split()
    said = [word for word in words if word.is_word]
    if len(turned) != len(said) or _is_sure(said, turned):
        return name.lemma
    chosen: list[str] = []
    for word, ready in zip(said, turned, strict=True):
        chosen.append(_choose(word, ready, chosen, said, forms, nominatives) if _has_cases(word) else ready)
    return " ".join(chosen)


def _is_sure(words: Sequence[Token], turned: Sequence[str]) -> bool:
    """Tell a full name whose every word the dictionary knows as part of a name: «Марии Захаровой»."""
    return len(turned) > 1 and all(any(one.known and one.name_type in {"Giv", "Sur", "Pat"} and one.lemma == normalise(ready)
                                       for one in word.readings) for word, ready in zip(words, turned, strict=True))


def _choose(word: Token, ready: str, before: Sequence[str], words: Sequence[Token], forms: Forms,
            nominatives: Nominatives) -> str:
    """Choose the nominative that most speaks for; the finder's own where nothing does."""
    if word.text[:1] != ready[:1]:
        return ready
    man = bool(before) and before[-1] != words[len(before) - 1].text and before[-1][-1:] not in _VOWELS

    def weight(nominative: str) -> float:
        masculine = man and nominative != word.text and nominative[-1:] not in _VOWELS
        return forms.weight(nominative, word) + _AS_TURNED * (nominative == ready) + _MASCULINE * masculine

    return max(sorted({*nominatives(word), ready}), key=lambda one: (weight(one), one == ready))
