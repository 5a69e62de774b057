"""The words of a language by which a saying is aimed at somebody, ready to look up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from svodka.languages import part


@dataclass(frozen=True, slots=True, kw_only=True)
class Aims:
    """The tables of one language, by lemma."""

    #: The tables as they are written.
    facts: ModuleType
    #: Verb -> case of its object.
    objects: Mapping[str, str]
    #: Verb or noun -> the words that lead to whom, and the case after them.
    through: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    def knows(self, lemma: str) -> bool:
        """Tell whether a word can be aimed at somebody."""
        return lemma in self.objects or lemma in self.through or lemma in self.facts.DENYING


@cache
def aims(lang: str) -> Aims:
    """Give the tables of a language.

    >>> aims("ru").objects["обвинить"], aims("uk").through["вимагати"][0]
    ('Acc', (('від',), 'Gen'))
    """
    facts = part(lang, "targets")
    return Aims(
        facts=facts,
        objects={lemma: case for case, lemmas in facts.OBJECTS.items() for lemma in lemmas.split()},
        through={lemma: _ways(row) for lemmas, row in facts.THROUGH for lemma in lemmas.split()},
    )


def _ways(row: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Read «в адрес Gen, к Dat»: the last word is a case where it begins with a capital."""
    ways = []
    for words in (way.split() for way in row.split(",")):
        case = words[-1] if words[-1][0].isupper() else ""
        ways.append((tuple(words[:-1] if case else words), case))
    return tuple(ways)
