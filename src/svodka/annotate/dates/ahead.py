"""Whether a clause speaks of what is to come: «в пятницу состоится», «в пятницу состоялась»."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from svodka.annotate.dates.atoms import Atom

#: Atoms that are looked at on each side, so that no text takes more than linear time.
_REACH = 15
_BOUNDARIES = frozenset(",.:;()«»\"“”—–")


def tense_around(atoms: Sequence[Atom], first: int, after: int) -> str:
    """Give what the nearest verb says: of the clause first, what stands before first, then of the sentence.

    "Said on Monday it will withdraw" is past for Monday; «встреча состоится в пятницу, сообщил он» is future.
    """
    before = atoms[max(first - _REACH, 0) : first][::-1]
    behind = atoms[after : after + _REACH]
    in_clause = _first_tense(_clause(before)) or _first_tense(_clause(behind))
    return in_clause or _only_future(_first_tense(before)) or _only_future(_first_tense(behind))


def _clause(atoms: Iterable[Atom]) -> Iterable[Atom]:
    return takewhile(lambda atom: atom.text not in _BOUNDARIES, atoms)


def _first_tense(atoms: Iterable[Atom]) -> str:
    return next((atom.tense for atom in atoms if atom.tense), "")


def _only_future(tense: str) -> str:
    return tense if tense == "future" else ""
