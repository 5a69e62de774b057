"""Whether two contents can both be true: what one says is, the other must not say is not.

«Готов к переговорам» and «не готов», «рейсы выросли» and «снизились», «мост открыт» and «закрыт» never make one claim. It
is told word by word: «Мост закрыт, никто не пострадал» agrees with «Мост закрыт».
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from svodka.compare.keys import WORD, fold
from svodka.compare.meanings import OPPOSITES

#: Words that turn the next word round, and those that turn the word before them too («виновных нет»).
_TURNS_NEXT = frozenset({"не", "ни", "not", "no", "never", "without", "без", "cannot", "nobody", "none",
                         "жодн", "жоден", "жодного", "жодних", "нема", "немае", "нет"})
_TURNS_BEFORE = frozenset({"нет", "нема", "немае"})
#: English auxiliaries with the negation grown on ("didn't attack"), as `keys.fold` leaves them.
_GROWN_ON = frozenset({"dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "cant", "couldnt",
                       "hasnt", "havent", "hadnt", "shouldnt"})
#: All words that negate.
TURNS = _TURNS_NEXT | _TURNS_BEFORE | _GROWN_ON
#: «Не только», "not less than": no negation of what follows.
_NO_NEGATION = frozenset({
    "толко", "лиш", "лише", "просто", "тилки", "менее", "более", "менше", "менш", "билше", "ранее", "раниш", "позже", "позднее",
    "пизнише", "исключено", "исключил", "исключила", "исключили", "исключает", "виключено", "виключив", "виключила", "виключае",
    "only", "just", "less", "fewer", "more", "later",
})
#: Words between the negation and what it turns round: «не был готов», "not yet ready".
_SKIPPED = frozenset({
    "бил", "била", "било", "били", "бит", "будет", "будут", "може", "может", "могут", "мог", "могла", "могли", "хочет", "стал",
    "стала", "стали", "станет", "и", "еще", "так", "буде", "був", "була", "було", "були", "бути", "хоче", "став", "стане",
    "ще", "никаких", "никакои", "никакого", "ниякого", "нияких", "be", "been", "being", "yet", "have", "has", "had", "did", "do",
    "one", "the", "a", "an", "any", "to", "is", "was", "were", "are",
})
_REACH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Polarity:
    """What a content affirms and what it negates, as keys of words."""

    affirmed: frozenset[str]
    negated: frozenset[str]


def polarity(text: str, key: Callable[[str], str]) -> Polarity:
    """Tell what a text affirms and what it negates.

    >>> found = polarity("Москва не готова к переговорам", str.lower)
    >>> sorted(found.negated), "переговорам" in found.affirmed
    (['готова'], True)
    >>> sorted(polarity("Пострадавших нет", str.lower).negated)
    ['пострадавших']
    """
    words = [match.group() for match in WORD.finditer(text)]
    folded = [fold(word) for word in words]
    turned = {place for at, word in enumerate(folded) for place in _turned(folded, at, word)}
    negated = {key(words[at]) for at in turned}
    affirmed = {key(word) for at, word in enumerate(words) if at not in turned and len(word) > 2}
    return Polarity(affirmed=frozenset(affirmed - negated), negated=frozenset(negated - affirmed))


def _turned(folded: Sequence[str], at: int, word: str) -> list[int]:
    """Give the places of the words that a negation turns round; «удара не было» turns the word before."""
    if word not in _TURNS_NEXT and word not in _GROWN_ON:
        return []
    found = [at - 1] if word in _TURNS_BEFORE and at else []
    for place in range(at + 1, min(at + 1 + _REACH, len(folded))):
        if folded[place] in _NO_NEGATION:
            return found
        if folded[place] not in _SKIPPED:
            return [*found, place]
    return found or ([at - 1] if at else [])


def contradict(one_affirmed: Set[str], one_negated: Set[str], other_affirmed: Set[str], other_negated: Set[str]) -> bool:
    """Tell whether what one affirms the other negates, or affirms the opposite of.

    >>> contradict({"=grow"}, set(), {"=fall"}, set()), contradict({"=ready"}, set(), {"=talks"}, {"=ready"})
    (True, True)
    """
    if not (one_affirmed.isdisjoint(other_negated) and one_negated.isdisjoint(other_affirmed)):
        return True
    return any(opposite in other_affirmed and opposite not in one_affirmed and key not in other_affirmed
               for key in one_affirmed if key in OPPOSITES for opposite in OPPOSITES[key])
