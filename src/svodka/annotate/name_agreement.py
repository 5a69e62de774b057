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
_PRINTED, _GIVEN, _AS_TURNED, _MASCULINE = 1.0, 2.0, 0.5, 1.5
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

    `tokens` are those of each name. Full names are settled first; a surname alone then follows them.
    """
    people = [words for name, words in zip(names, tokens, strict=True) if name.kind is NameKind.PERSON]
    forms = Forms.of([word for words in people for word in words if _has_cases(word)], nominatives, given)
    full = {at: _lemma(name, words, forms, nominatives) for at, (name, words) in enumerate(zip(names, tokens, strict=True))
            if name.kind is NameKind.PERSON and len(words) > 1}
    forms = replace(forms, given=given | {normalise(word) for lemma in full.values() for word in lemma.split()})
    return [_agreed(name, full.get(at) or _lemma(name, words, forms, nominatives))
            for at, (name, words) in enumerate(zip(names, tokens, strict=True))]


def _agreed(name: Name, lemma: str) -> Name:
    return name if lemma == name.lemma else replace(name, lemma=lemma)


def _has_cases(word: Token) -> bool:
    return word.is_word and word.text[:1].isupper() and not word.text.isupper() and "а" <= word.norm[-1:] <= "ґ"


def _lemma(name: Name, words: Sequence[Token], forms: Forms, nominatives: Nominatives) -> str:
    """Choose each word's nominative, then once more in the light of the others'."""
    turned = name.lemma.split()
    said = [word for word in words if word.is_word]
    if name.kind is not NameKind.PERSON or len(turned) != len(said) or _is_sure(said, turned):
        return name.lemma
    chosen = [word.text for word in said]
    for _ in range(2):
        chosen = [_choose(at, said, chosen, ready, forms, nominatives) if _has_cases(said[at]) else ready
                  for at, ready in enumerate(turned)]
    return " ".join(chosen)


def _is_sure(words: Sequence[Token], turned: Sequence[str]) -> bool:
    """Tell a full name whose every word the dictionary knows as part of a name: «Марии Захаровой»."""
    return len(turned) > 1 and all(any(one.known and one.name_type in {"Giv", "Sur", "Pat"} and one.lemma == normalise(ready)
                                       for one in word.readings) for word, ready in zip(words, turned, strict=True))


def _choose(at: int, words: Sequence[Token], chosen: Sequence[str], ready: str, forms: Forms,
            nominatives: Nominatives) -> str:
    """Choose the nominative that most speaks for; the finder's own where nothing does."""
    word = words[at]
    if word.text[:1] != ready[:1]:
        return ready  # a rule has put another word here
    man = any(_turned_alike(words[other], chosen[other], word) for other in range(len(words)) if other != at)

    def weight(nominative: str) -> float:
        masculine = man and nominative != word.text and nominative[-1:] not in _VOWELS
        return forms.weight(nominative, word) + _AS_TURNED * (nominative == ready) + _MASCULINE * masculine

    return max(sorted({*nominatives(word), ready}), key=lambda one: (weight(one), one == ready))


def _turned_alike(other: Token, nominative: str, word: Token) -> bool:
    """Tell «Дональду Туску»: the other word was turned to a man's name and has the same ending."""
    return other.text != nominative and nominative[-1:] not in _VOWELS and other.norm[-1:] == word.norm[-1:]
